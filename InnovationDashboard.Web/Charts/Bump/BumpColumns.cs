using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bump;

/// <summary>The editions from left to right. A step over a break is wider, so that the cut is seen before it is read.</summary>
internal sealed class BumpColumns
{
    private const double BreakStep = 1.35;

    private readonly IReadOnlyList<BumpEdition> _editions;
    private readonly double[] _x;

    public BumpColumns(IReadOnlyList<BumpEdition> editions, double left, double right)
    {
        _editions = editions;
        var units = new double[editions.Count];
        for (var i = 1; i < units.Length; i++) units[i] = units[i - 1] + (editions[i].BreakBefore is null ? 1 : BreakStep);
        Step = editions.Count < 2 ? right - left : (right - left) / units[^1];
        _x = editions.Count < 2 ? [.. units.Select(_ => (left + right) / 2)] : [.. units.Select(unit => left + (unit * Step))];
    }

    /// <summary>Distance of neighbouring editions without a break.</summary>
    public double Step { get; }

    /// <summary>True when there is one edition only.</summary>
    public bool IsOnly => _editions.Count == 1;

    /// <summary>True for the newest edition.</summary>
    public bool IsLast(int edition) => edition == _editions.Count - 1;

    /// <summary>Position of an edition.</summary>
    public double At(int edition) => _x[edition];

    /// <summary>Position half-way to the edition before.</summary>
    public double Before(int edition) => (_x[edition - 1] + _x[edition]) / 2;

    /// <summary>Labels under the plot, thinned evenly from the last one back until they stand apart.</summary>
    public IEnumerable<TextMark> Labels(double baseline, double left, double right, double size, TextMeasurer text)
    {
        for (var step = 1; ; step++)
        {
            var labels = new List<TextMark>();
            for (var i = _editions.Count - 1; i >= 0; i -= step)
            {
                var half = text.Measure(_editions[i].Label, size) / 2;
                var x = Math.Max(left + half, Math.Min(right - half, _x[i]));
                labels.Insert(0, Texts.At(text, $"edition/{_editions[i].Year}/{i}", x, baseline, _editions[i].Label, size, TextRole.Tick, TextAnchor.Middle));
            }

            if (step >= _editions.Count || labels.Zip(labels.Skip(1)).All(pair => pair.First.Bounds.Right + (size * 0.35) < pair.Second.Bounds.Left)) return labels;
        }
    }
}
