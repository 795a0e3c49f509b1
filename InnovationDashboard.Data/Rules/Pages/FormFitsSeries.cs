using System.Globalization;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Pages;

/// <summary>A panel's form can draw what it is given: series where the form needs some and none where it has none, ranks in a bump chart, a mark to measure against in a bullet bar, at most five parts in a bar of 100 %.</summary>
internal sealed class FormFitsSeries(RuleContext context) : PackageRule(context)
{
    private const int MostParts = 5;

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables =>
        [TableNames.Units, TableNames.Indicators, TableNames.Sectors, TableNames.Schemes, TableNames.Places, TableNames.Observations, TableNames.Panels, TableNames.Series, TableNames.Peers];

    /// <inheritdoc />
    public override void Finish()
    {
        var figures = new SeriesFigures(Index);
        var byPanel = Index.Series.ToLookup(series => series.Panel, StringComparer.Ordinal);
        foreach (var panel in Index.Panels.Values)
        {
            List<SeriesRow> all = [.. byPanel[panel.Code]];
            var drawn = all.FindAll(series => series.Role is "focus" or "context");
            if (panel.Form is "matrix" or "areamap" or "timeline")
            {
                Require(panel, all.Count == 0, ProblemCode.SeriesUnwanted);
            }
            else if (panel.Form is not ("table" or "facts" or "cards" or "tilemap") && drawn.Count == 0)
            {
                Require(panel, false, ProblemCode.SeriesNeeded);
            }
            else if (panel.Form == "headline")
            {
                Require(panel, all.Exists(series => series.Role == "focus"), ProblemCode.FocusNeeded);
            }
            else if (panel.Form == "bullet")
            {
                Require(panel, all.Exists(series => series.Role is "target" or "benchmark"), ProblemCode.BenchmarkNeeded);
            }
            else if (panel.Form == "bump")
            {
                Require(panel, drawn.TrueForAll(series => Index.UnitKindOf(series.Indicator) is null or "rank"), ProblemCode.BumpNeedsRanks);
            }
            else if (panel.Form == "share")
            {
                var parts = Parts(figures, drawn);
                Require(panel, Math.Min(parts, panel.Limit ?? parts) <= MostParts, ProblemCode.ShareOfTooMany, parts.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static int Parts(SeriesFigures figures, List<SeriesRow> drawn) =>
        drawn.Sum(series => series.SectorFrom == "family" ? figures.Of(series).Select(figure => figure.Sector).Distinct().Count() : 1);

    private void Require(PanelRow panel, bool fits, ProblemCode code, string? detail = null)
    {
        if (!fits)
        {
            Report(code, TableNames.Panels, panel.Line, "form", panel.Form, detail is null ? [panel.Code] : [panel.Code, detail]);
        }
    }
}
