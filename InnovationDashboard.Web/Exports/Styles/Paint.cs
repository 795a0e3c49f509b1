namespace InnovationDashboard.Web.Exports.Styles;

/// <summary>How a shape or text looks, in literal values: nothing is looked up any more.</summary>
/// <param name="Fill">Colour as <c>#rrggbb</c>, or null for none.</param>
/// <param name="FillOpacity">0 to 1.</param>
/// <param name="Stroke">Colour as <c>#rrggbb</c>, or null for none.</param>
/// <param name="StrokeWidth">Width in drawing units, or null when the shape says it.</param>
/// <param name="StrokeOpacity">0 to 1.</param>
/// <param name="Dash">Dashes and gaps in drawing units; empty for a whole line.</param>
/// <param name="RoundCap">Round ends.</param>
/// <param name="RoundJoin">Round corners.</param>
/// <param name="Bold">Semibold (600).</param>
internal sealed record Paint(
    string? Fill, double FillOpacity = 1, string? Stroke = null, double? StrokeWidth = null, double StrokeOpacity = 1, IReadOnlyList<double>? Dash = null,
    bool RoundCap = false, bool RoundJoin = false, bool Bold = false);
