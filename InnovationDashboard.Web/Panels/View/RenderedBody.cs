using System.IO.Compression;
using System.Text;

namespace InnovationDashboard.Web.Panels.View;

/// <summary>The printed body of a page: shared by all its readers.</summary>
/// <param name="Html">Markup; escaped by the Razor renderer.</param>
public record RenderedBody(string Html)
{
    private byte[]? packed;

    /// <summary>The markup as Brotli bytes; packed for the first request and shared, too.</summary>
    public byte[] Packed => packed ??= Pack(Html);

    private static byte[] Pack(string html)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Optimal)) brotli.Write(Encoding.UTF8.GetBytes(html));
        return bytes.ToArray();
    }
}
