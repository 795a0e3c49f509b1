using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.State;

/// <summary>What is shown: page and filters. Immutable; equals the URL, what a presenter broadcasts, and the stamp on an export. Never how a reader sees it (<c>ReaderState</c>).</summary>
/// <param name="Path">Path of the page, beginning with a slash, without query.</param>
/// <param name="District">Chosen district, or null for all.</param>
/// <param name="Area">Chosen area, or null for all.</param>
/// <param name="Sector">Chosen sector, or null for all.</param>
public sealed record ViewState(string Path, PlaceCode? District = null, PlaceCode? Area = null, SectorCode? Sector = null)
{
    /// <summary>True when no filter is set.</summary>
    public bool IsUnfiltered => District is null && Area is null && Sector is null;

    /// <summary>The same page without filters.</summary>
    public ViewState Reset() => new(Path);

    /// <summary>The same filters on another page.</summary>
    public ViewState At(string path) => this with { Path = path };

    /// <summary>The one canonical address: path, then <c>district</c>, <c>area</c>, <c>sector</c> in this order.</summary>
    public string Href()
    {
        var query = new List<string>(3);
        if (District is { } district) query.Add("district=" + Uri.EscapeDataString(district.Value));
        if (Area is { } area) query.Add("area=" + Uri.EscapeDataString(area.Value));
        if (Sector is { } sector) query.Add("sector=" + Uri.EscapeDataString(sector.Value));
        return query.Count == 0 ? Path : Path + "?" + string.Join('&', query);
    }
}
