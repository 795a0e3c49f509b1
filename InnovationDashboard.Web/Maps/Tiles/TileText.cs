using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.Labels;

namespace InnovationDashboard.Web.Maps.Tiles;

/// <summary>Finds the fullest wording of a tile that fits into its hexagon: all of it, then the short detail, the short name, the name alone, nothing.</summary>
/// <param name="Lines">Lines, first on top; empty when not even the short name fits.</param>
/// <param name="Loss">What is missing: 0 for nothing.</param>
internal sealed record TileText(IReadOnlyList<LabelLine> Lines, double Loss)
{
    /// <summary>Loss when the detail is missing: it must then be said elsewhere. Three tints that nothing explains are worse than a name that the note names.</summary>
    public const double NoDetail = 8;

    /// <summary>Loss when the name is missing.</summary>
    public const double NoName = 20;

    // What a capital, a numeral or a Han character really takes of a line, above and below its baseline, in font sizes.
    private const double Above = 0.8;
    private const double Below = 0.14;
    private const int MostLines = 3;

    // Paper between a line and the tile's edge, in font sizes: a name may come closer than what is said under it.
    private const double NamePadding = 0.25;
    private const double ValuePadding = 0.4;

    /// <summary>The fullest wording that fits.</summary>
    /// <param name="tile">The tile.</param>
    /// <param name="withDetail">False where details are said elsewhere.</param>
    /// <param name="grid">Size of a tile.</param>
    /// <param name="box">Type sizes.</param>
    /// <param name="factor">Factor on the type sizes.</param>
    /// <param name="text">Measures.</param>
    public static TileText Fit(MapTile tile, bool withDetail, HexGrid grid, ChartBox box, double factor, TextMeasurer text)
    {
        foreach (var (name, detail, loss) in Wordings(tile, withDetail))
        {
            if (Set(tile, name, detail, grid, box, factor, text) is { } lines) return new TileText(lines, loss);
        }

        return new TileText([], NoName);
    }

    /// <summary>The lines around the middle of a tile.</summary>
    public IEnumerable<TextMark> At(string key, double x, double y, TextMeasurer text)
    {
        var baselines = Baselines(Lines, text);
        return Lines.Select((line, i) => Texts.At(text, $"{key}/{i}", x, y + baselines[i], line.Text, line.Size, line.Role, TextAnchor.Middle, line.Tone, line.Bold));
    }

    private static IEnumerable<(string Name, string Detail, double Loss)> Wordings(MapTile tile, bool withDetail)
    {
        var shortName = tile.ShortName.Length > 0 ? tile.ShortName : tile.Name;
        if (withDetail && tile.Detail.Length > 0)
        {
            yield return (tile.Name, tile.Detail, 0);
            if (tile.ShortDetail.Length > 0) yield return (tile.Name, tile.ShortDetail, 0.05);
            yield return (shortName, tile.Detail, 0.1);
            if (tile.ShortDetail.Length > 0) yield return (shortName, tile.ShortDetail, 0.15);
            yield return (tile.Name, string.Empty, NoDetail);
            yield return (shortName, string.Empty, NoDetail + 0.1);
        }
        else
        {
            yield return (tile.Name, string.Empty, 0);
            yield return (shortName, string.Empty, 0.1);
        }
    }

    private static List<LabelLine>? Set(MapTile tile, string name, string detail, HexGrid grid, ChartBox box, double factor, TextMeasurer text)
    {
        var (nameSize, detailSize) = (box.Type.Label * factor, box.Type.Value * factor);
        var role = TileShade.IsDark(TileShade.Of(tile.Level)) ? TextRole.Inside : (TextRole?)null;
        var bold = tile.Info.Selected || tile.Info.Tone != Tone.Context;
        var ink = tile.Level is not null || tile.Info.Selected ? Tone.Ink : Tone.Context;
        for (var total = 1; total <= MostLines + 1; total++)
        {
            for (var ofName = Math.Min(total, MostLines); ofName >= 1; ofName--)
            {
                var ofDetail = total - ofName;
                if (ofDetail > MostLines || (detail.Length == 0) != (ofDetail == 0)) continue;
                List<LabelLine> empty =
                [
                    .. Enumerable.Repeat(new LabelLine(string.Empty, nameSize, role ?? TextRole.Label, ink, bold), ofName),
                    .. Enumerable.Repeat(new LabelLine(string.Empty, detailSize, role ?? TextRole.Value, tile.Level is null ? tile.Info.Tone : ink, tile.Level is not null), ofDetail),
                ];
                var rooms = Rooms(empty, grid, text);
                var lines = Break(text, name, rooms[..ofName], empty[0]);
                if (lines is null) continue;
                var more = ofDetail == 0 ? [] : Break(text, detail, rooms[ofName..], empty[^1]);
                if (more is null) continue;
                return [.. lines.Concat(more).Zip(empty, (words, line) => line with { Text = words })];
            }
        }

        return null;
    }

    // Exactly as many lines as there are rooms, no word cut, no single Han character left over; null when that cannot be.
    private static IReadOnlyList<string>? Break(TextMeasurer text, string words, double[] rooms, LabelLine style)
    {
        var room = rooms.Min();
        if (words.Split(' ').Any(word => word.Length > 0 && word[0] < 0x2E80 && text.Measure(word, style.Size, style.Bold) > room)) return null;
        var lines = words.All(Localisation.TextLanguage.IsHan)
            ? PlaceNames.HanLines(words, rooms.Length)
            : LineBreaker.Break(text, words, room, style.Size, style.Bold);
        return lines.Count == rooms.Length && lines.Zip(rooms).All(pair => text.Measure(pair.First, style.Size, style.Bold) <= pair.Second) ? lines : null;
    }

    private static double[] Rooms(List<LabelLine> lines, HexGrid grid, TextMeasurer text)
    {
        var baselines = Baselines(lines, text);
        return
        [
            .. lines.Select((line, i) => grid.RoomAt(Math.Max(Math.Abs(baselines[i] - (line.Size * Above)), Math.Abs(baselines[i] + (line.Size * Below))))
                - (2 * line.Size * (line.Role == TextRole.Value ? ValuePadding : NamePadding))),
        ];
    }

    private static double[] Baselines(IReadOnlyList<LabelLine> lines, TextMeasurer text)
    {
        var baselines = new double[lines.Count];
        for (var i = 1; i < lines.Count; i++) baselines[i] = baselines[i - 1] + text.LineHeight(Math.Max(lines[i].Size, lines[i - 1].Size));
        if (lines.Count == 0) return baselines;
        var middle = (baselines[^1] - (lines[0].Size * 0.69)) / 2;
        return [.. baselines.Select(baseline => baseline - middle)];
    }
}
