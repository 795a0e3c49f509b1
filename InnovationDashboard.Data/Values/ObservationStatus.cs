namespace InnovationDashboard.Data.Values;

/// <summary>Status flags of an observation, after SDMX and Eurostat; several may hold at once.</summary>
[Flags]
public enum ObservationStatus
{
    /// <summary>No flag: an actual value.</summary>
    None = 0,

    /// <summary>b: the series breaks before this value.</summary>
    Break = 1,

    /// <summary>d: definition or scope differs from its neighbours.</summary>
    DefinitionDiffers = 2,

    /// <summary>e: estimate, or the year is inferred.</summary>
    Estimate = 4,

    /// <summary>f: forecast or target.</summary>
    Forecast = 8,

    /// <summary>m: known to be missing; there is no value.</summary>
    Missing = 16,

    /// <summary>p: provisional.</summary>
    Provisional = 32,

    /// <summary>u: weak source.</summary>
    LowReliability = 64,
}
