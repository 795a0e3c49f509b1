using System.Globalization;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Places;

/// <summary>No two places of a scheme share a tile, and a tile has column and row.</summary>
internal sealed class TilesDoNotOverlap(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Places];

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var place in Index.Places.Values)
        {
            if (place.TileColumn is null != place.TileRow is null)
            {
                Report(ProblemCode.TileHalf, TableNames.Places, place.Line, place.TileColumn is null ? "tile_column" : "tile_row", "", place.Code);
            }

            if (place.HasHalfPoint)
            {
                Report(ProblemCode.PointHalf, TableNames.Places, place.Line, "lat", null, place.Code);
            }
        }

        foreach (var tile in Index.Places.Values.Where(place => place.TileColumn is not null && place.TileRow is not null).GroupBy(place => (place.Scheme, place.TileColumn, place.TileRow)))
        {
            foreach (var second in tile.OrderBy(place => place.Line).Skip(1))
            {
                Report(ProblemCode.TileTwice, TableNames.Places, second.Line, "tile_column", second.TileColumn!.Value.ToString(CultureInfo.InvariantCulture), second.Code, tile.MinBy(place => place.Line)!.Code);
            }
        }
    }
}
