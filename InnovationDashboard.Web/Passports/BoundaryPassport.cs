using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Passports;

/// <summary>The passport of an area's size: a figure that stands with the boundary it describes, not among the observations.</summary>
internal static class BoundaryPassport
{
    public static Passport Build(BoundaryRecord boundary, PanelContext context)
    {
        string Text(PassportText key, params ReadOnlySpan<object?> arguments) => Texts.In(context.Language, key, arguments);
        var others = context.Catalogue.Boundaries.Where(other => other.Place == boundary.Place && other != boundary)
            .Select(other => new PassportRow(PassportWords.Valid(other, context.Language), $"{Size(other, context)} · {other.Extent.In(context.Language)}", PassportAddress.Of(other.Code)));
        return new(
            boundary.Code, null, Text(PassportText.SizeOf), context.Catalogue.Places[boundary.Place].Name.In(context.Language),
            new("", Size(boundary, context), "", PassportWords.Valid(boundary, context.Language), []), PassportWords.Origin(boundary.Source, boundary.Locator, null, context),
            [
                new(Text(PassportText.Definition), Text(PassportText.SizeDefinition)),
                new(Text(PassportText.Boundary), boundary.Extent.In(context.Language)),
                new(Text(PassportText.Qualifier), Text(Enum.Parse<PassportText>(nameof(PassportText.Qualifier) + boundary.Qualifier))),
                new(Text(PassportText.Reliability), Text(Enum.Parse<PassportText>(nameof(PassportText.Reliability) + context.Catalogue.Sources[boundary.Source].Reliability))),
                .. others,
                new(Text(PassportText.NextUpdate), Text(PassportText.NextUnknown)),
                new(Text(PassportText.DataVersion), PassportWords.DataVersion(context)),
            ],
            null, [], [Text(PassportText.CautionBoundary, context.PlaceName(boundary.Place))], null);
    }

    private static string Size(BoundaryRecord boundary, PanelContext context)
    {
        if (boundary.AreaKm2 is not { } size) return Texts.In(context.Language, FigureText.Unknown);
        var number = NumberText.Grouped(size, 2);
        return context.Text(PanelText.AreaSize, boundary.Qualifier == Qualifier.Exact ? number : Texts.In(context.Language, Enum.Parse<FigureText>("Q" + boundary.Qualifier), number));
    }
}
