using InnovationDashboard.Data.Queries.Records;

namespace InnovationDashboard.Data.Queries;

/// <summary>Which facts and plans belong to a panel.</summary>
internal sealed class PanelFacts(IReadOnlyList<FactRecord> facts, IReadOnlyList<PlanRecord> plans, PageSubject? subject)
{
    private static readonly string[] Intentions = ["policy", "plan", "focus"];
    private static readonly string[] Dated = ["goal", "policy", "plan"];

    /// <summary>Facts of a panel; none for forms that draw figures only.</summary>
    public IReadOnlyList<FactRecord> Of(PanelRecord panel, IReadOnlyList<SeriesContent> series)
    {
        var ofTopic = facts.Where(fact => panel.Topic is null || fact.Topic == panel.Topic);
        return panel.Form switch
        {
            "facts" when panel.Topic is not null => [.. ofTopic],
            // A list of figures: the facts that state them.
            "facts" when series.Count > 0 => Stating(series),
            "facts" => [.. facts.Where(IsOfSubject)],
            "matrix" => [.. ofTopic.Where(fact => Intentions.Contains(fact.Kind) && fact.Places.Count > 0 && fact.Sectors.Count > 0)],
            "cards" when panel.Topic is not null => [.. ofTopic],
            "cards" => [.. facts.Where(fact => Intentions.Contains(fact.Kind) && fact.Places.Count + fact.Sectors.Count > 0)],
            "timeline" => [.. ofTopic.Where(fact => Dated.Contains(fact.Kind) && IsOfSubject(fact))],
            _ => [],
        };
    }

    /// <summary>Plans of a panel: they have no topic and no place, so a timeline shows all.</summary>
    public IReadOnlyList<PlanRecord> PlansOf(PanelRecord panel) => panel.Form == "timeline" ? plans : [];

    private IReadOnlyList<FactRecord> Stating(IReadOnlyList<SeriesContent> series)
    {
        var shown = series.SelectMany(one => one.Figures).Select(figure => figure.Id).ToHashSet();
        return [.. facts.Where(fact => fact.Observation is { } id && shown.Contains(id))];
    }

    private bool IsOfSubject(FactRecord fact) => subject switch
    {
        { Place: { } place } => fact.Places.Contains(place),
        { Sector: { } sector } => fact.Sectors.Contains(sector),
        _ => true,
    };
}
