using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Scales;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Dots;

/// <summary>The common axis of all rows.</summary>
/// <param name="Left">Left end of the plot.</param>
/// <param name="Right">Right end of the plot.</param>
/// <param name="Scale">Value to x.</param>
/// <param name="Ticks">Ticks.</param>
/// <param name="TickTexts">Their texts.</param>
/// <param name="Rank">True when numbers stand inside the dots.</param>
/// <param name="Strip">Columns for the values of strips, or null when rows have at most two dots.</param>
internal sealed record DotsFrame(double Left, double Right, LinearScale Scale, IReadOnlyList<double> Ticks, IReadOnlyList<string> TickTexts, bool Rank, StripColumns? Strip)
{
    /// <summary>The axis on the part of the box that names and columns leave.</summary>
    internal static DotsFrame For(DotsData data, IReadOnlyList<DotRow> rows, NameColumn names, StripColumns? strip, ChartBox box, TextMeasurer measurer)
    {
        var left = names.Above || names.Width.Equals(0) ? 0 : names.Width + (box.Type.Label * 0.8);
        var values = rows.SelectMany(row => row.Points).Select(point => point.Value).DefaultIfEmpty(data.RankAxis ? 1 : 0).ToList();
        var rank = data.RankAxis && strip is null;
        for (var about = 8; ; about--)
        {
            var ticks = TicksOf(data, values, about);
            var texts = AxisTexts.For(ticks, data.Axis);
            var scale = Fit(rows, rank, strip is not null, ticks, texts, left, box, measurer);
            if (about == 1 || !Touch(ticks, texts, scale, box, measurer)) return new(left, box.Width, scale, ticks, texts, rank, strip);
        }
    }

    /// <summary>Radius of a dot: a ranked one holds its number.</summary>
    internal static double Radius(DotPoint point, bool inside, ChartBox box, TextMeasurer measurer) =>
        inside
            ? Math.Max(box.Type.Value * 0.78, (measurer.Measure(point.ValueText, box.Type.Value, bold: true) / 2) + (box.Type.Value * 0.2))
            : DotsLayout.IsEmphasised(point) ? box.Dot * 1.5 : box.Dot * 1.25;

    /// <summary>Height the dots of all rows need.</summary>
    internal static double DotRoom(DotsData data, ChartBox box, TextMeasurer measurer) =>
        (data.Rows.SelectMany(row => row.Points).Select(point => Radius(point, data.RankAxis && !StripColumns.AreStrips(data), box, measurer)).DefaultIfEmpty(0).Max() * 2) + (box.Stroke * 2);

    private static IReadOnlyList<double> TicksOf(DotsData data, List<double> values, int about)
    {
        if (data.RankAxis) return [.. Scales.Ticks.Ranks(Math.Max(5, (int)Math.Ceiling(values.Max())), about + 2).Select(rank => (double)rank)];
        if (data.FromZero) values = [.. values, 0];
        return Scales.Ticks.Covering(values.Min(), values.Max(), about, data.Axis.Decimals);
    }

    // The widest scale on which dots, value labels and tick labels stay on the plot.
    private static LinearScale Fit(
        IReadOnlyList<DotRow> rows, bool rank, bool strip, IReadOnlyList<double> ticks, IReadOnlyList<string> texts, double left, ChartBox box, TextMeasurer measurer)
    {
        var (from, to) = (ticks[0], Math.Max(ticks[^1], rows.SelectMany(row => row.Points).Select(point => point.Value).DefaultIfEmpty(ticks[0]).Max()));
        double Share(double value) => (value - from) / (to - from);
        var reaches = rows.SelectMany(row => DotLabels.Reaches(row, rank, strip, box, measurer)).Select(reach => (at: Share(reach.Value), reach.Before, reach.After))
            .Concat(ticks.Zip(texts, (tick, text) => (at: Share(tick), Before: measurer.Measure(text, box.Type.Tick) / 2, After: measurer.Measure(text, box.Type.Tick) / 2)))
            .ToList();

        // A label that reaches right and one that reaches left, of each pair, bound the length together; so does every label with itself.
        var length = double.MaxValue;
        foreach (var right in reaches)
        {
            foreach (var other in reaches.Where(other => right.at > other.at))
                length = Math.Min(length, Math.Max(0, box.Width - right.After - left - other.Before) / (right.at - other.at));
        }

        var start = reaches.Max(reach => left + reach.Before - (reach.at * length));
        return new LinearScale(from, to, start, start + length);
    }

    private static bool Touch(IReadOnlyList<double> ticks, IReadOnlyList<string> texts, LinearScale scale, ChartBox box, TextMeasurer measurer)
    {
        double Half(int i) => measurer.Measure(texts[i], box.Type.Tick) / 2;
        return Enumerable.Range(1, ticks.Count - 1).Any(i => scale.At(ticks[i]) - Half(i) - scale.At(ticks[i - 1]) - Half(i - 1) < box.Type.Tick * 0.8);
    }
}
