using System.Globalization;
using System.Text;
using QRCoder;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>A QR code as one path: dark squares on a unit grid, with the quiet zone of four units that readers need.</summary>
/// <param name="Size">Units across, quiet zone included.</param>
/// <param name="Path">Path data of the dark squares.</param>
public sealed record QrCode(int Size, string Path)
{
    /// <summary>The code of a text. Level M: a sixth of it may be hidden by a reflection.</summary>
    public static QrCode Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (!rows[y][x]) continue;
                var width = 1;
                while (x + width < rows[y].Length && rows[y][x + width]) width++;
                path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{width}v1h-{width}z");
                x += width;
            }

        return new(rows.Count, path.ToString());
    }
}
