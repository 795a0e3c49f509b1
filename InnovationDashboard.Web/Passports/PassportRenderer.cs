using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.View;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Passports;

/// <summary>A printed passport.</summary>
/// <param name="Html">Markup; escaped by the Razor renderer.</param>
/// <param name="Title">Title of its page.</param>
/// <param name="Summary">Value and source in a line.</param>
/// <param name="IsWithdrawn">True when the figure was taken back.</param>
public sealed record RenderedPassport(string Html, string Title, string Summary, bool IsWithdrawn = false) : RenderedBody(Html);

/// <summary>Prints passports: once a (data version, address, language, reading mode), then shared by pages and drawers.</summary>
public sealed class PassportRenderer(BodyPrinter printer, PassportQueries queries, FigureQueries figures, UpdateQueries updates, PassportBuilder builder) : IDisposable
{
    // A passport is 5 to 30 KB of text.
    private const int MostPassports = 1000;

    private readonly KeptBodies<RenderedPassport> kept = new(MostPassports);

    /// <summary>The passport at an address; null when there is no such figure. Nothing is kept of addresses that lead nowhere.</summary>
    public Task<RenderedPassport?> RenderAsync(Catalogue catalogue, PassportAddress address, Language language, ReadAs readAs, CancellationToken ct) =>
        kept.GetAsync((catalogue.Version.Hash, address, language, readAs), () => PrintAsync(address, new PanelContext(catalogue, new ViewState(PassportAddress.Of(address.Figure)), null, language), readAs), ct);

    /// <summary>Forgets every passport.</summary>
    public void Dispose() => kept.Dispose();

    private Task<RenderedPassport?> PrintAsync(PassportAddress address, PanelContext context, ReadAs readAs) =>
        address.Against is { } against ? ChangeAsync(address.Figure, against, context) : FigureAsync(address.Figure, context, readAs);

    private async Task<RenderedPassport?> FigureAsync(string id, PanelContext context, ReadAs readAs)
    {
        var versions = await updates.AllAsync(context.Catalogue.Version, CancellationToken.None);
        var passport = await queries.GetAsync(context.Catalogue.Version, new(id), CancellationToken.None) is { } content ? builder.Build(content, versions, context, readAs)
            : context.Catalogue.Boundaries.FirstOrDefault(boundary => boundary.Code == id) is { } boundary ? BoundaryPassport.Build(boundary, context)
            : null;
        if (passport is null) return await WithdrawnAsync(id, versions, context);
        var html = await printer.PrintAsync<PassportView>(nameof(PassportView.Model), new PassportPage(passport, context));
        return new(html, $"{passport.Title}, {passport.Where}, {passport.Value.Period}", Summary(passport, context));
    }

    private async Task<RenderedPassport?> WithdrawnAsync(string id, IReadOnlyList<VersionRecord> versions, PanelContext context)
    {
        if (versions.SelectMany(version => version.Changes).FirstOrDefault(change => change.Kind == "withdrawn" && change.Figure.Value == id) is not { } change) return null;
        var withdrawal = FigureHistory.Of(change, versions, context);
        var html = await printer.PrintAsync<WithdrawnView>(nameof(WithdrawnView.Model), new WithdrawnPage(withdrawal, context));
        return new(html, Texts.In(context.Language, PassportText.WithdrawnTitle), context.Named(withdrawal.When, withdrawal.Name), IsWithdrawn: true);
    }

    private static string Summary(Passport passport, PanelContext context) => context.Named(
        string.Join(context.Text(PanelText.ListComma), passport.Title, passport.Where, passport.Value.Period),
        string.Join(' ', new[] { passport.Value.Before, passport.Value.Number, passport.Value.After }.Where(text => text.Length > 0)) + $" ({passport.Origin.Publisher}, {passport.Origin.Locator})");

    private async Task<RenderedPassport?> ChangeAsync(string id, string against, PanelContext context)
    {
        var found = await figures.ByIdsAsync(context.Catalogue.Version, [new(id), new(against)], CancellationToken.None);
        if (found is not [var one, var other]) return null;
        var change = ChangeBuilder.Build(one, other, context);
        return new(await printer.PrintAsync<ChangeView>(nameof(ChangeView.Model), new ChangePage(change, context)), ChangeWords.Text(context, ChangeText.Title, change.Title), change.Amount ?? change.Why);
    }
}

/// <summary>What the passport view prints.</summary>
/// <param name="Passport">The passport.</param>
/// <param name="Context">Names, language.</param>
public sealed record PassportPage(Passport Passport, PanelContext Context);

/// <summary>What the view of a change prints.</summary>
/// <param name="Change">The change.</param>
/// <param name="Context">Names, language.</param>
public sealed record ChangePage(Change Change, PanelContext Context);
