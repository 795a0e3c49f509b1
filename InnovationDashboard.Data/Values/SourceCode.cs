namespace InnovationDashboard.Data.Values;

/// <summary>Code of a source, as typed in the data package (for example <c>s01</c>): short, lower case, stable for ever.</summary>
/// <param name="Value">The code; lower-case letters, digits, hyphens and underscores.</param>
public readonly record struct SourceCode(string Value)
{
    /// <summary>The code itself.</summary>
    public override string ToString() => Value;
}
