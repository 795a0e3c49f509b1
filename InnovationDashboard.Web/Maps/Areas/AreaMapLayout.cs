using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.Projections;

namespace InnovationDashboard.Web.Maps.Areas;

/// <summary>
/// Lays out the true-scale map: as large as the box is wide, taller where labels need it, never with another scale in one direction than in the other.
/// On paper of fixed height (stage) fewer seats are named instead.
/// </summary>
public static class AreaMapLayout
{
    /// <summary>Chart form printed on the drawing.</summary>
    public const string Form = "areamap";

    // Height of the picture in wished heights: as the ground asks, up to the first number; beyond it only so that labels find room.
    private const double MostNatural = 1.35;
    private static readonly double[] Growth = [1, 1.12, 1.25, 1.4, 1.6];

    /// <summary>Places the map.</summary>
    public static Scene Place(AreaMapData data, ChartBox box, TextMeasurer text)
    {
        var projection = new LocalProjection(new GeoPoint(data.CentreLatitude, data.CentreLongitude));
        var areas = data.Areas.Select(area => (Area: area, Point: new GeoPoint(area.Latitude, area.Longitude)))
            .Where(pair => pair.Point.IsPlace)
            .Select(pair => new GroundArea(pair.Area, projection.At(pair.Point), LocalProjection.RadiusOf(pair.Area.SquareKilometres))).ToList();
        var seats = data.Seats.Select(seat => (Seat: seat, Point: new GeoPoint(seat.Latitude, seat.Longitude)))
            .Where(pair => pair.Point.IsPlace)
            .Select(pair => new GroundSeat(pair.Seat, projection.At(pair.Point))).ToList();
        var ground = new Ground(data, areas, seats);

        AreaMapDrawing? best = null;
        foreach (var height in Heights(ground.Extent, box))
        {
            var frame = new PixelRect(0, 0, box.Width, height);
            var view = MapView.Fit(ground.Extent, frame, MarginX(box), MarginY(box));
            // Taller paper without a larger scale only helps those who found no room at all.
            if (best is { Unplaced.Count: 0 } && view.Scale <= best.View.Scale) break;
            var drawing = AreaMapDrawing.Draw(ground, view, box, text);
            if (best is null || drawing.Unplaced.Count < best.Unplaced.Count || (drawing.Unplaced.Count == best.Unplaced.Count && drawing.Strain < best.Strain * 0.7))
                best = drawing;
            if (best.Unplaced.Count == 0 && best.Strain < 1.6) break;
        }

        return new Scene(Form, box.Kind, box.Width, best!.View.Frame.Height, best.Marks, best.Unplaced);
    }

    private static double MarginX(ChartBox box) => box.Kind == BoxKind.Narrow ? 14 : box.Type.Label * 3;

    private static double MarginY(ChartBox box) => box.Type.Note * 2;

    private static IEnumerable<double> Heights(GroundExtent ground, ChartBox box)
    {
        if (box.FixedHeight) return [box.Height];
        var asked = ((box.Width - (2 * MarginX(box))) * ground.Height / ground.Width) + (2 * MarginY(box));
        var natural = Math.Clamp(asked, box.Height * 0.7, box.Height * MostNatural);
        return Growth.Select(factor => Math.Round(natural * factor));
    }
}
