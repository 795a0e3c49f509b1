using System.Diagnostics;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>A real Redis or Valkey of the system, on a free port, that keeps nothing. One for the assembly, started by the first test that asks.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private readonly Lazy<Task<Running>> running = new(StartAsync);

    /// <summary>Connection string.</summary>
    public async Task<string> ConnectionAsync() => $"127.0.0.1:{(await running.Value).Port},abortConnect=false,connectTimeout=30000,syncTimeout=30000,asyncTimeout=30000";

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!running.IsValueCreated) return;
        var process = (await running.Value).Process;
        process.Kill();
        process.Dispose();
    }

    private static async Task<Running> StartAsync()
    {
        var port = FreePort.Next();
        var start = new ProcessStartInfo(Executable(), ["--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]) { RedirectStandardOutput = true };
        var process = new Process { StartInfo = start };
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) ready.TrySetException(new InvalidOperationException("The Redis server did not start."));
            else if (line.Data.Contains("ready to accept connections", StringComparison.OrdinalIgnoreCase)) ready.TrySetResult();
        };
        process.Start();
        process.BeginOutputReadLine();
        await ready.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return new(process, port);
    }

    private static string Executable() =>
        ((string[])["/usr/bin/valkey-server", "/usr/bin/redis-server"]).FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No Redis or Valkey found. Run ./test.sh, which installs one.");

    private sealed record Running(Process Process, int Port);
}
