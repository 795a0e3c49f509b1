using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Panels;

/// <summary>Decides which marks a view emphasises. An area also points at the districts it reaches into, a district at the areas that reach into it; nothing is summed.</summary>
public sealed class Emphasis
{
    private readonly HashSet<PlaceCode> places;
    private readonly HashSet<SectorCode> sectors;
    private readonly Catalogue catalogue;
    private readonly bool linkedInPart;

    /// <summary>Reads the emphasis from a view.</summary>
    /// <param name="context">Catalogue and view.</param>
    /// <param name="shownPlaces">Places that the panel draws.</param>
    /// <param name="shownSectors">Sectors that the panel draws.</param>
    /// <param name="linkedInPart">True on maps and profiles, where an area also points at districts it reaches into only in part; figures of such a district are never lit up for the area.</param>
    public Emphasis(PanelContext context, IReadOnlySet<PlaceCode> shownPlaces, IReadOnlySet<SectorCode> shownSectors, bool linkedInPart = false)
    {
        this.linkedInPart = linkedInPart;
        catalogue = context.Catalogue;
        places = [.. new[] { context.Lit.District, context.Lit.Area, context.Subject?.Place }
            .Where(place => place is not null)
            .SelectMany(place => Nearest(place!.Value, shownPlaces))];
        sectors = SectorChoice.Find(context.Lit.Sector ?? context.Subject?.Sector, shownSectors, catalogue) is { } choice ? [choice.Sector] : [];
    }

    /// <summary>True when any place shown is emphasised.</summary>
    public bool AnyPlace => places.Count > 0;

    /// <summary>True when any sector shown is emphasised.</summary>
    public bool AnySector => sectors.Count > 0;

    /// <summary>True when the place is emphasised.</summary>
    public bool On(PlaceCode place) => places.Contains(place);

    /// <summary>True when the sector is emphasised.</summary>
    public bool On(SectorCode? sector) => sector is { } code && sectors.Contains(code);

    /// <summary>The chosen place and those linked to it.</summary>
    public static IEnumerable<PlaceCode> PlacesFor(PlaceCode chosen, Catalogue catalogue) =>
        catalogue.PlaceLinks.Where(link => link.Area == chosen).Select(link => link.District)
            .Concat(catalogue.PlaceLinks.Where(link => link.District == chosen).Select(link => link.Area))
            .Prepend(chosen);

    /// <summary>Fixed colour of an area, or null for other places.</summary>
    public static Tone? AreaTone(PlaceRecord place) => place.Colour switch
    {
        1 => Tone.Area1,
        2 => Tone.Area2,
        3 => Tone.Area3,
        4 => Tone.Area4,
        _ => null,
    };

    private IEnumerable<PlaceCode> Nearest(PlaceCode chosen, IReadOnlySet<PlaceCode> shown) =>
        shown.Contains(chosen) ? [chosen]
        : catalogue.PlaceLinks.Where(link => link.Extent == "whole" || linkedInPart)
            .SelectMany(link => link.Area == chosen ? [link.District] : link.District == chosen ? new[] { link.Area } : []).Where(shown.Contains);
}
