namespace InnovationDashboard.Data.Package;

/// <summary><c>datapackage.json</c> as far as this program carries it out.</summary>
/// <param name="Name">Short name of the package.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Version">Semantic version.</param>
/// <param name="Created">Day the package was made.</param>
/// <param name="Resources">Its files, in order.</param>
public sealed record PackageDescriptor(string Name, string Title, string Version, DateOnly Created, IReadOnlyList<ResourceDescriptor> Resources)
{
    /// <summary>The resource of a name, or null.</summary>
    public ResourceDescriptor? Find(string name) => Resources.FirstOrDefault(resource => resource.Name == name);
}

/// <summary>One file of the package.</summary>
/// <param name="Name">Name that foreign keys and the program use.</param>
/// <param name="Path">Path inside the package folder, with <c>/</c>; empty when the declared path was refused.</param>
/// <param name="Schema">Table Schema when the resource is a table, else null.</param>
/// <param name="At">Where it stands in the descriptor.</param>
public sealed record ResourceDescriptor(string Name, string Path, TableDescriptor? Schema, JsonPlace At);

/// <summary>A Table Schema as declared; what the words mean is the business of <c>Schema</c>.</summary>
/// <param name="Fields">Columns in order.</param>
/// <param name="PrimaryKey">Fields of the primary key; empty when there is none.</param>
/// <param name="UniqueKeys">Further unique keys.</param>
/// <param name="ForeignKeys">References to other tables or the same one.</param>
/// <param name="At">Where it stands in the descriptor.</param>
public sealed record TableDescriptor(
    IReadOnlyList<FieldDescriptor> Fields, IReadOnlyList<string> PrimaryKey, IReadOnlyList<IReadOnlyList<string>> UniqueKeys,
    IReadOnlyList<ForeignKeyDescriptor> ForeignKeys, JsonPlace At);

/// <summary>A column as declared.</summary>
/// <param name="Name">Column name.</param>
/// <param name="Type">Type name of the standard.</param>
/// <param name="Constraints">Constraints; values as text.</param>
/// <param name="Categories">Values of the categories; empty when there are none.</param>
/// <param name="MissingValues">Texts that mean "no value".</param>
/// <param name="At">Where it stands in the descriptor.</param>
public sealed record FieldDescriptor(
    string Name, string Type, ConstraintsDescriptor Constraints, IReadOnlyList<string> Categories, IReadOnlyList<string> MissingValues, JsonPlace At);

/// <summary>Constraints of a column as declared; limits are text in the form of the field's type.</summary>
public sealed record ConstraintsDescriptor
{
    /// <summary>No constraint.</summary>
    public static ConstraintsDescriptor None { get; } = new();

    /// <summary>The cell must be filled.</summary>
    public bool Required { get; init; }

    /// <summary>No value twice.</summary>
    public bool Unique { get; init; }

    /// <summary>Smallest value allowed.</summary>
    public string? Minimum { get; init; }

    /// <summary>Largest value allowed.</summary>
    public string? Maximum { get; init; }

    /// <summary>Regular expression that the whole text must match.</summary>
    public string? Pattern { get; init; }

    /// <summary>The only values allowed; empty when any is.</summary>
    public IReadOnlyList<string> Enum { get; init; } = [];

    /// <summary>Least number of characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>Greatest number of characters.</summary>
    public int? MaxLength { get; init; }
}

/// <summary>A reference from fields of one table to fields of another, or of the same.</summary>
/// <param name="Fields">Fields here.</param>
/// <param name="Resource">The other resource; empty means this one.</param>
/// <param name="ReferenceFields">Fields there, in the same order.</param>
/// <param name="At">Where it stands in the descriptor.</param>
public sealed record ForeignKeyDescriptor(IReadOnlyList<string> Fields, string Resource, IReadOnlyList<string> ReferenceFields, JsonPlace At);
