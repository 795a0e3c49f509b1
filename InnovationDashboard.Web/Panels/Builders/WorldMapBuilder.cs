using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Maps.World;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Ranked places as dots on land.</summary>
public sealed class WorldMapBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["worldmap"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var context = input.Context;
        var catalogue = context.Catalogue;
        var dots = input.Own.SelectMany(series => series.Figures).Where(figure => figure.Value is not null)
            .Select(figure => (figure, place: catalogue.Places[figure.Place]))
            .Where(row => row.place is { Latitude: not null, Longitude: not null } || input.IsSubject(row.figure.Place))
            .OrderBy(row => row.figure.Value)
            .Select(row => new WorldDot(
                new MarkInfo(row.figure.Id.Value, context.MarkLabel(context.PlaceName(row.figure.Place), row.figure), row.figure.Id.Value, Tone: input.IsSubject(row.figure.Place) ? Tone.Focus : Tone.Context, Hollow: PanelContext.IsHollow(row.figure)),
                context.PlaceName(row.figure.Place), row.place.Latitude ?? catalogue.Site.CentreLatitude, row.place.Longitude ?? catalogue.Site.CentreLongitude, (int)row.figure.Value!.Value))
            .DistinctBy(dot => dot.Info.Key).ToList();
        var reading = LandOutlineReader.Parse(catalogue.WorldLandJson ?? "");
        var land = reading.Outline ?? throw new InvalidOperationException($"The land outline cannot be used: {reading.Field}, {reading.Problem}.");
        var summary = Listing.Join(dots.Take(5).Select(dot => context.Named(dot.Name, NumberText.Ordinal(dot.Rank, context.Language))), context);
        return new(new WorldMapData(land, dots), null, TwinTable.Of(input), context.Text(PanelText.DescribeWorld, dots.Count, summary), []);
    }
}
