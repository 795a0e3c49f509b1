using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries;

/// <summary>Which panels of the page of rankings belong to one ranking.</summary>
internal sealed class RankingPanels(Catalogue catalogue, RankingCode ranking)
{
    private readonly HashSet<IndicatorCode> indicators = [.. Relatives(catalogue, ranking).SelectMany(IndicatorsOf)];

    /// <summary>
    /// A panel whose code begins with the code of a ranking (the longest that fits) is that ranking's. Any other panel belongs to every ranking whose indicators, or those of its
    /// parent or children, it draws; a panel without series belongs to all.
    /// </summary>
    public bool Has(PanelCode panel, IReadOnlyCollection<SeriesRecord> series)
    {
        var owner = catalogue.Rankings
            .Where(candidate => panel.Value.StartsWith(candidate.Code.Value + "-", StringComparison.Ordinal))
            .MaxBy(candidate => candidate.Code.Value.Length);
        return owner is not null ? owner.Code == ranking : series.Count == 0 || series.Any(one => indicators.Contains(one.Indicator));
    }

    private static IEnumerable<RankingRecord> Relatives(Catalogue catalogue, RankingCode ranking)
    {
        var parent = catalogue.Rankings.FirstOrDefault(candidate => candidate.Code == ranking)?.Parent;
        return catalogue.Rankings.Where(candidate => candidate.Code == ranking || candidate.Code == parent || candidate.Parent == ranking);
    }

    private static IEnumerable<IndicatorCode> IndicatorsOf(RankingRecord ranking) =>
        ranking.ValueIndicator is { } value ? [ranking.Indicator, value] : [ranking.Indicator];
}
