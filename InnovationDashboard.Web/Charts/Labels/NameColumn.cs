using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Labels;

/// <summary>A name of a row.</summary>
/// <param name="Text">The name.</param>
/// <param name="Bold">Printed semibold: the row in focus.</param>
public readonly record struct RowName(string Text, bool Bold);

/// <summary>
/// Where the names of rows stand: in a column beside the marks, or, on a narrow paper with long names, on lines of their own above them. All rows do the same.
/// </summary>
/// <param name="Above">True when names stand above their row.</param>
/// <param name="Width">Width of the column, 0 when above.</param>
/// <param name="Lines">Lines of each name.</param>
public sealed record NameColumn(bool Above, double Width, IReadOnlyList<IReadOnlyList<string>> Lines)
{
    /// <summary>Most lines of any name.</summary>
    public int MostLines => Lines.Count == 0 ? 0 : Lines.Max(lines => lines.Count);

    /// <summary>Chooses the column for a box.</summary>
    /// <param name="measurer">Measures.</param>
    /// <param name="names">Names of the rows shown.</param>
    /// <param name="box">The paper.</param>
    /// <param name="fixedLines">Most lines a name may take where the height is given.</param>
    /// <param name="details">Second lines in note size that stand under the names, or null.</param>
    public static NameColumn For(TextMeasurer measurer, IReadOnlyList<RowName> names, ChartBox box, int fixedLines = 1, IReadOnlyList<string>? details = null)
    {
        var size = box.Type.Label;
        var detail = details is null or [] ? 0 : details.Max(text => measurer.Measure(text, box.Type.Note));
        var widest = Math.Max(detail, names.Count == 0 ? 0 : names.Max(name => measurer.Measure(name.Text, size, name.Bold)));
        if (widest.Equals(0)) return new(false, 0, [.. names.Select(_ => (IReadOnlyList<string>)[])]);

        var most = box.Width * Share(box.Kind);
        if (widest <= most) return new(false, widest, [.. names.Select(name => (IReadOnlyList<string>)[name.Text])]);
        if (box.Kind == BoxKind.Narrow) return new(true, 0, [.. names.Select(name => LineBreaker.Break(measurer, name.Text, box.Width, size, name.Bold, 3))]);

        // Where the height is given, a name that needs more lines than there are is shortened rather than its row dropped.
        var lines = names.Select(name => LineBreaker.Break(measurer, name.Text, most, size, name.Bold, box.FixedHeight ? fixedLines : 3)).ToList();
        var width = names.Zip(lines, (name, broken) => broken.Count == 0 ? 0 : broken.Max(line => measurer.Measure(line, size, name.Bold))).Max();
        return new(false, Math.Max(width, Math.Min(detail, most)), lines);
    }

    private static double Share(BoxKind kind) => kind switch
    {
        BoxKind.Narrow => 0.36,
        BoxKind.Wide => 0.4,
        BoxKind.Full => 0.36,
        _ => 0.44,
    };
}
