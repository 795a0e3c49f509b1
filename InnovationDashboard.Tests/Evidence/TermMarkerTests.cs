using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Evidence.Method;

namespace InnovationDashboard.Tests.Evidence;

public sealed class TermMarkerTests
{
    private static readonly TermRecord[] Terms =
    [
        new("rd", new("R&D", "研发"), ["research and development"], ["研究开发"], new("d", "d")),
        new("rd-intensity", new("R&D intensity", "研发强度"), [], [], new("d", "d")),
        new("gdp", new("GDP", "GDP"), [], ["地区生产总值"], new("d", "d")),
    ];

    [Theory]
    [InlineData("R&D intensity is R&D over GDP.", "[R&D intensity:rd-intensity]| is |[R&D:rd]| over |[GDP:gdp]|.")] // the longest form first
    [InlineData("GDP and again GDP", "[GDP:gdp]| and again GDP")] // once a text
    [InlineData("GDPR and NGDP are other things", "GDPR and NGDP are other things")] // whole words only
    [InlineData("Research and development", "[Research and development:rd]")] // whatever the case
    [InlineData("GDP, GDP-based", "[GDP:gdp]|, GDP-based")]
    [InlineData("", "")]
    [InlineData("(*[.^$", "(*[.^$")]
    public void Split_EnglishText_MarksTerms(string text, string expected) => Assert.Equal(expected, Written(text, Language.English));

    [Theory]
    [InlineData("研发强度为研发经费与GDP之比。", "[研发强度:rd-intensity]|为|[研发:rd]|经费与|[GDP:gdp]|之比。")] // Han runs on without blanks
    [InlineData("地区生产总值修订后，地区生产总值上调", "[地区生产总值:gdp]|修订后，地区生产总值上调")]
    public void Split_ChineseText_MarksTerms(string text, string expected) => Assert.Equal(expected, Written(text, Language.Chinese));

    [Fact]
    public void Split_EveryNoteOfThePackage_LosesNothing()
    {
        foreach (var language in RealPanels.Languages)
        {
            var marker = TermMarker.Of(SeedStore.Current.Catalogue, language);
            foreach (var note in RealPanels.Unfiltered().Where(panel => panel.Context.Language == language).SelectMany(panel => panel.Model.Notes).Distinct())
                Assert.Equal(note, string.Concat(marker.Split(note).Select(piece => piece.Text)));
        }
    }

    [Fact]
    public void Split_WithoutGlossary_IsTheText() => Assert.Equal([new TextPiece("R&D", null)], new TermMarker([], Language.English).Split("R&D"));

    private static string Written(string text, Language language) => string.Join('|', new TermMarker(Terms, language).Split(text).Select(piece => piece.Term is { } term ? $"[{piece.Text}:{term.Code}]" : piece.Text));
}
