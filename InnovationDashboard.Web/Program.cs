using System.Text.Encodings.Web;
using System.Text.Unicode;
using InnovationDashboard.Web;
using InnovationDashboard.Web.Api;
using InnovationDashboard.Web.Briefings.Own;
using InnovationDashboard.Web.Briefings.Packs;
using InnovationDashboard.Web.Briefings.Packs.Pptx;
using InnovationDashboard.Web.Briefings.Rehearsal;
using InnovationDashboard.Web.Comparison;
using InnovationDashboard.Web.Discovery;
using InnovationDashboard.Web.Exports;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Layout;
using InnovationDashboard.Web.Layout.OnDemand;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.Presenting.Rooms;
using InnovationDashboard.Web.Presenting.Stage;
using InnovationDashboard.Web.Search;
using InnovationDashboard.Web.Validation;
using Microsoft.AspNetCore.DataProtection;
using MudBlazor.Services;

if (args is ["validate", ..])
{
    return await ValidateCommand.RunAsync(args, Console.Out, Console.Error);
}

if (args is ["compare", ..])
{
    return await CompareCommand.RunAsync(args, Console.Out, Console.Error);
}

var builder = WebApplication.CreateBuilder(args);
builder.ChooseAddress();
builder.WebHost.UseStaticWebAssets(); // wwwroot-assets also outside Development and without a publish
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)); // Han as letters, not as eight-byte entities
builder.AddSiteData();
builder.AddRooms();
builder.Services.AddSingleton<SiteSearch>();
builder.Services.AddSingleton<ShellPrinter>();
builder.Services.AddExports();
builder.Services.AddMudServices().AddScoped<MudUse>(); // what of MudBlazor is mounted on demand
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider(); // guards circuits of this process only; nothing is written to the home folder
builder.AddDelivery();
builder.Services.AddOpenApi("v1", options => options.ShouldInclude = ApiEndpoints.IsDescribed);
builder.Services.AddRateLimiter(options => options.AddApiLimits());
builder.AddLimits();
builder.Services.AddRazorComponents().AddInteractiveServerComponents(options =>
{
    options.DetailedErrors = false;
    options.DisconnectedCircuitMaxRetained = 20; // the address is the state: a circuit that is gone costs a reader nothing
    options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(1);
}).AddHubOptions(hub => hub.MaximumReceiveMessageSize = Limits.MessageBytes);

var app = builder.Build();
app.UseErrorPage();
app.UseSecurityHeaders();
app.UseDelivery();
app.UseReaderCulture();
app.UseHeadRequests();
app.UseRouting();
app.UseLimits();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapMissingFiles();
app.MapHealth();
app.MapReader();
app.MapSearch();
app.MapPageViews();
app.MapApi();
app.MapExports();
app.MapStage();
app.MapRooms();
RoomPages.Map(app);
OfflinePacks.Map(app);
PptxPacks.Map(app);
Rehearsals.Map(app);
OwnPages.Map(app);
OwnAnswers.Map(app);
app.MapSitemap();
app.MapBenchmark();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.AnnounceAddress();
app.Run();
return 0;

/// <summary>Entry point; named so that tests can host it.</summary>
public partial class Program;
