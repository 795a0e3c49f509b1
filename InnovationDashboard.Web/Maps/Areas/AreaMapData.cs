using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Maps.Areas;

/// <summary>True-scale map: areas as circles of their true size, seats of districts as dots, rings of distance; no border anywhere.</summary>
/// <param name="CentreLatitude">Centre of the rings, degrees.</param>
/// <param name="CentreLongitude">Centre of the rings, degrees.</param>
/// <param name="CentreName">Name of the centre point.</param>
/// <param name="Kilometres">Unit written on rings and scale bar ("km", "公里").</param>
/// <param name="Areas">Areas.</param>
/// <param name="Seats">District seats.</param>
public sealed record AreaMapData(
    double CentreLatitude, double CentreLongitude, string CentreName, string Kilometres, IReadOnlyList<MapArea> Areas, IReadOnlyList<MapSeat> Seats) : ChartData;

/// <summary>An area.</summary>
/// <param name="Info">What it stands for; its figure is the size.</param>
/// <param name="Name">Label.</param>
/// <param name="Detail">Second line, the size in words.</param>
/// <param name="Latitude">Degrees.</param>
/// <param name="Longitude">Degrees.</param>
/// <param name="SquareKilometres">Size of the area.</param>
/// <param name="ShortName">Used on a phone and on a slide; empty when there is none.</param>
public sealed record MapArea(MarkInfo Info, string Name, string Detail, double Latitude, double Longitude, double SquareKilometres, string ShortName = "");

/// <summary>A district's seat.</summary>
/// <param name="Info">What it stands for.</param>
/// <param name="Name">Label.</param>
/// <param name="Latitude">Degrees.</param>
/// <param name="Longitude">Degrees.</param>
public sealed record MapSeat(MarkInfo Info, string Name, double Latitude, double Longitude);
