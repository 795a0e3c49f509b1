using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Pages;

/// <summary>A series fills the columns that its <c>place_from</c> and <c>sector_from</c> speak of.</summary>
internal sealed class SeriesSaysWhere(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Series, TableNames.Peers];

    /// <inheritdoc />
    public override void Finish()
    {
        var withPeers = Index.Peers.Select(peer => peer.Panel).ToHashSet(StringComparer.Ordinal);
        foreach (var series in Index.Series)
        {
            Need(series, series.PlaceFrom == "place" && series.Place is null, "place", series.PlaceFrom);
            Need(series, series.PlaceFrom == "scheme" && series.PlaceScheme is null, "place_scheme", series.PlaceFrom);
            Need(series, series.SectorFrom == "sector" && series.Sector is null, "sector", series.SectorFrom);
            Need(series, series.SectorFrom == "family" && series.Family is null, "family", series.SectorFrom);
            Need(series, series.SectorFrom == "chosen" && series.Sector is null, "sector", series.SectorFrom);
            if (series.PlaceFrom == "peers" && !withPeers.Contains(series.Panel))
            {
                Report(ProblemCode.PeersNeeded, TableNames.Series, series.Line, "place_from", "peers", series.Panel);
            }
        }
    }

    private void Need(SeriesRow series, bool isMissing, string column, string? reason)
    {
        if (isMissing)
        {
            Report(ProblemCode.SeriesColumnNeeded, TableNames.Series, series.Line, column, "", reason ?? "");
        }
    }
}
