namespace InnovationDashboard.Data.Values;

/// <summary>Code of an indicator, as typed in the data package (for example <c>rd_exp</c>): short, lower case, stable for ever.</summary>
/// <param name="Value">The code; lower-case letters, digits, hyphens and underscores.</param>
public readonly record struct IndicatorCode(string Value)
{
    /// <summary>The code itself.</summary>
    public override string ToString() => Value;
}
