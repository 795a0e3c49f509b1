using InnovationDashboard.Web.Maps.Projections;

namespace InnovationDashboard.Web.Maps.Areas;

/// <summary>An area on the ground.</summary>
internal sealed record GroundArea(MapArea Area, GroundPoint Point, double Radius);

/// <summary>A seat on the ground.</summary>
internal sealed record GroundSeat(MapSeat Seat, GroundPoint Point);

/// <summary>Everything the map shows, in kilometres from its centre.</summary>
internal sealed record Ground(AreaMapData Data, IReadOnlyList<GroundArea> Areas, IReadOnlyList<GroundSeat> Seats)
{
    /// <summary>The ground that must be seen.</summary>
    public GroundExtent Extent { get; } = GroundExtent.Around(Things(Areas, Seats));

    /// <summary>Distance of the farthest point of anything from the centre.</summary>
    public double Reach { get; } = Things(Areas, Seats).Select(thing => thing.Point.Distance + thing.Radius).DefaultIfEmpty(0).Max();

    private static IEnumerable<(GroundPoint Point, double Radius)> Things(IReadOnlyList<GroundArea> areas, IReadOnlyList<GroundSeat> seats) =>
        areas.Select(area => (area.Point, area.Radius)).Concat(seats.Select(seat => (seat.Point, 0.0)));
}
