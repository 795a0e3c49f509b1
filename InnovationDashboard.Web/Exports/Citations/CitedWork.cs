using System.Globalization;
using System.Text.RegularExpressions;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Exports.Citations;

/// <summary>A work that is cited: this site's panel, or a source it rests on.</summary>
/// <param name="Key">Citation key: ASCII letters, digits, hyphens.</param>
/// <param name="IsData">True for the panel: a data set of this site.</param>
/// <param name="Author">Who wrote it; empty when only the publisher is known.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Title">Title in its own language.</param>
/// <param name="LanguageTag">BCP 47 tag of the title.</param>
/// <param name="Date">Publication date as far as it is known.</param>
/// <param name="Version">Data version, or empty.</param>
/// <param name="Url">Address, or null.</param>
/// <param name="Places">Where in the work the figures stand, or empty.</param>
/// <param name="Accessed">Day of access of what is reached by an address.</param>
internal sealed record CitedWork(
    string Key, bool IsData, string Author, string Publisher, string Title, string LanguageTag, WorkDate Date, string Version, string? Url, string Places, DateOnly Accessed)
{
    /// <summary>Author, or the publisher where none is known.</summary>
    public string Responsible => Author.Length > 0 ? Author : Publisher;

    /// <summary>The panel first, then its sources.</summary>
    public static IReadOnlyList<CitedWork> Of(PanelExport export) => [Panel(export), .. export.Model.Sources.Select(source => Source(source, export))];

    private static CitedWork Panel(PanelExport export)
    {
        var site = export.Catalogue.Site.Name.In(export.Language);
        return new(
            $"{export.Address.Panel}-{export.Version.ShortHash}", true, "", site, string.Join(" · ", new[] { export.Model.Title, export.Context.View.IsUnfiltered ? "" : export.FilterLine }.Where(part => part.Length > 0)),
            export.Language.Tag(), WorkDate.Of(export.Version.Created), export.Version.ToString(), export.PageUrl.ToString(), "", export.Today);
    }

    private static CitedWork Source(PanelSource source, PanelExport export) => new(
        source.Code.Value, false, export.Catalogue.Sources.TryGetValue(source.Code, out SourceRecord? record) ? record.Author ?? "" : "", source.Publisher, source.Title, source.TitleLanguage,
        WorkDate.Parse(source.Date), "", source.Url, string.Join("; ", source.Locators), export.Today);
}

/// <summary>A date of which perhaps only the year, or year and month, are known.</summary>
/// <param name="Year">Year, or null when nothing is known.</param>
/// <param name="Month">Month, or null.</param>
/// <param name="Day">Day, or null.</param>
internal sealed partial record WorkDate(int? Year, int? Month = null, int? Day = null)
{
    /// <summary>A whole date.</summary>
    public static WorkDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>2024</c>, <c>2024-05</c>, <c>2024-05-06</c>; of any other text its first year, if it has one.</summary>
    public static WorkDate Parse(string text)
    {
        if (Pattern().Match(text) is not { Success: true } match) return new(null as int?);
        return new(Number(match.Groups[1]), Number(match.Groups[2]), Number(match.Groups[3]));
    }

    /// <summary>As far as known, joined by <paramref name="separator"/>; empty when nothing is.</summary>
    public string Text(string separator) => string.Join(separator, Parts.Select((part, index) => part.ToString(index == 0 ? "0000" : "00", CultureInfo.InvariantCulture)));

    /// <summary>Year, month, day as far as known.</summary>
    public IEnumerable<int> Parts => new[] { Year, Year is null ? null : Month, Month is null ? null : Day }.TakeWhile(part => part is not null).Select(part => part!.Value);

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\b(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?\b")]
    private static partial Regex Pattern();
}
