using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Matrix;

namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Which area names which sector among its plans: a mark where a fact links the two. Intentions, never results.</summary>
public sealed class MatrixBuilder : IPanelBuilder
{
    /// <inheritdoc />
    public IReadOnlyList<string> Forms { get; } = ["matrix"];

    /// <inheritdoc />
    public PanelBody Build(PanelInput input)
    {
        var context = input.Context;
        var catalogue = context.Catalogue;
        var facts = input.Panel.Facts.Where(fact => fact.Sectors.Count > 0).ToList();
        var areas = catalogue.PlacesOfRole("area").Where(area => facts.Exists(fact => fact.Places.Contains(area.Code))).ToList();
        var fields = facts.SelectMany(fact => fact.Sectors).Distinct().Where(catalogue.Sectors.ContainsKey).Select(code => catalogue.Sectors[code])
            .OrderBy(sector => sector.RankInFilter ?? int.MaxValue).ThenBy(sector => sector.Sort).ThenBy(sector => sector.Code.Value, StringComparer.Ordinal).ToList();
        var chosen = SectorChoice.Find(context.Lit.Sector ?? context.Subject?.Sector, fields.Select(field => field.Code).ToHashSet(), catalogue)?.Sector;

        var rows = areas.Select(area => new MatrixHead(area.Code.Value, area.Label(context.Language), Emphasis.AreaTone(area) ?? Tone.Context, IsChosen(area.Code, context))).ToList();
        var cityWide = facts.Where(fact => !fact.Places.Any(place => catalogue.RoleOf(place) == "area")).ToList();
        if (cityWide.Count > 0) rows.Insert(0, new("whole", context.Text(PanelText.CityList), Tone.Ink, false));
        var columns = fields.Select(field => new MatrixHead(field.Code.Value, field.Label(context.Language), Tone.Context, field.Code == chosen)).ToList();

        var cells = new List<MatrixCell>();
        var told = new Dictionary<string, string>();
        for (var row = 0; row < rows.Count; row++)
        {
            var head = rows[row];
            var place = head.Key == "whole" ? (PlaceCode?)null : new PlaceCode(head.Key);
            for (var column = 0; column < fields.Count; column++)
            {
                var field = fields[column];
                var linked = (place is { } area ? facts.Where(fact => fact.Places.Contains(area)) : cityWide).Where(fact => fact.Sectors.Contains(field.Code)).ToList();
                if (linked.Count == 0) continue;
                var label = context.Named($"{head.Name} · {field.Label(context.Language)}", Told(linked, context));
                told[$"{head.Key}.{field.Code}"] = Told(linked, context);
                var info = new MarkInfo(
                    $"{head.Key}.{field.Code}", label, null, CellHref(place, field.Code, context), head.Tone, head.Selected || field.Code == chosen);
                cells.Add(new(info, row, column, ""));
            }
        }

        var table = new TableModel(
            [context.Text(PanelText.ColumnPlace), context.Text(PanelText.ColumnSector), context.Text(PanelText.Fact, "").Trim()],
            [.. cells.Select(cell => new TableRow(cell.Info.Key, [new(rows[cell.Row].Name), new(columns[cell.Column].Name), new(told[cell.Info.Key])], cell.Info.Selected))]);
        var summary = Listing.Join(rows.Select((head, row) => context.Named(head.Name, string.Join(context.Text(PanelText.ListComma), cells.Where(cell => cell.Row == row).Select(cell => columns[cell.Column].Name)))), context, 12);
        return new(new MatrixData(rows, columns, cells), null, table, context.Text(PanelText.DescribeMatrix, rows.Count, columns.Count, summary), []);
    }

    // Chinese sentences follow each other without a space.
    private static string Told(List<FactRecord> facts, PanelContext context) =>
        string.Join(context.Language == Language.Chinese ? "" : " ", facts.Select(fact => fact.Text.In(context.Language)).Distinct());

    private static bool IsChosen(PlaceCode area, PanelContext context) =>
        area == context.Lit.Area || area == context.Subject?.Place
        || (context.Lit.District is { } district && context.Catalogue.PlaceLinks.Any(link => link.Area == area && link.District == district));

    private static string CellHref(PlaceCode? area, SectorCode sector, PanelContext context)
    {
        var next = context.View.Sector == sector && context.View.Area == area
            ? context.View with { Sector = null, Area = null }
            : context.View with { Sector = sector, Area = area ?? context.View.Area };
        return next.Href();
    }
}
