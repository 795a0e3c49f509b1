using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Tests.Localisation;

public sealed class TextLanguageTests
{
    [Theory]
    [InlineData("table 3, row of rank 4", "en")]
    [InlineData("文章第21段", "zh-Hans")]
    [InlineData("opening text, block 3, sentence '科学中心单项排名前 20', place 1", "en")]
    [InlineData("见附表《GDP》第3行", "zh-Hans")]
    [InlineData("", "en")]
    [InlineData("2024", "en")]
    public void Text_OfOneLanguage_HasItsTag(string text, string tag) => Assert.Equal(tag, TextLanguage.Of(text));

    [Fact]
    public void Titles_OfThePackage_HaveTheTagOfTheirScript()
    {
        var sources = SeedStore.Current.Catalogue.Sources.Values;
        Assert.Contains(sources, source => source.TitleLanguage == "zh-Hans");
        Assert.All(sources, source => Assert.Equal(source.TitleLanguage == "zh-Hans", source.Title.Any(TextLanguage.IsHan)));
    }
}
