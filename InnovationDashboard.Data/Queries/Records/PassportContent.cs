using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Records;

/// <summary>A figure with all that the package knows about it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="OfIndicator">All figures of its indicator, itself included, ordered by place, sector, year, period, id.</param>
/// <param name="Disagreements">Disagreements that it is part of; mostly none.</param>
/// <param name="Compared">Figures that stand in these disagreements, itself included, by id.</param>
/// <param name="Facts">Facts of the article that tell it.</param>
/// <param name="Plans">Plans that set it.</param>
public sealed record PassportContent(
    Figure Figure, IReadOnlyList<Figure> OfIndicator, IReadOnlyList<DisagreementRecord> Disagreements, IReadOnlyDictionary<ObservationId, Figure> Compared,
    IReadOnlyList<FactRecord> Facts, IReadOnlyList<PlanRecord> Plans);

/// <summary>How much of an indicator the package holds.</summary>
/// <param name="Figures">Number of figures, missing ones included.</param>
/// <param name="Places">Number of places.</param>
/// <param name="FirstYear">First year.</param>
/// <param name="LastYear">Last year.</param>
public sealed record IndicatorCoverage(int Figures, int Places, int FirstYear, int LastYear);
