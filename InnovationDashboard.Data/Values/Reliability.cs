namespace InnovationDashboard.Data.Values;

/// <summary>How far a source is trusted (data package, column <c>reliability</c>).</summary>
public enum Reliability
{
    /// <summary>H: official or primary.</summary>
    High,

    /// <summary>M: serious press or a cross-checked copy.</summary>
    Medium,

    /// <summary>L: a weak or single source; tables only, never a headline.</summary>
    Low,
}
