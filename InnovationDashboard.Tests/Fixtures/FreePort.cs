using System.Net;
using System.Net.Sockets;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>Ports for servers that are killed and started again. They lie below those that systems lend to outgoing connections: of such a one, any connection of another test may have taken the number meanwhile.</summary>
internal static class FreePort
{
    private const int First = 20_000, Count = 12_000;
    private static int last = Random.Shared.Next(Count);

    /// <summary>A port on the loopback that nothing holds; each call gives another.</summary>
    public static int Next()
    {
        for (var attempt = 0; attempt < Count; attempt++)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref last) % Count);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody's: the next one.
            }
        }

        throw new InvalidOperationException($"No port from {First} to {First + Count - 1} is free.");
    }
}
