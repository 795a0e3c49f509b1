using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Pages;

/// <summary>Which figures a declared series can ever draw, whatever the filters.</summary>
internal sealed class SeriesFigures
{
    private readonly PackageIndex index;
    private readonly ILookup<string, FigureRow> byIndicator;
    private readonly ILookup<string, string> peers;

    /// <summary>Prepares the figures that panels draw.</summary>
    public SeriesFigures(PackageIndex index)
    {
        this.index = index;
        var drawn = index.Series.Select(series => series.Indicator).ToHashSet(StringComparer.Ordinal);
        byIndicator = index.Figures.Where(figure => !figure.IsMissing && drawn.Contains(figure.Indicator)).ToLookup(figure => figure.Indicator, StringComparer.Ordinal);
        peers = index.Peers.ToLookup(peer => peer.Panel, peer => peer.Place, StringComparer.Ordinal);
    }

    /// <summary>Figures of a series.</summary>
    public IEnumerable<FigureRow> Of(SeriesRow series) => byIndicator[series.Indicator].Where(figure =>
        IsOfPlace(series, figure.Place) && IsOfSector(series, figure.Sector)
        && (series.Period is null || series.Period == figure.Period)
        && !(figure.Year < series.FromYear) && !(figure.Year > series.ToYear));

    private bool IsOfPlace(SeriesRow series, string place) => series.PlaceFrom switch
    {
        "place" => place == series.Place,
        "scheme" => index.Places.GetValueOrDefault(place)?.Scheme == series.PlaceScheme,
        "peers" => peers[series.Panel].Contains(place),
        // On the page of a district or area any of them may be the subject, elsewhere the filter's or the row's own place.
        "subject" => place == series.Place || index.RoleOf(place) is "district" or "area",
        _ => true,
    };

    private bool IsOfSector(SeriesRow series, string? sector) => series.SectorFrom switch
    {
        "none" => sector is null,
        "sector" => sector == series.Sector,
        "family" => sector is not null && index.Sectors.GetValueOrDefault(sector)?.Family == series.Family,
        "subject" => sector is not null,
        // The filter may choose another sector, but without a filter it is this one.
        "chosen" => sector == series.Sector,
        _ => true,
    };
}
