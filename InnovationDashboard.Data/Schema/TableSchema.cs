using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Schema;

/// <summary>A declared table, ready to check rows: columns, keys, and the references that others make to it.</summary>
internal sealed class TableSchema
{
    private readonly List<KeySet> keys = [];

    private TableSchema(ResourceDescriptor resource, TableDescriptor declared, FieldCheck[] checks)
    {
        Resource = resource;
        Declared = declared;
        Checks = checks;
    }

    /// <summary>The resource.</summary>
    public ResourceDescriptor Resource { get; }

    /// <summary>The schema as declared.</summary>
    public TableDescriptor Declared { get; }

    /// <summary>Checks by column.</summary>
    public FieldCheck[] Checks { get; }

    /// <summary>Keys whose values must be unique, with the problem of a second one.</summary>
    public List<(KeySet Key, ProblemCode Code)> Unique { get; } = [];

    /// <summary>Keys that other tables refer to and that need not be unique here.</summary>
    public List<KeySet> Referenced { get; } = [];

    /// <summary>References to other tables.</summary>
    public List<ForeignKeyCheck> ForeignKeys { get; } = [];

    /// <summary>Prepares a table; what is wrong with its declaration is reported.</summary>
    public static TableSchema Prepare(ResourceDescriptor resource, TableDescriptor declared, ProblemSink problems)
    {
        var table = new TableSchema(resource, declared, [.. declared.Fields.Select(field => new FieldCheck(field, problems))]);
        foreach (var check in table.Checks.Where(check => declared.PrimaryKey.Contains(check.Name)))
        {
            check.IsRequired = true;
        }

        table.AddUnique(declared.PrimaryKey, ProblemCode.PrimaryKeyTwice, declared.At.Below("primaryKey"), problems);
        foreach (var key in declared.UniqueKeys)
        {
            table.AddUnique(key, ProblemCode.UniqueKeyTwice, declared.At.Below("uniqueKeys"), problems);
        }

        foreach (var field in declared.Fields.Where(field => field.Constraints.Unique))
        {
            table.AddUnique([field.Name], ProblemCode.NotUnique, field.At, problems);
        }

        return table;
    }

    /// <summary>Positions of fields, or null when one is unknown (reported at the given place).</summary>
    public int[]? Columns(IReadOnlyList<string> fields, JsonPlace at, ProblemSink problems)
    {
        var columns = fields.Select(field => Array.FindIndex(Checks, check => check.Name == field)).ToArray();
        foreach (var (field, column) in fields.Zip(columns))
        {
            if (column < 0)
            {
                problems.Add(at.Problem(ProblemCode.KeyFieldUnknown, field, field));
            }
        }

        return columns.Contains(-1) ? null : columns;
    }

    /// <summary>The values of some fields, gathered while the table is read; one set serves all who ask for the same fields.</summary>
    public KeySet KeyOf(IReadOnlyList<string> fields)
    {
        if (keys.Find(key => key.Fields.SequenceEqual(fields)) is { } known)
        {
            return known;
        }

        var created = new KeySet(fields, [.. fields.Select(field => Array.FindIndex(Checks, check => check.Name == field))]);
        keys.Add(created);
        Referenced.Add(created);
        return created;
    }

    private void AddUnique(IReadOnlyList<string> fields, ProblemCode code, JsonPlace at, ProblemSink problems)
    {
        if (fields.Count == 0 || Columns(fields, at, problems) is not { } columns || Unique.Exists(unique => unique.Key.Fields.SequenceEqual(fields)))
        {
            return;
        }

        var key = new KeySet(fields, columns);
        keys.Add(key);
        Unique.Add((key, code));
    }
}
