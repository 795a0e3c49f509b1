using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Passports;

/// <summary>Makes the page of an indicator from all its figures.</summary>
public sealed class IndicatorBuilder(SeriesPanels panels)
{
    /// <summary>The page of an indicator.</summary>
    public IndicatorModel Build(IndicatorRecord indicator, IReadOnlyList<Figure> figures, PanelContext context, ReadAs readAs)
    {
        var catalogue = context.Catalogue;
        var language = context.Language;
        return new(
            indicator, catalogue.Topics.First(topic => topic.Code == indicator.Topic).Name.In(language), [.. Rows(indicator, figures, context)], [.. Breaks(indicator, context)],
            panels.OfIndicator(figures, context, readAs), [.. Ordered(figures, catalogue).Select(figure => Line(figure, context))],
            [.. figures.CountBy(figure => figure.Source).OrderByDescending(count => count.Value).ThenBy(count => count.Key.Value, StringComparer.Ordinal)
                .Select(count => new IndicatorSource(catalogue.Sources[count.Key], PanelSources.Publisher(catalogue.Sources[count.Key], language), catalogue.Sources[count.Key].TitleLanguage, count.Value))],
            context);
    }

    /// <summary>First and last year in words.</summary>
    public static string Years(int first, int last, Language language) => first == last ? Texts.In(language, FigureText.Year, first) : Texts.In(language, PassportText.Span, first, Texts.In(language, FigureText.Year, last));

    private static IEnumerable<PassportRow> Rows(IndicatorRecord indicator, IReadOnlyList<Figure> figures, PanelContext context)
    {
        string Text(IndicatorText key, params ReadOnlySpan<object?> arguments) => Texts.In(context.Language, key, arguments);
        yield return new(Text(IndicatorText.Unit), context.Catalogue.Units[indicator.Unit].Name.In(context.Language));
        yield return new(Text(IndicatorText.Direction), Text(Enum.Parse<IndicatorText>("Direction" + PassportWords.Capital(indicator.Direction))));
        yield return new(Text(IndicatorText.Decimals), NumberText.Grouped(indicator.Decimals, 0));
        yield return new(Text(IndicatorText.Covers), PassportWords.Covers(indicator, context));
        if (indicator.Form is { } form) yield return new(Text(IndicatorText.Drawn), Text(Enum.Parse<IndicatorText>("Drawn" + PassportWords.Capital(form))));
        yield return new(Text(IndicatorText.Known), figures.Count == 0 ? Text(IndicatorText.NoFigures) : Text(
            IndicatorText.KnownText, figures.Count, figures.Select(figure => figure.Place).Distinct().Count(), Years(figures.Min(figure => figure.Year), figures.Max(figure => figure.Year), context.Language)));
        yield return new(Text(IndicatorText.DataVersion), PassportWords.DataVersion(context));
    }

    private static IEnumerable<string> Breaks(IndicatorRecord indicator, PanelContext context) => context.Catalogue.Breaks.Where(cut => cut.Indicator == indicator.Code).OrderBy(cut => cut.BeforeYear)
        .Select(cut =>
        {
            var about = new[] { cut.Place is { } place ? context.PlaceName(place) : "", cut.Sector is { } sector ? context.SectorName(sector) : "" }.Where(name => name.Length > 0).ToList();
            return about.Count == 0 ? context.CutNote(cut) : Texts.In(context.Language, IndicatorText.BreakAt, string.Join(" · ", about), context.CutNote(cut));
        });

    private static IOrderedEnumerable<Figure> Ordered(IReadOnlyList<Figure> figures, Catalogue catalogue) => figures
        .OrderBy(figure => catalogue.Schemes.First(scheme => scheme.Code == catalogue.Places[figure.Place].Scheme).Sort)
        .ThenBy(figure => catalogue.Places[figure.Place].Sort).ThenBy(figure => figure.Place.Value, StringComparer.Ordinal)
        .ThenBy(figure => figure.Sector is { } sector ? catalogue.Sectors[sector].Sort : 0).ThenByDescending(figure => figure.Year).ThenBy(figure => figure.Id.Value, StringComparer.Ordinal);

    private static IndicatorFigure Line(Figure figure, PanelContext context)
    {
        var remarks = context.Remarks(figure).ToList();
        if (figure.Note.In(context.Language) is { Length: > 0 } note) remarks.Add(note);
        return new(
            figure.Id.Value, context.PlaceName(figure.Place), figure.Sector is { } sector ? context.SectorName(sector) : "", context.Period(figure), context.ValueText(figure),
            string.Join(context.Language == Language.Chinese ? "；" : "; ", remarks), figure.Source, PanelSources.Publisher(context.Catalogue.Sources[figure.Source], context.Language),
            PanelSources.Locator(figure.Locator, context), figure.Locator);
    }
}
