using System.Globalization;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Passports;

/// <summary>The parts of passports that are words for one fact each.</summary>
internal static class PassportWords
{
    public static PassportValue Value(Figure figure, PanelContext context)
    {
        var (indicator, unit) = (context.IndicatorOf(figure), context.UnitOf(figure));
        var (before, number, after) = NumberText.Parts(figure, indicator, unit, context.Language);
        var words = string.Join(' ', new[] { after, NumberText.Suffix(figure, unit, context.Language) }.Where(text => text.Length > 0));
        return new(before, number, words, context.Period(figure), [.. Flags(figure.Status, context.Language)]);
    }

    public static IEnumerable<(string Letter, string Text)> Flags(ObservationStatus status, Language language)
    {
        foreach (var flag in Enum.GetValues<ObservationStatus>())
            if (flag != ObservationStatus.None && status.HasFlag(flag))
                yield return (Letter(flag), Texts.In(language, Enum.Parse<FigureText>(flag.ToString())));
    }

    public static PassportOrigin Origin(SourceCode code, string locator, string? speaker, PanelContext context)
    {
        var source = context.Catalogue.Sources[code];
        return new(
            source, PanelSources.Publisher(source, context.Language), source.Date ?? "", PanelSources.Locator(locator, context), locator,
            source.LinkPublic && source.Url is { Length: > 0 } url ? url : null, source.TitleLanguage, Speaker(speaker, context));
    }

    public static string Unit(Figure figure, PanelContext context)
    {
        var (indicator, unit) = (context.IndicatorOf(figure), context.UnitOf(figure));
        var name = unit.Name.In(context.Language);
        if (figure.Value is { } value && unit.Factor(context.Language) is not 1)
            return Texts.In(context.Language, PassportText.Converted, unit.Suffix.In(context.Language), value.ToString("0.######", CultureInfo.InvariantCulture), name);
        return unit.Kind == "rank" ? name : indicator.Decimals == 0 ? Texts.In(context.Language, PassportText.Whole, name) : Texts.In(context.Language, PassportText.Decimals, name, indicator.Decimals);
    }

    public static string Covers(IndicatorRecord indicator, PanelContext context)
    {
        string Name(PassportText filter) => Texts.In(context.Language, filter);
        string Part(bool can, PassportText filter) => Texts.In(context.Language, can ? PassportText.CanFilter : PassportText.CannotFilter, Name(filter));
        var parts = new[] { Part(indicator.ByDistrict, PassportText.FilterDistrict), Part(indicator.ByArea, PassportText.FilterArea), Part(indicator.BySector, PassportText.FilterSector) };
        var told = string.Join(context.Language == Language.Chinese ? "；" : "; ", parts);
        var end = context.Language == Language.Chinese ? "。" : ". ";
        return indicator.Limits.In(context.Language) is { Length: > 0 } limits ? told + end + limits : told;
    }

    public static string? Boundary(Figure figure, PanelContext context) =>
        context.Catalogue.Boundaries.FirstOrDefault(boundary => boundary.Code == figure.Boundary) is { } own
            ? Texts.In(context.Language, PassportText.BoundaryValid, own.Extent.In(context.Language), Valid(own, context.Language))
            : null;

    public static string Valid(BoundaryRecord boundary, Language language) => boundary.ValidTo is { } end
        ? Texts.In(language, PassportText.Span, boundary.ValidFrom, end)
        : Texts.In(language, PassportText.Since, boundary.ValidFrom);

    public static string? Edition(Figure figure, PanelContext context)
    {
        var catalogue = context.Catalogue;
        if (figure.Edition is not { } code || !catalogue.Editions.TryGetValue(code, out var edition)) return null;
        var language = context.Language;
        var ranking = catalogue.Rankings.First(ranking => ranking.Code == edition.Ranking).Name.In(language);
        var parts = new List<string> { Texts.In(language, PassportText.Edition, ranking, edition.Year, edition.Method.In(language)) };
        if (edition.DataWindow is { Length: > 0 } window) parts.Add(Texts.In(language, PassportText.EditionWindow, window));
        if (edition.UnitsRanked is { } units) parts.Add(Texts.In(language, PassportText.EditionUnits, units));
        parts.Add(Texts.In(language, Enum.Parse<PassportText>("Comparable" + Capital(edition.Comparable))) + (edition.Reason.In(language) is { Length: > 0 } reason ? (language == Language.Chinese ? "：" : ": ") + reason : ""));
        return string.Join(language == Language.Chinese ? "；" : "; ", parts);
    }

    public static string DataVersion(PanelContext context)
    {
        var version = context.Catalogue.Version;
        return $"{version.Label} · {DateText.Of(version.Created, context.Language)} · {version.ShortHash}";
    }

    /// <summary>A coded word of the package as part of a key: "copy-error" becomes "CopyError".</summary>
    public static string Capital(string code) => string.Concat(code.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Speaker(string? code, PanelContext context) =>
        code is null || !context.Catalogue.Speakers.TryGetValue(code, out var speaker) ? ""
        : speaker.Role.IsEmpty ? speaker.Name.In(context.Language) : context.Text(PanelText.SaidBy, speaker.Name.In(context.Language), speaker.Role.In(context.Language));

    private static string Letter(ObservationStatus flag) => flag switch
    {
        ObservationStatus.Break => "b",
        ObservationStatus.DefinitionDiffers => "d",
        ObservationStatus.Estimate => "e",
        ObservationStatus.Forecast => "f",
        ObservationStatus.Missing => "m",
        ObservationStatus.Provisional => "p",
        _ => "u",
    };
}
