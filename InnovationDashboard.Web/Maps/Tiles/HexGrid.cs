using InnovationDashboard.Web.Charts.Geometry;

namespace InnovationDashboard.Web.Maps.Tiles;

/// <summary>Hexagons with a point up in rows, odd rows shifted right by half a tile. A tile may be wider or taller than a regular hexagon: it shows a place, not a shape.</summary>
/// <param name="TileWidth">From one tile to the next in a row.</param>
/// <param name="TileHeight">From the upper to the lower point of a tile, gap included.</param>
/// <param name="Gap">Paper between tiles.</param>
/// <param name="Left">Where column 0 of an even row begins.</param>
/// <param name="Top">Where row 0 begins.</param>
internal sealed record HexGrid(double TileWidth, double TileHeight, double Gap, double Left, double Top)
{
    /// <summary>Height of a regular hexagon of width 1.</summary>
    public const double Regular = 1.1547005383792515;

    /// <summary>Rows begin three quarters of a tile apart.</summary>
    public const double RowStep = 0.75;

    /// <summary>The tile's box.</summary>
    public PixelRect Box(int column, int row) =>
        new(Left + ((column + Shift(row)) * TileWidth), Top + (row * RowStep * TileHeight), TileWidth, TileHeight);

    /// <summary>The tile's outline as path data.</summary>
    public string Outline(int column, int row) => Outline(Box(column, row).Inset(Gap / 2, Gap / 2, Gap / 2, Gap / 2));

    /// <summary>The hexagon that fills a box, as path data.</summary>
    public static string Outline(PixelRect box)
    {
        var quarter = box.Height / 4;
        return SvgPath.Polygon(
            [(box.CentreX, box.Top), (box.Right, box.Top + quarter), (box.Right, box.Bottom - quarter), (box.CentreX, box.Bottom), (box.Left, box.Bottom - quarter), (box.Left, box.Top + quarter)]);
    }

    /// <summary>Width of the tile at a distance above or below its middle; 0 beyond its points.</summary>
    public double RoomAt(double distance)
    {
        var (width, half) = (TileWidth - Gap, (TileHeight - Gap) / 2);
        return distance <= half / 2 ? width : Math.Max(0, width * (half - distance) / (half / 2));
    }

    /// <summary>How far a row is shifted, in tiles.</summary>
    public static double Shift(int row) => row % 2 == 0 ? 0 : 0.5;
}
