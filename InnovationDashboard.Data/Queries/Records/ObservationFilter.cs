using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Records;

/// <summary>Which figures are asked for; what is null or empty does not restrict. Codes must be known to the catalogue.</summary>
public sealed record ObservationFilter
{
    /// <summary>Most figures on a page that may be asked for.</summary>
    public const int MostLimit = 1000;

    /// <summary>What is measured.</summary>
    public IndicatorCode? Indicator { get; init; }

    /// <summary>Where. A figure has one place: two different ones let nothing pass.</summary>
    public IReadOnlyList<PlaceCode> Places { get; init; } = [];

    /// <summary>Of which sector.</summary>
    public SectorCode? Sector { get; init; }

    /// <summary>From which source.</summary>
    public SourceCode? Source { get; init; }

    /// <summary>First year.</summary>
    public int? FromYear { get; init; }

    /// <summary>Last year.</summary>
    public int? ToYear { get; init; }

    /// <summary>Figures on the page, from 1 to <see cref="MostLimit"/>.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>The last figure of the page before, or null for the first page.</summary>
    public ObservationId? After { get; init; }
}

/// <summary>A page of figures.</summary>
/// <param name="Figures">In the order of their ids.</param>
/// <param name="Total">How many pass the filter, on all pages together.</param>
/// <param name="Next">Where the next page begins after, or null on the last.</param>
public sealed record ObservationPage(IReadOnlyList<Figure> Figures, int Total, ObservationId? Next);
