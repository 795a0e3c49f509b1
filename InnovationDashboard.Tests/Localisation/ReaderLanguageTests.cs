using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Tests.Localisation;

public sealed class ReaderLanguageTests
{
    [Theory]
    [InlineData("en", Language.English)]
    [InlineData("EN-gb", Language.English)]
    [InlineData(" zh_CN ", Language.Chinese)]
    [InlineData("zh-Hans", Language.Chinese)]
    [InlineData("fr", null)]
    [InlineData("english", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void FromTag_AnyTag_IsReadByItsPrimaryPart(string? tag, Language? expected) => Assert.Equal(expected, ReaderLanguage.FromTag(tag));

    [Fact]
    public void DateText_OneDay_IsWrittenAsEachLanguageDoes()
    {
        Assert.Equal("5 Mar 2026", DateText.Of(new(2026, 3, 5), Language.English));
        Assert.Equal("2026年3月5日", DateText.Of(new(2026, 3, 5), Language.Chinese));
    }
}
