using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Maps.Tiles;

/// <summary>One hexagon a district in roughly its place; odd rows are shifted right by half a tile.</summary>
/// <param name="Tiles">Tiles; no two share column and row.</param>
public sealed record TileMapData(IReadOnlyList<MapTile> Tiles) : ChartData;

/// <summary>One district.</summary>
/// <param name="Info">What it stands for; the tone is that of the area that reaches into it, or context.</param>
/// <param name="Name">Label.</param>
/// <param name="Detail">Second line: a value or the area that reaches into it; may be empty.</param>
/// <param name="Column">Column, from 0.</param>
/// <param name="Row">Row, from 0.</param>
/// <param name="Level">Shade from 0 (lowest) to 1 (highest) when the map shows rates; null when it shows none.</param>
/// <param name="ShortName">Used where <paramref name="Name"/> finds no room; empty when there is none.</param>
/// <param name="ShortDetail">Used where <paramref name="Detail"/> finds no room; empty when there is none.</param>
public sealed record MapTile(MarkInfo Info, string Name, string Detail, int Column, int Row, double? Level, string ShortName = "", string ShortDetail = "");
