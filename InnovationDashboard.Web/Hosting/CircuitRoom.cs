using InnovationDashboard.Web.Localisation;
using Microsoft.Extensions.Options;

namespace InnovationDashboard.Web.Hosting;

/// <summary>
/// Room for live connections. When there is none, pages come without a circuit (complete, each click a request) and a connection that is asked for all the same is refused in words:
/// a server without room stays a server.
/// </summary>
internal sealed class CircuitRoom(IOptions<Limits> limits)
{
    /// <summary>Seconds after which it is worth trying again.</summary>
    public const int RetryAfter = 10;

    private const string Hub = "/_blazor";
    private readonly Seats seats = new(limits.Value.Circuits, limits.Value.CircuitsPerAddress);

    /// <summary>True when another connection from this client would be refused.</summary>
    public bool IsFullFor(HttpContext context) => seats.AreFullFor(ClientAddress.KeyOf(context));

    /// <summary>Counts connections; refuses those there is no room for, and what would lead to one.</summary>
    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments(Hub, out var step))
        {
            await next(context);
        }
        else if (step == "/negotiate")
        {
            await (IsFullFor(context) ? RefuseAsync(context) : next(context));
        }
        else if (!HttpMethods.IsGet(context.Request.Method) || step.HasValue)
        {
            await next(context); // messages of a connection that is open, its farewell, scripts
        }
        else
        {
            await ConnectAsync(context, next);
        }
    }

    // A connection lasts as long as its request.
    private async Task ConnectAsync(HttpContext context, RequestDelegate next)
    {
        using var seat = seats.Take(ClientAddress.KeyOf(context));
        await (seat is null ? RefuseAsync(context) : next(context));
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return PlainAnswer.WriteTextAsync(context, Texts.In(ReaderLanguage.Current, HostingText.NoRoom, RetryAfter), RetryAfter);
    }
}
