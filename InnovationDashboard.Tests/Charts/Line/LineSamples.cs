using CsCheck;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Tests.Charts.Line;

/// <summary>Small hand-made and random data for lines.</summary>
internal static class LineSamples
{
    /// <summary>A series from "2010=1 2011=2 | 2013=4": the bar divides segments, an asterisk makes a point hollow.</summary>
    public static LineSeries Series(string text, string key = "s", string name = "", Tone tone = Tone.Focus, bool joined = true) =>
        new(key, name, tone, joined, [.. text.Split('|').Select(segment => (IReadOnlyList<LinePoint>)[.. segment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var (year, value) = (part.Split('=')[0], part.Split('=')[1].TrimEnd('*'));
            return new LinePoint(
                new MarkInfo($"{key}-{year}", $"{name} {year}: {value}", Hollow: part.EndsWith('*')), int.Parse(year, System.Globalization.CultureInfo.InvariantCulture),
                double.Parse(value, System.Globalization.CultureInfo.InvariantCulture), value);
        })])]);

    /// <summary>Data around series.</summary>
    public static LineData Of(params LineSeries[] series) => new("line", series, [], [], false, new AxisFormat(1));

    /// <summary>Any series, mostly with gaps.</summary>
    public static Gen<LineSeries> AnySeries(Gen<double> value) =>
        Gen.Select(SceneGen.Name, Gen.Int[0, 9], Gen.Bool, Gen.Select(Gen.Int[1990, 2035], value, SceneGen.Value, Gen.Bool).Array[0, 12].Array[0, 3]).Select((name, tone, joined, segments) =>
            new LineSeries("s", name, tone < 6 ? Tone.Context : (Tone)(tone - 2), joined, [.. segments.Select(points => (IReadOnlyList<LinePoint>)[.. points
                .DistinctBy(point => point.Item1).OrderBy(point => point.Item1).Select(point => new LinePoint(new MarkInfo("k", "label", Hollow: point.Item4), point.Item1, point.Item2, point.Item3))])]));

    /// <summary>Any data; names and keys are made unique, one series at most is the focus.</summary>
    public static Gen<LineData> Any(Gen<double> value) => Gen.Select(
        Gen.Bool.Select(line => line ? "line" : "dots"), AnySeries(value).Array[0, 10], Gen.Int[-1, 9], Gen.Select(Gen.Int[1990, 2036], SceneGen.Name).Array[0, 4],
        Gen.Select(value, SceneGen.Name).Array[0, 3], Gen.Bool, Gen.Int[0, 2]).Select((form, series, focus, breaks, references, fromZero, decimals) => new LineData(
            form, [.. series.Select((one, i) => Unique(one, i) with { Tone = i == focus ? Tone.Focus : one.Tone == Tone.Focus ? Tone.Context : one.Tone })],
            [.. breaks.Select(cut => new LineBreak(cut.Item1, cut.Item2))],
            [.. references.Select((reference, i) => new ReferenceLevel(new MarkInfo($"reference{i}", reference.Item2), reference.Item1, reference.Item2))], fromZero, new AxisFormat(decimals, "%")));

    /// <summary>The series with keys and a name of its own.</summary>
    public static LineSeries Unique(LineSeries series, int number) => series with
    {
        Key = $"s{number}",
        Name = $"{series.Name} {number}",
        Segments = [.. series.Segments.Select((points, segment) => (IReadOnlyList<LinePoint>)[.. points.Select(point => point with { Info = point.Info with { Key = $"s{number}-{segment}-{point.Year}" } })])],
    };
}
