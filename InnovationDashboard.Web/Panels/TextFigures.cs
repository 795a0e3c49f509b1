using System.Globalization;
using System.Text.RegularExpressions;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Panels;

/// <summary>A piece of a sentence: words, or a number that is a figure.</summary>
/// <param name="Text">The piece as it stands.</param>
/// <param name="Figure">Observation id, or null for words.</param>
public sealed record SentencePiece(string Text, string? Figure);

/// <summary>
/// Finds the figures that a sentence of the package tells, so that a number in words is a link as much as one in a table. Only a number that fits one figure of what is shown beside it, in value, scale and, where the
/// sentence names them, year and place: a number that could be two figures stays text, unless the package marks which it is.
/// </summary>
public static partial class TextFigures
{
    /// <summary>The sentence in pieces; one piece when it tells no figure.</summary>
    /// <param name="text">A sentence in the reader's language, with its marks.</param>
    /// <param name="figures">What stands beside it.</param>
    /// <param name="context">Names, language.</param>
    public static IReadOnlyList<SentencePiece> Split(string text, IReadOnlyList<Figure> figures, PanelContext context)
    {
        var (pieces, whole) = (new List<SentencePiece>(), MarkedSentence.Plain(text));
        foreach (var (part, figure) in MarkedSentence.Parts(text))
        {
            if (figure is not null) pieces.Add(new(part, figure));
            else Split(part, whole, figures, context, pieces);
        }

        return pieces;
    }

    private static void Split(string text, string whole, IReadOnlyList<Figure> figures, PanelContext context, List<SentencePiece> pieces)
    {
        var at = 0;
        foreach (Match match in Numbers().Matches(text))
        {
            if (Find(text, whole, match, figures, context) is not { } figure) continue;
            if (match.Index > at) pieces.Add(new(text[at..match.Index], null));
            pieces.Add(new(match.Value, figure.Id.Value));
            at = match.Index + match.Length;
        }

        if (at < text.Length) pieces.Add(new(text[at..], null));
    }

    private static Figure? Find(string text, string whole, Match match, IReadOnlyList<Figure> figures, PanelContext context)
    {
        var number = decimal.Parse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture);
        var decimals = match.Value.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? match.Value.Length - point - 1 : 0;
        var scale = Scale(text[(match.Index + match.Length)..]);
        if (scale.Length == 0 && Years().IsMatch(match.Value)) return null;
        var reservation = Reservation(text[..match.Index].TrimEnd(), context.Language);
        var fitting = figures.Where(figure => (reservation is null || figure.Qualifier == reservation) && Fits(whole, figure, number, match.Value.Count(char.IsAsciiDigit), decimals, scale, context)).ToList();
        fitting = Named(fitting, figure => whole.Contains(figure.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        fitting = Named(fitting, figure => whole.Contains(context.PlaceName(figure.Place), StringComparison.Ordinal));
        fitting = Named(fitting, figure => figure.Place == context.Catalogue.Site.Place);
        return fitting.Count == 1 ? fitting[0] : null;
    }

    // What the sentence names decides; what it does not name excludes nothing.
    private static List<Figure> Named(List<Figure> figures, Func<Figure, bool> isNamed) => figures.Count > 1 && figures.Where(isNamed).ToList() is { Count: > 0 } named ? named : figures;

    private static bool Fits(string text, Figure figure, decimal number, int digits, int decimals, string scale, PanelContext context)
    {
        if (figure.Value is not { } value || figure.High is not null) return false;
        var unit = context.UnitOf(figure);
        var own = Scale(unit.Suffix.In(context.Language));
        if (unit.Kind is "rank" or "year" or "other" || (own == "%") != (scale == "%")) return false;
        // In the scale of the sentence: "8.7 trn" may tell what elsewhere is shown in billions.
        var shown = (decimal)value * (decimal)unit.Factor(context.Language) * Size(own) / Size(scale);
        // A short number could be anything: not of a year that the sentence does not speak of, and rounded only where the sentence names the place.
        if (digits < 3 && NamedYears().Matches(text) is { Count: > 0 } years && years.All(year => year.Value != figure.Year.ToString(CultureInfo.InvariantCulture))) return false;
        if (shown == number) return true;
        var isOwn = figure.Place != context.Catalogue.Site.Place && text.Contains(context.PlaceName(figure.Place), StringComparison.Ordinal);
        return scale.Length > 0 && (isOwn || digits > 2) && Math.Round(shown, decimals, MidpointRounding.AwayFromZero) == number;
    }

    // The reservation that stands before a number, as figures word it; null when none does.
    private static Qualifier? Reservation(string before, Language language) => Enum.GetValues<Qualifier>().Where(qualifier => qualifier is not (Qualifier.Exact or Qualifier.OneThird or Qualifier.Half or Qualifier.OnPar))
        .Select(qualifier => (Qualifier: qualifier, Words: Texts.In(language, Enum.Parse<FigureText>("Q" + qualifier), "").Trim()))
        .Where(known => known.Words.Length > 0 && before.EndsWith(known.Words, StringComparison.OrdinalIgnoreCase)).OrderByDescending(known => known.Words.Length).Select(known => (Qualifier?)known.Qualifier).FirstOrDefault();

    private static decimal Size(string scale) => scale switch
    {
        "万" => 1e4m,
        "亿" => 1e8m,
        "bn" => 1e9m,
        "trn" or "万亿" => 1e12m,
        _ => 1,
    };

    private static string Scale(string after) => Scales().Match(after).Groups[1].Value;

    // Not the number of an ordinal, a rate ("per 10,000"), a range or a part of a name.
    [GeneratedRegex(@"(?<![A-Za-z\d.,–—−/第±-]|per )(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d–—/]|,\d|\.\d|st\b|nd\b|rd\b|th\b)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?:19|20)\d\d$")]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)")]
    private static partial Regex NamedYears();

    [GeneratedRegex(@"^\s?(%|bn|trn|万亿|亿|万)")]
    private static partial Regex Scales();
}
