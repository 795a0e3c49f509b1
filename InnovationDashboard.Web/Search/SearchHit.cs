using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Search;

/// <summary>What a hit is.</summary>
public enum SearchKind
{
    /// <summary>A page of the package.</summary>
    Page,

    /// <summary>A place of any scheme.</summary>
    Place,

    /// <summary>A sector of any family.</summary>
    Sector,

    /// <summary>A ranking.</summary>
    Ranking,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A figure.</summary>
    Figure,
}

/// <summary>Something that can be found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Path">Path of the page that says most about it.</param>
/// <param name="Anchor">Panel on that page, or empty.</param>
/// <param name="Context">Where it stands: scheme, family or page; may be empty.</param>
/// <param name="Filter">The filter it can be used as: district, area or sector; null when none.</param>
public sealed record SearchHit(SearchKind Kind, string Code, LocalText Name, string Path, string Anchor, LocalText Context, State.ViewFilter? Filter);
