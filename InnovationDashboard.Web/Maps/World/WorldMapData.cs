using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Maps.World;

/// <summary>Dots on land in the Equal Earth projection; land is an outline for orientation, there are no borders.</summary>
/// <param name="Land">The land outline with its projection, as shipped in the package.</param>
/// <param name="Dots">Places.</param>
public sealed record WorldMapData(LandOutline Land, IReadOnlyList<WorldDot> Dots) : ChartData;

/// <summary>Land in projected units (file <c>geo/world-land.json</c>): path coordinates are <c>grid</c> times the pixel of a picture <c>Width</c> wide.</summary>
/// <param name="CentralMeridian">Longitude in the middle of the picture, degrees.</param>
/// <param name="Width">Width of the picture in pixels.</param>
/// <param name="Height">Height of the picture in pixels.</param>
/// <param name="Grid">Path units per pixel.</param>
/// <param name="Scale">Pixels per projected radian.</param>
/// <param name="XMax">Largest projected x.</param>
/// <param name="YMax">Largest projected y shown.</param>
/// <param name="Path">SVG path data.</param>
public sealed record LandOutline(double CentralMeridian, double Width, double Height, double Grid, double Scale, double XMax, double YMax, string Path);

/// <summary>A ranked place.</summary>
/// <param name="Info">What it stands for.</param>
/// <param name="Name">Label.</param>
/// <param name="Latitude">Degrees.</param>
/// <param name="Longitude">Degrees.</param>
/// <param name="Rank">Rank, 1 is best; better ranks are larger and are labelled first.</param>
/// <param name="ShortName">Used on a phone and on a slide; empty when there is none.</param>
public sealed record WorldDot(MarkInfo Info, string Name, double Latitude, double Longitude, int Rank, string ShortName = "");
