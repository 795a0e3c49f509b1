using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Briefings;

/// <summary>The figure in focus is one of the indicators that the slide's panel draws, and an annotation has a figure in focus to stand at.</summary>
internal sealed class EmphasisIsShown(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Observations, TableNames.Series, TableNames.Slides];

    /// <inheritdoc />
    public override void Finish()
    {
        var figures = Index.Figures.ToLookup(figure => figure.Id, figure => figure.Indicator, StringComparer.Ordinal);
        var drawn = Index.Series.ToLookup(series => series.Panel, series => series.Indicator, StringComparer.Ordinal);
        foreach (var slide in Index.Slides)
        {
            if (slide.Emphasis is { } figure && figures[figure].FirstOrDefault() is { } indicator && !drawn[slide.Panel].Contains(indicator))
            {
                Report(ProblemCode.EmphasisNotShown, TableNames.Slides, slide.Line, "emphasis", figure, slide.Panel);
            }

            if (slide is { Emphasis: null, IsAnnotated: true })
            {
                Report(ProblemCode.AnnotationOfNothing, TableNames.Slides, slide.Line, "annotation_en", null);
            }
        }
    }
}
