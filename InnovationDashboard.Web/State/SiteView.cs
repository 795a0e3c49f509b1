using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.State;

/// <summary>What a component needs to know about the moment: data version with its names, what is shown, who reads. Cascaded by the layout; a new one each time the address or the data change.</summary>
/// <param name="Catalogue">Names of the data version.</param>
/// <param name="Parsed">The address as understood.</param>
/// <param name="Language">Reader's language.</param>
/// <param name="Reader">How the reader sees the site.</param>
/// <param name="Address">Path and query as they stand in the browser, without <c>lang</c>: where settings come back to.</param>
public sealed record SiteView(Catalogue Catalogue, ParsedView Parsed, Language Language, ReaderState Reader, string Address)
{
    /// <summary>Page and filters.</summary>
    public ViewState State => Parsed.State;

    /// <summary>The page of the package at this address, or null.</summary>
    public PageAtAddress? Page => Parsed.Page;

    /// <summary>Name of the site, short.</summary>
    public string SiteName => Catalogue.Site.ShortName.In(Language) is { Length: > 0 } name ? name : Catalogue.Site.Name.In(Language);

    /// <summary>A text in the reader's language.</summary>
    public string Text<TKey>(TKey key, params ReadOnlySpan<object?> arguments)
        where TKey : struct, Enum => Texts.In(Language, key, arguments);

    /// <summary>Link to another page that carries the filters along.</summary>
    public string Link(string path) => State.At(path).Href();

    /// <summary>The address from a path relative to the base, without fragment and <c>lang</c>.</summary>
    public static string AddressOf(string relative)
    {
        var address = "/" + relative.Split('#')[0];
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        if (mark < 0) return address;
        var kept = address[(mark + 1)..].Split('&').Where(part => part.Length > 0 && part != "lang" && !part.StartsWith("lang=", StringComparison.OrdinalIgnoreCase));
        var query = string.Join('&', kept);
        return query.Length == 0 ? address[..mark] : address[..mark] + "?" + query;
    }
}
