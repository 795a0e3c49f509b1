using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace InnovationDashboard.Benchmarks.Sites;

/// <summary>A screen that follows a room, as a bare socket: a thousand of them must not cost the client more than the server.</summary>
internal sealed class Follower : IDisposable
{
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("data: {\"sequence\":");
    private readonly Socket socket;
    private readonly Lock gate = new();
    private TaskCompletionSource? waiting;
    private long wanted;

    private Follower(Socket socket) => this.socket = socket;

    /// <summary>Newest sequence it was sent.</summary>
    public long Sequence { get; private set; }

    /// <summary>When that came, as a time stamp of the stopwatch.</summary>
    public long At { get; private set; }

    /// <summary>Connects.</summary>
    public static async Task<Follower> JoinAsync(Uri site, string code, string way)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(site.Host, site.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET /rooms/{code}/events?as=follower&{way} HTTP/1.1\r\nHost: {site.Authority}\r\n\r\n"));
        var follower = new Follower(socket);
        _ = follower.ReadAsync();
        return follower;
    }

    /// <summary>Waits until it was sent this sequence or a later one.</summary>
    public Task UntilAsync(long sequence)
    {
        lock (gate)
        {
            if (Sequence >= sequence) return Task.CompletedTask;
            (wanted, waiting) = (sequence, new(TaskCreationOptions.RunContinuationsAsynchronously));
            return waiting.Task;
        }
    }

    public void Dispose() => socket.Dispose();

    private async Task ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        var kept = 0;
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(kept)) is var read and > 0)
            {
                kept = Take(buffer, kept + read);
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // Ended by whoever disposed it.
        }
    }

    // An event counts once it is whole: its last line is empty. What is not whole yet stays in the buffer.
    private int Take(byte[] buffer, int length)
    {
        var bytes = buffer.AsSpan(0, length);
        while (bytes.IndexOf(Mark) is var start and >= 0 && bytes[start..].IndexOf("\n\n"u8) is var end and >= 0)
        {
            var digits = bytes[(start + Mark.Length)..];
            var sequence = 0L;
            for (var index = 0; digits[index] is >= (byte)'0' and <= (byte)'9'; index++) sequence = (sequence * 10) + digits[index] - '0';
            Note(sequence);
            bytes = bytes[(start + end + 2)..];
        }

        var rest = bytes.IndexOf(Mark) >= 0 || bytes.Length < Mark.Length ? bytes : bytes[^Mark.Length..];
        rest.CopyTo(buffer);
        return rest.Length;
    }

    private void Note(long sequence)
    {
        lock (gate)
        {
            if (sequence <= Sequence) return;
            (Sequence, At) = (sequence, Stopwatch.GetTimestamp());
            if (waiting is not null && sequence >= wanted) waiting.TrySetResult();
        }
    }
}
