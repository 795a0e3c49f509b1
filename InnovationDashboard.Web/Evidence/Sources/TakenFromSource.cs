using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Evidence.Sources;

/// <summary>What the page of a source shows. Its parts are kept and shared, so two of the same version are equal.</summary>
/// <param name="Content">The source and what was taken from it.</param>
/// <param name="Shown">Where facts are shown.</param>
/// <param name="Disagreements">All disagreements of the version.</param>
public sealed record TakenFromSource(SourceContent Content, ShownPlaces Shown, IReadOnlyList<DisagreementRecord> Disagreements);
