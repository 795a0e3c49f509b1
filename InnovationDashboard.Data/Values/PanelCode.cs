namespace InnovationDashboard.Data.Values;

/// <summary>Code of a panel, as typed in the data package (for example <c>gii-bump</c>): short, lower case, stable for ever.</summary>
/// <param name="Value">The code; lower-case letters, digits, hyphens and underscores.</param>
public readonly record struct PanelCode(string Value)
{
    /// <summary>The code itself.</summary>
    public override string ToString() => Value;
}
