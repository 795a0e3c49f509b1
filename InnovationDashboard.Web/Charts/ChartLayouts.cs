using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts;

/// <summary>Chart data of any form to a placed drawing: the one door for pages, stage, exports and tests. A new form is one more line here.</summary>
public static class ChartLayouts
{
    /// <summary>Lays data out for a box.</summary>
    public static Scene Place(ChartData data, ChartBox box, TextMeasurer measurer) => data switch
    {
        Bars.BarsData bars => Bars.BarsLayout.Place(bars, box, measurer),
        Bullet.BulletData bullet => Bullet.BulletLayout.Place(bullet, box, measurer),
        Bump.BumpData bump => Bump.BumpLayout.Place(bump, box, measurer),
        Dots.DotsData dots => Dots.DotsLayout.Place(dots, box, measurer),
        Line.LineData line => Line.LineLayout.Place(line, box, measurer),
        Matrix.MatrixData matrix => Matrix.MatrixLayout.Place(matrix, box, measurer),
        Multiples.MultiplesData multiples => Multiples.MultiplesLayout.Place(multiples, box, measurer),
        Share.ShareData share => Share.ShareLayout.Place(share, box, measurer),
        Maps.Areas.AreaMapData areas => Maps.Areas.AreaMapLayout.Place(areas, box, measurer),
        Maps.Tiles.TileMapData tiles => Maps.Tiles.TileMapLayout.Place(tiles, box, measurer),
        Maps.World.WorldMapData world => Maps.World.WorldMapLayout.Place(world, box, measurer),
        _ => throw new NotSupportedException($"No layout for {data.GetType().Name}."),
    };
}
