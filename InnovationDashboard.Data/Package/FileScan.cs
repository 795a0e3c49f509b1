using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Package;

/// <summary>One pass over the bytes of a file: adds them to the hash, and finds the first byte that is not UTF-8. Rows are read from a file only when this found nothing.</summary>
internal sealed class FileScan(IncrementalHash hash)
{
    private const int BlockSize = 1 << 16;
    private readonly byte[] block = new byte[BlockSize];
    private int kept;
    private long offset;
    private int line = 1;

    /// <summary>Where and how the text is no UTF-8; null while it is.</summary>
    public (long Offset, int Line, string Looks)? Fault { get; private set; }

    /// <summary>Reads the stream to its end, or to the limit; false beyond it.</summary>
    public bool Run(Stream stream, long limit)
    {
        kept = 0;
        offset = 0;
        line = 1;
        Fault = null;
        long total = 0;
        int read;
        while ((read = stream.Read(block, kept, BlockSize - kept)) > 0)
        {
            total += read;
            if (total > limit)
            {
                return false;
            }

            hash.AppendData(block, kept, read);
            Check(kept + read, last: false);
        }

        Check(kept, last: true);
        return true;
    }

    /// <summary>The problem of the file, or null.</summary>
    public PackageProblem? Problem(string resource, string file) => Fault is not { } fault ? null : new PackageProblem
    {
        Code = ProblemCode.BadEncoding,
        Resource = resource,
        File = file,
        Line = fault.Line,
        Arguments = [fault.Offset.ToString(CultureInfo.InvariantCulture), fault.Looks],
    };

    private void Check(int length, bool last)
    {
        if (Fault is not null)
        {
            kept = 0;
            return;
        }

        var bytes = block.AsSpan(0, length);
        if (offset == 0 && bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)))
        {
            Fault = (0, 1, "UTF-16");
            return;
        }

        kept = last ? 0 : Unfinished(bytes);
        var whole = bytes[..^kept];
        var bad = whole.IndexOf((byte)0);
        if (bad >= 0 || !Utf8.IsValid(whole))
        {
            var invalid = FirstInvalid(bad >= 0 ? whole[..bad] : whole);
            var at = invalid >= 0 ? invalid : bad;
            Fault = (offset + at, line + whole[..at].Count((byte)'\n'), invalid >= 0 ? Hex(whole[at]) : "NUL");
            return;
        }

        offset += whole.Length;
        line += whole.Count((byte)'\n');
        bytes[^kept..].CopyTo(block);
    }

    /// <summary>How many bytes at the end begin a character that the next block finishes.</summary>
    private static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var value = bytes[^back];
            if (value < 0x80)
            {
                return 0;
            }

            if (value >= 0xC0)
            {
                var needed = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
                return needed > back ? back : 0;
            }
        }

        return 0;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (position < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[position..], out _, out var consumed) != System.Buffers.OperationStatus.Done)
            {
                return position;
            }

            position += consumed;
        }

        return -1;
    }

    private static string Hex(byte value) => "0x" + value.ToString("X2", CultureInfo.InvariantCulture);
}
