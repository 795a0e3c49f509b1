using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules;

/// <summary>A unit's factors are above zero, so that a value is shown at all and keeps its sign; and the whole year is among the periods, since it is what "a year" means.</summary>
internal sealed class UnitsShowValues(RuleContext context) : PackageRule(context)
{
    private bool hasWholeYear;

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Units, TableNames.Periods];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        if (table == TableNames.Periods)
        {
            hasWholeYear |= row.Text("code") == "year";
            return;
        }

        foreach (var column in (string[])["factor_en", "factor_zh"])
        {
            if (row.Number(column) <= 0)
            {
                Report(ProblemCode.FactorZero, table, row.Line, column, row.Text(column));
            }
        }
    }

    /// <inheritdoc />
    public override void Finish()
    {
        if (!hasWholeYear)
        {
            Report(ProblemCode.WholeYearNeeded, TableNames.Periods, null, "code", null);
        }
    }
}
