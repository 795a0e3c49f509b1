using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bars;

/// <summary>Value and remark at the end of a bar.</summary>
/// <param name="Value">Value as it fits.</param>
/// <param name="Remark">Remark, empty when there is none or no room; it then stands in the mark's own text and the table.</param>
/// <param name="ValueWidth">Width of the value.</param>
/// <param name="Width">Width of both.</param>
internal sealed record EndLabel(string Value, string Remark, double ValueWidth, double Width)
{
    internal static EndLabel Of(BarRow row, double most, ChartBox box, TextMeasurer measurer)
    {
        var emphasised = BarsLayout.IsEmphasised(row.Info);
        var value = measurer.Fit(row.ValueText, most, box.Type.Value, emphasised);
        var valueWidth = measurer.Measure(value, box.Type.Value, emphasised);
        var remarkWidth = row.Remark.Length == 0 ? 0 : Space(box) + measurer.Measure(row.Remark, box.Type.Note);
        return valueWidth + remarkWidth <= most
            ? new(value, row.Remark, valueWidth, valueWidth + remarkWidth)
            : new(value, string.Empty, valueWidth, valueWidth);
    }

    internal IEnumerable<TextMark> Place(BarRow row, PixelRect bar, bool inside, bool emphasised, ChartBox box, TextMeasurer measurer)
    {
        if (Value.Length == 0) yield break;
        var gap = box.Type.Value * 0.5;
        var negative = row.Value < 0;
        var left = (negative, inside) switch
        {
            (false, false) => bar.Right + gap,
            (false, true) => bar.Right - gap - Width,
            (true, false) => bar.Left - gap - Width,
            (true, true) => bar.Left + gap,
        };
        // A label on an outline stands on paper and is written in ink.
        var onFill = inside && !row.Info.Hollow;
        var tone = onFill ? row.Info.Tone : emphasised ? Tone.Ink : Tone.Context;
        yield return Texts.Centred(measurer, "value", left, bar.CentreY, Value, box.Type.Value, onFill ? TextRole.Inside : TextRole.Value, tone: tone, bold: emphasised);
        if (Remark.Length > 0)
            yield return Texts.At(measurer, "remark", left + ValueWidth + Space(box), measurer.BaselineAt(bar.CentreY, box.Type.Value), Remark, box.Type.Note, onFill ? TextRole.Inside : TextRole.Note, tone: onFill ? tone : Tone.Context);
    }

    private static double Space(ChartBox box) => box.Type.Value * 0.4;
}
