using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Panels;

/// <summary>What every builder needs beside the panel itself: names, the view, the subject of the page, the reader's language.</summary>
/// <param name="Catalogue">Names, units, sources, breaks of the data version.</param>
/// <param name="View">Page and filters.</param>
/// <param name="Subject">What the page is about, or null.</param>
/// <param name="Language">Reader's language.</param>
public sealed record PanelContext(Catalogue Catalogue, ViewState View, PageSubject? Subject, Language Language)
{
    private readonly ViewState? lit;

    /// <summary>The view with only those filters that say something about the panel: what may be emphasised. Links keep all of <see cref="View"/>.</summary>
    public ViewState Lit
    {
        get => lit ?? View;
        init => lit = value;
    }

    /// <summary>A panel text.</summary>
    public string Text(PanelText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);

    /// <summary>The indicator of a figure.</summary>
    public IndicatorRecord IndicatorOf(Figure figure) => Catalogue.Indicators[figure.Indicator];

    /// <summary>A name and what is said of it: "name: text", "名称：内容".</summary>
    public string Named(string name, string text) => Text(PanelText.MissingList, name, text);

    /// <summary>A text with a remark in brackets.</summary>
    public string Bracketed(string text, object remark) => Text(PanelText.Bracketed, text, remark);

    /// <summary>The unit of a figure.</summary>
    public UnitRecord UnitOf(Figure figure) => Catalogue.Units[IndicatorOf(figure).Unit];

    /// <summary>Short name of a place.</summary>
    public string PlaceName(PlaceCode place) => Catalogue.Places.TryGetValue(place, out var record) ? record.Label(Language) : place.Value;

    /// <summary>Full name of a place, with the short one where that is another: who sees either finds it in the name of the mark.</summary>
    public string BothNames(PlaceRecord place)
    {
        var (name, label) = (place.Name.In(Language), place.Label(Language));
        return name.Contains(label, StringComparison.Ordinal) ? name : Text(PanelText.MarkLabelRemarks, name, label);
    }

    /// <summary>Short name of a sector.</summary>
    public string SectorName(SectorCode sector) => Catalogue.Sectors.TryGetValue(sector, out var record) ? record.Label(Language) : sector.Value;

    /// <summary>Where, and of which sector.</summary>
    public string Whereabouts(Figure figure) => figure.Sector is { } sector ? PlaceName(figure.Place) + Text(PanelText.ListComma) + SectorName(sector) : PlaceName(figure.Place);

    /// <summary>Value with qualifier and unit.</summary>
    public string ValueText(Figure figure) => NumberText.Full(figure, IndicatorOf(figure), UnitOf(figure), Language);

    /// <summary>Value with qualifier, without unit.</summary>
    public string BareText(Figure figure) => NumberText.Bare(figure, IndicatorOf(figure), UnitOf(figure), Language);

    /// <summary>When.</summary>
    public string Period(Figure figure) => PeriodText.Of(figure, Catalogue, Language);

    /// <summary>The value in the reader's scale, for drawing; null when not known.</summary>
    public double? Scaled(Figure figure) => figure.Value is { } value ? value * UnitOf(figure).Factor(Language) : null;

    /// <summary>Everything a figure must say about itself, in words: provisional, weak source, derived and so on.</summary>
    public IReadOnlyList<string> Remarks(Figure figure)
    {
        var remarks = new List<string>();
        foreach (var status in Enum.GetValues<ObservationStatus>())
            if (status != ObservationStatus.None && figure.Status.HasFlag(status))
                remarks.Add(Texts.In(Language, Enum.Parse<FigureText>(status.ToString())));
        if (figure.Derived) remarks.Add(Texts.In(Language, FigureText.Derived));
        return remarks;
    }

    /// <summary>Accessible name of a figure's mark: subject, value, period, remarks.</summary>
    public string MarkLabel(string subject, Figure figure)
    {
        var head = Text(PanelText.MarkLabel, subject, ValueText(figure), Period(figure));
        var remarks = Remarks(figure);
        return remarks.Count == 0 ? head : Text(PanelText.MarkLabelRemarks, head, string.Join(Text(PanelText.ListComma), remarks));
    }

    /// <summary>The note on a cut: the reason, with the year in front unless the reason begins with it.</summary>
    public string CutNote(BreakRecord cut) => CutNote(cut.BeforeYear, cut.Reason.In(Language));

    /// <inheritdoc cref="CutNote(BreakRecord)" />
    public string CutNote(int year, string reason) =>
        reason.StartsWith(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) ? reason : Text(PanelText.BreakNote, year, reason);

    /// <summary>True when a value is to be drawn as an outline.</summary>
    public static bool IsHollow(Figure figure) =>
        figure.Derived || (figure.Status & (ObservationStatus.Provisional | ObservationStatus.Forecast | ObservationStatus.Estimate)) != 0;

    /// <summary>Address of a click on a place or sector: sets the filter, or clears it when it is set already. Null when the panel's marks do not filter.</summary>
    public string? FilterHref(string? link, PlaceCode place, SectorCode? sector) => link switch
    {
        "district" when Catalogue.RoleOf(place) == "district" => (View with { District = View.District == place ? null : place }).Href(),
        "area" when Catalogue.RoleOf(place) == "area" => (View with { Area = View.Area == place ? null : place }).Href(),
        "sector" when sector is { } code => (View with { Sector = View.Sector == code ? null : code }).Href(),
        _ => null,
    };
}
