using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Pages;

/// <summary>What a map shows has a place on it: a tile for every district, a point and a size for every area, a point for every place on the world map.</summary>
internal sealed class MapsHavePlaces(RuleContext context) : PackageRule(context)
{
    private readonly HashSet<string> measured = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables =>
        [TableNames.Schemes, TableNames.Places, TableNames.Boundaries, TableNames.Sectors, TableNames.Observations, TableNames.Panels, TableNames.Series, TableNames.Peers];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        if (table == TableNames.Boundaries && row.Text("place") is { } place && row.Number("area_km2") is not null)
        {
            measured.Add(place);
        }
    }

    /// <inheritdoc />
    public override void Finish()
    {
        var forms = Index.Panels.Values.Select(panel => panel.Form).ToHashSet();
        var places = Index.Places.Values;
        Require(forms.Contains("tilemap"), places.Where(place => Index.RoleOf(place.Code) == "district" && place.TileColumn is null), ProblemCode.TileNeeded, "tile_column");
        Require(forms.Contains("areamap"), places.Where(place => Index.RoleOf(place.Code) == "area" && !place.HasPoint), ProblemCode.PointNeeded, "lat");
        Require(forms.Contains("areamap"), places.Where(place => Index.RoleOf(place.Code) == "area" && !measured.Contains(place.Code)), ProblemCode.SizeNeeded, "code");

        var figures = new SeriesFigures(Index);
        var shown = Index.Series
            .Where(series => Index.Panels.GetValueOrDefault(series.Panel)?.Form == "worldmap")
            .SelectMany(figures.Of).Select(figure => figure.Place).ToHashSet(StringComparer.Ordinal);
        Require(true, places.Where(place => shown.Contains(place.Code) && !place.HasPoint), ProblemCode.PointNeeded, "lat");
    }

    private void Require(bool isShown, IEnumerable<PlaceRow> lacking, ProblemCode code, string field)
    {
        foreach (var place in isShown ? lacking : [])
        {
            Report(code, TableNames.Places, place.Line, field, field == "code" ? place.Code : "", place.Code);
        }
    }
}
