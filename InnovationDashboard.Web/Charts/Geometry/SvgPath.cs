using System.Text;

namespace InnovationDashboard.Web.Charts.Geometry;

/// <summary>Writes SVG path data, absolute commands only, so that two states of one path have the same commands and can move into each other.</summary>
public sealed class SvgPath
{
    private readonly StringBuilder _data = new();

    /// <summary>Starts a new piece.</summary>
    public SvgPath MoveTo(double x, double y) => Add('M', x, y);

    /// <summary>A straight line.</summary>
    public SvgPath LineTo(double x, double y) => Add('L', x, y);

    /// <summary>A cubic curve.</summary>
    public SvgPath CurveTo(double x1, double y1, double x2, double y2, double x, double y) => Add('C', x1, y1, x2, y2, x, y);

    /// <summary>A curve that leaves and arrives level, as bump charts draw it.</summary>
    public SvgPath EaseTo(double fromX, double fromY, double x, double y) => CurveTo((fromX + x) / 2, fromY, (fromX + x) / 2, y, x, y);

    /// <summary>A circle as two arcs.</summary>
    public SvgPath Circle(double x, double y, double radius)
    {
        Add('M', x - radius, y);
        _data.Append('A').AppendJoin(' ', SvgNumber.Format(radius), SvgNumber.Format(radius), "0 1 0", SvgNumber.Format(x + radius), SvgNumber.Format(y));
        _data.Append('A').AppendJoin(' ', SvgNumber.Format(radius), SvgNumber.Format(radius), "0 1 0", SvgNumber.Format(x - radius), SvgNumber.Format(y));
        return Close();
    }

    /// <summary>A piece of a circle, clockwise on the screen, from where the path stands.</summary>
    /// <param name="radius">Radius of the circle.</param>
    /// <param name="large">True for more than half the circle.</param>
    /// <param name="x">End.</param>
    /// <param name="y">End.</param>
    public SvgPath ArcTo(double radius, bool large, double x, double y)
    {
        _data.Append('A').AppendJoin(' ', SvgNumber.Format(radius), SvgNumber.Format(radius), large ? "0 1 1" : "0 0 1", SvgNumber.Format(x), SvgNumber.Format(y));
        return this;
    }

    /// <summary>Closes the piece.</summary>
    public SvgPath Close()
    {
        _data.Append('Z');
        return this;
    }

    /// <summary>A line through all points; empty for fewer than two.</summary>
    public static string Through(IReadOnlyList<(double X, double Y)> points)
    {
        if (points.Count < 2) return string.Empty;
        var path = new SvgPath().MoveTo(points[0].X, points[0].Y);
        foreach (var (x, y) in points.Skip(1)) path.LineTo(x, y);
        return path.ToString();
    }

    /// <summary>A closed outline through all points.</summary>
    public static string Polygon(IReadOnlyList<(double X, double Y)> points) => points.Count < 3 ? string.Empty : Through(points) + "Z";

    /// <summary>The path data.</summary>
    public override string ToString() => _data.ToString();

    private SvgPath Add(char command, params ReadOnlySpan<double> numbers)
    {
        _data.Append(command);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i > 0) _data.Append(' ');
            _data.Append(SvgNumber.Format(numbers[i]));
        }

        return this;
    }
}
