using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InnovationDashboard.Data.Store;

/// <summary>
/// Builds the first data file when the program starts, and again whenever the package has changed and been still for a moment. The system's announcements make it quick; looking at
/// names, sizes and times every few seconds makes it certain, because network and container folders announce nothing.
/// </summary>
internal sealed partial class SeedsWatcher(InnovationDataOptions options, StoreUpdate update, StoreCatalog catalog, TimeProvider time, ILogger<SeedsWatcher> log) : BackgroundService
{
    private static readonly TimeSpan RetryEvery = TimeSpan.FromSeconds(30);
    private readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var announcements = Listen();
        var seen = SeedsFingerprint.Of(options.SeedsFolder);
        update.Run(stoppingToken);
        var lastRun = time.GetTimestamp();

        while (!stoppingToken.IsCancellationRequested)
        {
            await WaitAsync(stoppingToken).ConfigureAwait(false);
            var now = SeedsFingerprint.Of(options.SeedsFolder);
            if (now == seen && !RetryIsDue(lastRun) && (catalog.HasFile || !catalog.Current.HasData)) continue;
            seen = await SettledAsync(now, stoppingToken).ConfigureAwait(false);
            update.Run(stoppingToken);
            lastRun = time.GetTimestamp();
        }
    }

    private bool RetryIsDue(long lastRun) => catalog.Current.StoreProblem?.Code switch
    {
        null => false,
        StoreProblemCode.FolderInUse or StoreProblemCode.PackageUnsteady => true,
        _ => time.GetElapsedTime(lastRun) >= RetryEvery,
    };

    /// <summary>Waits for an announcement or for the time of the next look.</summary>
    private async Task WaitAsync(CancellationToken ct)
    {
        using var look = new CancellationTokenSource(options.PollEvery, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(look.Token, ct);
        try
        {
            await signals.Reader.ReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Time for a look.
        }
    }

    /// <summary>An editor or a copy writes in several steps: reading begins when two looks in a row saw the same.</summary>
    private async Task<string> SettledAsync(string now, CancellationToken ct)
    {
        while (true)
        {
            await Task.Delay(options.Settle, time, ct).ConfigureAwait(false); // No system says that a writer has finished; stillness is the only sign.
            var next = SeedsFingerprint.Of(options.SeedsFolder);
            if (next == now) return next;
            now = next;
        }
    }

    private FileSystemWatcher? Listen()
    {
        try
        {
            var watcher = new FileSystemWatcher(options.SeedsFolder) { IncludeSubdirectories = true };
            void Signal(object sender, EventArgs e) => signals.Writer.TryWrite(true);
            watcher.Changed += Signal;
            watcher.Created += Signal;
            watcher.Deleted += Signal;
            watcher.Renamed += Signal;
            watcher.Error += Signal; // too many at once: what was lost is found by looking
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            NoAnnouncements(options.SeedsFolder, options.PollEvery.TotalSeconds, error.Message);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The system announces no changes of {Folder}; it is looked at every {Seconds} s ({Reason})")]
    private partial void NoAnnouncements(string folder, double seconds, string reason);
}
