namespace InnovationDashboard.Web.Briefings.Rehearsal;

/// <summary>A room, as far as it decides what can be read in it.</summary>
/// <param name="Depth">Metres from the wall to the last row.</param>
/// <param name="Height">Height of the picture on the wall in metres.</param>
public sealed record RoomSize(double Depth, double Height)
{
    /// <summary>Least height of a character in minutes of arc for the last row (ISO 9241-3, minimum; it prefers 20 to 22).</summary>
    public const double LeastArc = 16;

    /// <summary>Height of a capital letter as a share of the type size: 660 of 1000 in the OS/2 table of the font that slides are set in. Han letters are taller (about 0.92) and denser; they are held to the same size.</summary>
    public const double CapitalHeight = 0.66;

    /// <summary>Rooms to pick from: depth and height of the picture.</summary>
    public static IReadOnlyList<(RehearsalText Name, RoomSize Room)> Named { get; } = [(RehearsalText.MeetingRoom, new(6, 1.35)), (RehearsalText.LectureHall, new(15, 2.5)), (RehearsalText.Auditorium, new(24, 3))];

    private const double MostDepth = 200;
    private const double MostHeight = 30;

    /// <summary>The room, or null when it can be none: not above zero, or larger than any hall.</summary>
    public static RoomSize? Of(double? depth, double? height) =>
        depth is > 0 and <= MostDepth && height is > 0 and <= MostHeight ? new(depth.Value, height.Value) : null;

    /// <summary>Minutes of arc that a type of this size, in units of a slide 1080 high, takes up for the last row: the angle under which a capital letter is seen, 2·atan(h / 2d).</summary>
    public double Arc(double size) => 2 * Math.Atan(size * CapitalHeight / SlideSheet.Height * Height / (2 * Depth)) * 180 * 60 / Math.PI;

    /// <summary>Least type that the last row reads, in units of the slide, rounded up to whole ones.</summary>
    public double LeastType => Math.Ceiling(2 * Depth * Math.Tan(LeastArc / 2 / 60 * Math.PI / 180) / Height * SlideSheet.Height / CapitalHeight);
}
