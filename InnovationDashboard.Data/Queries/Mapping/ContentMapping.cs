using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Mapping;

/// <summary>Rows of figures, facts and panels → records.</summary>
internal static class ContentMapping
{
    public static Figure Record(this ObservationRow row) => new(
        new(row.Id), new(row.Indicator), new(row.Place), Words.Sector(row.Sector), row.Year, row.Period, row.Value, row.ValueHigh, row.Printed,
        Words.Qualifier(row.Qualifier), Words.Status(row.Status), row.Evidence == "derived", new(row.Source), row.Locator, Words.Reliability(row.Reliability), row.Speaker, row.Edition,
        LocalText.Of(row.NoteEn, row.NoteZh))
    {
        Vintage = row.Vintage,
        Boundary = row.Boundary,
    };

    public static SectionRecord Record(this SectionRow row) =>
        new(row.Code, row.Sort, new(row.TitleEn, row.TitleZh), Words.Page(row.Link), LocalText.Of(row.LinkTextEn, row.LinkTextZh));

    public static PanelRecord Record(this PanelRow row) => new(
        new(row.Code), new(row.Page), row.Section, row.Sort, row.Form, row.Span, new(row.TitleEn, row.TitleZh), LocalText.Of(row.SubtitleEn, row.SubtitleZh), LocalText.Of(row.NoteEn, row.NoteZh),
        row.Limit, row.Order, row.Link, row.Topic, row.Paired ?? false)
    {
        FilteredTitle = LocalText.Of(row.FilteredTitleEn, row.FilteredTitleZh),
    };

    public static SeriesRecord Record(this PanelSeriesRow row) => new(
        row.Sort, new(row.Indicator), row.PlaceFrom, Words.Place(row.Place), row.PlaceScheme, row.SectorFrom, Words.Sector(row.Sector), row.Family,
        row.FromYear, row.ToYear, row.YearPick, row.Period, row.Role, LocalText.Of(row.LabelEn, row.LabelZh));

    public static PanelFilterRecord Record(this PanelFilterRow row) => new(row.Filter, row.Effect, new(row.ReasonEn, row.ReasonZh));

    public static FactRecord Record(this FactRow row, IReadOnlyList<PlaceCode> places, IReadOnlyList<SectorCode> sectors) => new(
        row.Code, row.Paragraph, row.Kind, row.Basis, row.Topic, row.Speaker, new(row.PeriodEn, row.PeriodZh), row.FromYear, row.ToYear, new(row.TextEn, row.TextZh),
        Words.Observation(row.Observation), new(row.Source), LocalText.Of(row.NoteEn, row.NoteZh), places, sectors);

    public static DisagreementRecord Record(this DisagreementRow row, IReadOnlyList<DisagreementValueRecord> values) => new(
        row.Code, new(row.ConceptEn, row.ConceptZh), row.Reason, new(row.ExplanationEn, row.ExplanationZh), new(row.HandlingEn, row.HandlingZh), row.Sort, values);

    public static DisagreementValueRecord Record(this DisagreementValueRow row) =>
        new(row.Sort, Words.Observation(row.Observation), LocalText.Of(row.TextEn, row.TextZh), new(row.Source), row.Locator);

    public static PlanRecord Record(this PlanRow row) =>
        new(row.Code, row.Kind, row.Year, row.ToYear, new(row.TextEn, row.TextZh), Words.Observation(row.Observation), new(row.Source), row.Locator);
}
