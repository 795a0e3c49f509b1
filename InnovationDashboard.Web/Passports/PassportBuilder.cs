using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Passports;

/// <summary>Makes a figure's passport from what the package knows. Unknown is said as unknown.</summary>
public sealed class PassportBuilder(SeriesPanels panels)
{
    /// <summary>The passport of a figure.</summary>
    /// <param name="content">What the package knows of it.</param>
    /// <param name="versions">Versions of the package, newest first.</param>
    /// <param name="context">Names, language.</param>
    /// <param name="readAs">Drawings, or tables in their place.</param>
    public Passport Build(PassportContent content, IReadOnlyList<VersionRecord> versions, PanelContext context, ReadAs readAs)
    {
        var figure = content.Figure;
        var indicator = context.IndicatorOf(figure);
        return new(
            figure.Id.Value, indicator, indicator.Name.In(context.Language), Where(figure, context), PassportWords.Value(figure, context), PassportWords.Origin(figure.Source, figure.Locator, figure.Speaker, context),
            [.. Rows(content, versions, context)], Change(content, context), [.. content.Disagreements.Select(dispute => Disputes.Of(dispute, content, context))],
            [.. Cautions.Of(content, context)], panels.OfFigure(content, context, readAs));
    }

    /// <summary>Place and sector of a figure.</summary>
    public static string Where(Figure figure, PanelContext context)
    {
        var place = context.Catalogue.Places[figure.Place].Name.In(context.Language);
        return figure.Sector is { } sector ? $"{place} · {context.Catalogue.Sectors[sector].Name.In(context.Language)}" : place;
    }

    private static IEnumerable<PassportRow> Rows(PassportContent content, IReadOnlyList<VersionRecord> versions, PanelContext context)
    {
        var figure = content.Figure;
        var indicator = context.IndicatorOf(figure);
        string Text(PassportText key, params ReadOnlySpan<object?> arguments) => Texts.In(context.Language, key, arguments);
        yield return new(Text(PassportText.Definition), indicator.Definition.In(context.Language));
        yield return new(Text(PassportText.Unit), PassportWords.Unit(figure, context));
        if (figure.Printed is { Length: > 0 } printed) yield return new(Text(PassportText.Printed), printed);
        yield return new(Text(PassportText.Qualifier), Text(Enum.Parse<PassportText>(nameof(PassportText.Qualifier) + figure.Qualifier)));
        yield return new(Text(PassportText.Evidence), Text(figure.Derived ? PassportText.EvidenceDerived : PassportText.EvidenceDirect));
        yield return new(Text(PassportText.Reliability), Text(Enum.Parse<PassportText>(nameof(PassportText.Reliability) + figure.Reliability)));
        yield return new(Text(PassportText.Covers), PassportWords.Covers(indicator, context));
        if (PassportWords.Boundary(figure, context) is { } boundary) yield return new(Text(PassportText.Boundary), boundary);
        yield return new(Text(PassportText.Method), PassportWords.Edition(figure, context) ?? Text(PassportText.MethodUnknown));
        yield return new(Text(PassportText.Vintage), figure.Vintage ?? Text(PassportText.VintageUnknown));
        foreach (var fact in content.Facts)
            yield return new(Text(PassportText.Article), Text(PassportText.ArticleFact, fact.Text.In(context.Language), context.Text(PanelText.Paragraph, fact.Paragraph)));
        foreach (var plan in content.Plans) yield return new(context.Text(PanelText.KindPlan), plan.Text.In(context.Language));
        foreach (var note in content.Facts.Select(fact => fact.Note).Append(figure.Note).Select(note => note.In(context.Language)).Where(note => note.Length > 0).Distinct())
            yield return new(Text(PassportText.Note), note);
        yield return new(Text(PassportText.NextUpdate), Text(PassportText.NextUnknown));
        yield return new(Text(PassportText.DataVersion), PassportWords.DataVersion(context));
        yield return FigureHistory.Row(figure.Id, versions, context);
    }

    private static PassportChange? Change(PassportContent content, PanelContext context)
    {
        var figure = content.Figure;
        var before = content.OfIndicator.LastOrDefault(other => other.Value is not null && other.Place == figure.Place && other.Sector == figure.Sector && other.Period == figure.Period && other.Year < figure.Year);
        if (before is null || figure.Value is null) return null;
        var comparison = FigureComparison.Of(before, figure, context.Catalogue);
        return new(ChangeWords.Told(comparison, context), PassportAddress.Of(figure.Id.Value, before.Id.Value), comparison.Bar == ComparisonBar.None);
    }
}
