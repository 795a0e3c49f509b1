using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Briefings;

/// <summary>A filter that is offered on the stage says something about the slide's panel: a room must not see a choice that changes nothing.</summary>
internal sealed class OfferDoesSomething(RuleContext context) : PackageRule(context)
{
    private readonly HashSet<(string Panel, string Filter)> idle = [];

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.PanelFilters, TableNames.Slides];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        if (table == TableNames.PanelFilters && row.Text("effect") == "not-applicable" && row.Text("panel") is { } panel && row.Text("filter") is { } filter)
        {
            idle.Add((panel, filter));
        }
    }

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var slide in Index.Slides.Where(slide => slide.Offer is { } offer && idle.Contains((slide.Panel, offer))))
        {
            Report(ProblemCode.OfferWithoutEffect, TableNames.Slides, slide.Line, "offer", slide.Offer, slide.Panel);
        }
    }
}
