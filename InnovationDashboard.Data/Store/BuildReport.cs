using Microsoft.Extensions.Logging;

namespace InnovationDashboard.Data.Store;

/// <summary>Counts the rows of a build; calls back every thousand, and logs a line each second so that a short build stays silent.</summary>
internal sealed partial class BuildReport(TimeProvider time, ILogger log, Action<BuildProgress>? progress)
{
    private const int TellEvery = 1000;
    private static readonly TimeSpan LogEvery = TimeSpan.FromSeconds(1);
    private long lastLine = time.GetTimestamp();
    private string table = "";

    /// <summary>Rows written so far.</summary>
    public long Rows { get; private set; }

    /// <summary>The next table begins.</summary>
    public void Begin(string next)
    {
        table = next;
        Tell();
    }

    /// <summary>One row more.</summary>
    public void Row()
    {
        if (++Rows % TellEvery == 0) Tell();
    }

    private void Tell()
    {
        progress?.Invoke(new BuildProgress(table, Rows));
        if (time.GetElapsedTime(lastLine) < LogEvery) return;
        lastLine = time.GetTimestamp();
        Building(Rows, table);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Building the data file: {Rows} rows written, now {Table}")]
    private partial void Building(long rows, string table);
}
