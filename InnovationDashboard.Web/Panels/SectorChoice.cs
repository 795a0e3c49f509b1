using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Panels;

/// <summary>Which sector of a panel answers to the chosen one: itself, or the nearest statistic that the package names for it.</summary>
/// <param name="Sector">The sector shown.</param>
/// <param name="Link">The mapping used, or null when the sector itself has figures.</param>
public sealed record SectorChoice(SectorCode Sector, SectorLinkRecord? Link)
{
    /// <summary>Finds the answer among the sectors a panel has figures for; null when there is none.</summary>
    public static SectorChoice? Find(SectorCode? chosen, IReadOnlySet<SectorCode> available, Catalogue catalogue)
    {
        if (chosen is not { } sector) return null;
        if (available.Contains(sector)) return new(sector, null);
        var link = catalogue.SectorLinks
            .Where(candidate => candidate.Field == sector && available.Contains(candidate.Sector))
            .OrderBy(candidate => candidate.Kind == "nearest" ? 0 : 1)
            .FirstOrDefault();
        return link is null ? null : new(link.Sector, link);
    }
}
