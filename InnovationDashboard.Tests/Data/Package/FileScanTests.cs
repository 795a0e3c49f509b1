using System.Security.Cryptography;
using System.Text;
using CsCheck;
using InnovationDashboard.Data.Package;

namespace InnovationDashboard.Tests.Data.Package;

public sealed class FileScanTests
{
    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0x41 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41 })]
    [InlineData(new byte[] { 0xE4, 0xBA, 0xAC })]
    [InlineData(new byte[] { 0xF0, 0xA0, 0x80, 0x80 })]
    public void Run_Utf8_HasNoFault(byte[] bytes) => Assert.Null(Scan(bytes));

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0xBE, 0xA9 }, 2, 2, "0xBE")]
    [InlineData(new byte[] { 0x61, 0xE4, 0xBA }, 1, 1, "0xE4")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 0, 1, "0xED")]
    [InlineData(new byte[] { 0xC0, 0x80 }, 0, 1, "0xC0")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, 0, 1, "UTF-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 }, 0, 1, "UTF-16")]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0x00 }, 3, 2, "NUL")]
    [InlineData(new byte[] { 0x0A, 0x0A, 0xFF, 0x00 }, 2, 3, "0xFF")]
    public void Run_OtherBytes_SaysWhichByteOnWhichLine(byte[] bytes, long offset, int line, string looks) =>
        Assert.Equal((offset, line, looks), Scan(bytes));

    [Fact]
    public void Run_AnyTextAcrossBlocks_IsGoodAndABadByteIsFoundWhereItWasPut() =>
        // The scan reads blocks of 65,536 bytes; the text lies across the border of the first.
        Gen.Select(Gen.Int[65_420, 65_540], Gen.String[Gen.Char['一', '龥'], 1, 40], Gen.Bool).Sample(
            (padding, text, isBroken) =>
            {
                byte[] before = [.. Encoding.UTF8.GetBytes(new string('a', padding)), (byte)'\n', .. Encoding.UTF8.GetBytes(text)];
                byte[] bytes = isBroken ? [.. before, 0xFF, .. Encoding.UTF8.GetBytes(text)] : before;

                Assert.Equal(isBroken ? (before.Length, 2, "0xFF") : ((long, int, string)?)null, Scan(bytes));
            },
            iter: 200);

    [Fact]
    public void Run_FileAboveLimit_IsRefused()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        Assert.False(new FileScan(hash).Run(new MemoryStream(new byte[11]), 10));
        Assert.True(new FileScan(hash).Run(new MemoryStream("0123456789"u8.ToArray()), 10));
    }

    private static (long Offset, int Line, string Looks)? Scan(byte[] bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var scan = new FileScan(hash);
        scan.Run(new MemoryStream(bytes), long.MaxValue);
        return scan.Fault;
    }
}
