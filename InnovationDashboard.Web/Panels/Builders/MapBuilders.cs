using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Maps.Areas;
using InnovationDashboard.Web.Maps.Tiles;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>The areas as circles of their true size among the seats of the districts.</summary>
public sealed class AreaMapBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["areamap"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var context = input.Context;
        var catalogue = context.Catalogue;
        var emphasis = new Emphasis(context, catalogue.PlacesOfRole("area").Concat(catalogue.PlacesOfRole("district")).Select(place => place.Code).ToHashSet(), new HashSet<SectorCode>(), linkedInPart: true);
        var areas = new List<MapArea>();
        var rows = new List<TableRow>();
        foreach (var area in catalogue.PlacesOfRole("area"))
        {
            var boundary = catalogue.Boundaries.LastOrDefault(candidate => candidate.Place == area.Code && candidate.AreaKm2 is not null);
            if (boundary?.AreaKm2 is not { } size) continue;
            var sizeText = context.Text(PanelText.AreaSize, NumberText.Grouped(size, 2));
            var reach = string.Join(context.Text(PanelText.ListComma), catalogue.PlaceLinks.Where(link => link.Area == area.Code).Select(link => context.PlaceName(link.District)));
            rows.Add(new(area.Code.Value, [new(area.Name.In(context.Language), Href: Href(area.Code, "area", context)), new(sizeText, boundary.Code, Numeric: true), new(reach)], emphasis.On(area.Code)));
            if (area is { Latitude: { } latitude, Longitude: { } longitude })
            {
                var info = new MarkInfo(area.Code.Value, context.Text(PanelText.MissingList, context.BothNames(area), $"{sizeText} · {reach}"), boundary.Code, Href(area.Code, "area", context), Emphasis.AreaTone(area) ?? Tone.Ink, emphasis.On(area.Code));
                areas.Add(new(info, area.Name.In(context.Language), sizeText, latitude, longitude, size, area.Label(context.Language)));
            }
        }

        var seats = catalogue.PlacesOfRole("district").Where(place => place is { Latitude: not null, Longitude: not null }).Select(place => new MapSeat(
            new MarkInfo(place.Code.Value, place.Name.In(context.Language), null, Href(place.Code, "district", context), emphasis.On(place.Code) ? Tone.Focus : Tone.Context, emphasis.On(place.Code)),
            place.Label(context.Language), place.Latitude!.Value, place.Longitude!.Value)).ToList();
        var data = new AreaMapData(catalogue.Site.CentreLatitude, catalogue.Site.CentreLongitude, catalogue.Site.CentreName.In(context.Language), context.Text(PanelText.Kilometres), areas, seats);
        var table = new TableModel([.. new[] { PanelText.ColumnPlace, PanelText.ColumnValue, PanelText.ColumnRemark }.Select(key => context.Text(key))], rows);
        return new(data, null, table, context.Text(PanelText.DescribeMap, Listing.Join(areas.Select(area => area.Info.Label), context)), []);
    }

    internal static string Href(PlaceCode place, string filter, PanelContext context) => context.FilterHref(filter, place, null) ?? context.View.Href();
}

/// <summary>One tile a district, with a rate, or with the area that reaches into it.</summary>
public sealed class TileMapBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["tilemap"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var context = input.Context;
        var catalogue = context.Catalogue;
        var districts = catalogue.PlacesOfRole("district").ToList();
        var values = input.Own.SelectMany(series => series.Figures).Where(figure => figure.Value is not null).GroupBy(figure => figure.Place).ToDictionary(group => group.Key, group => group.Last());
        var emphasis = new Emphasis(context, districts.Select(place => place.Code).ToHashSet(), new HashSet<SectorCode>(), linkedInPart: values.Count == 0);
        var (low, high) = values.Count == 0 ? (0, 1) : (values.Values.Min(figure => figure.Value!.Value), values.Values.Max(figure => figure.Value!.Value));
        var tiles = districts.Where(place => place is { TileColumn: not null, TileRow: not null })
            .Select(place => Tile(place, values.GetValueOrDefault(place.Code), values.Count > 0, low, high, emphasis, context)).ToList();
        var table = values.Count > 0 ? TwinTable.Of(input) : Links(context);
        var summary = Listing.Join(tiles.Where(tile => tile.Detail.Length > 0).Select(tile => context.Named(tile.Name, tile.Detail)), context, 16);
        return new(new TileMapData(tiles), null, table, context.Text(PanelText.DescribeTiles, summary), []);
    }

    private static MapTile Tile(PlaceRecord place, Figure? figure, bool rates, double low, double high, Emphasis emphasis, PanelContext context)
    {
        var areas = context.Catalogue.PlaceLinks.Where(link => link.District == place.Code).Select(link => context.Catalogue.Places[link.Area]).ToList();
        var detail = rates ? (figure is null ? context.Text(PanelText.NotPublished) : Listing.Direct(figure, context)) : string.Join(" · ", areas.Select(area => area.Name.In(context.Language)));
        var shortDetail = rates ? "" : string.Join(" · ", areas.Select(area => area.Label(context.Language)));
        var tone = !rates && areas.Count > 0 ? Emphasis.AreaTone(areas[0]) ?? Tone.Context : Tone.Context;
        var label = figure is not null ? context.MarkLabel(place.Label(context.Language), figure) : detail.Length > 0 ? context.Text(PanelText.MissingList, context.BothNames(place), rates ? detail : string.Join(" · ", areas.Select(context.BothNames))) : context.BothNames(place);
        var info = new MarkInfo(place.Code.Value, label, figure?.Id.Value, AreaMapBuilder.Href(place.Code, "district", context), tone, emphasis.On(place.Code));
        return new(info, place.Label(context.Language), detail, place.TileColumn!.Value, place.TileRow!.Value, figure?.Value is { } value ? (high > low ? (value - low) / (high - low) : 0.5) : null, ShortDetail: shortDetail);
    }

    private static TableModel Links(PanelContext context) => new(
        [.. new[] { PanelText.ColumnPlace, PanelText.ColumnRemark }.Select(key => context.Text(key))],
        [.. context.Catalogue.PlaceLinks.Select(link => new TableRow(link.Area + "." + link.District, [new(context.PlaceName(link.District)), new(context.PlaceName(link.Area))], false))]);
}
