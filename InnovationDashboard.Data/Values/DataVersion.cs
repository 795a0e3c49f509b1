namespace InnovationDashboard.Data.Values;

/// <summary>Identity of one state of the data: a hash over the package, so equal packages are equal versions.</summary>
/// <param name="Hash">SHA-256 of the package, lower-case hexadecimal, 64 characters.</param>
/// <param name="Label">Semantic version from the descriptor, for readers.</param>
/// <param name="Created">Day the package says it was made; shown as "data of …".</param>
public sealed record DataVersion(string Hash, string Label, DateOnly Created)
{
    /// <summary>The first twelve characters of the hash: enough to tell versions apart in a file name or address.</summary>
    public string ShortHash => Hash.Length > 12 ? Hash[..12] : Hash;

    /// <inheritdoc />
    public override string ToString() => $"{Label}+{ShortHash}";
}
