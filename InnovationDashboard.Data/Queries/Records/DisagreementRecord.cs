using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Records;

/// <summary>A concept on which sources do not agree, and how it is handled. Reason: definition, boundary, method, vintage, rounding, copy-error, unexplained.</summary>
public sealed record DisagreementRecord(
    string Code, LocalText Concept, string Reason, LocalText Explanation, LocalText Handling, int Sort, IReadOnlyList<DisagreementValueRecord> Values);

/// <summary>What one source says: a figure of the package, or a text where there is none.</summary>
public sealed record DisagreementValueRecord(int Sort, ObservationId? Observation, LocalText Text, SourceCode Source, string Locator);
