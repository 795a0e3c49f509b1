using System.Security.Cryptography;

namespace InnovationDashboard.Data.Store;

/// <summary>
/// A small file beside a data file that holds its SHA-256, written last. SQLite's own checks see a torn page or tree, not a changed letter inside a cell; a data file whose seal
/// is missing or does not fit was half written or damaged, and is built again.
/// </summary>
internal static class StoreSeal
{
    /// <summary>Where the seal of a data file stands.</summary>
    public static string FileFor(string file) => file + ".sha256";

    /// <summary>Seals a file that is complete.</summary>
    public static void Write(string file, string sealedAs) => File.WriteAllText(FileFor(sealedAs), HashOf(file));

    /// <summary>True when the file is byte for byte what was sealed.</summary>
    public static bool Fits(string file)
    {
        var seal = FileFor(file);
        return File.Exists(seal) && File.ReadAllText(seal).Trim() == HashOf(file);
    }

    private static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
