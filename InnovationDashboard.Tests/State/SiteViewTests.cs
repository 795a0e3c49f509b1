using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.State;

public sealed class SiteViewTests
{
    [Theory]
    [InlineData("", "/")]
    [InlineData("talent?district=north&lang=en#x", "/talent?district=north")]
    [InlineData("talent?lang=en", "/talent")]
    [InlineData("search?q=a%20b&LANG=en&language=x", "/search?q=a%20b&language=x")]
    public void AddressOf_Relative_DropsLanguageAndFragment(string relative, string expected) => Assert.Equal(expected, SiteView.AddressOf(relative));
}
