using InnovationDashboard.Data.Model;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Mapping;

/// <summary>Rows of briefings and slides → records.</summary>
internal static class BriefingMapping
{
    public static BriefingRecord Record(this BriefingRow row, IReadOnlyList<SlideRecord> slides) =>
        new(new(row.Code), new(row.TitleEn, row.TitleZh), new(row.SummaryEn, row.SummaryZh), row.Minutes, slides);

    public static SlideRecord Record(this SlideRow row) => new(
        row.Number, new(row.Page), new(row.Panel), new(Words.Place(row.District), Words.Place(row.Area), Words.Sector(row.Sector)),
        new(row.HeadlineEn, row.HeadlineZh), new(row.SayEn, row.SayZh), new(row.AvoidEn, row.AvoidZh), Words.Observation(row.Emphasis), LocalText.Of(row.AnnotationEn, row.AnnotationZh), row.Seconds)
    {
        Offer = row.Offer,
        IsOfferOpen = row.OfferOpen == true,
    };
}
