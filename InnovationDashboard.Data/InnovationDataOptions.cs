namespace InnovationDashboard.Data;

/// <summary>Where the data come from and where the file made of them stands.</summary>
public sealed record InnovationDataOptions
{
    /// <summary>Folder of the data package (<c>datapackage.json</c> and its files).</summary>
    public required string SeedsFolder { get; init; }

    /// <summary>Folder for the data files; made where it is missing. One running instance has it at a time.</summary>
    public required string DataFolder { get; init; }

    /// <summary>How often the package is looked at when the system announces no change; default 5 s.</summary>
    public TimeSpan PollEvery { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a changed package must have been still before it is read; default 0.4 s.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromSeconds(0.4);

    /// <summary>How long a version that nobody leases is kept after a newer one came, for readers between two questions; default 2 min.</summary>
    public TimeSpan KeepUnused { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Most answers kept in memory, all versions together; default 1,000.</summary>
    public int CachedAnswers { get; init; } = 1000;
}
