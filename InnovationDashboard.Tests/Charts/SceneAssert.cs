using System.Globalization;
using System.Text.RegularExpressions;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Tests.Charts;

/// <summary>What must hold for every drawing of every form: finite, inside the picture, no text on another, keys unique, marks named, stage sizes kept.</summary>
public static partial class SceneAssert
{
    /// <summary>Asserts all rules at once and tells every violation.</summary>
    public static void Holds(Scene scene)
    {
        var violations = Violations(scene).ToList();
        Assert.True(violations.Count == 0, $"{scene.Form} {scene.Box}: {string.Join("; ", violations.Take(12))}");
    }

    /// <summary>Asserts that everything was drawn under its key or is named as left out, and that nothing was invented.</summary>
    public static void DrawnOrUnnamed(Scene scene, IEnumerable<(string Key, string Name)> expected)
    {
        var drawn = scene.Marks.SelectMany(mark => mark is FigureMark figure ? [figure.Key] : new[] { mark.Key, mark.Key.Split('/')[0] }).ToHashSet();
        foreach (var (key, name) in expected)
            Assert.True(drawn.Contains(key) || scene.Unnamed.Contains(name), $"{scene.Form} {scene.Box}: {name} is neither drawn nor reported");
    }

    /// <summary>Asserts that no label covers a dot; a number in its own dot is no label.</summary>
    public static void LabelsKeepOffDots(Scene scene)
    {
        var labels = scene.Marks.SelectMany(mark => mark is FigureMark figure ? figure.Parts.OfType<TextMark>().Where(text => !figure.Anchor.Contains(new PixelRect(text.Bounds.CentreX, text.Bounds.CentreY, 0, 0), 0)) : [])
            .Concat(scene.Marks.OfType<TextMark>().Where(text => text.Role is not TextRole.Tick)).ToList();
        foreach (var dot in scene.Flat().OfType<DotMark>())
        {
            var box = new PixelRect(dot.X - (dot.R * 0.8), dot.Y - (dot.R * 0.8), dot.R * 1.6, dot.R * 1.6);
            var covering = labels.FirstOrDefault(text => text.Bounds.Overlaps(box, 1));
            Assert.True(covering is null, $"{scene.Form} {scene.Box}: “{covering?.Text}” {covering?.Bounds} covers {dot.Key} {box}");
        }
    }

    /// <summary>Asserts that no line runs through a name or a reason; a single sign is a mark among the lines.</summary>
    public static void LabelsKeepOffLines(Scene scene)
    {
        foreach (var label in scene.Texts().Where(text => text.Role is TextRole.Label or TextRole.Note && text.Text.Length > 1))
        {
            var core = label.Bounds.Inset(1, label.Size * 0.3, 1, label.Size * 0.3);
            var line = scene.Flat().OfType<LineMark>().FirstOrDefault(line => PathText.RunsThrough(line, core));
            Assert.True(line is null, $"{scene.Form} {scene.Box}: {line?.Key} runs through “{label.Text}” {label.Bounds}");
        }
    }

    /// <summary>Asserts that figure marks stand in the given order along y (or x).</summary>
    public static void InOrder(Scene scene, IReadOnlyList<string> keys, bool downwards = true)
    {
        var places = scene.Marks.OfType<FigureMark>().Where(mark => keys.Contains(mark.Key)).ToDictionary(mark => mark.Key, mark => downwards ? mark.Anchor.CentreY : mark.Anchor.CentreX);
        var shown = keys.Where(places.ContainsKey).Select(key => places[key]).ToList();
        Assert.Equal(shown.Order(), shown);
    }

    /// <summary>All violations of the general rules.</summary>
    public static IEnumerable<string> Violations(Scene scene)
    {
        var picture = new PixelRect(0, 0, scene.Width, scene.Height);
        var box = ChartBox.All.Single(candidate => candidate.Kind == scene.Box);
        if (!double.IsFinite(scene.Height) || scene.Height <= 0) yield return $"height {scene.Height}";
        if (!scene.Width.Equals(box.Width)) yield return $"width {scene.Width}";
        if (box.FixedHeight && !scene.Height.Equals(box.Height)) yield return $"height {scene.Height} instead of {box.Height}";
        foreach (var group in scene.Marks.GroupBy(mark => mark.Key).Where(group => group.Count() > 1)) yield return $"key {group.Key} twice";

        foreach (var figure in scene.Marks.OfType<FigureMark>())
        {
            if (string.IsNullOrWhiteSpace(figure.Info.Label)) yield return $"{figure.Key} has no name";
            if (figure.Parts.OfType<FigureMark>().Any()) yield return $"{figure.Key} is nested";
            if (figure.Parts.GroupBy(part => part.Key).Any(group => group.Count() > 1)) yield return $"{figure.Key} has a part twice";
            if (!Finite(figure.Anchor) || !picture.Contains(figure.Anchor, 2)) yield return $"anchor of {figure.Key} outside: {figure.Anchor}";
        }

        foreach (var mark in scene.Flat())
        {
            var bounds = BoundsOf(mark);
            if (bounds is not { } rect) continue;
            if (!Finite(rect)) yield return $"{mark.Key} not finite";
            else if (rect.Width < 0 || rect.Height < 0) yield return $"{mark.Key} negative: {rect}";
            else if (!picture.Contains(rect, mark is TextMark ? 0.5 : box.Stroke)) yield return $"{mark.Key} outside: {rect} of {scene.Width}×{scene.Height}";
        }

        var texts = scene.Texts().ToList();
        foreach (var text in texts)
        {
            if (string.IsNullOrWhiteSpace(text.Text)) yield return $"{text.Key} is empty";
            if (box.Kind == BoxKind.Stage && text.Size < (text.Role is TextRole.Note or TextRole.Inside ? 28 : 44)) yield return $"{text.Key} too small for the stage: {text.Size}";
            if (text.Size < 11) yield return $"{text.Key} too small: {text.Size}";
        }

        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (texts[i].Bounds.Overlaps(texts[j].Bounds)) yield return $"“{texts[j].Text}” {texts[j].Bounds} on “{texts[i].Text}” {texts[i].Bounds}";
            }
        }
    }

    private static bool Finite(PixelRect rect) => double.IsFinite(rect.Left) && double.IsFinite(rect.Top) && double.IsFinite(rect.Width) && double.IsFinite(rect.Height);

    private static PixelRect? BoundsOf(SceneMark mark) => mark switch
    {
        TextMark text => text.Bounds,
        RectMark bar => bar.Rect,
        HitMark => null,
        DotMark dot => new PixelRect(dot.X - dot.R, dot.Y - dot.R, dot.R * 2, dot.R * 2),
        RuleMark rule => Around([(rule.X1, rule.Y1), (rule.X2, rule.Y2)]),
        LineMark line => OfPath(line.Path),
        _ => null,
    };

    // Ends and control points; an arc's flags and radii are no coordinates, so paths with arcs are left to their own tests.
    private static PixelRect? OfPath(string path)
    {
        if (path.Contains('A', StringComparison.Ordinal)) return null;
        var numbers = Numbers().Matches(path).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
        return numbers.Count < 4 ? null : Around([.. numbers.Chunk(2).Select(pair => (pair[0], pair[1]))]);
    }

    private static PixelRect Around(IReadOnlyList<(double X, double Y)> points)
    {
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        return new PixelRect(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
    }

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Numbers();
}
