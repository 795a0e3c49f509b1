using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Labels;

/// <summary>A cut that wants its reason written beside its rule.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="X">Where the rule stands.</param>
/// <param name="Text">The reason in a few words.</param>
public sealed record BreakNote(string Key, double X, string Text);

/// <summary>Writes the reasons of breaks into a band above the plot. Each rule grows up to its reason; reasons that would meet take another lane.</summary>
public sealed class BreakBand
{
    private const double Gap = 6;
    private const int MostLines = 4;

    /// <summary>Seats tried before the search for a place for every reason is given up.</summary>
    private const int MostSteps = 2000;
    private static readonly double[] Shares = [0.55, 0.42, 0.3, 0.8];

    private readonly TextMeasurer _measurer;
    private readonly double _size;
    private readonly double _beside;
    private readonly List<Seat> _seats = [];
    private int _steps;

    private BreakBand(TextMeasurer measurer, double size) => (_measurer, _size, _beside) = (measurer, size, size * 0.4);

    /// <summary>Height of the band; zero when nothing is written.</summary>
    public double Height => Lanes == 0 ? 0 : Enumerable.Range(0, Lanes).Sum(LaneHeight) + Gap;

    private int Lanes => _seats.Count == 0 ? 0 : _seats.Max(seat => seat.Lane) + 1;

    /// <summary>Seats the reasons. A reason already written is not repeated; one that finds no room is left to the accessible name of its rule.</summary>
    /// <param name="notes">Cuts.</param>
    /// <param name="left">Left end of the band.</param>
    /// <param name="right">Right end of the band.</param>
    /// <param name="size">Font size.</param>
    /// <param name="mostLanes">Most lanes above each other.</param>
    /// <param name="measurer">Measures.</param>
    public static BreakBand Seating(IReadOnlyList<BreakNote> notes, double left, double right, double size, int mostLanes, TextMeasurer measurer)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var wanted = notes.OrderBy(note => note.X).Where(note => note.Text.Length > 0 && written.Add(note.Text)).ToList();
        for (var lanes = 1; lanes <= mostLanes; lanes++)
        {
            var all = new BreakBand(measurer, size);
            if (all.SeatAll(wanted, left, right, lanes)) return all;
        }

        // Not all find room: first come, first seated.
        var some = new BreakBand(measurer, size);
        foreach (var note in wanted) some._seats.AddRange(some.Ways(note, left, right, mostLanes).Where(some.IsFree).Take(1).ToList());
        return some;
    }

    /// <summary>True when the reason of a cut is written.</summary>
    public bool Has(string key) => _seats.Exists(seat => seat.Note.Key == key);

    /// <summary>Where a rule begins, for a plot whose top is given.</summary>
    public double RuleTop(string key, double plotTop) =>
        _seats.Find(seat => seat.Note.Key == key) is { } seat ? LaneBottom(seat.Lane, plotTop) - LaneHeight(seat.Lane) : plotTop;

    /// <summary>The lines of a reason; none when it is not written.</summary>
    public IReadOnlyList<TextMark> Lines(string key, double plotTop)
    {
        if (_seats.Find(seat => seat.Note.Key == key) is not { } seat) return [];
        var top = LaneBottom(seat.Lane, plotTop) - LaneHeight(seat.Lane);
        return Texts.Under(
            _measurer, key + "/reason", seat.OnRight ? seat.Note.X + _beside : seat.Note.X - _beside, top, seat.Lines, _size, TextRole.Note,
            seat.OnRight ? TextAnchor.Start : TextAnchor.End);
    }

    private double LaneHeight(int lane) =>
        (_seats.Where(seat => seat.Lane == lane).Select(seat => seat.Lines.Count).DefaultIfEmpty(0).Max() * _measurer.LineHeight(_size)) + (Gap / 2);

    private double LaneBottom(int lane, double plotTop) => plotTop - Gap - Enumerable.Range(0, lane).Sum(LaneHeight);

    private bool SeatAll(List<BreakNote> notes, double left, double right, int lanes)
    {
        if (_seats.Count == notes.Count) return true;
        foreach (var seat in Ways(notes[_seats.Count], left, right, lanes).Where(IsFree).ToList())
        {
            if (_steps++ > MostSteps) return false;
            _seats.Add(seat);
            if (SeatAll(notes, left, right, lanes)) return true;
            _seats.RemoveAt(_seats.Count - 1);
        }

        return false;
    }

    private bool IsFree(Seat seat) => _seats.TrueForAll(other => !Meet(seat, other));

    private IEnumerable<Seat> Ways(BreakNote note, double left, double right, int lanes)
    {
        var blocks = Shares.Select(share => LineBreaker.Break(_measurer, note.Text, (right - left) * share, _size))
            .Where(lines => lines.Count is > 0 and <= MostLines).DistinctBy(lines => lines.Count).ToList();
        for (var lane = 0; lane < lanes; lane++)
        {
            foreach (var lines in blocks)
            {
                var width = lines.Max(line => _measurer.Measure(line, _size));
                foreach (var onRight in (bool[])[true, false])
                {
                    var from = onRight ? note.X : note.X - _beside - width;
                    if (from >= left && from + _beside + width <= right) yield return new Seat(note, lines, lane, onRight, from, from + _beside + width);
                }
            }
        }
    }

    // Two seats meet when their texts share a lane, or when the rule of the higher one runs through the text of the lower one.
    private static bool Meet(Seat one, Seat other)
    {
        var (low, high) = one.Lane <= other.Lane ? (one, other) : (other, one);
        if (low.Lane == high.Lane) return low.From < high.To + Gap && high.From < low.To + Gap;
        return high.Note.X > low.From - Gap && high.Note.X < low.To + Gap;
    }

    private sealed record Seat(BreakNote Note, IReadOnlyList<string> Lines, int Lane, bool OnRight, double From, double To);
}
