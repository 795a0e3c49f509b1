using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Values;
using Microsoft.Extensions.Logging;

namespace InnovationDashboard.Data.Store;

/// <summary>The versions that can be read: the current one and those that somebody still leases. A refused package changes what is said, never what is served.</summary>
internal sealed partial class StoreCatalog(InnovationDataOptions options, TimeProvider time, ILogger<StoreCatalog> log) : IDataVersions, IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<DataVersion, Kept> kept = [];
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile DataState current = DataState.Starting;
    private Task announcements = Task.CompletedTask;
    private ITimer? collector;

    /// <inheritdoc />
    public event Action<DataState>? Changed;

    /// <summary>Raised after a version's file has been given up; nothing of it may be kept.</summary>
    internal event Action<DataVersion>? Gone;

    /// <inheritdoc />
    public DataState Current => current;

    /// <inheritdoc />
    public async Task<DataState> WhenReadyAsync(CancellationToken ct)
    {
        await ready.Task.WaitAsync(ct).ConfigureAwait(false);
        return current;
    }

    /// <inheritdoc />
    public VersionLease Lease(DataVersion version)
    {
        lock (gate)
        {
            if (!kept.TryGetValue(version, out var entry)) throw new DataVersionGoneException(version);
            entry.Leases++;
            return new VersionLease(version, () => Release(entry));
        }
    }

    /// <summary>As <see cref="Lease"/>; null when the version is not kept.</summary>
    internal VersionLease? TryLease(DataVersion version)
    {
        lock (gate) return kept.ContainsKey(version) ? Lease(version) : null;
    }

    /// <inheritdoc />
    public DataVersion? Find(string hashPrefix)
    {
        // Shorter than what we print ourselves would be a guess.
        if (hashPrefix.Length < 12) return null;
        lock (gate) return kept.Keys.FirstOrDefault(version => version.Hash.StartsWith(hashPrefix, StringComparison.Ordinal));
    }

    /// <summary>The file of a version that the caller leases.</summary>
    internal string FileOf(DataVersion version)
    {
        lock (gate) return kept.TryGetValue(version, out var entry) ? entry.File : throw new DataVersionGoneException(version);
    }

    /// <summary>False when the file that is served has been taken away from outside: open connections still read it, new ones could not.</summary>
    internal bool HasFile => current.Version is { } version && File.Exists(FileOf(version));

    /// <summary>A package is being checked.</summary>
    internal void Begin() => Set(state => new DataState(DataPhase.Building, state.Version, []));

    /// <summary>How far the build has come; not announced.</summary>
    internal void Report(BuildProgress progress)
    {
        lock (gate) current = current with { Progress = progress };
    }

    /// <summary>A complete file is there: from now on it is what new readers get.</summary>
    internal void Publish(DataVersion version, StoreFolder folder, DataState? saying = null)
    {
        lock (gate)
        {
            if (current.Version is { } old && old != version && kept.TryGetValue(old, out var retired)) retired.IdleSince = time.GetTimestamp();
            if (!kept.ContainsKey(version)) kept.Add(version, new Kept(version, folder));
            Set(_ => (saying ?? new DataState(DataPhase.Ready, version, [])) with { Version = version });
        }

        Serving(version.ToString());
        Collect();
    }

    /// <summary>The newest package was refused; what was served stays.</summary>
    internal void Refuse(IReadOnlyList<PackageProblem> problems) => Set(state => new DataState(DataPhase.Failed, state.Version, problems));

    /// <summary>The file could not be made; what was served stays. Not announced again while nothing else has happened.</summary>
    internal void Refuse(StoreProblem problem)
    {
        if (!Says(problem)) Set(state => new DataState(DataPhase.Failed, state.Version, [], problem));
    }

    /// <summary>True when this problem is what is said now.</summary>
    internal bool Says(StoreProblem problem) => current.StoreProblem is { } said && said.Code == problem.Code && said.Arguments.SequenceEqual(problem.Arguments);

    /// <inheritdoc />
    public void Dispose()
    {
        lock (gate) collector?.Dispose();
    }

    private void Set(Func<DataState, DataState> next)
    {
        lock (gate)
        {
            var state = current = next(current);
            announcements = announcements.ContinueWith(_ => Announce(state), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            if (state.Phase != DataPhase.Building) ready.TrySetResult();
        }
    }

    private void Announce(DataState state)
    {
        foreach (var handler in Changed?.GetInvocationList().Cast<Action<DataState>>() ?? [])
        {
            try
            {
                handler(state);
            }
#pragma warning disable CA1031 // One listener's fault must not keep the news from the others.
            catch (Exception error)
#pragma warning restore CA1031
            {
                HandlerFailed(error);
            }
        }
    }

    private void Release(Kept entry)
    {
        lock (gate)
        {
            if (--entry.Leases > 0) return;
            entry.IdleSince = time.GetTimestamp();
        }

        Collect();
    }

    /// <summary>Gives up what nobody has read for a while, and comes again when something will be due.</summary>
    private void Collect()
    {
        List<Kept> due;
        lock (gate)
        {
            var idle = kept.Values.Where(entry => entry.Version != current.Version && entry.Leases == 0).ToList();
            due = idle.FindAll(entry => time.GetElapsedTime(entry.IdleSince) >= options.KeepUnused);
            foreach (var entry in due)
            {
                // In one step, so that a version is either kept and leasable or its file is gone.
                kept.Remove(entry.Version);
                entry.Folder.Delete(entry.Version);
            }

            if (idle.Count > due.Count)
            {
                collector ??= time.CreateTimer(_ => Collect(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                collector.Change(options.KeepUnused, Timeout.InfiniteTimeSpan);
            }
        }

        foreach (var entry in due)
        {
            Gone?.Invoke(entry.Version);
            GivenUp(entry.Version.ToString());
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Serving data version {Version}")]
    private partial void Serving(string version);

    [LoggerMessage(Level = LogLevel.Information, Message = "Data version {Version} is read by nobody any more; its file is deleted")]
    private partial void GivenUp(string version);

    [LoggerMessage(Level = LogLevel.Error, Message = "A listener to data versions failed")]
    private partial void HandlerFailed(Exception error);

    private sealed class Kept(DataVersion version, StoreFolder folder)
    {
        public DataVersion Version { get; } = version;
        public StoreFolder Folder { get; } = folder;
        public string File { get; } = folder.FileOf(version);
        public int Leases { get; set; }
        public long IdleSince { get; set; }
    }
}
