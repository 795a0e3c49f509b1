using Microsoft.Extensions.Caching.Memory;

namespace InnovationDashboard.Web.Panels.View;

/// <summary>Printed bodies by what they show, bounded in number: each is printed once for all who ask at the same time, and kept while somebody asks.</summary>
/// <typeparam name="TBody">What is kept.</typeparam>
/// <param name="most">Most bodies kept; what a crawler can fill.</param>
public sealed class KeptBodies<TBody>(int most) : IDisposable
    where TBody : class
{
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = most });
    private readonly Lock gate = new();

    /// <summary>The body of a key. Concurrent callers wait for one printing; one that fails or finds nothing is not kept, so that addresses of nothing push nothing out.</summary>
    /// <param name="key">What the body shows: data version, address, language and so on; compared by value.</param>
    /// <param name="print">Prints it. It belongs to all who wait and is not cancelled by one of them.</param>
    /// <param name="ct">Ends this caller's waiting.</param>
    public async Task<TBody?> GetAsync(object key, Func<Task<TBody?>> print, CancellationToken ct)
    {
        Task<TBody?> task;
        lock (gate)
        {
            if (!cache.TryGetValue(key, out task!))
            {
                task = Task.Run(print, CancellationToken.None);
                cache.Set(key, task, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) });
            }
        }

        try
        {
            var body = await task.WaitAsync(ct);
            if (body is null) cache.Remove(key);
            return body;
        }
        catch when (task.IsFaulted || task.IsCanceled)
        {
            cache.Remove(key);
            throw;
        }
    }

    /// <summary>Forgets every body.</summary>
    public void Dispose() => cache.Dispose();
}
