using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Svg;

/// <summary>The class words of charts.css. Words that a style sheet can do without are left out.</summary>
internal static class Words
{
    internal static string Of(BoxKind box) => box switch
    {
        BoxKind.Narrow => "narrow",
        BoxKind.Wide => "wide",
        BoxKind.Full => "full",
        _ => "stage",
    };

    internal static string Of(MarkInfo info) => "mark" + (info.Selected ? " selected" : "");

    private static string Of(string shape, Tone tone, bool hollow, bool tint = false) => shape + " " + Of(tone) + (hollow ? " hollow" : "") + (tint ? " tint" : "");

    internal static string Of(RectMark bar) => bar.Wash ? "wash" : Of("bar", bar.Tone, bar.Hollow);

    internal static string Of(DotMark dot) => Of("dot", dot.Tone, dot.Hollow, dot.Tint);

    internal static string Of(ShapeMark shape) => Of("shape", shape.Tone, false, shape.Tint) + shape.Shade switch
    {
        null => "",
        <= 0 => " shade-0",
        1 => " shade-1",
        2 => " shade-2",
        3 => " shade-3",
        _ => " shade-4",
    };

    internal static string Of(LineMark line) => "stroke " + Of(line.Tone) + line.Style switch
    {
        StrokeStyle.Dashed => " dashed",
        StrokeStyle.Dotted => " dotted",
        _ => "",
    };

    internal static string Of(RuleMark rule) => "rule " + rule.Role switch
    {
        RuleRole.Grid => "grid",
        RuleRole.Axis => "axis",
        RuleRole.Break => "break",
        RuleRole.Reference => "reference",
        _ => "leader",
    };

    internal static string Of(TextMark text) => text.Role switch
    {
        TextRole.Label => "label",
        TextRole.Value => "value",
        TextRole.Tick => "tick",
        TextRole.Note => "note",
        _ => "inside",
    } + " " + Of(text.Tone) + (text.Bold ? " bold" : "");

    internal static string? Of(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Middle => "middle",
        TextAnchor.End => "end",
        _ => null,
    };

    private static string Of(Tone tone) => tone switch
    {
        Tone.Context => "context",
        Tone.Focus => "focus",
        Tone.Muted => "muted",
        Tone.Ink => "ink",
        Tone.Area1 => "area1",
        Tone.Area2 => "area2",
        Tone.Area3 => "area3",
        _ => "area4",
    };
}
