using InnovationDashboard.Tests.Charts;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Panels;

/// <summary>Every drawing of the real package, in both languages and all four sizes, and some with filters.</summary>
public sealed class RealDrawingsTests
{
    private static readonly Lazy<Findings> All = new(Look);

    [Fact]
    public void EveryDrawing_IsFiniteAndInsideThePictureWithoutOverlap() => Assert.True(All.Value.Drawing.Count == 0, All.Value.Say(All.Value.Drawing));

    [Fact]
    public void EveryDrawing_HasMarks() => Assert.True(All.Value.Bare.Count == 0, All.Value.Say(All.Value.Bare));

    // WCAG 2.5.3: who speaks what they see must reach the mark. axe has a rule for it, but compares the concatenated letters of an SVG literally; this is the rule word by word.
    [Fact]
    public void EveryTextInsideAMark_StandsInTheMarksName() => Assert.True(All.Value.Names.Count == 0, All.Value.Say(All.Value.Names));

    [Fact]
    public void EveryMarkOfAFigure_CarriesTheIdItHadInTheData() => Assert.True(All.Value.Figures.Count == 0, All.Value.Say(All.Value.Figures));

    private static Findings Look()
    {
        var findings = new Findings();
        foreach (var panel in RealPanels.Unfiltered().Where(panel => panel.Context.Subject?.Sector is not { } sector || RealPanels.SampleSectors.Contains(sector.Value))) Look(panel, ChartBox.All, findings);
        foreach (var (page, subject) in SeedStore.Current.AllPages().Where(page => page.Subject is null))
            foreach (var filter in RealPanels.Filters)
                foreach (var panel in RealPanels.Build(page, subject, filter)) Look(panel, [ChartBox.Narrow, ChartBox.Wide], findings);
        Assert.True(findings.Count > 1000, $"only {findings.Count} drawings");
        return findings;
    }

    private static void Look(BuiltPanel panel, IReadOnlyList<ChartBox> boxes, Findings findings)
    {
        if (panel.Model.Body.Chart is not { } chart) return;
        var expected = PanelTexts.Marks(chart).Where(mark => mark.Figure is not null).Select(mark => mark.Figure!).ToHashSet();
        foreach (var box in boxes)
        {
            findings.Count++;
            var scene = ChartLayouts.Place(chart, box, TextMeasurer.Default);
            var where = $"{panel.Where} {box.Kind}: ";
            findings.Drawing.AddRange(SceneAssert.Violations(scene).Select(text => where + text));
            var marks = scene.Marks.OfType<FigureMark>().ToList();
            if (marks.Count == 0) findings.Bare.Add(where + "no mark");
            findings.Figures.AddRange(marks.Where(mark => mark.Info.Figure is { } id && !expected.Contains(id)).Select(mark => where + mark.Info.Figure));
            foreach (var mark in marks)
                foreach (var word in mark.Parts.OfType<TextMark>().SelectMany(text => text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(word => word.Trim('…', ',', ';', ':', '·')).Where(word => word.Any(char.IsLetterOrDigit)))
                    if (!mark.Info.Label.Contains(word, StringComparison.Ordinal)) findings.Names.Add($"{where}“{word}” is not in “{mark.Info.Label}”");
        }
    }

    private sealed class Findings
    {
        public int Count { get; set; }

        public List<string> Drawing { get; } = [];

        public List<string> Bare { get; } = [];

        public List<string> Names { get; } = [];

        public List<string> Figures { get; } = [];

        public string Say(List<string> found) => $"{found.Count} in {Count} drawings:\n{string.Join('\n', found.Take(40))}";
    }
}
