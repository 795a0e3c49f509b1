using System.Globalization;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules;

/// <summary>A span of years ends after it begins.</summary>
internal sealed class YearsInOrder(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Facts, TableNames.Plans, TableNames.Series];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        var from = row.Integer(table == TableNames.Plans ? "year" : "from_year");
        if (row.Integer("to_year") is { } to && to < from)
        {
            Report(ProblemCode.YearsReversed, table, row.Line, "to_year", row.Text("to_year"), from.Value.ToString(CultureInfo.InvariantCulture));
        }
    }
}
