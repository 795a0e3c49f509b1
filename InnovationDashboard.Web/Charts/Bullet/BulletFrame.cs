using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bullet;

/// <summary>Measures all rows share.</summary>
/// <param name="Above">True when texts stand above the bar.</param>
/// <param name="TextWidth">Room for name and value.</param>
/// <param name="Left">Left end of the bars.</param>
/// <param name="Right">Right end of the bars.</param>
/// <param name="Thickness">Thickness of a bar.</param>
/// <param name="Tick">Height of a level's tick.</param>
/// <param name="NameLines">Most lines of a name.</param>
/// <param name="RowGap">Gap between rows.</param>
/// <param name="LeastHeight">Height of a row with one line of name.</param>
internal sealed record BulletFrame(
    bool Above, double TextWidth, double Left, double Right, double Thickness, double Tick, int NameLines, double RowGap, double LeastHeight)
{
    internal static BulletFrame For(IReadOnlyList<BulletRow> rows, ChartBox box, TextMeasurer measurer)
    {
        var above = box.Kind == BoxKind.Narrow;
        var label = box.Type.Label;
        var widest = rows.Count == 0 ? 0 : rows.Max(row => Math.Max(measurer.Measure(row.Name, label), measurer.Measure(row.ValueText, box.Type.Value, bold: true)));
        var most = box.Width * (box.Kind == BoxKind.Full ? 0.3 : 0.38);
        var text = above ? box.Width : Math.Min(widest, most);
        var left = above ? 0 : text + (label * 1.2);
        var thickness = label * (box.FixedHeight ? 0.9 : 1.1);
        var tick = thickness * 1.7;
        var line = measurer.LineHeight(label);
        var levels = rows.Any(row => row.Reference is not null) ? measurer.LineHeight(box.Type.Value) : 0;
        var alternatives = rows.Any(row => row.Alternatives.Count > 0) ? measurer.LineHeight(box.Type.Note) : 0;
        var least = above ? (line * 2) + levels + tick + alternatives : Math.Max(line * 2, levels + tick + alternatives);
        var gap = label * (box.FixedHeight ? 0.6 : 1.2);
        var lines = !box.FixedHeight ? 3 : rows.Count * (Math.Max(least, line * 3) + gap) <= box.Height + gap ? 2 : 1;
        return new(above, text, left, box.Width - (box.Stroke * 2), thickness, tick, lines, gap, lines == 2 ? Math.Max(least, line * 3) : least);
    }
}
