using System.Threading.Channels;

namespace InnovationDashboard.Web.Presenting.Rooms.Screens;

/// <summary>What is sent to a screen.</summary>
/// <param name="Revision">Revision of the room; what is older never follows what is newer.</param>
/// <param name="Sequence">Sequence that the screen shows after it.</param>
/// <param name="Bytes">The event as it goes over the wire; shared by all screens of a face.</param>
/// <param name="IsLast">True when nothing follows: the room is over, or the remote was sent away.</param>
internal sealed record ScreenEvent(long Revision, long Sequence, ReadOnlyMemory<byte> Bytes, bool IsLast);

/// <summary>A screen with a connection. Only the newest event waits for it: a slow screen skips, it never falls behind.</summary>
/// <param name="face">How it looks at the room.</param>
/// <param name="remoteHash">For a remote: hash of the secret it came with.</param>
internal sealed class RoomScreen(ScreenFace face, string? remoteHash)
{
    private readonly Lock gate = new();
    private readonly Channel<ScreenEvent> waiting = Channel.CreateBounded<ScreenEvent>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
    private long offered;
    private long sent;

    /// <summary>How it looks at the room.</summary>
    public ScreenFace Face => face;

    /// <summary>For a remote: hash of the secret it came with.</summary>
    public string? RemoteHash => remoteHash;

    /// <summary>Sequence of the newest state that was written to its connection.</summary>
    public long Sent => Interlocked.Read(ref sent);

    /// <summary>Puts an event in place of the one that waits, unless a newer one was offered.</summary>
    public void Offer(ScreenEvent next)
    {
        lock (gate)
        {
            if (next.Revision < offered) return;
            offered = next.Revision;
            waiting.Writer.TryWrite(next);
        }
    }

    /// <summary>Events for the connection, until the last one.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> EventsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        while (true)
        {
            var next = await waiting.Reader.ReadAsync(ct);
            yield return next.Bytes;
            // Asked for more: it was written.
            Interlocked.Exchange(ref sent, next.Sequence);
            if (next.IsLast) yield break;
        }
    }
}
