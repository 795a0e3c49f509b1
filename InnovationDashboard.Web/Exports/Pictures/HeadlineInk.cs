using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Panels.Forms;

namespace InnovationDashboard.Web.Exports.Pictures;

/// <summary>Headline figures as a picture: the number large, what it is and when beside it, reservations and targets beneath.</summary>
internal static class HeadlineInk
{
    /// <summary>Writes the figures one under the other.</summary>
    /// <param name="sheet">Where.</param>
    /// <param name="form">What.</param>
    /// <param name="size">Size of running text; the number is four times as large.</param>
    public static void Write(Sheet sheet, HeadlineForm form, double size)
    {
        foreach (var item in form.Items)
        {
            var number = size * 4;
            while (number > size && TextMeasurer.Default.Measure(item.Number, number, true) > sheet.Width * 0.7) number *= 0.9;
            if (item.Before.Length > 0) sheet.Write(item.Before, size * 1.2, "--ink-2");
            var baseline = sheet.Y + TextMeasurer.Default.Ascent(number);
            var width = TextMeasurer.Default.Measure(item.Number, number, true) + (size * 0.6);
            sheet.Write(item.Number, number, "--focus", true, 1);
            var below = sheet.Y;
            sheet.Skip(baseline - (size * 1.2) - sheet.Y);
            sheet.Write(item.Unit, size * 1.2, "--ink-2", true, 2, width);
            sheet.Skip(Math.Max(0, below - sheet.Y));
            sheet.Write(item.Name, size * 1.2, "--ink", true);
            foreach (var text in new[] { item.Period, item.Change, item.Speaker }.Concat(item.References.Select(reference => reference.Text)).Concat(item.Remarks).Where(text => text.Length > 0))
                sheet.Write(text, size, "--ink-2");
            sheet.Skip(size);
        }
    }
}
