using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Pages;

/// <summary>A panel's section belongs to the panel's page.</summary>
internal sealed class PanelStandsInItsSection(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Sections, TableNames.Panels];

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var panel in Index.Panels.Values)
        {
            if (Index.Sections.TryGetValue(panel.Section, out var section) && section.Page != panel.Page)
            {
                Report(ProblemCode.SectionOfOtherPage, TableNames.Panels, panel.Line, "section", panel.Section, section.Page, panel.Page);
            }
        }
    }
}
