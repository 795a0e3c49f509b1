using System.Security.Cryptography;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>Code of a room: six characters that are read from a wall and typed on a phone. None of them looks like another (no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V).</summary>
/// <param name="Value">The six characters, upper case.</param>
public readonly record struct RoomCode(string Value)
{
    /// <summary>Characters of a code.</summary>
    public const int Length = 6;

    /// <summary>What codes are made of: 22 characters, so some 113 million codes.</summary>
    public const string Alphabet = "34679ACDEFGHJKMNPQRTWX";

    /// <summary>A new code from the system's random numbers.</summary>
    public static RoomCode New() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>Reads what somebody typed: any case, spaces and hyphens anywhere. Null when it can be no code.</summary>
    public static RoomCode? Parse(string? typed)
    {
        if (typed is not { Length: <= 32 }) return null;
        var letters = string.Concat(typed.Where(sign => sign != '-' && !char.IsWhiteSpace(sign))).ToUpperInvariant();
        return letters.Length == Length && letters.All(Alphabet.Contains) ? new(letters) : null;
    }

    /// <summary>The code in two groups, as it is shown.</summary>
    public string Spaced => $"{Value[..3]} {Value[3..]}";

    /// <inheritdoc />
    public override string ToString() => Value;
}
