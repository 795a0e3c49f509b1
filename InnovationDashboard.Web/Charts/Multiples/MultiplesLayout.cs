using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Multiples;

/// <summary>Places small line charts on one value axis and one year axis; only the outer panes carry numerals and years.</summary>
public static class MultiplesLayout
{
    private const int HeadingLines = 2;

    /// <summary>Most share of a pane that values beside the plot take; longer ones stand at the end of the heading's line.</summary>
    private const double MostBeside = 0.3;

    /// <summary>Most share of a heading's line that a value takes.</summary>
    private const double MostOfHeading = 0.7;

    /// <summary>Lays the drawing out.</summary>
    public static Scene Place(MultiplesData data, ChartBox box, TextMeasurer text)
    {
        var all = data.Panes.Where(pane => Points(pane).Any()).ToList();
        var choice = RowChoice.Of(all, PaneGrid.Most(box), pane => pane.Name, IsFocus, pane => Points(pane).Any(point => box.SpeaksOf(point.Info)));
        var panes = choice.Kept.Select(index => all[index]).ToList();
        List<string> unnamed = [.. choice.Dropped, .. data.Panes.Except(all).Select(pane => pane.Name)];
        if (panes.Count == 0) return new Scene("multiples", box.Kind, box.Width, box.Height, [], unnamed);

        var levels = LineFrame.LevelsFor(panes.SelectMany(Points).Select(point => point.Value), data.FromZero, 3, data.Axis);
        var (first, last) = (panes.SelectMany(Points).Min(point => point.Year), panes.SelectMany(Points).Max(point => point.Year));
        var numerals = LineFrame.NumeralRoom(levels, data.Axis, box.Type.Tick, text);
        var width = PaneGrid.WidthOf(box, panes.Count, numerals);

        // Values stand beside the plots, which are all equally wide so that a year has the same place in each; long values would leave no plot.
        var beside = panes.SelectMany(pane => pane.Series.Where(HasPoints).Select(series => EndOf(pane, series, width * 0.42).Width)).DefaultIfEmpty(0).Max();
        var isBeside = panes.Exists(pane => pane.Series.Count > 1) || (beside > 0 && panes.SelectMany(pane => pane.Series).Where(HasPoints).All(series =>
            text.Measure(LastOf(series).ValueText, box.Type.Value, true) <= width * MostBeside));
        var (dot, gap) = (box.Dot * 0.8, (box.Dot * 0.8) + (box.Type.Value * 0.35));
        double ValueWidth(MultiplePane pane) => isBeside ? 0 : text.Measure(LastOf(pane.Series.First(HasPoints)).ValueText, box.Type.Value, true);
        // Where a word of a name would be broken for a value at the end of its line, all values stand in a line of their own.
        var isUnder = panes.Exists(pane => pane.Name.Split(' ').Any(word => text.Measure(word, box.Type.Label, true) > NameRoom(width, ValueWidth(pane))));
        double InHeading(MultiplePane pane) => isUnder ? 0 : ValueWidth(pane);

        var grid = new PaneGrid(box, panes.Count, numerals, (pane, room) => Heading(panes[pane], room, InHeading(panes[pane])).Count + (isUnder ? 1 : 0), text);
        var (marks, figures) = (new List<SceneMark>(), new List<SceneMark>());
        for (var i = 0; i < panes.Count; i++)
        {
            var (pane, place, plot) = (panes[i], grid.Pane(i), grid.Plot(i, isBeside ? beside + gap - dot : 0));
            var key = "pane/" + pane.Info.Key;
            var frame = LineFrame.In(plot, first, last, dot + 1, levels);
            var heading = Texts.Under(
                text, key + "/heading", place.Left, place.Top, Heading(pane, place.Width, InHeading(pane)), box.Type.Label, TextRole.Label,
                TextAnchor.Start, IsFocus(pane) ? Tone.Focus : Tone.Ink, true);
            figures.Add(new FigureMark(pane.Info, heading, new PixelRect(place.Left, place.Top, place.Width, Math.Max(1, place.Height - plot.Height))));
            marks.AddRange(frame.Grid(key + "/grid"));
            if (grid.IsFirstInRow(i)) marks.AddRange(frame.Numerals(key + "/level", data.Axis, box.Type.Tick, text));
            if (grid.IsLastInColumn(i)) marks.AddRange(frame.EndYears(key + "/year", place.Left, place.Right, box.Type.Tick, text));

            var drawing = new PaneDrawing(pane, key, frame, dot, box);
            if (isBeside)
            {
                figures.AddRange(drawing.WithEnds(plot.Right - dot + gap, series => EndOf(pane, series, width * 0.42)));
                unnamed.AddRange(drawing.Dropped);
            }
            else
            {
                var above = isUnder ? Heading(pane, place.Width, 0).Count * text.LineHeight(box.Type.Label) : 0;
                figures.AddRange(drawing.WithValue((point, tone) => ValueWidth(pane) > place.Width * (isUnder ? 1 : MostOfHeading) || point.ValueText.Length == 0 ? null : Texts.At(
                    text, key + "/value", isUnder ? place.Left : place.Right, place.Top + above + text.Ascent(box.Type.Label), point.ValueText, box.Type.Value, TextRole.Value, isUnder ? TextAnchor.Start : TextAnchor.End, tone, true)));
            }
        }

        return new Scene("multiples", box.Kind, box.Width, grid.Height, [.. marks, .. figures], [.. unnamed.Where(name => name.Length > 0).Distinct()]);

        EndLabel EndOf(MultiplePane pane, LineSeries series, double most) =>
            new(pane.Series.Count > 1 ? series.Name : string.Empty, LastOf(series).ValueText, most, box.Type.Value, series.Tone, text);

        // A value too long to leave room for the name is not written.
        IReadOnlyList<string> Heading(MultiplePane pane, double room, double value) => LineBreaker.Break(text, pane.Name, NameRoom(room, value), box.Type.Label, true, HeadingLines);

        double NameRoom(double room, double value) => value == 0 || value > room * MostOfHeading ? room : room - value - (box.Type.Value * 0.5);
    }

    private static bool IsFocus(MultiplePane pane) => pane.Info.Selected || pane.Series.Any(series => series.Tone == Tone.Focus);

    private static IEnumerable<LinePoint> Points(MultiplePane pane) => pane.Series.SelectMany(Points);

    private static IEnumerable<LinePoint> Points(LineSeries series) => series.Segments.SelectMany(segment => segment).Where(point => double.IsFinite(point.Value));

    private static bool HasPoints(LineSeries series) => Points(series).Any();

    private static LinePoint LastOf(LineSeries series) => Points(series).OrderBy(point => point.Year).Last();
}
