using System.Threading.RateLimiting;
using Microsoft.Extensions.Caching.Memory;

namespace InnovationDashboard.Web.Exports;

/// <summary>
/// Makes files and keeps them: at most half the processors draw at once, so that pages never wait for pictures; some more requests queue, further ones are turned away. What was made is kept up to a limit in
/// bytes and answered without queueing.
/// </summary>
internal sealed class ExportStore : IDisposable
{
    /// <summary>Seconds after which a request that was turned away may come again.</summary>
    public const int RetryAfter = 5;

    private const long MostBytes = 64L << 20;
    private const int MostQueued = 48;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly ConcurrencyLimiter limiter = new(new() { PermitLimit = Math.Max(1, Environment.ProcessorCount / 2), QueueLimit = MostQueued, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>The file of a key, made now unless it is kept; null when too many are waiting.</summary>
    /// <param name="key">Everything the file depends on.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<byte[]?> GetAsync(object key, Func<byte[]> make, CancellationToken ct)
    {
        if (cache.TryGetValue(key, out byte[]? kept)) return kept;
        using var place = await limiter.AcquireAsync(1, ct);
        if (!place.IsAcquired) return null;
        // Somebody who stood before us in the queue may have made the same.
        if (cache.TryGetValue(key, out kept)) return kept;
        var made = make();
        cache.Set(key, made, new MemoryCacheEntryOptions { Size = made.LongLength, SlidingExpiration = TimeSpan.FromMinutes(30) });
        return made;
    }

    /// <summary>Makes what is not kept, in its turn; null when too many are waiting.</summary>
    /// <param name="make">Makes it.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<T?> MakeAsync<T>(Func<Task<T>> make, CancellationToken ct)
        where T : class
    {
        using var place = await limiter.AcquireAsync(1, ct);
        return place.IsAcquired ? await make() : null;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        cache.Dispose();
        limiter.Dispose();
    }
}
