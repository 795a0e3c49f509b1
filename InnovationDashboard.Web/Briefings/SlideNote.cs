using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Briefings;

/// <summary>The panel's notes as far as whole sentences of them fit on one line. What does not fit stands in table, hand-out and on the page; nothing is cut in the middle.</summary>
internal static class SlideNote
{
    /// <summary>The line, or empty.</summary>
    public static string Of(SlideView view, double room, double size)
    {
        var line = "";
        foreach (var sentence in view.Panel.Notes.SelectMany(note => Sentences(note, view.Context.Language)))
        {
            var longer = line.Length == 0 ? sentence : line + (view.Context.Language == Language.Chinese ? "" : " ") + sentence;
            if (TextMeasurer.Default.Measure(longer, size) <= room) line = longer;
        }

        return line;
    }

    /// <summary>Names that found no room in the drawing, as many as fit; how many there are more is told by the ellipsis.</summary>
    public static string Unnamed(SlideView view, IReadOnlyList<string> names, double room, double size)
    {
        string Line(int count) => view.Context.Text(PanelText.Unnamed, string.Join(view.Context.Text(PanelText.ListComma), names.Take(count)) + (count < names.Count ? TextMeasurer.EllipsisSign : ""));
        var fitting = names.Count;
        while (fitting > 1 && TextMeasurer.Default.Measure(Line(fitting), size) > room) fitting--;
        return TextMeasurer.Default.Fit(Line(fitting), room, size);
    }

    private static IEnumerable<string> Sentences(string note, Language language)
    {
        var (end, start) = language == Language.Chinese ? ("。", 0) : (". ", 0);
        while (note.IndexOf(end, start, StringComparison.Ordinal) is var at and >= 0)
        {
            yield return note[start..(at + 1)];
            start = at + end.Length;
        }

        if (start < note.Length) yield return note[start..];
    }
}
