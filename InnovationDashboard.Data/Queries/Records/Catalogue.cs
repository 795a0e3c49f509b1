using System.Collections.Frozen;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Records;

/// <summary>Everything of a data version that is not a figure: names, units, places, sectors, sources, rankings, pages. Loaded once a version and shared.</summary>
public sealed class Catalogue
{
    /// <summary>The data version it belongs to.</summary>
    public required DataVersion Version { get; init; }

    /// <summary>The site.</summary>
    public required SiteRecord Site { get; init; }

    /// <summary>Schemes in order.</summary>
    public required IReadOnlyList<SchemeRecord> Schemes { get; init; }

    /// <summary>Places by code.</summary>
    public required FrozenDictionary<PlaceCode, PlaceRecord> Places { get; init; }

    /// <summary>Which districts areas reach into.</summary>
    public required IReadOnlyList<PlaceLinkRecord> PlaceLinks { get; init; }

    /// <summary>Boundary versions, oldest first within a place.</summary>
    public required IReadOnlyList<BoundaryRecord> Boundaries { get; init; }

    /// <summary>Families in order.</summary>
    public required IReadOnlyList<FamilyRecord> Families { get; init; }

    /// <summary>Sectors by code.</summary>
    public required FrozenDictionary<SectorCode, SectorRecord> Sectors { get; init; }

    /// <summary>Nearest statistics of fields.</summary>
    public required IReadOnlyList<SectorLinkRecord> SectorLinks { get; init; }

    /// <summary>Units by code.</summary>
    public required FrozenDictionary<string, UnitRecord> Units { get; init; }

    /// <summary>Periods by code.</summary>
    public required FrozenDictionary<string, PeriodRecord> Periods { get; init; }

    /// <summary>Indicators by code.</summary>
    public required FrozenDictionary<IndicatorCode, IndicatorRecord> Indicators { get; init; }

    /// <summary>Topics in order.</summary>
    public required IReadOnlyList<TopicRecord> Topics { get; init; }

    /// <summary>Breaks.</summary>
    public required IReadOnlyList<BreakRecord> Breaks { get; init; }

    /// <summary>Sources by code.</summary>
    public required FrozenDictionary<SourceCode, SourceRecord> Sources { get; init; }

    /// <summary>Speakers by code.</summary>
    public required FrozenDictionary<string, SpeakerRecord> Speakers { get; init; }

    /// <summary>Rankings in order.</summary>
    public required IReadOnlyList<RankingRecord> Rankings { get; init; }

    /// <summary>Editions by code.</summary>
    public required FrozenDictionary<string, EditionRecord> Editions { get; init; }

    /// <summary>Pages by code.</summary>
    public required FrozenDictionary<PageCode, PageRecord> Pages { get; init; }

    /// <summary>Terms with their definitions, in order.</summary>
    public required IReadOnlyList<TermRecord> Glossary { get; init; }

    /// <summary>The world's land outline (JSON of the package's <c>world-land</c> resource), or null when the package has none.</summary>
    public string? WorldLandJson { get; init; }

    /// <summary>Places whose scheme has the given role, in package order.</summary>
    public IEnumerable<PlaceRecord> PlacesOfRole(string role) =>
        Schemes.Where(scheme => scheme.Role == role).SelectMany(scheme => PlacesOf(scheme.Code));

    /// <summary>Places of one scheme, in package order.</summary>
    public IEnumerable<PlaceRecord> PlacesOf(string scheme) =>
        Places.Values.Where(place => place.Scheme == scheme).OrderBy(place => place.Sort).ThenBy(place => place.Code.Value, StringComparer.Ordinal);

    /// <summary>Role of a place's scheme.</summary>
    public string RoleOf(PlaceCode place) =>
        Places.TryGetValue(place, out var record) ? Schemes.First(scheme => scheme.Code == record.Scheme).Role : "";

    /// <summary>Sectors of one family, in package order.</summary>
    public IEnumerable<SectorRecord> SectorsOf(string family) =>
        Sectors.Values.Where(sector => sector.Family == family).OrderBy(sector => sector.Sort).ThenBy(sector => sector.Code.Value, StringComparer.Ordinal);
}
