using System.Collections.Frozen;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries;

/// <summary>
/// Which figures belong to a series whatever the filters are: the declared places and sectors, and those that a filter may bring in. The builder narrows this down with the state; it
/// never has to ask again.
/// </summary>
internal sealed class SeriesScope(Catalogue catalogue, PageSubject? subject)
{
    private readonly FrozenSet<PlaceCode> filterPlaces = catalogue.PlacesOfRole("district").Concat(catalogue.PlacesOfRole("area")).Select(place => place.Code).ToFrozenSet();

    private readonly FrozenSet<SectorCode> subjectSectors = subject?.Sector is { } own
        ? catalogue.SectorLinks.Where(link => link.Field == own).Select(link => link.Sector).Append(own).ToFrozenSet()
        : FrozenSet<SectorCode>.Empty;

    /// <summary>The figures of a series, in the order they come.</summary>
    /// <param name="series">Declaration.</param>
    /// <param name="peers">Peers of its panel.</param>
    /// <param name="figures">All figures of its indicator.</param>
    public IReadOnlyList<Figure> Of(SeriesRecord series, IReadOnlyList<PlaceCode> peers, IEnumerable<Figure> figures) =>
        [.. figures.Where(figure => HasPeriod(series, figure) && HasPlace(series, peers, figure.Place) && HasSector(series, figure.Sector))];

    private static bool HasPeriod(SeriesRecord series, Figure figure) =>
        (series.Period is null || figure.Period == series.Period) && figure.Year >= (series.FromYear ?? int.MinValue) && figure.Year <= (series.ToYear ?? int.MaxValue);

    private bool HasPlace(SeriesRecord series, IReadOnlyList<PlaceCode> peers, PlaceCode place) => series.PlaceFrom switch
    {
        "place" => place == series.Place,
        "scheme" => SchemeOf(place) == series.PlaceScheme,
        "peers" => peers.Contains(place),
        "subject" when subject?.Place is { } own => place == own,
        // On a page without a place of its own the filter sets it; until then the declared place, else the one the site is about.
        "subject" => filterPlaces.Contains(place) || place == (series.Place ?? catalogue.Site.Place),
        _ => false,
    };

    private bool HasSector(SeriesRecord series, SectorCode? sector) => series.SectorFrom switch
    {
        "none" => sector is null,
        "sector" => sector == series.Sector,
        "family" => FamilyOf(sector) == series.Family,
        "subject" when subjectSectors.Count > 0 => sector is { } code && subjectSectors.Contains(code),
        // Chosen, or the subject of a page that has none: the default, and all that the filter can choose beside it.
        "chosen" or "subject" => sector == series.Sector || (sector is not null && (ChosenFamily(series) is not { } family || FamilyOf(sector) == family)),
        _ => false,
    };

    private string? ChosenFamily(SeriesRecord series) => series.Family ?? FamilyOf(series.Sector);

    private string? FamilyOf(SectorCode? sector) => sector is { } code && catalogue.Sectors.TryGetValue(code, out var record) ? record.Family : null;

    private string? SchemeOf(PlaceCode place) => catalogue.Places.TryGetValue(place, out var record) ? record.Scheme : null;
}
