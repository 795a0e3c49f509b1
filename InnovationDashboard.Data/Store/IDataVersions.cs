using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Store;

/// <summary>Which data are served now, and what became of the newest package.</summary>
public interface IDataVersions
{
    /// <summary>The state now. Never null; <see cref="DataPhase.Building"/> without a version before the first build ends.</summary>
    DataState Current { get; }

    /// <summary>Completes when there is a version to serve or the first attempt has failed; at once if that is so already.</summary>
    Task<DataState> WhenReadyAsync(CancellationToken ct);

    /// <summary>Raised after <see cref="Current"/> has got another phase, version or problems (not for mere progress), on a thread of the pool, one at a time and in order. A handler that throws is logged and does not disturb the others.</summary>
    event Action<DataState>? Changed;

    /// <summary>Keeps a version alive until the lease is disposed, also when newer data come.</summary>
    /// <exception cref="DataVersionGoneException">The version is neither current nor kept any more.</exception>
    VersionLease Lease(DataVersion version);

    /// <summary>The kept version (current or leased) whose hash begins so, or null: for a version that stands in an address.</summary>
    DataVersion? Find(string hashPrefix);
}

/// <summary>What became of the newest package.</summary>
public enum DataPhase
{
    /// <summary>A package is being checked and built; an older version may still be served.</summary>
    Building,

    /// <summary>The version served is that of the package.</summary>
    Ready,

    /// <summary>The package was refused or the file could not be made; an older version may still be served.</summary>
    Failed,
}

/// <summary>State of the data. Immutable.</summary>
/// <param name="Phase">What became of the newest package.</param>
/// <param name="Version">The version served, or null when there is none yet.</param>
/// <param name="Problems">Why the newest package was refused; empty unless <see cref="Phase"/> is <see cref="DataPhase.Failed"/>.</param>
/// <param name="StoreProblem">Why the file could not be made; null unless <see cref="Phase"/> is <see cref="DataPhase.Failed"/>.</param>
/// <param name="Progress">How far the build has come, or null.</param>
public sealed record DataState(DataPhase Phase, DataVersion? Version, IReadOnlyList<PackageProblem> Problems, StoreProblem? StoreProblem = null, BuildProgress? Progress = null)
{
    /// <summary>Before the first build.</summary>
    public static DataState Starting { get; } = new(DataPhase.Building, null, []);

    /// <summary>True when there are data to serve.</summary>
    public bool HasData => Version is not null;
}

/// <summary>How far a build has come.</summary>
/// <param name="Table">Table being written.</param>
/// <param name="Rows">Rows written so far, all tables together.</param>
public sealed record BuildProgress(string Table, long Rows);

/// <summary>The version asked for is no longer kept: ask again for the current one.</summary>
public sealed class DataVersionGoneException : Exception
{
    internal DataVersionGoneException(DataVersion version) : base($"Data version {version} is no longer kept.") => Version = version;

    /// <summary>The version asked for.</summary>
    public DataVersion Version { get; }
}
