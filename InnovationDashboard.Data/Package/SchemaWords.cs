using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Package;

/// <summary>Reads a Table Schema as declared: words and kinds of values only, their meaning is checked in <c>Schema</c>.</summary>
internal static class SchemaWords
{
    private const string Profile = "https://datapackage.org/profiles/2.0/tableschema.json";

    /// <summary>Reads a schema object.</summary>
    public static TableDescriptor? Read(DescriptorNode node)
    {
        node.OnlyWords("$schema", "title", "description", "fields", "fieldsMatch", "missingValues", "primaryKey", "uniqueKeys", "foreignKeys");
        if (!node.IsObject)
        {
            return null;
        }

        Only(node, "$schema", Profile);
        Only(node, "fieldsMatch", "exact");
        var missing = node.Child("missingValues") is { } values ? ReadValues(values) : [""];
        var fields = node.Needed("fields")?.AsList().Select(field => ReadField(field, missing)).OfType<FieldDescriptor>().ToList() ?? [];
        foreach (var twice in fields.GroupBy(field => field.Name).SelectMany(group => group.Skip(1)))
        {
            node.Child("fields")!.AsList().First(field => field.At == twice.At).Report(ProblemCode.FieldTwice, twice.Name, twice.Name);
        }

        return new TableDescriptor(
            fields,
            node.Child("primaryKey")?.AsNames() ?? [],
            [.. (node.Child("uniqueKeys")?.AsList() ?? []).Select(key => key.AsNames())],
            [.. (node.Child("foreignKeys")?.AsList() ?? []).Select(ReadForeignKey).OfType<ForeignKeyDescriptor>()],
            node.At);
    }

    private static FieldDescriptor? ReadField(DescriptorNode node, IReadOnlyList<string> missing)
    {
        node.OnlyWords("name", "type", "format", "title", "description", "example", "constraints", "categories", "categoriesOrdered", "missingValues");
        if (!node.IsObject || node.Needed("name")?.AsText() is not { Length: > 0 } name)
        {
            return null;
        }

        Only(node, "format", "default");
        node.Child("categoriesOrdered")?.AsFlag();
        return new FieldDescriptor(
            name,
            node.Needed("type")?.AsText() ?? "",
            node.Child("constraints") is { } constraints ? ReadConstraints(constraints) : ConstraintsDescriptor.None,
            node.Child("categories") is { } categories ? ReadValues(categories) : [],
            node.Child("missingValues") is { } own ? ReadValues(own) : missing,
            node.At);
    }

    private static ConstraintsDescriptor ReadConstraints(DescriptorNode node)
    {
        node.OnlyWords("required", "unique", "minimum", "maximum", "pattern", "enum", "minLength", "maxLength");
        return new ConstraintsDescriptor
        {
            Required = node.Child("required")?.AsFlag() ?? false,
            Unique = node.Child("unique")?.AsFlag() ?? false,
            Minimum = node.Child("minimum")?.AsScalar(),
            Maximum = node.Child("maximum")?.AsScalar(),
            Pattern = node.Child("pattern")?.AsText(),
            Enum = [.. (node.Child("enum")?.AsList() ?? []).Select(item => item.AsScalar()).OfType<string>()],
            MinLength = node.Child("minLength")?.AsCount(),
            MaxLength = node.Child("maxLength")?.AsCount(),
        };
    }

    private static ForeignKeyDescriptor? ReadForeignKey(DescriptorNode node)
    {
        node.OnlyWords("fields", "reference");
        var fields = node.Needed("fields")?.AsNames();
        var reference = node.Needed("reference");
        reference?.OnlyWords("resource", "fields");
        var there = reference?.Needed("fields")?.AsNames();
        return fields is null || there is null ? null : new ForeignKeyDescriptor(fields, reference!.Child("resource")?.AsText() ?? "", there, node.At);
    }

    /// <summary>A list of values, or of objects with <c>value</c> and <c>label</c>.</summary>
    private static List<string> ReadValues(DescriptorNode node)
    {
        var values = new List<string>();
        foreach (var item in node.AsList())
        {
            if (item.IsObject)
            {
                item.OnlyWords("value", "label");
            }

            if ((item.IsObject ? item.Needed("value") : item)?.AsScalar() is not { } value)
            {
                continue;
            }

            if (values.Contains(value))
            {
                item.Report(ProblemCode.ValueWrong, value, "≠ " + value);
            }

            values.Add(value);
        }

        return values;
    }

    private static void Only(DescriptorNode node, string key, string value)
    {
        if (node.Child(key) is { } child && child.AsText() is { } text && text != value)
        {
            child.Report(ProblemCode.ValueWrong, text, value);
        }
    }
}
