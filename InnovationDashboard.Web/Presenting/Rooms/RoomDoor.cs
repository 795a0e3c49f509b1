using System.Threading.RateLimiting;
using InnovationDashboard.Web.Hosting;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>
/// Where codes are looked up. Whoever asks for rooms that are not there is soon told to wait, right code or wrong: at one guess a second, one address needs almost two years
/// on average to meet the one room that is open; a hall that mistypes behind one address is let through.
/// </summary>
internal sealed class RoomDoor : IDisposable
{
    /// <summary>Wrong codes that one address may try at once after a pause.</summary>
    public const int GuessesAtOnce = 60;

    /// <summary>Rooms that one address may open at once after a pause; then two a minute.</summary>
    public const int RoomsAtOnce = 60;

    private readonly RoomKeeper keeper;
    private readonly PartitionedRateLimiter<string> openings = PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetTokenBucketLimiter(address, _ => new()
    {
        TokenLimit = RoomsAtOnce,
        TokensPerPeriod = 2,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1),
    }));

    private readonly PartitionedRateLimiter<string> guesses = PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetTokenBucketLimiter(address, _ => new()
    {
        TokenLimit = GuessesAtOnce,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    }));

    public RoomDoor(RoomKeeper keeper) => this.keeper = keeper;

    /// <summary>Looks a code up for a request.</summary>
    public async Task<Knock> FindAsync(HttpContext http, string? typed)
    {
        var address = ClientAddress.KeyOf(http);
        using (var free = guesses.AttemptAcquire(address, 0))
            if (!free.IsAcquired) return new(null, true);
        if (RoomCode.Parse(typed) is { } code && await keeper.FindAsync(code) is { } room) return new(room, false);
        guesses.AttemptAcquire(address).Dispose();
        return new(null, false);
    }

    /// <summary>True when this address may open another room: nobody fills the places of all others.</summary>
    public bool MayOpen(HttpContext http)
    {
        using var lease = openings.AttemptAcquire(ClientAddress.KeyOf(http));
        return lease.IsAcquired;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        guesses.Dispose();
        openings.Dispose();
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
