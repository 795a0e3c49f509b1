using InnovationDashboard.Web.Charts.Geometry;

namespace InnovationDashboard.Web.Maps.Tiles;

/// <summary>Size and form of a tile. A tile may be wider or taller than a regular hexagon, its points lower: it shows a place, not a shape.</summary>
/// <param name="Width">From one tile to the next in a row.</param>
/// <param name="Height">From the upper to the lower point, gap included.</param>
/// <param name="Shoulder">Part of the height that each point takes; a quarter in a regular hexagon.</param>
internal readonly record struct HexSize(double Width, double Height, double Shoulder)
{
    /// <summary>Height of a regular hexagon of width 1.</summary>
    public const double Regular = 1.1547005383792515;

    /// <summary>Shoulder of a regular hexagon.</summary>
    public const double RegularShoulder = 0.25;

    /// <summary>From one row to the next.</summary>
    public double RowStep => (1 - Shoulder) * Height;

    /// <summary>Height of so many rows.</summary>
    public double HeightOf(int rows) => (RowStep * (rows - 1)) + Height;
}

/// <summary>Hexagons with a point up in rows, odd rows shifted right by half a tile.</summary>
/// <param name="Size">Size of a tile.</param>
/// <param name="Gap">Paper between tiles.</param>
/// <param name="Left">Where column 0 of an even row begins.</param>
/// <param name="Top">Where row 0 begins.</param>
internal sealed record HexGrid(HexSize Size, double Gap, double Left, double Top)
{
    /// <summary>The tile's box.</summary>
    public PixelRect Box(int column, int row) =>
        new(Left + ((column + Shift(row)) * Size.Width), Top + (row * Size.RowStep), Size.Width, Size.Height);

    /// <summary>The tile's outline as path data.</summary>
    public string Outline(int column, int row) => Outline(Box(column, row).Inset(Gap / 2, Gap / 2, Gap / 2, Gap / 2), Size.Shoulder);

    /// <summary>The hexagon that fills a box, as path data.</summary>
    public static string Outline(PixelRect box, double shoulder)
    {
        var point = box.Height * shoulder;
        return SvgPath.Polygon(
            [(box.CentreX, box.Top), (box.Right, box.Top + point), (box.Right, box.Bottom - point), (box.CentreX, box.Bottom), (box.Left, box.Bottom - point), (box.Left, box.Top + point)]);
    }

    /// <summary>Width of the tile at a distance above or below its middle; 0 beyond its points.</summary>
    public double RoomAt(double distance)
    {
        var (width, height) = (Size.Width - Gap, Size.Height - Gap);
        return Math.Clamp(((height / 2) - distance) / (height * Size.Shoulder), 0, 1) * width;
    }

    /// <summary>How far a row is shifted, in tiles.</summary>
    public static double Shift(int row) => row % 2 == 0 ? 0 : 0.5;
}
