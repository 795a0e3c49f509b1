namespace InnovationDashboard.Tests.Fixtures;

/// <summary>What a steward may do to a copy of the seeds.</summary>
internal static class SeedEdit
{
    /// <summary>The figure that <see cref="ChangePopulation"/> changes.</summary>
    public const string Figure = "population-beijing-2010";

    public const double Before = 19612000;

    /// <summary>Corrects one figure; returns its new value.</summary>
    public static double ChangePopulation(string seeds, double after = 19612345)
    {
        Replace(seeds, "observations.csv", $"{Figure},population,beijing,,2010,year,{Value(seeds)},", $"{Figure},population,beijing,,2010,year,{after:0},");
        return after;
    }

    /// <summary>Makes the package invalid: a figure of a place that does not exist.</summary>
    public static void BreakPlace(string seeds) => Replace(seeds, "observations.csv", $"{Figure},population,beijing,", $"{Figure},population,atlantis,");

    /// <summary>Takes <see cref="BreakPlace"/> back.</summary>
    public static void MendPlace(string seeds) => Replace(seeds, "observations.csv", $"{Figure},population,atlantis,", $"{Figure},population,beijing,");

    private static string Value(string seeds) =>
        File.ReadLines(Path.Combine(seeds, "observations.csv")).First(line => line.StartsWith(Figure + ",", StringComparison.Ordinal)).Split(',')[6];

    private static void Replace(string seeds, string file, string old, string text)
    {
        var path = Path.Combine(seeds, file);
        var before = File.ReadAllText(path);
        Assert.Contains(old, before);
        File.WriteAllText(path, before.Replace(old, text, StringComparison.Ordinal));
    }
}
