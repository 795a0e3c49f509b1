using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules;

/// <summary>A rule that Table Schema cannot say. One class a rule (or a pair that is one thought seen from both ends).</summary>
internal abstract class PackageRule(RuleContext context)
{
    /// <summary>Tables the rule looks at; when one of them could not be read to its end, what it lacks proves nothing and <see cref="Finish"/> is not called.</summary>
    public abstract IReadOnlyList<string> Tables { get; }

    /// <summary>What is known of the package's tables; complete when <see cref="Finish"/> is called.</summary>
    protected PackageIndex Index => context.Index;

    /// <summary>The descriptor.</summary>
    protected PackageDescriptor Descriptor => context.Descriptor;

    /// <summary>Looks at one row while its table is read.</summary>
    public virtual void See(string table, PackageRow row)
    {
    }

    /// <summary>Looks at the whole, when every table was read.</summary>
    public virtual void Finish()
    {
    }

    /// <summary>Reports a problem in a table.</summary>
    protected void Report(ProblemCode code, string table, int? line, string? field, string? cell, params IReadOnlyList<string> arguments) => context.Problems.Add(new PackageProblem
    {
        Code = code,
        Resource = table,
        File = context.Descriptor.Find(table)?.Path ?? table,
        Line = line,
        Field = field,
        Cell = cell,
        Arguments = arguments,
    });
}

/// <summary>What a rule may look at, and where it reports.</summary>
internal sealed record RuleContext(PackageDescriptor Descriptor, PackageIndex Index, ProblemSink Problems);
