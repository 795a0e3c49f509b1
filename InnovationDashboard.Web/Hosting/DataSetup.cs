using InnovationDashboard.Data;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.Passports;

namespace InnovationDashboard.Web.Hosting;

/// <summary>Puts the store behind the site. Settings: <c>Seeds</c> and <c>DataFolder</c> name other folders than the usual ones.</summary>
internal static class DataSetup
{
    /// <summary>Adds store, queries and panels.</summary>
    public static void AddSiteData(this WebApplicationBuilder builder)
    {
        builder.Services.AddInnovationData(provider =>
        {
            var settings = provider.GetRequiredService<IConfiguration>();
            var seeds = settings["Seeds"] is { Length: > 0 } given ? Path.GetFullPath(given) : Seeds(builder.Environment.ContentRootPath);
            var data = settings["DataFolder"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : Path.Combine(builder.Environment.ContentRootPath, "data");
            return new() { SeedsFolder = seeds, DataFolder = data };
        });
        builder.Services.AddSingleton<ISiteData, StoreSiteData>();
        builder.Services.AddHostedService<DataReport>();
        builder.Services.AddSingleton<ShownIndex>();
        builder.Services.AddSingleton<Evidence.Disagreements.DisagreementViews>();
        builder.Services.AddSingleton<PanelFactory>();
        builder.Services.AddSingleton<PageModels>();
        builder.Services.AddSingleton<BodyPrinter>();
        builder.Services.AddSingleton<PageRenderer>();
        builder.Services.AddSingleton<SlideViews>();
        builder.Services.AddSingleton<SlideRenderer>();
        builder.Services.AddSingleton<Briefings.Packs.OfflinePacks>();
        builder.Services.AddSingleton<Briefings.Rehearsal.Rehearsals>();
        builder.Services.AddSingleton<Briefings.Own.OwnSlides>();
        builder.Services.AddSingleton<Briefings.Own.PageSlides>();
        builder.Services.AddSingleton<Briefings.Own.OwnPages>();
        builder.Services.AddSingleton<Briefings.Own.OwnAnswers>();
        builder.Services.AddSingleton<Briefings.Packs.Pptx.PptxPacks>();
        builder.Services.AddSingleton<Presenting.Stage.StageParts>();
        builder.Services.AddSingleton<Presenting.Stage.StageLeases>();
        builder.Services.AddSingleton<SeriesPanels>();
        builder.Services.AddSingleton<PassportBuilder>();
        builder.Services.AddSingleton<PassportRenderer>();
        builder.Services.AddSingleton<IndicatorBuilder>();
        builder.Services.AddSingleton<IndicatorRenderer>();
        builder.Services.AddSingleton<Discovery.PagePictures>();
    }

    // In a checkout the package that stewards edit, else the copy that was published with the program.
    private static string Seeds(string root)
    {
        var checkout = Path.GetFullPath(Path.Combine(root, "..", "seeds"));
        return Directory.Exists(checkout) ? checkout : Path.Combine(AppContext.BaseDirectory, "seeds");
    }
}
