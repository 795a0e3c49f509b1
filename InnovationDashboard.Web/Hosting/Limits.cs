using System.ComponentModel.DataAnnotations;

namespace InnovationDashboard.Web.Hosting;

/// <summary>
/// How much one server gives, and how much of it to one network address. Settings <c>Limits:Circuits</c> and so on. The defaults let a hall full of people behind one address in
/// and keep one address from taking everything.
/// </summary>
public sealed class Limits
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Limits";

    /// <summary>Largest message a browser may send over its connection, in bytes. Ours are under 2 KB: clicks, addresses, what is typed.</summary>
    public const int MessageBytes = 32 * 1024;

    /// <summary>Largest body of a request, in bytes. No page sends one; the framework's connection sends messages.</summary>
    public const int BodyBytes = 64 * 1024;

    /// <summary>Live connections (circuits) at once; each holds about a quarter of a megabyte. Beyond it pages are served without one.</summary>
    [Range(0, 1_000_000)]
    public int Circuits { get; set; } = 5000;

    /// <summary>Live connections at once from one address.</summary>
    [Range(0, 1_000_000)]
    public int CircuitsPerAddress { get; set; } = 2500;

    /// <summary>Screens that follow presentations at once; each holds some 15 KB.</summary>
    [Range(0, 1_000_000)]
    public int Screens { get; set; } = 10_000;

    /// <summary>Following screens at once from one address: a hall is often one address.</summary>
    [Range(0, 1_000_000)]
    public int ScreensPerAddress { get; set; } = 5000;

    /// <summary>Pages that one address may ask for at once after a pause.</summary>
    [Range(1, 1_000_000)]
    public int PagesAtOnce { get; set; } = 3000;

    /// <summary>Pages a second that one address may ask for in the long run.</summary>
    [Range(1, 1_000_000)]
    public int PagesPerSecond { get; set; } = 100;
}
