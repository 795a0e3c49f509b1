using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Maps.Labels;

namespace InnovationDashboard.Web.Maps.Tiles;

/// <summary>Says under the map what its tints mean, for tiles too small to say it themselves.</summary>
/// <param name="Marks">Swatches and texts.</param>
/// <param name="Bottom">Where the key ends; 0 when there is none.</param>
/// <param name="Unsaid">Entries without room.</param>
internal sealed record TileKey(IReadOnlyList<SceneMark> Marks, double Bottom, IReadOnlyList<string> Unsaid)
{
    private const double Stroke = 2;

    /// <summary>True when a word of it is cut.</summary>
    public bool IsCut => Marks.OfType<TextMark>().Any(mark => mark.Text.EndsWith(TextMeasurer.EllipsisSign, StringComparison.Ordinal));

    /// <summary>A key that says nothing.</summary>
    public static TileKey None { get; } = new([], 0, []);

    /// <summary>Width of the key with one entry a line and no line broken.</summary>
    public static double NaturalWidth(TileMapData data, ChartBox box, TextMeasurer text, bool isShort = false) =>
        Entries(data, isShort).Select(entry => text.Measure(entry.Detail, box.Type.Label)).DefaultIfEmpty(0).Max() + (box.Type.Label * 1.4) + (2 * Stroke);

    /// <summary>The key of a map.</summary>
    /// <param name="data">The map.</param>
    /// <param name="box">Type sizes.</param>
    /// <param name="text">Measures.</param>
    /// <param name="left">Left edge.</param>
    /// <param name="top">Top edge.</param>
    /// <param name="width">Room for its lines.</param>
    /// <param name="height">Room for all of them.</param>
    /// <param name="isShort">True to say it in the short forms, where there are any.</param>
    public static TileKey Of(TileMapData data, ChartBox box, TextMeasurer text, double left, double top, double width, double height = double.PositiveInfinity, bool isShort = false)
    {
        var size = box.Type.Label;
        var swatch = size * 0.9;
        var indent = swatch + (size * 0.5);
        var line = text.LineHeight(size);
        var right = left + width;
        left += Stroke;
        var marks = new List<SceneMark>();
        var unsaid = new List<string>();
        var (x, y) = (left, top);
        foreach (var entry in Entries(data, isShort))
        {
            var lines = PlaceNames.Break(text, entry.Detail, right - left - indent, size, false, 4).Select(words => text.Fit(words, right - left - indent, size)).ToList();
            var taken = indent + lines.Max(words => text.Measure(words, size));
            if (x > left && x + taken > right) (x, y) = (left, y + (line * 1.2));
            if (y + (lines.Count * line) - top > height)
            {
                unsaid.Add(entry.Detail);
                continue;
            }

            var key = $"key-{marks.Count}";
            marks.Add(new ShapeMark($"{key}/swatch", HexGrid.Outline(new PixelRect(x, y + ((line - (swatch * HexSize.Regular)) / 2), swatch, swatch * HexSize.Regular), HexSize.RegularShoulder), entry.Tone, Tint: true));
            marks.AddRange(Texts.Block(text, key, x + indent, y + (lines.Count * line / 2), lines, size, TextRole.Label, tone: entry.Tone));
            y += (lines.Count - 1) * line;
            x += taken + (size * 1.5);
        }

        return new TileKey(marks, marks.Count == 0 ? 0 : y + line, unsaid);
    }

    private static IEnumerable<(Tone Tone, string Detail)> Entries(TileMapData data, bool isShort) =>
        data.Tiles.Where(tile => tile.Detail.Length > 0).Select(tile => (tile.Info.Tone, isShort && tile.ShortDetail.Length > 0 ? tile.ShortDetail : tile.Detail)).Distinct().OrderBy(entry => entry.Tone);
}
