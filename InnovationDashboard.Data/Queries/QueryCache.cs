using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries;

/// <summary>
/// Answers by (version, question, arguments): asked by a thousand readers, read once. Bounded by number, the longest unused goes first. Arguments must be validated against the
/// catalogue before they come here, so that a crawler cannot push the real answers out.
/// </summary>
internal sealed class QueryCache
{
    private readonly Lock gate = new();
    private readonly Dictionary<Key, LinkedListNode<Entry>> entries = [];
    private readonly LinkedList<Entry> byUse = [];
    private readonly int capacity;

    public QueryCache(InnovationDataOptions options, StoreCatalog catalog)
        : this(options.CachedAnswers) => catalog.Gone += Drop;

    internal QueryCache(int capacity) => this.capacity = Math.Max(1, capacity);

    /// <summary>Answers held or being read.</summary>
    public int Count
    {
        get
        {
            lock (gate) return entries.Count;
        }
    }

    /// <summary>
    /// The answer, read by <paramref name="load"/> if nobody has asked yet. The reading belongs to all who wait for it and is not cancelled by one of them: <paramref name="ct"/>
    /// ends only this caller's waiting. A reading that fails is told to all who wait and then forgotten.
    /// </summary>
    public Task<T> GetAsync<T>(DataVersion version, string question, object? arguments, Func<Task<T>> load, CancellationToken ct)
    {
        var key = new Key(version, question, arguments);
        Entry entry;
        lock (gate)
        {
            if (entries.TryGetValue(key, out var node))
            {
                byUse.Remove(node);
            }
            else
            {
                // Off the caller's thread: SQLite reads synchronously, and a page must not wait inside its own dispatcher.
                node = new LinkedListNode<Entry>(new Entry(key, new Lazy<Task>(() => Task.Run(load))));
                entries.Add(key, node);
                if (entries.Count > capacity) Remove(byUse.First!);
            }

            byUse.AddLast(node);
            entry = node.Value;
        }

        var answer = (Task<T>)entry.Answer.Value;
        if (answer.IsCompletedSuccessfully) return answer;
        _ = answer.ContinueWith(failed => Forget(entry, failed), CancellationToken.None, TaskContinuationOptions.NotOnRanToCompletion, TaskScheduler.Default);
        return answer.WaitAsync(ct);
    }

    /// <summary>Forgets all answers of a version.</summary>
    public void Drop(DataVersion version)
    {
        lock (gate)
            foreach (var node in entries.Values.Where(node => node.Value.Key.Version == version).ToList())
                Remove(node);
    }

    private void Forget(Entry entry, Task failed)
    {
        _ = failed.Exception; // Seen, also when nobody waits any more.
        lock (gate)
            if (entries.TryGetValue(entry.Key, out var node) && node.Value == entry)
                Remove(node);
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        byUse.Remove(node);
        entries.Remove(node.Value.Key);
    }

    private readonly record struct Key(DataVersion Version, string Question, object? Arguments);

    private sealed class Entry(Key key, Lazy<Task> answer)
    {
        public Key Key { get; } = key;
        public Lazy<Task> Answer { get; } = answer;
    }
}
