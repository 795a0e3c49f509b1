namespace InnovationDashboard.Data.Values;

/// <summary>Code of a briefing, as typed in the data package (for example <c>in-short</c>): short, lower case, stable for ever.</summary>
/// <param name="Value">The code; lower-case letters, digits, hyphens and underscores.</param>
public readonly record struct BriefingCode(string Value)
{
    /// <summary>The code itself.</summary>
    public override string ToString() => Value;
}
