using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Evidence.Updates;

/// <summary>What the page of updates shows.</summary>
/// <param name="Versions">Versions with their changes, newest first.</param>
/// <param name="Figures">Those changed figures that are still there.</param>
public sealed record UpdatesShown(IReadOnlyList<VersionRecord> Versions, IReadOnlyDictionary<ObservationId, Figure> Figures);
