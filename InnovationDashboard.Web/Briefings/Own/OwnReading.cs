using InnovationDashboard.Data.Queries.Records;

namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>A file as it was read: the briefing with what was noticed, or why there is none.</summary>
/// <param name="Briefing">The briefing; null when the file cannot be taken.</param>
/// <param name="Problems">Errors when there is no briefing, else warnings; in the order of the file.</param>
public sealed record OwnReading(BriefingRecord? Briefing, IReadOnlyList<OwnProblem> Problems);
