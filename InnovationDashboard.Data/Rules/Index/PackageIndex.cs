using InnovationDashboard.Data.Package;

namespace InnovationDashboard.Data.Rules.Index;

/// <summary>What rules across tables need to know, gathered while the tables are read.</summary>
internal sealed class PackageIndex
{
    private readonly Dictionary<string, string> shared = new(StringComparer.Ordinal);

    public Dictionary<string, SchemeRow> Schemes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, PlaceRow> Places { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, FamilyRow> Families { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SectorRow> Sectors { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, UnitRow> Units { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, IndicatorRow> Indicators { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, RankingRow> Rankings { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EditionRow> Editions { get; } = new(StringComparer.Ordinal);

    public List<BreakRow> Breaks { get; } = [];

    public Dictionary<string, PageRow> Pages { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SectionRow> Sections { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, PanelRow> Panels { get; } = new(StringComparer.Ordinal);

    public List<SeriesRow> Series { get; } = [];

    public List<PeerRow> Peers { get; } = [];

    public List<SlideRow> Slides { get; } = [];

    public List<FigureRow> Figures { get; } = [];

    /// <summary>Role of a place's scheme, or null when place or scheme is unknown.</summary>
    public string? RoleOf(string place) =>
        Places.TryGetValue(place, out var known) && Schemes.TryGetValue(known.Scheme, out var scheme) ? scheme.Role : null;

    /// <summary>Kind of an indicator's unit, or null when one is unknown.</summary>
    public string? UnitKindOf(string indicator) =>
        Indicators.TryGetValue(indicator, out var known) && Units.TryGetValue(known.Unit, out var unit) ? unit.Kind : null;

    /// <summary>Takes a row. Faulty ones are taken as far as they go: they are reported where they stand.</summary>
    public void See(string table, PackageRow row)
    {
        switch (table)
        {
            case TableNames.Schemes:
                Add(Schemes, row, code => new SchemeRow(code, row.Text("role"), row.Line));
                break;
            case TableNames.Places:
                Add(Places, row, code => new PlaceRow(
                    code, Code(row, "scheme"), row.Number("lat") is not null && row.Number("lon") is not null, row.Text("lat") is null != row.Text("lon") is null,
                    row.Integer("tile_column"), row.Integer("tile_row"), row.Text("parent"), row.Line));
                break;
            case TableNames.Families:
                Add(Families, row, code => new FamilyRow(code, row.Text("role")));
                break;
            case TableNames.Sectors:
                Add(Sectors, row, code => new SectorRow(code, Code(row, "family"), row.Line));
                break;
            case TableNames.Units:
                Add(Units, row, code => new UnitRow(code, row.Text("kind")));
                break;
            case TableNames.Indicators:
                Add(Indicators, row, code => new IndicatorRow(
                    code, Code(row, "unit"), row.Flag("by_district") == true, row.Flag("by_area") == true, row.Flag("by_sector") == true, row.Text("form"), row.Line));
                break;
            case TableNames.Rankings:
                Add(Rankings, row, code => new RankingRow(code, Code(row, "indicator"), row.Text("value_indicator"), Code(row, "scheme"), row.Text("parent"), row.Line));
                break;
            case TableNames.Editions:
                Add(Editions, row, code => new EditionRow(code, Code(row, "ranking"), row.Integer("year") ?? 0, row.Text("comparable"), row.Text("reason_en") is not null, row.Line));
                break;
            case TableNames.Breaks:
                Breaks.Add(new BreakRow(Code(row, "code"), Code(row, "indicator"), row.Text("place"), row.Text("sector"), row.Integer("before_year") ?? 0, row.Text("kind"), row.Line));
                break;
            case TableNames.Pages:
                Add(Pages, row, code => new PageRow(code, row.Text("kind"), Code(row, "route"), row.Line));
                break;
            case TableNames.Sections:
                Add(Sections, row, code => new SectionRow(code, Code(row, "page"), row.Line));
                break;
            case TableNames.Panels:
                Add(Panels, row, code => new PanelRow(code, Code(row, "page"), Code(row, "section"), row.Text("form"), row.Integer("limit"), row.Text("topic"), row.Line));
                break;
            case TableNames.Series:
                Series.Add(new SeriesRow(
                    Code(row, "panel"), Code(row, "indicator"), row.Text("place_from"), row.Text("place"), row.Text("place_scheme"), row.Text("sector_from"), row.Text("sector"),
                    row.Text("family"), row.Integer("from_year"), row.Integer("to_year"), row.Text("period"), row.Text("role"), row.Line));
                break;
            case TableNames.Peers:
                Peers.Add(new PeerRow(Code(row, "panel"), Code(row, "place"), row.Line));
                break;
            case TableNames.Slides:
                Slides.Add(new SlideRow(
                    Code(row, "briefing"), row.Integer("number") ?? 0, Code(row, "page"), Code(row, "panel"), row.Text("district"), row.Text("area"), row.Text("sector"), row.Text("emphasis"),
                    row.Text("annotation_en") is not null, row.Text("offer"), row.Line));
                break;
            case TableNames.Observations:
                Figures.Add(Figure(row));
                break;
            default:
                break;
        }
    }

    private FigureRow Figure(PackageRow row) => new(
        Code(row, "id"), Shared(row, "indicator") ?? "", Shared(row, "place") ?? "", Shared(row, "sector"), row.Integer("year") ?? 0, Shared(row, "period") ?? "",
        row.Number("value"), row.Text("value_high") is not null, Shared(row, "status") ?? "", Shared(row, "edition"), Shared(row, "vintage"), row.Text("note_en") is not null, row.Line);

    // A column of many different texts is not pooled by the reader; codes must be, they stay.
    private string? Shared(PackageRow row, string column)
    {
        if (row.Text(column) is not { } text)
        {
            return null;
        }

        if (shared.TryGetValue(text, out var known))
        {
            return known;
        }

        shared.Add(text, text);
        return text;
    }

    private static string Code(PackageRow row, string column) => row.Text(column) ?? "";

    private static void Add<T>(Dictionary<string, T> table, PackageRow row, Func<string, T> make)
    {
        if (row.Text("code") is { } code)
        {
            table.TryAdd(code, make(code));
        }
    }
}
