using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Places;

/// <summary>There is one scheme each for the subject, the districts and the areas: these are the filters, and figures of two schemes are never added up.</summary>
internal sealed class OneSchemeARole(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Schemes];

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var role in (string[])["subject", "district", "area"])
        {
            var schemes = Index.Schemes.Values.Where(scheme => scheme.Role == role).OrderBy(scheme => scheme.Line).ToList();
            if (schemes.Count != 1)
            {
                Report(ProblemCode.RoleNotOnce, TableNames.Schemes, schemes.Count == 0 ? null : schemes[1].Line, "role", schemes.Count == 0 ? null : role, role);
            }
        }
    }
}
