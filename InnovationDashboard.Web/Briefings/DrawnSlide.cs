using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Briefings;

/// <summary>A slide with the drawings for a small screen, in the reader's text size.</summary>
/// <param name="View">The slide.</param>
/// <param name="TextSize">1 normal, 2 large, 3 largest.</param>
public sealed record DrawnSlide(SlideView View, int TextSize)
{
    private static readonly double[] Factors = [1, 1.2, 1.4];

    /// <summary>The drawings, one a size; none for slides of text.</summary>
    public IReadOnlyList<Scene> Scenes { get; } = View.Panel.Body.Chart is { } chart && View.Panel.Empty is null
        ? [.. new[] { ChartBox.Narrow, ChartBox.Wide }.Select(box => SlideEmphasis.Of(ChartLayouts.Place(chart, Larger(box, Factors[TextSize - 1]) with { Figure = View.Slide.Emphasis?.Value }, TextMeasurer.Default), View.Slide.Emphasis))]
        : [];

    private static ChartBox Larger(ChartBox box, double factor) =>
        box with { Type = new(box.Type.Label * factor, box.Type.Value * factor, box.Type.Tick * factor, box.Type.Note * factor) };
}
