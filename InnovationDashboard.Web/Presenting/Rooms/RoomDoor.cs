using InnovationDashboard.Web.Hosting;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>
/// Where codes are looked up and rooms are opened. Whoever asks for rooms that are not there is soon told to wait, right code or wrong: at one guess a second, one address needs almost two years
/// on average to meet the one room that is open; a hall that mistypes behind one address is let through.
/// </summary>
internal sealed class RoomDoor(RoomKeeper keeper, TimeProvider clock)
{
    /// <summary>Wrong codes that one address may try at once after a pause; then one a second.</summary>
    public const int GuessesAtOnce = 60;

    /// <summary>Rooms that one address may open at once after a pause; then two a minute.</summary>
    public const int RoomsAtOnce = 60;

    private readonly Budget guesses = new(clock, GuessesAtOnce, 1);
    private readonly Budget openings = new(clock, RoomsAtOnce, 2 / 60.0);

    /// <summary>Looks a code up for a request.</summary>
    public async Task<Knock> FindAsync(HttpContext http, string? typed)
    {
        var parsed = RoomCode.Parse(typed);
        // Whoever moves a room is not locked out by a guesser behind the same address; a secret is no guess.
        if (parsed is { } own && RoomCookies.KeysOf(http, own) is { } keys && (keys.Presenter ?? keys.Remote) is not null && await keeper.FindAsync(own) is { } held && keeper.RoleOf(held, keys) != RoomRole.Follower) return new(held, false);
        var address = ClientAddress.KeyOf(http);
        if (!guesses.Has(address)) return new(null, true);
        if (parsed is { } code && await keeper.FindAsync(code) is { } room) return new(room, false);
        guesses.Spend(address);
        return new(null, false);
    }

    /// <summary>True when this address may open another room.</summary>
    public bool MayOpen(HttpContext http)
    {
        var address = ClientAddress.KeyOf(http);
        if (!openings.Has(address)) return false;
        openings.Spend(address);
        return true;
    }
}

/// <summary>What came of looking a code up.</summary>
/// <param name="Room">The room, also one that is over; or null.</param>
/// <param name="IsTooOften">True when this address has guessed too often: whether the code is right is not told.</param>
internal sealed record Knock(Room? Room, bool IsTooOften)
{
    /// <summary>Status for programs that were not let in.</summary>
    public int Status => IsTooOften ? StatusCodes.Status429TooManyRequests : StatusCodes.Status404NotFound;
}
