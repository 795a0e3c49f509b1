using System.Security.Cryptography;
using System.Text;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>Secrets of those who may move a room: 128 random bits each. Rooms keep only their hashes.</summary>
internal static class RoomSecret
{
    private const int Bytes = 16;

    /// <summary>A new secret, 32 hexadecimal characters.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What a room keeps of a secret: SHA-256, hexadecimal. A plain hash is enough, for 128 random bits cannot be tried out.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>True when the secret is the one that was hashed. Takes as long for a wrong secret as for a right one.</summary>
    public static bool Fits(string? secret, string? hash) =>
        secret is { Length: Bytes * 2 } && hash is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Hash(secret)), Encoding.UTF8.GetBytes(hash));
}
