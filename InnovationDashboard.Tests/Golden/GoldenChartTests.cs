using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Charts;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Pages.Gallery.Samples;

namespace InnovationDashboard.Tests.Golden;

/// <summary>Every sample drawing, in both languages and all boxes, is what somebody has looked at.</summary>
public class GoldenChartTests
{
    public static TheoryData<string, Language, BoxKind> Drawings =>
        [.. SampleCharts.All.SelectMany(sample => Enum.GetValues<Language>().SelectMany(language => ChartBox.All.Select(box => (sample.Name, language, box.Kind))))];

    [Theory]
    [MemberData(nameof(Drawings))]
    public async Task Sample_Drawn_IsAsItWasLookedAt(string name, Language language, BoxKind kind)
    {
        var sample = SampleCharts.All.Single(sample => sample.Name == name);
        var scene = ChartLayouts.Place(sample.Data(language), ChartBox.All.Single(box => box.Kind == kind), TextMeasurer.Default);
        SceneAssert.Holds(scene);
        GoldenFile.CheckSvg($"{name}-{language.Tag()}-{kind.ToString().ToLowerInvariant()}", await ScenePrinter.PrintAsync(scene, sample.Title.In(language)));
    }
}
