using System.Net;
using System.Net.Sockets;

namespace InnovationDashboard.Web.Hosting;

/// <summary>What counts as one address: a whole IPv4 address; of IPv6 the first 64 bits, because a household is given that many.</summary>
internal static class ClientAddress
{
    private const int NetworkBytes = 8;

    /// <summary>The address a request came from, as a key; one key for all whose address is unknown (a local socket).</summary>
    public static string KeyOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address.ToString();
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, NetworkBytes, bytes.Length - NetworkBytes);
        return new IPAddress(bytes).ToString();
    }
}
