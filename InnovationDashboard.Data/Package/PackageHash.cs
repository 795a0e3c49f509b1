using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace InnovationDashboard.Data.Package;

/// <summary>SHA-256 over the descriptor and its resources in order. Names and lengths are part of it, so that no byte can move from one file to the next unnoticed.</summary>
internal sealed class PackageHash : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Where a scan puts the bytes of the current file.</summary>
    public IncrementalHash Bytes => hash;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Path inside the package.</param>
    /// <param name="length">Bytes that follow, or -1 when there is no such file.</param>
    public void Begin(string path, long length)
    {
        Span<byte> frame = stackalloc byte[16];
        var name = Encoding.UTF8.GetBytes(path);
        BinaryPrimitives.WriteInt64LittleEndian(frame, name.Length);
        BinaryPrimitives.WriteInt64LittleEndian(frame[8..], length);
        hash.AppendData(frame);
        hash.AppendData(name);
    }

    /// <summary>The hash, lower-case hexadecimal.</summary>
    public string End() => Convert.ToHexStringLower(hash.GetHashAndReset());

    /// <inheritdoc />
    public void Dispose() => hash.Dispose();
}
