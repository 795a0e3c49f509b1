using System.Globalization;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Panels;

/// <summary>Derives the source line of a panel from what it shows.</summary>
public static class PanelSources
{
    private const string ParagraphMark = "para ";
    private const string PlaceNotRecorded = "whole document (place not recorded)";

    /// <summary>Sources of a panel, the one with most figures first.</summary>
    public static IReadOnlyList<PanelSource> Of(PanelContent panel, IReadOnlyList<PickedSeries> picked, PanelContext context)
    {
        var used = picked.SelectMany(series => series.Figures).Select(figure => (figure.Source, Place: figure.Locator))
            .Concat(panel.Facts.Select(fact => (fact.Source, Place: context.Text(PanelText.Paragraph, fact.Paragraph))))
            .Concat(panel.Plans.Select(plan => (plan.Source, Place: plan.Locator)))
            .Concat(Boundaries(panel, context).Select(boundary => (boundary.Source, Place: boundary.Locator)));
        return [.. used.GroupBy(use => use.Source).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Value, StringComparer.Ordinal)
            .Where(group => context.Catalogue.Sources.ContainsKey(group.Key))
            .Select(group => Source(context.Catalogue.Sources[group.Key], group.Select(use => use.Place), context))];
    }

    /// <summary>Publisher in the reader's language where the package knows it.</summary>
    public static string Publisher(SourceRecord source, Language language) =>
        language == Language.Chinese && source.PublisherZh is { Length: > 0 } publisher ? publisher : source.Publisher;

    /// <summary>A locator as shown; a paragraph, and the sentence for a place that was not recorded, are translated.</summary>
    public static string Locator(string locator, PanelContext context) =>
        locator == PlaceNotRecorded ? context.Text(PanelText.WholeDocument)
        : locator.StartsWith(ParagraphMark, StringComparison.Ordinal) && int.TryParse(locator.AsSpan(ParagraphMark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? context.Text(PanelText.ParagraphNumber, number)
        : locator;

    private static PanelSource Source(SourceRecord source, IEnumerable<string> locators, PanelContext context) => new(
        source.Code, Publisher(source, context.Language), source.Title, source.TitleLanguage, source.Date ?? "",
        source.LinkPublic && source.Url is { Length: > 0 } url ? url : null, [.. locators.Distinct().Take(6).Select(locator => Locator(locator, context))],
        source.Interest.In(context.Language), source.Licence);

    /// <summary>Boundary versions that a panel shows.</summary>
    public static IEnumerable<BoundaryRecord> Boundaries(PanelContent panel, PanelContext context) =>
        panel.Panel.Form is "areamap" or "cards" && panel.Panel.Link != "ranking"
            ? context.Catalogue.Boundaries.Where(boundary => boundary.ValidTo is null)
            // The table of boundary versions shows old ones, too.
            : panel is { Panel.Form: "table", Series.Count: 0 }
            ? context.Catalogue.Boundaries.Where(boundary => context.Subject?.Place is null || boundary.Place == context.Subject.Place)
            : [];
}
