using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Pages.Gallery.Samples;

/// <summary>A made-up drawing of one form, for the gallery and for golden files.</summary>
/// <param name="Name">Short name, used in file names.</param>
/// <param name="Title">Title in a language.</param>
/// <param name="Data">Chart data in a language.</param>
public sealed record Sample(string Name, LocalText Title, Func<Language, ChartData> Data);

/// <summary>Drawings of every form on figures of a city that does not exist. Each form adds its list in a file of its own and one line here.</summary>
public static partial class SampleCharts
{
    /// <summary>All samples.</summary>
    public static IReadOnlyList<Sample> All { get; } = [.. BarSamples(), .. BulletSamples(), .. DotSamples(), .. ShareSamples(), .. LineSamples(), .. BumpSamples(), .. MapSamples()];

    private static readonly LocalText[] Districts =
    [
        new("Harbour", "港湾区"), new("Old Town", "老城区"), new("Riverside", "河滨区"), new("Kiln Hill", "窑山区"), new("Lakeside", "湖畔区"), new("Station Quarter", "车站区"),
        new("Meadow", "草甸区"), new("Northfield", "北原区"), new("Eastgate", "东门区"), new("Southbank", "南岸区"), new("Weavers’ Green", "织坊区"), new("Foundry", "铸造区"),
        new("Orchard", "果园区"), new("Salt Marsh", "盐滩区"), new("Lighthouse", "灯塔区"), new("Upper Valley", "上谷区"),
    ];

    private static MarkInfo Mark(string key, string label, Tone tone = Tone.Context, bool link = true, bool selected = false, bool hollow = false) =>
        new(key, label, Figure: key, Href: link ? "/gallery?mark=" + key : null, tone, selected, hollow);
}
