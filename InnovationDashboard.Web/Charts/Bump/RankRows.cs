using System.Globalization;

namespace InnovationDashboard.Web.Charts.Bump;

/// <summary>
/// The rank axis in rows: one row a rank as long as there is room. A few ranks far down stand in lanes under a cut in the axis, in their order, with their number in the dot;
/// where the line in focus itself runs far down, the axis shrinks in proportion (logarithm): first to second weighs more than 50th to 51st.
/// </summary>
internal sealed class RankRows
{
    private const int FewestRows = 3;
    private static readonly int[] Steps = [1, 2, 3, 5];

    /// <summary>Rows between the last rank with a row of its own and the first lane.</summary>
    private const double CutRows = 1.3;

    private readonly Dictionary<BumpPoint, int> _lanes = new(ReferenceEqualityComparer.Instance);
    private readonly double _span;
    private readonly int _best;
    private readonly int _worst;

    private RankRows(int best, int worst, double span)
    {
        (_best, _worst, _span) = (best, worst, span);
        Units = HasRows ? worst - best : span;
        Ticks = HasRows ? [.. Enumerable.Range(best, worst - best + 1).Select(rank => (Text(rank), (double)(rank - best)))] : ApartTicks();
    }

    /// <summary>Numerals of the axis with their place in rows from the top.</summary>
    public IReadOnlyList<(string Text, double Unit)> Ticks { get; private set; }

    /// <summary>Height of the axis in rows, from the first rank to the last lane.</summary>
    public double Units { get; private set; }

    /// <summary>Where the axis is cut, in rows from the top; null when it is not.</summary>
    public double? Cut { get; private set; }

    /// <summary>True when one rank is one row, so that between two rows nothing stands for a rank.</summary>
    public bool HasRows => _span == 0;

    /// <summary>Chooses the axis.</summary>
    /// <param name="series">Lines drawn, with points.</param>
    /// <param name="most">Most rows there is room for.</param>
    /// <param name="isFocus">Tells the line in focus.</param>
    public static RankRows For(IReadOnlyList<BumpSeries> series, double most, Func<BumpSeries, bool> isFocus)
    {
        var points = series.SelectMany(one => one.Points).ToList();
        var (best, worst) = (points.Min(point => point.Rank), points.Max(point => point.Rank));
        if (worst <= most) return new RankRows(1, Math.Max(worst, FewestRows), 0);

        for (var last = (int)most - 1; last >= FewestRows; last--)
        {
            var beyond = points.Where(point => point.Rank > last).GroupBy(point => point.Edition).ToList();
            var lanes = beyond.Max(edition => edition.Count());
            if (last + CutRows + lanes - 1 > most) continue;
            var focus = series.Where(isFocus).SelectMany(one => one.Points).ToList();
            if (focus.Count(point => point.Rank > last) * 2 > focus.Count) break;
            var used = Math.Max(FewestRows, points.Where(point => point.Rank <= last).Select(point => point.Rank).DefaultIfEmpty(FewestRows).Max());
            return new RankRows(1, used, 0).WithLanes(beyond, lanes);
        }

        return worst - best < most ? new RankRows(best, Math.Max(worst, best + FewestRows - 1), 0) : new RankRows(1, worst, Math.Floor(most) - 1);
    }

    /// <summary>Place of a point, in rows from the top.</summary>
    public double At(BumpPoint point) =>
        _lanes.TryGetValue(point, out var lane) ? _worst - _best + CutRows + lane : At(point.Rank);

    /// <summary>True when a point stands in a lane, where only its number tells the rank.</summary>
    public bool IsBeyond(BumpPoint point) => _lanes.ContainsKey(point);

    private double At(int rank) => HasRows ? rank - _best : Math.Log(rank) / Math.Log(_worst) * _span;

    private List<(string, double)> ApartTicks()
    {
        var ticks = new List<(string, double Unit)>();
        foreach (var rank in Enumerable.Range(0, 6).SelectMany(power => Steps.Select(step => step * (int)Math.Pow(10, power))).Where(rank => rank <= _worst))
        {
            if (ticks.Count == 0 || At(rank) - ticks[^1].Unit >= 0.9) ticks.Add((Text(rank), At(rank)));
        }

        return ticks;
    }

    private RankRows WithLanes(List<IGrouping<int, BumpPoint>> beyond, int lanes)
    {
        foreach (var edition in beyond)
        {
            foreach (var (point, lane) in edition.OrderBy(point => point.Rank).Select((point, lane) => (point, lane))) _lanes[point] = lane;
        }

        Cut = _worst - _best + (CutRows / 2);
        Units = _worst - _best + CutRows + lanes - 1;
        Ticks = [.. Ticks, (Text(_worst + 1) + "+", _worst - _best + CutRows)];
        return this;
    }

    private static string Text(int rank) => rank.ToString(CultureInfo.InvariantCulture);
}
