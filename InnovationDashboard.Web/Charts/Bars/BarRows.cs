using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bars;

/// <summary>Placed rows of bars.</summary>
/// <param name="Left">Left end of the plot; 0 when names stand above the bars.</param>
/// <param name="Skip">Gap where rows are left out.</param>
/// <param name="Scale">Their common scale.</param>
/// <param name="Rows">Band of each row.</param>
/// <param name="Marks">One mark a row.</param>
/// <param name="Bottom">Where the last row ends.</param>
internal sealed record BarPlot(double Left, double Skip, BarScale Scale, IReadOnlyList<PixelRect> Rows, IReadOnlyList<FigureMark> Marks, double Bottom);

/// <summary>Places the rows of a bar chart.</summary>
internal static class BarRows
{
    // Bars keep a share of the plot whatever their labels say; with bars to both sides two labels share it.
    private const double MostOfPlot = 0.7;
    private const double MostOfPlotEachSide = 0.38;

    /// <summary>The least height of a row where the height is given.</summary>
    internal static double LeastPitch(ChartBox box, TextMeasurer measurer) => measurer.LineHeight(box.Type.Label) * 1.12;

    /// <summary>The gap that says that rows are left out between two neighbours.</summary>
    internal static double SkipGap(ChartBox box) => box.Type.Label * 0.4;

    /// <summary>The same where many rows are left out and the height is given.</summary>
    internal static double SkipGap(int skips, int rows, double room, ChartBox box, TextMeasurer measurer) =>
        skips == 0 || !box.FixedHeight ? SkipGap(box) : Math.Clamp((room - (rows * LeastPitch(box, measurer))) / skips, 0, SkipGap(box));

    internal static BarPlot Place(
        IReadOnlyList<BarRow> rows, NameColumn names, IReadOnlySet<int> skips, double? reference, double top, double room, ChartBox box, TextMeasurer measurer)
    {
        var gap = box.Type.Value * 0.5;
        var left = names.Above || names.Width.Equals(0) ? 0 : names.Width + (box.Type.Label * 0.7);
        var most = (box.Width - left) * (rows.Any(row => row.Value < 0) ? MostOfPlotEachSide : MostOfPlot);
        var labels = rows.Select(row => EndLabel.Of(row, most, box, measurer)).ToList();
        var scale = BarScale.Fit([.. rows.Select(row => row.Value)], [.. labels.Select(label => label.Width.Equals(0) ? 0 : label.Width + gap)], reference, left, box.Width);

        var skip = SkipGap(skips.Count, rows.Count, room, box, measurer);
        var bands = new List<PixelRect>();
        var marks = new List<FigureMark>();
        for (var i = 0; i < rows.Count; i++)
        {
            var height = Height(names, i, rows.Count, room - (skips.Count * skip), box, measurer);
            var band = new PixelRect(0, bands.Count == 0 ? top : bands[^1].Bottom + (skips.Contains(i - 1) ? skip : 0), box.Width, height);
            bands.Add(band);
            marks.Add(Row(rows[i], names, i, labels[i], scale, band, left, box, measurer));
        }

        return new(left, skip, scale, bands, marks, bands.Count == 0 ? top : bands[^1].Bottom);
    }

    private static double Thickness(double height, NameColumn names, ChartBox box) =>
        names.Above ? box.Type.Label * 1.1 : box.FixedHeight ? Math.Min(height * 0.62, 60) : box.Type.Label * 1.2;

    private static double Height(NameColumn names, int row, int count, double room, ChartBox box, TextMeasurer measurer)
    {
        if (box.FixedHeight) return Math.Min(room / count, Math.Max(box.Type.Label * 2.2, names.MostLines * measurer.LineHeight(box.Type.Label) * 1.05));
        var lines = names.Lines[row].Count * measurer.LineHeight(box.Type.Label);
        if (names.Above) return lines + (box.Type.Label * 2.1);
        return Math.Max(count <= 8 ? box.Type.Label * 2.15 : box.Type.Label * 1.9, lines + (box.Type.Label * 0.6));
    }

    private static FigureMark Row(
        BarRow row, NameColumn names, int index, EndLabel label, BarScale scale, PixelRect band, double left, ChartBox box, TextMeasurer measurer)
    {
        var emphasised = BarsLayout.IsEmphasised(row.Info);
        var nameLines = names.Lines[index].Count * measurer.LineHeight(box.Type.Label);
        var thickness = Thickness(band.Height, names, box);
        var barTop = names.Above ? band.Top + nameLines + (box.Type.Label * 0.15) : band.CentreY - (thickness / 2);
        var (from, to) = (Math.Min(scale.Zero, scale.At(row.Value)), Math.Max(scale.Zero, scale.At(row.Value)));
        var bar = new PixelRect(from, barTop, to - from, thickness);

        var parts = new List<SceneMark> { new HitMark("hit", band) };
        var tone = emphasised ? Tone.Ink : Tone.Context;
        parts.AddRange(names.Above
            ? Texts.Under(measurer, "name", 0, band.Top, names.Lines[index], box.Type.Label, TextRole.Label, tone: tone, bold: emphasised)
            : Texts.Block(measurer, "name", names.Width, band.CentreY, names.Lines[index], box.Type.Label, TextRole.Label, TextAnchor.End, tone, emphasised));
        parts.Add(new RectMark("bar", bar, row.Info.Tone, row.Info.Hollow));
        parts.AddRange(label.Place(row, bar, scale.Inside.Contains(index), emphasised, box, measurer));
        return new FigureMark(row.Info, parts, bar.Width > 0 ? bar : new PixelRect(Math.Max(0, bar.Left - 1), bar.Top, 2, bar.Height));
    }
}
