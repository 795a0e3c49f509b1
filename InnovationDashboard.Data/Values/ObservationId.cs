namespace InnovationDashboard.Data.Values;

/// <summary>Code of an observation, that is one figure, as typed in the data package (for example <c>rd_exp-beijing-2022</c>): short, lower case, stable for ever.</summary>
/// <param name="Value">The code; lower-case letters, digits, hyphens and underscores.</param>
public readonly record struct ObservationId(string Value)
{
    /// <summary>The code itself.</summary>
    public override string ToString() => Value;
}
