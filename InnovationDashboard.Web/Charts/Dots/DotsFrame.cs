using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Scales;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Dots;

/// <summary>The common axis of all rows.</summary>
/// <param name="Left">Left end of the plot.</param>
/// <param name="Scale">Value to x.</param>
/// <param name="Ticks">Ticks.</param>
/// <param name="TickTexts">Their texts.</param>
/// <param name="Rank">True when numbers stand inside the dots.</param>
internal sealed record DotsFrame(double Left, LinearScale Scale, IReadOnlyList<double> Ticks, IReadOnlyList<string> TickTexts, bool Rank)
{
    internal static DotsFrame For(DotsData data, IReadOnlyList<DotRow> rows, NameColumn names, ChartBox box, TextMeasurer measurer)
    {
        var left = names.Above || names.Width.Equals(0) ? 0 : names.Width + (box.Type.Label * 0.8);
        var values = rows.SelectMany(row => row.Points).Select(point => point.Value).DefaultIfEmpty(data.RankAxis ? 1 : 0).ToList();
        for (var about = 8; ; about--)
        {
            var ticks = TicksOf(data, values, about);
            var texts = AxisTexts.For(ticks, data.Axis);
            var scale = Fit(rows, data.RankAxis, ticks, texts, left, box, measurer);
            if (about == 1 || !Touch(ticks, texts, scale, box, measurer)) return new(left, scale, ticks, texts, data.RankAxis);
        }
    }

    /// <summary>Radius of a dot: a ranked one holds its number.</summary>
    internal static double Radius(DotPoint point, bool inside, ChartBox box, TextMeasurer measurer) =>
        inside
            ? Math.Max(box.Type.Value * 0.78, (measurer.Measure(point.ValueText, box.Type.Value, bold: true) / 2) + (box.Type.Value * 0.2))
            : DotsLayout.IsEmphasised(point) ? box.Dot * 1.5 : box.Dot * 1.25;

    private static IReadOnlyList<double> TicksOf(DotsData data, List<double> values, int about)
    {
        if (data.RankAxis) return [.. Scales.Ticks.Ranks(Math.Max(5, (int)Math.Ceiling(values.Max())), about + 2).Select(rank => (double)rank)];
        if (data.FromZero) values = [.. values, 0];
        return Scales.Ticks.Covering(values.Min(), values.Max(), about, data.Axis.Decimals);
    }

    // The widest scale on which dots, value labels and tick labels stay on the plot. Each end depends on the other, so the two are narrowed in turn.
    private static LinearScale Fit(
        IReadOnlyList<DotRow> rows, bool rank, IReadOnlyList<double> ticks, IReadOnlyList<string> texts, double left, ChartBox box, TextMeasurer measurer)
    {
        var (from, to) = (ticks[0], Math.Max(ticks[^1], rank ? rows.SelectMany(row => row.Points).Select(point => point.Value).DefaultIfEmpty(1).Max() : ticks[^1]));
        double Share(double value) => (value - from) / (to - from);
        var reaches = rows.SelectMany(row => DotLabels.Reaches(row, rank, box, measurer)).Select(reach => (at: Share(reach.Value), reach.Before, reach.After))
            .Concat(ticks.Zip(texts, (tick, text) => (at: Share(tick), Before: measurer.Measure(text, box.Type.Tick) / 2, After: measurer.Measure(text, box.Type.Tick) / 2)))
            .ToList();
        var (start, end) = (left, box.Width);
        for (var pass = 0; pass < 6; pass++)
        {
            end = reaches.Where(reach => reach.at > 0).Select(reach => start + ((box.Width - reach.After - start) / reach.at)).Append(box.Width).Min();
            start = reaches.Where(reach => reach.at < 1).Select(reach => (left + reach.Before - (reach.at * end)) / (1 - reach.at)).Append(left).Max();
        }

        // Rounded inwards: the passes approach the ends from outside.
        return new LinearScale(from, to, start, Math.Max(start, Math.Min(end, box.Width)));
    }

    private static bool Touch(IReadOnlyList<double> ticks, IReadOnlyList<string> texts, LinearScale scale, ChartBox box, TextMeasurer measurer)
    {
        double Half(int i) => measurer.Measure(texts[i], box.Type.Tick) / 2;
        return Enumerable.Range(1, ticks.Count - 1).Any(i => scale.At(ticks[i]) - Half(i) - scale.At(ticks[i - 1]) - Half(i - 1) < box.Type.Tick * 0.8);
    }
}
