using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Schema;

/// <summary>
/// One foreign key. Where the other table was read before, a row is checked at once; in a table that refers to itself, or in a circle of tables,
/// a value not yet seen waits until all files are read.
/// </summary>
internal sealed class ForeignKeyCheck(ForeignKeyDescriptor key, ResourceDescriptor from, string target, IReadOnlyList<int> columns, KeySet known, ProblemSink problems)
{
    private readonly List<(string Key, int Line, string? Cell)> waiting = [];

    /// <summary>Resource that is referred to.</summary>
    public string Target => target;

    /// <summary>True once the other table has been read to its end.</summary>
    public bool TargetIsRead { get; set; }

    /// <summary>Checks a row.</summary>
    public void See(FieldCheck[] checks, string?[] values, int line)
    {
        if (KeySet.Compose(checks, columns, values) is not { } value || known.Contains(value))
        {
            return;
        }

        var cell = string.Join(", ", columns.Select(column => values[column]));
        if (TargetIsRead)
        {
            Report(line, cell);
        }
        else
        {
            waiting.Add((value, line, cell));
        }
    }

    /// <summary>Checks what had to wait; nothing when the other table could not be read.</summary>
    public void Finish(bool targetIsComplete)
    {
        foreach (var (_, line, cell) in targetIsComplete ? waiting.Where(item => !known.Contains(item.Key)) : [])
        {
            Report(line, cell);
        }

        waiting.Clear();
    }

    private void Report(int line, string? cell) => problems.Add(new PackageProblem
    {
        Code = ProblemCode.ReferenceUnknown,
        Resource = from.Name,
        File = from.Path,
        Line = line,
        Field = string.Join(", ", key.Fields),
        Cell = cell,
        Arguments = [target, string.Join(", ", key.ReferenceFields)],
    });
}
