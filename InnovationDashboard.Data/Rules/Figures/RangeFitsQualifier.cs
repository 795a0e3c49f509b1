using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Figures;

/// <summary>A range has both ends in order, and no qualifier that says where the value lies of itself ("over 5 to 7" means nothing).</summary>
internal sealed class RangeFitsQualifier(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Observations];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        if (row.Text("value_high") is not { } high)
        {
            return;
        }

        if (row.Text("value") is null)
        {
            Report(ProblemCode.RangeWithoutValue, table, row.Line, "value_high", high);
        }
        else if (row.Number("value_high") < row.Number("value"))
        {
            Report(ProblemCode.RangeReversed, table, row.Line, "value_high", high, row.Text("value")!);
        }
        else if (row.Text("qualifier") is { } qualifier and ("over" or "nearly" or "under" or "at-least" or "one-third" or "half" or "on-par"))
        {
            Report(ProblemCode.RangeUnfit, table, row.Line, "qualifier", qualifier);
        }
    }
}
