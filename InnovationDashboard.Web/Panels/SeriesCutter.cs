using InnovationDashboard.Data.Queries.Records;

namespace InnovationDashboard.Web.Panels;

/// <summary>Cuts a run of figures where method, boundary or definition changed, so that nothing downstream can join what must not be joined.</summary>
public static class SeriesCutter
{
    /// <summary>Breaks that concern these figures, by the first year of the new level.</summary>
    /// <param name="figures">Figures of one indicator, place and sector.</param>
    /// <param name="breaks">All breaks of the data version.</param>
    public static IReadOnlyList<BreakRecord> BreaksOf(IReadOnlyList<Figure> figures, IEnumerable<BreakRecord> breaks)
    {
        if (figures.Count == 0) return [];
        var first = figures[0];
        return [.. breaks
            .Where(cut => cut.Indicator == first.Indicator
                && (cut.Place is null || cut.Place == first.Place)
                && (cut.Sector is null || cut.Sector == first.Sector)
                && cut.BeforeYear > figures.Min(figure => figure.Year)
                && cut.BeforeYear <= figures.Max(figure => figure.Year))
            .OrderBy(cut => cut.BeforeYear)];
    }

    /// <summary>Runs of comparable figures with a value, each ordered by year.</summary>
    public static IReadOnlyList<IReadOnlyList<Figure>> Segments(IReadOnlyList<Figure> figures, IReadOnlyList<BreakRecord> breaks)
    {
        var segments = new List<IReadOnlyList<Figure>>();
        var run = new List<Figure>();
        foreach (var figure in figures.Where(figure => figure.Value is not null).OrderBy(figure => figure.Year))
        {
            if (run.Count > 0 && breaks.Any(cut => cut.BeforeYear > run[^1].Year && cut.BeforeYear <= figure.Year))
            {
                segments.Add(run);
                run = [];
            }

            run.Add(figure);
        }

        if (run.Count > 0) segments.Add(run);
        return segments;
    }
}
