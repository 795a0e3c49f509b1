using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace InnovationDashboard.Web.Hosting;

/// <summary>Puts the limits in force. A setting out of range ends the start with its name.</summary>
internal static class LimitsSetup
{
    /// <summary>Reads the settings, adds what counts.</summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<Limits>().BindConfiguration(Limits.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.Configure<KestrelServerOptions>(server => server.Limits.MaxRequestBodySize = Limits.BodyBytes);
        builder.Services.AddSingleton<CircuitRoom>();
        builder.Services.AddPageRate();
    }

    /// <summary>For everything after it; after routing, because programs have a policy by endpoint, and after the reader's language is known, in which it refuses.</summary>
    public static void UseLimits(this WebApplication app)
    {
        app.UseRateLimiter();
        var room = app.Services.GetRequiredService<CircuitRoom>();
        app.Use((context, next) => room.PassAsync(context, next));
    }
}
