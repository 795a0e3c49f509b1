using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Evidence;
using InnovationDashboard.Web.Evidence.Updates;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Passports;

/// <summary>What the versions of the package did to one figure, in words.</summary>
internal static class FigureHistory
{
    /// <summary>The line of a passport: each change, or since when the figure stands unchanged.</summary>
    public static PassportRow Row(ObservationId figure, IReadOnlyList<VersionRecord> versions, PanelContext context)
    {
        var changes = versions.SelectMany(version => version.Changes).Where(change => change.Figure == figure).ToList();
        var text = changes.Count > 0 ? string.Join(context.Language == Language.Chinese ? "；" : "; ", changes.Select(change => Told(change, context)))
            : versions.Count == 0 ? Text(context, PassportText.HistoryUnknown)
            : Text(context, versions.Count == 1 ? PassportText.HistoryFirst : PassportText.HistorySame, versions[^1].Label);
        return new(Text(context, PassportText.History), text, EvidenceAddress.Updates);
    }

    /// <summary>What is said in place of a figure that is no longer in the package.</summary>
    public static Withdrawal Of(ChangeRecord change, IReadOnlyList<VersionRecord> versions, PanelContext context)
    {
        var version = versions.First(one => one.Label == change.Version);
        return new(
            change.Figure.Value, UpdateWords.Name(change, null, context), Text(context, PassportText.WithdrawnIn, version.Label, DateText.Of(version.Date, context.Language)),
            change.Note.In(context.Language), change.ReplacedBy, change.Indicator);
    }

    private static string Told(ChangeRecord change, PanelContext context) => context.Named(
        change.Version, string.Join(context.Text(PanelText.ListComma), new[] { UpdateWords.Kind(change.Kind, context.Language), UpdateWords.Cell(change, context.Language), change.Note.In(context.Language) }.Where(part => part.Length > 0)));

    private static string Text(PanelContext context, PassportText key, params ReadOnlySpan<object?> arguments) => Texts.In(context.Language, key, arguments);
}

/// <summary>A figure that was taken back.</summary>
/// <param name="Id">Observation id.</param>
/// <param name="Name">What it was.</param>
/// <param name="When">Version and day.</param>
/// <param name="Why">Why; may be empty.</param>
/// <param name="Instead">Figure that took its place, or null.</param>
/// <param name="Indicator">What it measured, or null.</param>
public sealed record Withdrawal(string Id, string Name, string When, string Why, ObservationId? Instead, IndicatorCode? Indicator);

/// <summary>What the view of a withdrawn figure prints.</summary>
/// <param name="Withdrawal">The withdrawal.</param>
/// <param name="Context">Names, language.</param>
public sealed record WithdrawnPage(Withdrawal Withdrawal, PanelContext Context);
