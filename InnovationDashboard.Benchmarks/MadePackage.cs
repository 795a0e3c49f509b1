using System.Globalization;
using InnovationDashboard.Data.Package;

namespace InnovationDashboard.Benchmarks;

/// <summary>A copy of the real package with made-up figures added until it has as many observations as asked for: same tables, same rules, valid.</summary>
internal static class MadePackage
{
    private const int FirstYear = 1927;
    private const int Years = 100;

    /// <summary>Writes the package into a folder; returns how many observations it has.</summary>
    public static int Write(string seeds, string folder, int observations)
    {
        foreach (var file in Directory.EnumerateFiles(seeds, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(seeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var package = PackageReader.Open(folder).Package ?? throw new InvalidOperationException(seeds + " holds no package.");
        var districts = package.Rows("schemes").Where(row => row.Text("role") == "district").Select(row => row.Text("code")).ToHashSet();
        var places = package.Rows("places").Where(row => districts.Contains(row.Text("scheme"))).Select(row => row.Text("code")!).ToList();
        var unit = package.Rows("units").First(row => row.Text("kind") == "count").Text("code")!;
        var topic = package.Rows("topics").First().Text("code")!;
        var source = package.Rows("sources").First().Text("code")!;
        var missing = observations - package.Rows("observations").Count();

        using var indicators = new TableAppender(package, folder, "indicators");
        using var figures = new TableAppender(package, folder, "observations");
        for (var number = 0; number < missing; number++)
        {
            var (indicator, place, year) = (number / (places.Count * Years), places[number / Years % places.Count], FirstYear + (number % Years));
            if (number % (places.Count * Years) == 0)
            {
                indicators.Add(("code", $"made-{indicator}"), ("name_en", $"Made-up count {indicator}"), ("name_zh", $"虚构计数{indicator}"),
                    ("definition_en", "Made up to measure the program."), ("definition_zh", "为测量程序而虚构。"), ("unit", unit), ("direction", "none"), ("decimals", "0"), ("topic", topic),
                    ("by_district", "true"), ("by_area", "false"), ("by_sector", "false"), ("form", "line"));
            }

            figures.Add(("id", $"made-{indicator}-{place}-{year}"), ("indicator", $"made-{indicator}"), ("place", place), ("year", Text(year)), ("period", "year"),
                ("value", Text(1000 + (number * 7919L % 100_003))), ("qualifier", "exact"), ("evidence", "direct"), ("source", source), ("locator", $"table {indicator}, row {number % 97}"), ("reliability", "H"));
        }

        return observations;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds rows to a table, cells by column name.</summary>
    private sealed class TableAppender(DataPackage package, string folder, string table) : IDisposable
    {
        private readonly StreamWriter writer = new(Path.Combine(folder, table + ".csv"), append: true) { NewLine = "\n" };
        private readonly List<string> columns = [.. package.Descriptor.Find(table)!.Schema!.Fields.Select(field => field.Name)];

        public void Add(params ReadOnlySpan<(string Column, string Value)> cells)
        {
            var row = new string[columns.Count];
            foreach (var (column, value) in cells)
            {
                row[columns.IndexOf(column)] = value.Contains(',', StringComparison.Ordinal) ? $"\"{value}\"" : value;
            }

            writer.WriteLine(string.Join(',', row));
        }

        public void Dispose() => writer.Dispose();
    }
}
