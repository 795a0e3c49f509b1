using System.Globalization;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Evidence;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Passports;

namespace InnovationDashboard.Web.Search;

/// <summary>Figures as things that can be found, by what, where, when and by the number itself.</summary>
internal static class FigureThings
{
    /// <summary>Most figures that are searched. A figure in memory takes about 2 KB; a larger package is found by indicator and place.</summary>
    public const int Most = 20_000;

    /// <summary>Each figure in words, and further its bare number, as typed without separators.</summary>
    public static IEnumerable<(SearchHit Hit, LocalText Also)> Of(Catalogue catalogue, IEnumerable<Figure> figures)
    {
        var (english, chinese) = (Context(catalogue, Language.English), Context(catalogue, Language.Chinese));
        foreach (var figure in figures.Where(figure => figure.Value is not null || figure.Printed is not null))
        {
            var name = new LocalText(Name(figure, english), Name(figure, chinese));
            var number = figure.Value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
            yield return (new(SearchKind.Figure, figure.Id.Value, name, PassportAddress.Of(figure.Id.Value), "", LocalText.Empty, null), new(number, figure.Printed ?? ""));
        }
    }

    private static string Name(Figure figure, PanelContext context) => context.Named(
        string.Join(context.Text(PanelText.ListComma), context.IndicatorOf(figure).Name.In(context.Language), context.Whereabouts(figure), context.Period(figure)), context.ValueText(figure));

    private static PanelContext Context(Catalogue catalogue, Language language) => new(catalogue, new("/"), null, language);
}
