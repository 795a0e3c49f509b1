using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace InnovationDashboard.Web.State;

/// <summary>An address as it was understood.</summary>
/// <param name="State">What to show: only codes of the package.</param>
/// <param name="Notices">What was not taken as it stands.</param>
/// <param name="Page">The page, or null when the path is not one of the package's pages.</param>
public sealed record ParsedView(ViewState State, IReadOnlyList<ViewNotice> Notices, PageAtAddress? Page);

/// <summary>Reads addresses. Total: any text gives a state and notices, never an exception. <see cref="ViewState.Href"/> is the way back.</summary>
public static class ViewStateUrl
{
    /// <summary>Longest value that is looked at.</summary>
    public const int LongestCode = 64;

    private const int LongestPath = 200;
    private const int LongestQuery = 2048;
    private const int LongestShown = 40;

    /// <summary>Reads path and query (<c>/talent?district=…</c>, with or without a fragment).</summary>
    public static ParsedView Parse(string address, Catalogue catalogue)
    {
        var (path, query) = Split(address);
        var notices = new List<ViewNotice>();
        if (query.Length > LongestQuery)
        {
            notices.Add(new(ViewProblem.TooLong, null, Shown(query)));
            query = "";
        }

        var values = QueryHelpers.ParseQuery(query);
        var district = Read<PlaceCode>(values, "district", code => IsPlace(catalogue, code, "district") ? new(code) : null);
        var area = Read<PlaceCode>(values, "area", code => IsPlace(catalogue, code, "area") ? new(code) : null);
        var sector = Read<SectorCode>(values, "sector", code => catalogue.Sectors.ContainsKey(new(code)) ? new(code) : null);
        var state = new ViewState(path, district.Value, area.Value, sector.Value);

        Note(notices, ViewFilter.District, district, state, catalogue);
        Note(notices, ViewFilter.Area, area, state, catalogue);
        Note(notices, ViewFilter.Sector, sector, state, catalogue);
        NoteContradiction(notices, state, catalogue);
        var page = PageAddress.Resolve(catalogue, path);
        NoteSubject(notices, state, page, catalogue);
        if (values.TryGetValue("lang", out var languages) && !languages.Any(tag => ReaderLanguage.FromTag(tag) is not null))
            notices.Add(new(ViewProblem.UnknownLanguage, null, Shown(languages.ToString())));
        return new(state, notices, page);
    }

    private static (string Path, string Query) Split(string address)
    {
        var fragment = address.IndexOf('#', StringComparison.Ordinal);
        if (fragment >= 0) address = address[..fragment];
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? address : address[..mark];
        path = "/" + path.Trim('/').ToLowerInvariant();
        return (path.Length > LongestPath ? path[..LongestPath] : path, mark < 0 ? "" : address[mark..]);
    }

    private static ParsedParameter<T> Read<T>(Dictionary<string, StringValues> values, string name, Func<string, T?> find)
        where T : struct
    {
        if (!values.TryGetValue(name, out var all)) return new ParsedParameter<T>.Missing();
        var texts = all.Select(text => (text ?? "").Trim()).Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (texts.Count == 0) return new ParsedParameter<T>.Missing();
        var index = texts.FindIndex(text => text.Length <= LongestCode && find(text.ToLowerInvariant()) is not null);
        if (index < 0) return new ParsedParameter<T>.Invalid(Shown(texts[0]), texts[0].Length > LongestCode ? ViewProblem.TooLong : ViewProblem.UnknownCode);
        var dropped = texts.Where((_, other) => other != index).FirstOrDefault();
        return new ParsedParameter<T>.Valid(find(texts[index].ToLowerInvariant())!.Value, dropped is null ? null : Shown(dropped));
    }

    private static void Note<T>(List<ViewNotice> notices, ViewFilter filter, ParsedParameter<T> parameter, ViewState state, Catalogue catalogue)
        where T : struct
    {
        if (parameter is ParsedParameter<T>.Valid { Dropped: { } dropped }) notices.Add(new(ViewProblem.Repeated, filter, dropped));
        if (parameter is not ParsedParameter<T>.Invalid invalid) return;
        var meant = invalid.Reason == ViewProblem.UnknownCode ? Meant(filter, invalid.Raw.ToLowerInvariant(), state, catalogue) : null;
        notices.Add(new(meant is null ? invalid.Reason : ViewProblem.OtherFilter, filter, invalid.Raw, meant));
    }

    // A code of another filter is most likely meant for that filter.
    private static ViewState? Meant(ViewFilter filter, string code, ViewState state, Catalogue catalogue)
    {
        if (filter != ViewFilter.District && IsPlace(catalogue, code, "district")) return state with { District = new(code) };
        if (filter != ViewFilter.Area && IsPlace(catalogue, code, "area")) return state with { Area = new(code) };
        return filter != ViewFilter.Sector && catalogue.Sectors.ContainsKey(new(code)) ? state with { Sector = new(code) } : null;
    }

    private static void NoteContradiction(List<ViewNotice> notices, ViewState state, Catalogue catalogue)
    {
        if (state is not { District: { } district, Area: { } area }) return;
        if (catalogue.PlaceLinks.Any(link => link.Area == area && link.District == district)) return;
        notices.Add(new(ViewProblem.Contradiction, ViewFilter.Area, area.Value, state with { Area = null }));
    }

    private static void NoteSubject(List<ViewNotice> notices, ViewState state, PageAtAddress? page, Catalogue catalogue)
    {
        if (page?.Subject is not { } subject) return;
        var role = subject.Place is { } place ? catalogue.RoleOf(place) : "";
        if (role == "district" && state.District is { } district && district != subject.Place)
            notices.Add(new(ViewProblem.OtherSubject, ViewFilter.District, district.Value, state with { Path = PageAddress.Of(catalogue, district) ?? state.Path, District = null }));
        if (role == "area" && state.Area is { } area && area != subject.Place)
            notices.Add(new(ViewProblem.OtherSubject, ViewFilter.Area, area.Value, state with { Path = PageAddress.Of(catalogue, area) ?? state.Path, Area = null }));
        if (subject.Sector is { } own && state.Sector is { } sector && sector != own)
            notices.Add(new(ViewProblem.OtherSubject, ViewFilter.Sector, sector.Value, state with { Path = PageAddress.Of(catalogue, sector) ?? state.Path, Sector = null }));
    }

    private static bool IsPlace(Catalogue catalogue, string code, string role) => catalogue.RoleOf(new(code)) == role;

    private static string Shown(string raw)
    {
        var text = raw.Length > LongestShown ? raw[..LongestShown] + "…" : raw;
        return string.Concat(text.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '\uFFFD' : letter));
    }
}
