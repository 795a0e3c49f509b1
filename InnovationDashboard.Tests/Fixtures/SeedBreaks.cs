namespace InnovationDashboard.Tests.Fixtures;

/// <summary>Which figures may be joined or compared, read from the files of the package alone: breaks, editions of rankings, places that became another.</summary>
internal static class SeedBreaks
{
    private static readonly List<(string Indicator, string? Place, string? Sector, int BeforeYear)> Breaks =
        [.. SeedRows.Of("breaks").Select(row => (row.Text("indicator")!, row.Text("place"), row.Text("sector"), row.Integer("before_year")!.Value))];

    private static readonly Dictionary<string, string> RankingOf = SeedRows.Of("rankings").SelectMany(row => new[] { row.Text("indicator"), row.Text("value_indicator") }.OfType<string>().Select(indicator => (indicator, code: row.Text("code")!)))
        .DistinctBy(pair => pair.indicator).ToDictionary(pair => pair.indicator, pair => pair.code);

    private static readonly List<(string Ranking, int Year)> NewMethods =
        [.. SeedRows.Of("ranking_editions").Where(row => row.Text("comparable") == "no").Select(row => (row.Text("ranking")!, row.Integer("year")!.Value))];

    /// <summary>Every figure of the package: what it measures, of what, and when.</summary>
    public static IReadOnlyDictionary<string, (string Indicator, string Place, string? Sector, int Year, string Period)> Observations { get; } =
        SeedRows.Of("observations").ToDictionary(row => row.Text("id")!, row => (row.Text("indicator")!, row.Text("place")!, row.Text("sector"), row.Integer("year")!.Value, row.Text("period") ?? "year"));

    /// <summary>Why the two figures must not be joined; null when they may.</summary>
    public static string? Between(string one, string other)
    {
        var (left, right) = (Observations[one], Observations[other]);
        if (left.Year > right.Year) (left, right) = (right, left);
        if (left.Indicator != right.Indicator || left.Place != right.Place || left.Sector != right.Sector || left.Period != right.Period) return $"{one} and {other} are not the same series";
        return Years(left.Indicator, left.Place, left.Sector, left.Year, right.Year) is { } year ? $"{one} and {other} lie on two sides of {year}" : null;
    }

    /// <summary>The first year of a new level after one year and up to another, or null.</summary>
    public static int? Years(string indicator, string place, string? sector, int from, int to) => Breaks
        .Where(cut => cut.Indicator == indicator && (cut.Place is null || cut.Place == place) && (cut.Sector is null || cut.Sector == sector)).Select(cut => (int?)cut.BeforeYear)
        .Concat(NewMethods.Where(edition => RankingOf.TryGetValue(indicator, out var ranking) && ranking == edition.Ranking).Select(edition => (int?)edition.Year))
        .FirstOrDefault(year => year > from && year <= to);
}
