namespace InnovationDashboard.Data.Queries.Records;

/// <summary>Everything taken from one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Figures">Its figures, by locator, indicator, place, sector, year.</param>
/// <param name="Facts">Facts of the seed article in our words, by paragraph; empty for other sources.</param>
/// <param name="Plans">Policies, plans and targets.</param>
public sealed record SourceContent(SourceRecord Source, IReadOnlyList<Figure> Figures, IReadOnlyList<FactRecord> Facts, IReadOnlyList<PlanRecord> Plans);
