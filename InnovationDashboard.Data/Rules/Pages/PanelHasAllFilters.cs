using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Pages;

/// <summary>Every panel says what each of the three filters does to it: a chart never ignores a filter in silence.</summary>
internal sealed class PanelHasAllFilters(RuleContext context) : PackageRule(context)
{
    private readonly HashSet<(string Panel, string Filter)> declared = [];

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Panels, TableNames.PanelFilters];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        if (table == TableNames.PanelFilters && row.Text("panel") is { } panel && row.Text("filter") is { } filter)
        {
            declared.Add((panel, filter));
        }
    }

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var panel in Index.Panels.Values)
        {
            foreach (var filter in (string[])["district", "area", "sector"])
            {
                if (!declared.Contains((panel.Code, filter)))
                {
                    Report(ProblemCode.FilterMissing, TableNames.Panels, panel.Line, "code", panel.Code, filter);
                }
            }
        }
    }
}
