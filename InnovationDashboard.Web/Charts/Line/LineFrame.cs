using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Scales;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Line;

/// <summary>The year axis and the value axis of a plot. Also used by each of the small multiples.</summary>
/// <param name="Plot">Where the grid is.</param>
/// <param name="X">Years to positions.</param>
/// <param name="Y">Values to positions.</param>
/// <param name="Levels">Values with a grid line, lowest first.</param>
internal sealed record LineFrame(PixelRect Plot, YearScale X, LinearScale Y, IReadOnlyList<double> Levels)
{
    /// <summary>Distance of axis numerals from the plot.</summary>
    public const double TickGap = 6;

    private const int MostYears = 12;

    /// <summary>Values with a grid line that cover all values given.</summary>
    public static IReadOnlyList<double> LevelsFor(IEnumerable<double> values, bool fromZero, int about, AxisFormat axis)
    {
        var all = fromZero ? values.Append(0) : values;
        var list = all.Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        return Ticks.Covering(list.Min(), list.Max(), about, axis.Decimals);
    }

    /// <summary>A frame in a plot.</summary>
    /// <param name="plot">Where.</param>
    /// <param name="first">First year.</param>
    /// <param name="last">Last year.</param>
    /// <param name="inset">Room for half a dot at both ends of the year axis.</param>
    /// <param name="levels">Values with a grid line.</param>
    public static LineFrame In(PixelRect plot, int first, int last, double inset, IReadOnlyList<double> levels) =>
        new(plot, new YearScale(first, last, plot.Left + inset, plot.Right - inset), new LinearScale(levels[0], levels[^1], plot.Bottom, plot.Top), levels);

    /// <summary>Grid lines; the zero line is an axis.</summary>
    public IEnumerable<RuleMark> Grid(string key) => Levels.Select((level, i) =>
        new RuleMark($"{key}/{i}", Plot.Left, Y.At(level), Plot.Right, Y.At(level), level == 0 ? RuleRole.Axis : RuleRole.Grid));

    /// <summary>Numerals left of the plot; in a low plot only every second or third one, zero among them.</summary>
    public IEnumerable<TextMark> Numerals(string key, AxisFormat axis, double size, TextMeasurer text)
    {
        var spacing = Levels.Count < 2 ? double.MaxValue : Y.Length(Levels[1] - Levels[0]);
        var every = Math.Max(1, (int)Math.Ceiling((text.Ascent(size) + text.Descent(size)) / Math.Max(spacing, 0.1)));
        var zero = Math.Max(0, Levels.ToList().FindIndex(level => level == 0));
        return AxisTexts.For(Levels, axis).Select((numeral, i) => (numeral, i)).Where(pair => (pair.i - zero) % every == 0).Select(pair =>
            Texts.Centred(text, $"{key}/{pair.i}", Plot.Left - TickGap, Y.At(Levels[pair.i]), pair.numeral, size, TextRole.Tick, TextAnchor.End));
    }

    /// <summary>Room the numerals take left of the plot.</summary>
    public static double NumeralRoom(IReadOnlyList<double> levels, AxisFormat axis, double size, TextMeasurer text) =>
        AxisTexts.For(levels, axis).Max(numeral => text.Measure(numeral, size)) + TickGap;

    /// <summary>Years under the plot, thinned until they stand apart; the last one always, the first one where there is room. None leaves the range given.</summary>
    public IEnumerable<TextMark> Years(string key, double left, double right, double size, TextMeasurer text)
    {
        // Air between the years, not only no contact: but on a phone more years are worth more than air.
        var gap = size * (Plot.Width < 20 * size ? 0.8 : 1.2);
        var most = X.Step == 0 ? 1 : (int)((X.End - X.Start) / (YearWidth(X.Last, size, text) + gap)) + 1;
        var years = Ticks.Years(X.First, X.Last, Math.Min(most, MostYears)).ToList();
        if (years[0] != X.First && X.At(years[0]) - X.At(X.First) > YearWidth(X.First, size, text) + gap) years.Insert(0, X.First);
        return years.Select(year => Year(key, year, left, right, size, text));
    }

    /// <summary>First and last year under the plot; only the last where both have no room.</summary>
    public IEnumerable<TextMark> EndYears(string key, double left, double right, double size, TextMeasurer text)
    {
        var (first, last) = (Year(key, X.First, left, right, size, text), Year(key, X.Last, left, right, size, text));
        return first.Bounds.Right + (size * 0.4) < last.Bounds.Left ? [first, last] : [last];
    }

    /// <summary>Height of the strip of years under the plot.</summary>
    public static double YearRoom(double size, TextMeasurer text) => (size * 0.6) + text.Ascent(size) + text.Descent(size);

    /// <summary>Width of a year's label.</summary>
    public static double YearWidth(int year, double size, TextMeasurer text) => text.Measure(YearText(year), size);

    // A year stands under its position, but never outside the range.
    private TextMark Year(string key, int year, double left, double right, double size, TextMeasurer text)
    {
        var half = YearWidth(year, size, text) / 2;
        var x = Math.Max(left + half, Math.Min(right - half, X.At(year)));
        return Texts.At(text, $"{key}/{year}", x, Plot.Bottom + (size * 0.6) + text.Ascent(size), YearText(year), size, TextRole.Tick, TextAnchor.Middle);
    }

    private static string YearText(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
