namespace InnovationDashboard.Web.Charts;

/// <summary>The named sizes a chart is laid out for. A layout never guesses its width and is never scaled from one size into another.</summary>
public enum BoxKind
{
    /// <summary>A phone, or a column under about 31 rem.</summary>
    Narrow,

    /// <summary>Half of a desktop page.</summary>
    Wide,

    /// <summary>A whole desktop page.</summary>
    Full,

    /// <summary>The 1920×1080 slide.</summary>
    Stage,
}

/// <summary>Type sizes of a box in drawing units.</summary>
/// <param name="Label">Names of bars, lines, places.</param>
/// <param name="Value">Direct values.</param>
/// <param name="Tick">Axis numerals.</param>
/// <param name="Note">Notes inside the picture (reasons of breaks, scale bars).</param>
public sealed record TypeSizes(double Label, double Value, double Tick, double Note);

/// <summary>The paper a layout gets: width fixed, height wished. A layout may return a scene of another height unless <see cref="FixedHeight"/>.</summary>
/// <param name="Kind">Which of the named sizes.</param>
/// <param name="Width">Width in drawing units.</param>
/// <param name="Height">Height wished, or given when <paramref name="FixedHeight"/>.</param>
/// <param name="FixedHeight">True where the room is given (stage); rows and labels are dropped, and named as dropped, until they fit.</param>
/// <param name="Type">Type sizes.</param>
/// <param name="Stroke">Width of a context line.</param>
/// <param name="FocusStroke">Width of the line in focus.</param>
/// <param name="Dot">Radius of a context dot; the focus dot is half again as large.</param>
/// <param name="MaxRows">Most rows drawn.</param>
/// <param name="MaxLabels">Most direct labels drawn.</param>
/// <param name="Figure">Observation that a slide speaks of, or null: its row is drawn before all others.</param>
public sealed record ChartBox(
    BoxKind Kind, double Width, double Height, bool FixedHeight, TypeSizes Type, double Stroke, double FocusStroke, double Dot, int MaxRows, int MaxLabels, string? Figure = null)
{
    /// <summary>A phone: drawn at 320 units and shown 288 to 480 px wide.</summary>
    public static ChartBox Narrow { get; } = new(BoxKind.Narrow, 320, 300, false, new(12.5, 12.5, 11.5, 11.5), 1.75, 2.75, 4, 24, 12);

    /// <summary>Half a page: drawn at 560 units and shown 500 to 720 px wide.</summary>
    public static ChartBox Wide { get; } = new(BoxKind.Wide, 560, 340, false, new(13, 13, 12, 12), 1.75, 3, 4.5, 32, 16);

    /// <summary>A whole page: drawn at 960 units and shown 840 to 1312 px wide.</summary>
    public static ChartBox Full { get; } = new(BoxKind.Full, 960, 420, false, new(13, 13, 12, 12), 1.75, 3, 4.5, 40, 24);

    /// <summary>The drawing area of a 1920×1080 slide, 5 % margins, under title and above source line (DESIGN.md §6).</summary>
    public static ChartBox Stage { get; } = new(BoxKind.Stage, 1728, 680, true, new(44, 44, 44, 28), 5, 8, 11, 10, 8);

    /// <summary>True for the mark a slide speaks of.</summary>
    public bool SpeaksOf(Marks.MarkInfo mark) => Figure is not null && mark.Figure == Figure;

    /// <summary>The same paper with no type smaller than <paramref name="least"/>. Larger type takes room: fewer rows and labels in the same measure.</summary>
    public ChartBox WithLeastType(double least)
    {
        var share = Math.Min(1, Type.Label / least);
        return share >= 1 && least <= Type.Note
            ? this
            : this with { Type = new(Math.Max(Type.Label, least), Math.Max(Type.Value, least), Math.Max(Type.Tick, least), Math.Max(Type.Note, least)), MaxRows = Math.Max(1, (int)(MaxRows * share)), MaxLabels = Math.Max(1, (int)(MaxLabels * share)) };
    }

    /// <summary>All boxes, smallest first.</summary>
    public static IReadOnlyList<ChartBox> All { get; } = [Narrow, Wide, Full, Stage];
}
