using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Figures;

/// <summary>A figure has a value, unless it is known to be missing (status m) or said in words only (<c>printed</c>, qualifier <c>on-par</c>); a missing one has none.</summary>
internal sealed class ValueUnlessMissing(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Observations];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        var value = row.Text("value");
        var isMissing = row.Text("status")?.Contains('m', StringComparison.Ordinal) == true;
        if (value is null && !isMissing && row.Text("qualifier") != "on-par" && row.Text("printed") is null)
        {
            Report(ProblemCode.ValueNeeded, table, row.Line, "value", "");
        }
        else if (isMissing && (value ?? row.Text("value_high")) is { } stray)
        {
            Report(ProblemCode.ValueOfMissing, table, row.Line, value is null ? "value_high" : "value", stray);
        }
    }
}
