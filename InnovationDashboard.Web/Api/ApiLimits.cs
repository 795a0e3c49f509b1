using System.Globalization;
using System.Threading.RateLimiting;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Localisation;
using Microsoft.AspNetCore.RateLimiting;

namespace InnovationDashboard.Web.Api;

/// <summary>How often programs may ask. Setting <c>Api:RequestsPerMinute</c>, by client address.</summary>
internal static class ApiLimits
{
    /// <summary>Name of the policy.</summary>
    public const string Policy = "api";

    /// <summary>Requests a minute that one address may make when nothing is set.</summary>
    public const int DefaultPerMinute = 600;

    /// <summary>The limit in force.</summary>
    public static int PerMinute(IConfiguration settings) => settings.GetValue<int?>("Api:RequestsPerMinute") is { } set and > 0 ? set : DefaultPerMinute;

    /// <summary>Adds the policy to the limits of the site.</summary>
    public static void AddApiLimits(this RateLimiterOptions options) => options.AddPolicy(Policy, new ByAddress());

    private sealed class ByAddress : IRateLimiterPolicy<string>
    {
        public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected => static async (rejected, _) =>
        {
            var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? (int)Math.Ceiling(wait.TotalSeconds) : 60;
            rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            await ApiAnswer.Problem(StatusCodes.Status429TooManyRequests, ApiMessage.TooManyTitle, ApiMessage.TooManyDetail, ReaderLanguage.Current).ExecuteAsync(rejected.HttpContext);
        };

        public RateLimitPartition<string> GetPartition(HttpContext httpContext)
        {
            var most = PerMinute(httpContext.RequestServices.GetRequiredService<IConfiguration>());
            return RateLimitPartition.GetFixedWindowLimiter(
                ClientAddress.KeyOf(httpContext), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
        }
    }
}
