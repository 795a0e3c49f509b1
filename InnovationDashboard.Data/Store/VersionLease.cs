using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Store;

/// <summary>Keeps one data version readable until it is disposed; disposing twice is harmless.</summary>
public sealed class VersionLease : IDisposable
{
    private Action? release;

    internal VersionLease(DataVersion version, Action release)
    {
        Version = version;
        this.release = release;
    }

    /// <summary>The version kept.</summary>
    public DataVersion Version { get; }

    /// <summary>Gives the version back.</summary>
    public void Dispose() => Interlocked.Exchange(ref release, null)?.Invoke();
}
