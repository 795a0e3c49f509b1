using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Exports.Pictures;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.Forms;

namespace InnovationDashboard.Web.Briefings;

/// <summary>Slides whose panel is text: one large figure, or rows of a table in words. What does not fit is counted, never made smaller.</summary>
internal static class SlideWords
{
    private const double NumberSize = 240;
    private const double UnitSize = 56;

    /// <summary>Writes headline figures, one under the other.</summary>
    public static void Write(List<SlideText> texts, SlideSizes sizes, HeadlineForm form, double top, double bottom, TextMeasurer measurer, double room)
    {
        var (y, unit) = (top + (form.Items.Count == 1 ? 40 : 0), Math.Max(UnitSize, sizes.Label));
        foreach (var item in form.Items)
        {
            var size = NumberSize / Math.Max(1, form.Items.Count * 0.8);
            while (size > unit && measurer.Measure(item.Number, size, true) > room * 0.6) size *= 0.9;
            if (item.Before.Length > 0) y = Line(texts, item.Before, unit, false, SlideTextRole.Subtitle, y, measurer);
            var baseline = y + measurer.Ascent(size);
            texts.Add(new(item.Number, SlideSheet.Margin, baseline, size, true, SlideTextRole.Number));
            var x = SlideSheet.Margin + measurer.Measure(item.Number, size, true) + 32;
            texts.Add(new(measurer.Fit(item.Unit, SlideSheet.Margin + room - x, unit), x, baseline, unit, false, SlideTextRole.Subtitle));
            y += measurer.LineHeight(size);
            var rest = new[] { item.Period, item.Change, item.Speaker }.Concat(item.References.Select(reference => reference.Text)).Concat(item.Remarks).Prepend(item.Name);
            foreach (var text in rest.Where(text => text.Length > 0))
                foreach (var line in LineBreaker.Break(measurer, text, room, sizes.Label, text == item.Name))
                    if (y + measurer.LineHeight(sizes.Label) <= bottom) y = Line(texts, line, sizes.Label, text == item.Name, SlideTextRole.Text, y, measurer);
            y += sizes.Label / 2;
        }
    }

    /// <summary>Writes rows: a head in bold and what is said of it, as many as fit.</summary>
    public static void Write(List<SlideText> texts, SlideSizes sizes, IReadOnlyList<(string Head, string Said)> rows, double top, double bottom, TextMeasurer measurer, SlideView view)
    {
        var (y, left, step, room) = (top, rows.Count, measurer.LineHeight(sizes.Label), SlideSheet.RoomOf(view));
        foreach (var (head, said) in rows)
        {
            IReadOnlyList<(string Text, bool Bold)> lines =
                [.. LineBreaker.Break(measurer, head, room, sizes.Label, true, 1).Select(line => (line, true)), .. LineBreaker.Break(measurer, said, room, sizes.Label, false, 2).Select(line => (line, false))];
            if (y + (lines.Count * step) > (left > 1 ? bottom - step : bottom)) break;
            foreach (var (text, bold) in lines) y = Line(texts, text, sizes.Label, bold, SlideTextRole.Text, y, measurer);
            y += sizes.Label / 2;
            left--;
        }

        if (left > 0) Line(texts, Texts.In(view.Context.Language, BriefingText.MoreRows, left), sizes.Label, false, SlideTextRole.Subtitle, y, measurer);
    }

    /// <summary>The rows of a panel that is no drawing.</summary>
    public static IReadOnlyList<(string Head, string Said)> Rows(SlideView view) =>
        [.. TextTable.Of(view.Panel, view.Context).Rows.Select(row => (row.Cells.Count > 0 ? row.Cells[0].Text : "", string.Join(" · ", row.Cells.Skip(1).Select(cell => cell.Text).Where(text => text.Length > 0 && text != TwinTable.None))))];

    private static double Line(List<SlideText> texts, string text, double size, bool bold, SlideTextRole role, double y, TextMeasurer measurer)
    {
        texts.Add(new(text, SlideSheet.Margin, y + measurer.Ascent(size), size, bold, role));
        return y + measurer.LineHeight(size);
    }
}
