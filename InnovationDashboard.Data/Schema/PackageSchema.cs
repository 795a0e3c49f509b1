using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Schema;

/// <summary>All declared tables with their references to each other, and the order to read them in.</summary>
internal sealed class PackageSchema
{
    private readonly Dictionary<string, TableSchema> tables = new(StringComparer.Ordinal);

    private PackageSchema()
    {
    }

    /// <summary>Tables by name.</summary>
    public IReadOnlyDictionary<string, TableSchema> Tables => tables;

    /// <summary>Prepares the tables of a descriptor; what is wrong with the declarations is reported.</summary>
    public static PackageSchema Prepare(PackageDescriptor descriptor, ProblemSink problems)
    {
        var schema = new PackageSchema();
        foreach (var resource in descriptor.Resources)
        {
            if (resource.Schema is { } declared && !schema.tables.ContainsKey(resource.Name))
            {
                schema.tables.Add(resource.Name, TableSchema.Prepare(resource, declared, problems));
            }
        }

        foreach (var table in schema.tables.Values)
        {
            foreach (var key in table.Declared.ForeignKeys)
            {
                schema.Link(table, key, problems);
            }
        }

        return schema;
    }

    /// <summary>Tables so that what is referred to comes before what refers to it, else the smallest first. The order in the descriptor has no say.</summary>
    /// <param name="size">Size of a table's file.</param>
    public IReadOnlyList<TableSchema> InReadingOrder(Func<TableSchema, long> size)
    {
        var left = tables.Values.OrderBy(size).ThenBy(table => table.Resource.Name, StringComparer.Ordinal).ToList();
        var ordered = new List<TableSchema>(left.Count);
        while (left.Count > 0)
        {
            var open = left.Select(table => table.Resource.Name).ToHashSet(StringComparer.Ordinal);
            // In a circle nothing is free; then the smallest goes first and its references wait.
            var next = left.Find(table => table.ForeignKeys.TrueForAll(key => key.Target == table.Resource.Name || !open.Contains(key.Target))) ?? left[0];
            ordered.Add(next);
            left.Remove(next);
        }

        return ordered;
    }

    private void Link(TableSchema table, ForeignKeyDescriptor key, ProblemSink problems)
    {
        var target = key.Resource.Length == 0 ? table.Resource.Name : key.Resource;
        var columns = table.Columns(key.Fields, key.At.Below("fields"), problems);
        var place = key.At.Below("reference");
        if (!tables.TryGetValue(target, out var other))
        {
            problems.Add(place.Problem(ProblemCode.ReferenceResourceUnknown, target, target));
            return;
        }

        var unknown = key.ReferenceFields.Where(field => !other.Declared.Fields.Any(there => there.Name == field)).ToList();
        foreach (var field in unknown)
        {
            problems.Add(place.Problem(ProblemCode.ReferenceFieldUnknown, field, target, field));
        }

        if (columns is null || unknown.Count > 0)
        {
            return;
        }

        if (key.Fields.Count == 0 || !Types(table, key.Fields).SequenceEqual(Types(other, key.ReferenceFields)))
        {
            problems.Add(place.Problem(ProblemCode.ReferenceUnfit, string.Join(", ", key.Fields), target, string.Join(", ", key.ReferenceFields)));
            return;
        }

        table.ForeignKeys.Add(new ForeignKeyCheck(key, table.Resource, target, columns, other.KeyOf(key.ReferenceFields), problems));
    }

    private static IEnumerable<string> Types(TableSchema table, IReadOnlyList<string> fields) =>
        fields.Select(field => table.Declared.Fields.First(there => there.Name == field).Type);
}
