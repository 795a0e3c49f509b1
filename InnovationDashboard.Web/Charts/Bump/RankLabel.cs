using System.Globalization;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Bump;

/// <summary>"4 Beijing": ranks stand under each other to the right, names begin under each other, second lines are indented.</summary>
internal sealed class RankLabel
{
    private const int MostLines = 4;

    private readonly BumpSeries _series;
    private readonly string _rank;
    private readonly double _rankWidth;
    private readonly double _size;
    private readonly bool _bold;
    private readonly IReadOnlyList<string> _lines;
    private readonly TextMeasurer _text;

    /// <summary>Breaks a label into lines.</summary>
    /// <param name="series">Line.</param>
    /// <param name="rank">Its rank at its end.</param>
    /// <param name="rankWidth">Width of the widest rank in the column.</param>
    /// <param name="width">Width of the column.</param>
    /// <param name="size">Font size.</param>
    /// <param name="text">Measures.</param>
    public RankLabel(BumpSeries series, int rank, double rankWidth, double width, double size, TextMeasurer text)
    {
        (_series, _rankWidth, _size, _text) = (series, rankWidth, size, text);
        _bold = series.Tone is not (Tone.Context or Tone.Muted);
        _rank = rank.ToString(CultureInfo.InvariantCulture);
        Indent = rankWidth + (size * 0.38);
        _lines = LineBreaker.Break(text, series.Name, Math.Max(0, width - Indent), size, _bold, MostLines);
        Width = Indent + _lines.Select(line => text.Measure(line, size, _bold)).DefaultIfEmpty(0).Max();
    }

    /// <summary>Width of the label.</summary>
    public double Width { get; }

    /// <summary>Height of the label.</summary>
    public double Height => (Math.Max(0, _lines.Count - 1) * _text.LineHeight(_size)) + _text.Ascent(_size) + _text.Descent(_size);

    private double Indent { get; }

    /// <summary>The texts.</summary>
    public IReadOnlyList<TextMark> At(double left, double centre)
    {
        var key = "end/" + _series.Key;
        var names = Texts.Block(_text, key, left + Indent, centre, _lines, _size, TextRole.Label, TextAnchor.Start, _series.Tone, _bold);
        var y = centre - (Math.Max(0, _lines.Count - 1) * _text.LineHeight(_size) / 2);
        return [Texts.Centred(_text, key + "/rank", left + _rankWidth, y, _rank, _size, TextRole.Label, TextAnchor.End, _series.Tone, _bold), .. names];
    }
}
