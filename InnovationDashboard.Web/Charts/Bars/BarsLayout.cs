using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bars;

/// <summary>Places horizontal bars: a row each, name beside or above, value at the bar's end.</summary>
public static class BarsLayout
{
    /// <summary>Lays the bars out for a box.</summary>
    public static Scene Place(BarsData data, ChartBox box, TextMeasurer measurer)
    {
        var missing = NameList.Of(measurer, data.MissingText, data.Missing, box.Width, box.Type.Note, box.FixedHeight ? 1 : 4);
        var foot = missing.Lines.Count == 0 ? 0 : (missing.Lines.Count * measurer.LineHeight(box.Type.Note)) + (box.Type.Note * 0.8);
        var head = data.Reference is null ? 0 : measurer.LineHeight(box.Type.Value) + (box.Type.Value * 0.3);
        var room = box.FixedHeight ? box.Height - head - foot : double.MaxValue;

        var most = Math.Min(box.MaxRows, (int)Math.Min(1000, room / BarRows.LeastPitch(box, measurer)));
        if (box.FixedHeight && data.Rows.Count > most) most = Math.Min(most, (int)((room - BarRows.SkipGap(box)) / BarRows.LeastPitch(box, measurer)));
        var choice = RowChoice.Of(data.Rows, most, row => row.Name, row => IsEmphasised(row.Info), row => box.SpeaksOf(row.Info));
        var rows = choice.Kept.Select(i => data.Rows[i]).ToList();
        var lines = box.FixedHeight && rows.Count > 0 && room / rows.Count >= measurer.LineHeight(box.Type.Label) * 2.1 ? 2 : 1;
        var names = NameColumn.For(measurer, [.. rows.Select(row => new RowName(row.Name, IsEmphasised(row.Info)))], box, lines);

        var skipped = choice.Kept.Zip(choice.Kept.Skip(1)).Select((pair, i) => (gap: pair.Second - pair.First, after: i)).Where(pair => pair.gap > 1).Select(pair => pair.after).ToHashSet();
        var plot = BarRows.Place(rows, names, skipped, data.Reference?.Value, head, room, box, measurer);

        var marks = new List<SceneMark>();
        if (rows.Count > 0) marks.Add(new RuleMark("zero", plot.Scale.Zero, head, plot.Scale.Zero, plot.Bottom, RuleRole.Axis));
        foreach (var after in skipped.Where(_ => plot.Skip > box.Dot)) marks.AddRange(Skip(after, plot, box));
        marks.AddRange(plot.Marks);
        if (data.Reference is { } reference && rows.Count > 0) marks.Add(Reference(reference, plot, head, box, measurer));
        marks.AddRange(Texts.Under(measurer, "missing", 0, plot.Bottom + (rows.Count == 0 ? 0 : box.Type.Note * 0.8), missing.Lines, box.Type.Note, TextRole.Note));

        var height = box.FixedHeight ? box.Height : Math.Max(plot.Bottom + foot, measurer.LineHeight(box.Type.Note));
        return new Scene("bars", box.Kind, box.Width, height, marks, [.. choice.Dropped, .. missing.Unnamed]);
    }

    internal static bool IsEmphasised(MarkInfo info) => info.Selected || info.Tone == Tone.Focus;

    // Three dots say that rows between two neighbours are left out; without a gap they would stand on the names.
    private static IEnumerable<SceneMark> Skip(int after, BarPlot plot, ChartBox box)
    {
        var y = plot.Rows[after].Bottom + (plot.Skip * (plot.Left.Equals(0) ? 0 : 0.5));
        var x = plot.Left.Equals(0) ? box.Dot * 4 : plot.Left - (box.Type.Label * 0.7);
        return Enumerable.Range(0, 3).Select(i => new DotMark($"skip/{after}/{i}", x - ((i + 1) * box.Dot), y, box.Dot * 0.3, Tone.Context));
    }

    // The level runs through all rows but never through a value.
    private static FigureMark Reference(ReferenceLevel reference, BarPlot plot, double head, ChartBox box, TextMeasurer measurer)
    {
        var x = plot.Scale.At(reference.Value);
        var label = measurer.Fit(reference.Text, box.Width, box.Type.Value);
        var width = measurer.Measure(label, box.Type.Value);
        var left = Math.Clamp(x - (width / 2), 0, Math.Max(0, box.Width - width));
        var parts = new List<SceneMark> { Texts.At(measurer, "text", left, measurer.Ascent(box.Type.Value), label, box.Type.Value, TextRole.Value, tone: Tone.Ink) };
        var start = head - (box.Type.Value * 0.15);
        foreach (var text in plot.Marks.SelectMany(mark => mark.Parts).OfType<TextMark>()
            .Select(text => text.Bounds).Where(bounds => bounds.Left < x + 3 && bounds.Right > x - 3).OrderBy(bounds => bounds.Top))
        {
            if (text.Top - 1 > start) parts.Add(new RuleMark($"rule/{parts.Count}", x, start, x, text.Top - 1, RuleRole.Reference));
            start = Math.Max(start, text.Bottom + 1);
        }

        if (plot.Bottom > start) parts.Add(new RuleMark($"rule/{parts.Count}", x, start, x, plot.Bottom, RuleRole.Reference));
        return new FigureMark(reference.Info, parts, new PixelRect(x - 1, 0, 2, plot.Bottom));
    }
}
