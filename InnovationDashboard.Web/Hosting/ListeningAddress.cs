using System.Net;
using System.Net.NetworkInformation;

namespace InnovationDashboard.Web.Hosting;

/// <summary>The address the site opens on: as configured, else <see cref="Default"/>; a free port when that one is taken.</summary>
internal static class ListeningAddress
{
    /// <summary>Where the site opens when nothing is configured.</summary>
    public const string Default = "http://localhost:5080";

    /// <summary>Replaces addresses whose port is taken, and says so.</summary>
    public static void ChooseAddress(this WebApplicationBuilder builder)
    {
        var configured = builder.Configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 } urls ? urls : Default;
        var addresses = configured.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Free);
        builder.WebHost.UseUrls([.. addresses]);
    }

    /// <summary>Prints where the site can be opened, once it can.</summary>
    public static void AnnounceAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        foreach (var address in app.Urls)
            Console.WriteLine($"Open {address.Replace("[::]", "localhost", StringComparison.Ordinal)} in a browser (Ctrl+C stops) · 请在浏览器中打开此地址（Ctrl+C停止）");
    });

    /// <summary>The same address, or one with a free port when its port is taken.</summary>
    public static string Free(string address)
    {
        BindingAddress parsed;
        try
        {
            parsed = BindingAddress.Parse(address);
        }
        catch (FormatException)
        {
            return address; // The server has the better message.
        }

        if (parsed.IsUnixPipe || parsed.Port == 0 || !IsTaken(parsed.Port)) return address;
        Console.WriteLine($"Port {parsed.Port} is taken by another program; taking a free one instead. · 端口{parsed.Port}已被占用，改用空闲端口。");
        // The server cannot choose a port for the name localhost, only for an address.
        var host = parsed.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? "127.0.0.1" : parsed.Host;
        return $"{parsed.Scheme}://{host}:0";
    }

    private static bool IsTaken(int port) =>
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(listener => listener.Port == port);
}
