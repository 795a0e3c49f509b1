using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Exports.Styles;

namespace InnovationDashboard.Web.Exports.Pictures;

/// <summary>Paper that is written on from the top down: texts are broken into lines, and the height follows.</summary>
/// <param name="styles">Colours.</param>
/// <param name="left">Left edge of what is written.</param>
/// <param name="top">Where writing begins.</param>
/// <param name="width">Room for a line.</param>
internal sealed class Sheet(ChartStyles styles, double left, double top, double width)
{
    private static readonly TextMeasurer Measurer = TextMeasurer.Default;
    private readonly List<Ink> inks = [];

    /// <summary>What has been written.</summary>
    public IReadOnlyList<Ink> Inks => inks;

    /// <summary>Room for a line.</summary>
    public double Width => width;

    /// <summary>Where the next thing begins.</summary>
    public double Y { get; private set; } = top;

    /// <summary>Leaves room.</summary>
    public void Skip(double height) => Y += height;

    /// <summary>Writes a paragraph.</summary>
    /// <param name="text">The text; nothing is written for an empty one.</param>
    /// <param name="size">Font size.</param>
    /// <param name="ink">Token of the colour.</param>
    /// <param name="bold">Semibold.</param>
    /// <param name="mostLines">Most lines; the last ends with an ellipsis when something is left.</param>
    /// <param name="x">Distance from the left edge.</param>
    /// <param name="room">Room for a line, or null for all there is.</param>
    public void Write(string text, double size, string ink, bool bold = false, int mostLines = int.MaxValue, double x = 0, double? room = null)
    {
        foreach (var line in LineBreaker.Break(Measurer, text, room ?? (width - x), size, bold, mostLines, balance: false))
        {
            WriteAt(line, left + x, Y + Measurer.Ascent(size), size, ink, bold);
            Y += Measurer.LineHeight(size);
        }
    }

    /// <summary>Writes one line at a place of the sheet's own.</summary>
    public void WriteAt(string text, double x, double baseline, double size, string ink, bool bold = false, TextAnchor anchor = TextAnchor.Start) =>
        inks.Add(new TextInk(x, baseline, text, size, anchor, new Paint(styles.Token(ink), Bold: bold)));

    /// <summary>Draws a rule over the whole width.</summary>
    public void Rule(string ink = "--rule", double thickness = 1) =>
        inks.Add(new RectInk(new PixelRect(left, Y, width, thickness), 0, new Paint(styles.Token(ink))));

    /// <summary>Puts a drawing in.</summary>
    public void Place(IReadOnlyList<Ink> drawing, double height, double x = 0)
    {
        inks.Add(new ShiftedInk(left + x, Y, drawing));
        Y += height;
    }
}
