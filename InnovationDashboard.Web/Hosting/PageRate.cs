using System.Threading.RateLimiting;
using InnovationDashboard.Web.Api;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Presenting.Rooms;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace InnovationDashboard.Web.Hosting;

/// <summary>How many pages (bodies and suggestions are pages, too) one address may ask for. Files, health and live connections do not count; programs have a limit of their own.</summary>
internal static class PageRate
{
    private static readonly PathString[] Free = ["/assets", "/_content", "/_framework", "/_blazor", "/health", "/diag", ApiEndpoints.Root, "/openapi"];

    // What the screens of a room ask has bounds of its own (seats, guesses, secrets): a hall that loads its pages must not take the presenter's turns.
    private static bool IsOfARoom(PathString path) => path.StartsWithSegments(RoomAddress.Root, out var rest) && rest.HasValue;

    /// <summary>Adds the limiter.</summary>
    public static void AddPageRate(this IServiceCollection services)
    {
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<Limits>>((options, limits) =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Array.Exists(Free, path => context.Request.Path.StartsWithSegments(path)) || IsOfARoom(context.Request.Path)
                ? RateLimitPartition.GetNoLimiter("")
                : RateLimitPartition.GetTokenBucketLimiter("of " + ClientAddress.KeyOf(context), _ => new()
                {
                    TokenLimit = limits.Value.PagesAtOnce,
                    TokensPerPeriod = limits.Value.PagesPerSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                }));
            options.OnRejected = (rejected, _) => new(RefuseAsync(rejected.HttpContext, rejected.Lease));
        });
    }

    private static Task RefuseAsync(HttpContext context, RateLimitLease lease)
    {
        var seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;
        var language = ReaderLanguage.Current;
        var text = Texts.In(language, HostingText.TooManyText, seconds);
        return PlainAnswer.WantsPage(context)
            ? PlainAnswer.WritePageAsync(context, language, Texts.In(language, HostingText.TooManyTitle), $"<p>{text}</p>", seconds)
            : PlainAnswer.WriteTextAsync(context, text, seconds);
    }
}
