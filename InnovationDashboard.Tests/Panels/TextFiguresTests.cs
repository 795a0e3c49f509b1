using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Tests.Panels;

/// <summary>Numbers in sentences lead to the figure that they tell, and to no other.</summary>
public sealed class TextFiguresTests
{
    [Theory]
    [InlineData("funding", "funding-spending", Language.English, "284 → rd_exp-beijing-2022")]
    [InlineData("funding", "funding-spending", Language.Chinese, "2843 → rd_exp-beijing-2022")]
    [InlineData("funding", "funding-basic-line", Language.English, "11.8 → basic_research_share-beijing-st-basic-research-2012, 16.6 → basic_research_share-beijing-st-basic-research-2022")]
    [InlineData("funding", "funding-basic-target", Language.English, "17 → basic_research_share_target-beijing-st-basic-research-2025")]
    [InlineData("funding", "funding-facts", Language.Chinese, "300 → f061, 1600 → f063")]
    [InlineData("funding", "funding-patents", Language.English, "218 → invention_per_10k-beijing-2022, 304 → invention_per_10k-beijing-2024")]
    [InlineData("funding", "funding-intensity", Language.English, "")]
    [InlineData("openness", "openness-hq", Language.Chinese, "161 → regional_hq-beijing-2016-end-of-year, 169 → regional_hq-beijing-2017-end-of-year, 252 → regional_hq-beijing-2024-end-nov, 183 → f047")]
    [InlineData("companies", "companies-unicorns", Language.English, "102 → unicorns-beijing-2022, 114 → unicorns-beijing-2023, 115 → unicorns-beijing-2024-end-of-year")]
    [InlineData("companies", "companies-hte", Language.Chinese, "1.04 → hte-beijing-2014, 3 → hte-beijing-2025")]
    [InlineData("talent", "talent-countries", Language.English, "17 → researchers_per_1000-dk-2023")]
    [InlineData("overview", "overview-university", Language.Chinese, "47 → census_edu_share-haidian-edu-university-and-above-2020, 11 → census_edu_share-pinggu-edu-university-and-above-2020")]
    public void Title_OfARealPanel_LinksWhatItTells(string page, string panel, Language language, string expected)
    {
        var built = RealPanels.Build(new(page), null, new(""), language).Single(one => one.Model.Code.Value == panel);

        var pieces = TextFigures.Split(built.Model.Marked(built.Model.Title), built.Model.Figures, built.Context);

        Assert.Equal(built.Model.Title, string.Concat(pieces.Select(piece => piece.Text)));
        Assert.Equal(expected, string.Join(", ", pieces.Where(piece => piece.Figure is not null).Select(piece => $"{piece.Text} → {piece.Figure}")));
    }

    // The panel holds 6.58 for 2024, "around 6" for 2018 and the plan's "about 6" for 2025, among others.
    [Theory]
    [InlineData("6.58% in 2024", "6.58 → rd_intensity_pub-beijing-2024")]
    [InlineData("6.58 in 2024", "")] // no share
    [InlineData("6.6% in 2024", "")] // rounded, and too short to be told from others
    [InlineData("around 6% in 2018", "6 → rd_intensity_pub-beijing-2018")]
    [InlineData("For 2025 the bureau said only “around 6%”.", "")] // another year's reservation
    [InlineData("about 6% in 2025", "6 → rd_intensity_target-beijing-2025")]
    [InlineData("6% of all", "")] // two figures fit
    [InlineData("per 6.58%", "")]
    [InlineData("the 6th", "")]
    public void Sentence_BesideRealFigures_LinksOnlyWhatFits(string sentence, string expected)
    {
        var built = RealPanels.Build(new("goals"), null, new(""), Language.English).Single(one => one.Model.Code.Value == "goals-rd");

        Assert.Equal(expected, string.Join(", ", TextFigures.Split(sentence, built.Model.Figures, built.Context).Where(piece => piece.Figure is not null).Select(piece => $"{piece.Text} → {piece.Figure}")));
    }

    [Theory]
    [InlineData("plain", "plain", "plain")]
    [InlineData("above {6|a-b-2025}% of {sector}", "above 6% of {sector}", "above |6=a-b-2025|% of {sector}")]
    [InlineData("{30|f1}亿元和{1,600|f2}亿元", "30亿元和1,600亿元", "30=f1|亿元和|1,600=f2|亿元")]
    [InlineData("{|x} {y|} |", "{|x} {y|} |", "{|x} {y|} |")]
    public void Marks_OfASentence_AreTakenOutOfItsWords(string sentence, string plain, string parts)
    {
        Assert.Equal(plain, MarkedSentence.Plain(sentence));
        Assert.Equal(parts, string.Join('|', MarkedSentence.Parts(sentence).Select(part => part.Figure is null ? part.Text : $"{part.Text}={part.Figure}")));
    }

    [Fact]
    public void Mark_OfAFigureThatIsNotThere_IsRefused()
    {
        using var tiny = new TinyPackage();
        tiny.Set("panels", "ov-rd", "title_en", "Above {3|nothing-2020}%");
        tiny.Set("panels", "ov-rd", "title_zh", "高于{3|nothing-2020}%");

        Assert.Equal(["title_en", "title_zh"], tiny.Problems().Where(problem => problem.Code == ProblemCode.PlaceholderUnknown && problem.Cell == "nothing-2020").Select(problem => problem.Field));
    }

    [Fact]
    public void Sentences_OfEveryPanel_KeepTheirWordsAndLinkOnlyNumbersThatAreTheFigure()
    {
        var units = SeedRows.Of("units").ToDictionary(row => row.Text("code")!);
        var unitOf = SeedRows.Of("indicators").ToDictionary(row => row.Text("code")!, row => units[row.Text("unit")!]);
        var figures = SeedRows.Of("observations").ToDictionary(row => row.Text("id")!);
        var linked = 0;
        foreach (var panel in RealPanels.All())
            foreach (var text in panel.Model.Notes.Prepend(panel.Model.Title))
            {
                var pieces = TextFigures.Split(panel.Model.Marked(text), panel.Model.Figures, panel.Context);
                Assert.Equal(text, string.Concat(pieces.Select(piece => piece.Text)));
                foreach (var piece in pieces.Where(piece => piece.Figure is not null))
                {
                    linked++;
                    var (row, number) = (figures[piece.Figure!], double.Parse(piece.Text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture));
                    var shown = row.Number("value")!.Value * (unitOf[row.Text("indicator")!].Number(panel.Context.Language == Language.Chinese ? "factor_zh" : "factor_en") ?? 1);
                    var half = 0.5 * Math.Pow(10, -piece.Text.SkipWhile(letter => letter != '.').Skip(1).Count());
                    // Either in the scale of the unit or in a larger one: thousands of billions, ten thousands, ten thousands of 亿.
                    Assert.True(new[] { 1, 1e3, 1e4 }.Any(scale => Math.Abs((shown / scale) - number) <= half + 1e-9), $"{panel.Where}: “{text}”, {piece}");
                }
            }

        Assert.True(linked > 200, $"only {linked} links");
    }
}
