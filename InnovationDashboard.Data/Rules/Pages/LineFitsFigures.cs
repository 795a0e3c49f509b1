using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Pages;

/// <summary>No misleading line: figures whose indicator allows no line (<c>form</c>) are not drawn as one.</summary>
internal sealed class LineFitsFigures(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Indicators, TableNames.Panels, TableNames.Series];

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var series in Index.Series.Where(series => series.Role is "focus" or "context"))
        {
            if (Index.Panels.GetValueOrDefault(series.Panel)?.Form is { } form and ("line" or "multiples")
                && Index.Indicators.GetValueOrDefault(series.Indicator)?.Form is { } allowed and not ("line" or "segments"))
            {
                Report(ProblemCode.LineUnfit, TableNames.Series, series.Line, "indicator", series.Indicator, form, allowed, series.Panel);
            }
        }
    }
}
