using System.Text.RegularExpressions;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.Forms;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Panels;

/// <summary>What holds for every panel of the real package: every page and subject, both languages, with and without filters.</summary>
public sealed class RealPanelsTests
{
    // Names that have no Chinese form in use.
    private static readonly string[] LatinNames = ["Web of Science"];

    [Fact]
    public void EveryPanel_HasTitleAndTextAlternativeOrReasonWhyItIsEmpty() => Holds(RealPanels.All(), panel =>
        panel.Model is { Title.Length: 0 } ? "no title"
        : panel.Model is { Empty: null, Body.Description.Length: 0 } ? "no text alternative"
        : panel.Model.Empty is { Length: 0 } ? "empty without a reason"
        : panel.Model is { Empty: null, Body: { Chart: null, Form: null } } ? "neither drawn nor told"
        : null);

    [Fact]
    public void EveryRow_OfATableTwin_IsNamedByItsHead() => Holds(RealPanels.All(), panel => panel.Model.Body.Table.Rows.Any(row => row.Cells[0].Text is "" or TwinTable.None) ? "a row without a name" : null);

    [Fact]
    public void EveryPanel_ThatShowsAnything_NamesItsSources() => Holds(RealPanels.All(), panel =>
    {
        var model = panel.Model;
        if (model.Empty is null && model.Sources.Count == 0 && PanelTexts.FiguresShown(model).Concat(CellFigures(model)).Any()) return "figures without a source";
        var nameless = model.Sources.Where(source => source.Publisher.Length == 0 || source.Title.Length == 0 || source.Locators.Count == 0 || source.Locators.Any(string.IsNullOrWhiteSpace)).ToList();
        return nameless.Count == 0 ? null : "no publisher, title or place: " + string.Join(", ", nameless.Select(source => source.Code));
    });

    [Fact]
    public void EveryPanel_HasOneChipAFilterWithItsReason() => Holds(RealPanels.All(), panel =>
    {
        var chips = panel.Model.Chips;
        if (!chips.Select(chip => chip.Filter).SequenceEqual(["district", "area", "sector"])) return "chips: " + string.Join(", ", chips.Select(chip => chip.Filter));
        if (chips.FirstOrDefault(chip => chip.Text.Length == 0 || chip.Reason.Length == 0) is { } silent) return $"{silent.Filter} chip without text or reason";
        var view = panel.Context.View;
        bool[] set = [view.District is not null, view.Area is not null, view.Sector is not null];
        return chips.Select(chip => chip.Active).SequenceEqual(set) ? null : "a chip says a filter is set that is not, or the other way round";
    });

    [Fact]
    public void EveryFigureDrawnOrTold_HasAnIdOfThePackage() => Holds(RealPanels.All(), panel =>
    {
        var unknown = PanelTexts.FiguresShown(panel.Model).Concat(CellFigures(panel.Model)).Where(id => !KnownIds.Contains(id)).ToList();
        if (unknown.Count > 0) return "no such figure: " + string.Join(", ", unknown);
        // A numeral in a table cell of its own is a figure; a cell that says that none is known may name the figure that is missing.
        var anonymous = panel.Model.Body.Table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Numeric && cell.Figure is null && cell.Text.Any(char.IsAsciiDigit)).ToList();
        if (anonymous.Count > 0) return "figures without an id: " + string.Join(", ", anonymous.Select(cell => cell.Text));
        if (panel.Model.Form is "matrix" or "areamap" or "tilemap" || panel.Model.Body.Chart is null) return null;
        var marks = PanelTexts.Marks(panel.Model.Body.Chart).Where(mark => mark.Figure is null && !mark.Key.StartsWith("pane-", StringComparison.Ordinal) && !IsUnknown(mark.Label, panel.Context)).ToList();
        return marks.Count == 0 ? null : "marks without an id: " + string.Join(", ", marks.Select(mark => mark.Label));
    });

    [Fact]
    public void PanelThatDeclaresFigures_ShowsThemOrIsEmpty() => Holds(RealPanels.All().Where(panel => panel.Content.Series.Count > 0 && panel.Model.Form != "cards"), panel =>
        panel.Model.Empty is null && !PanelTexts.FiguresShown(panel.Model).Concat(CellFigures(panel.Model)).Any() ? "shows something else than figures" : null);

    [Fact]
    public void TableTwin_HoldsEveryFigureThatIsDrawnOrTold() => Holds(RealPanels.All().Where(panel => panel.Model.Form != "cards"), panel =>
    {
        var table = CellFigures(panel.Model).ToHashSet();
        var absent = PanelTexts.FiguresShown(panel.Model).Where(id => !table.Contains(id)).ToList();
        return absent.Count == 0 ? null : "not in the table: " + string.Join(", ", absent);
    });

    [Fact]
    public void TableTwin_RowsAreAsWideAsItsHead() => Holds(RealPanels.All(), panel =>
        panel.Model.Body.Table.Rows.FirstOrDefault(row => row.Cells.Count != panel.Model.Body.Table.Columns.Count) is { } row ? $"row {row.Key}: {row.Cells.Count} cells"
        : panel.Model.Body.Table.Columns.Any(column => column.Length == 0) ? "a column without a head"
        : panel.Model is { Empty: null, Body.Table.Rows.Count: 0, Form: not "cards" } ? "no rows"
        : null);

    [Fact]
    public void ValuesInTablesAndMarks_AreWrittenByTheOneFormatter() => Holds(RealPanels.All(), panel =>
    {
        if (panel.Model.Form is "facts" or "timeline") return null;
        string Full(string id) => panel.Context.ValueText(panel.Figures[id]);
        var cells = panel.Model.Body.Table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Figure is { } id && panel.Figures.ContainsKey(id));
        var wrong = cells.Where(cell => cell.Text != Full(cell.Figure!) && !IsRank(cell.Text, panel.Figures[cell.Figure!].Value) && !IsUnknown(cell.Text, panel.Context)).Select(cell => $"{cell.Text} instead of {Full(cell.Figure!)}")
            .Concat(PanelTexts.Marks(panel.Model.Body.Chart).Where(mark => mark.Figure is { } id && panel.Figures.ContainsKey(id) && !mark.Label.Contains(Full(id), StringComparison.Ordinal)).Select(mark => $"“{mark.Label}” without {Full(mark.Figure!)}"))
            .ToList();
        return wrong.Count == 0 ? null : string.Join("; ", wrong.Take(3));
    });

    [Fact]
    public void EveryText_StandsInTheReadersLanguage() => Holds(RealPanels.All(), panel =>
    {
        var english = panel.Context.Language == Language.English;
        var foreign = PanelTexts.Of(panel.Model).Where(text => english ? Regex.IsMatch(text, @"[\p{IsCJKUnifiedIdeographs}，。；：（）、]") : Regex.IsMatch(LatinNames.Aggregate(text, (left, name) => left.Replace(name, "", StringComparison.Ordinal)), "[A-Za-z]{3,}(?: [A-Za-z]{2,}){2}")).Distinct().ToList();
        var needed = new[] { panel.Model.Title, panel.Model.Body.Description, panel.Model.Empty ?? "" }.Concat(panel.Model.Chips.SelectMany(chip => new[] { chip.Text, chip.Reason })).Where(text => text.Length > 0);
        foreign.AddRange(english ? [] : needed.Where(text => !Regex.IsMatch(text, @"\p{IsCJKUnifiedIdeographs}")));
        return foreign.Count == 0 ? null : string.Join(" | ", foreign.Take(3));
    });

    [Fact]
    public void EveryChineseText_HasFullWidthPunctuation() => Holds(RealPanels.All().Where(panel => panel.Context.Language == Language.Chinese), panel =>
    {
        var wrong = PanelTexts.Of(panel.Model).Where(text => Regex.IsMatch(text, @"\p{IsCJKUnifiedIdeographs}[,;:!?()]|[,;:!?()]\p{IsCJKUnifiedIdeographs}|\p{IsCJKUnifiedIdeographs} \p{IsCJKUnifiedIdeographs}")).Distinct().ToList();
        return wrong.Count == 0 ? null : string.Join(" | ", wrong.Take(3));
    });

    [Fact]
    public void EveryText_HasNoPlaceholderLeft() => Holds(RealPanels.All(), panel =>
        PanelTexts.Of(panel.Model).FirstOrDefault(text => text.Contains('{', StringComparison.Ordinal) || text.Contains("  ", StringComparison.Ordinal) || text.Contains(" ()", StringComparison.Ordinal)) is { } text ? text : null);

    [Fact]
    public void MarkKeys_AreUniqueInAPanel() => Holds(RealPanels.All(), panel =>
    {
        var twice = PanelTexts.Marks(panel.Model.Body.Chart).Where(mark => mark.Figure is not null).GroupBy(mark => mark.Key).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        return twice.Count == 0 ? null : "twice: " + string.Join(", ", twice);
    });

    [Fact]
    public void WeakFigures_AreNeverHeadlines() => Holds(RealPanels.All().Where(panel => panel.Model.Body.Form is HeadlineForm), panel =>
        ((HeadlineForm)panel.Model.Body.Form!).Items.FirstOrDefault(item => panel.Figures.TryGetValue(item.Figure, out var figure) && figure.Reliability == Reliability.Low) is { } item ? item.Figure : null);

    [Fact]
    public void EmptyPanel_NamesTheFilterThatEmptiedItAndLinksToTheViewWithoutIt() => Holds(RealPanels.All().Where(panel => panel.Model.Empty is not null), panel =>
    {
        var (view, model) = (panel.Context.View, panel.Model);
        bool IsEmptyAt(ViewState other) => new PanelFactory().Build(panel.Content, panel.Context with { View = other }).Empty is not null;
        if (IsEmptyAt(view.Reset())) return model.EmptyHref is null ? null : "blames a filter, and is empty without any";
        var chosen = new[] { view.Sector is { } sector ? panel.Context.SectorName(sector) : null, view.District is { } district ? panel.Context.PlaceName(district) : null, view.Area is { } area ? panel.Context.PlaceName(area) : null };
        if (!chosen.OfType<string>().Any(name => model.Empty!.Contains(name, StringComparison.Ordinal))) return "does not name the filter: " + model.Empty;
        ViewState[] without = [view with { Sector = null }, view with { District = null }, view with { Area = null }, view.Reset()];
        return without.FirstOrDefault(other => other != view && other.Href() == model.EmptyHref) is not { } shown ? "leads to " + model.EmptyHref : IsEmptyAt(shown) ? "still empty at " + model.EmptyHref : null;
    });

    private static HashSet<string> KnownIds { get; } = [.. SeedRows.Of("observations").Select(row => row.Text("id")!), .. SeedRows.Of("boundaries").Select(row => row.Text("code")!)];

    private static IEnumerable<string> CellFigures(PanelModel panel) => panel.Body.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Figure).OfType<string>();

    private static bool IsUnknown(string text, PanelContext context) =>
        new[] { Texts.In(context.Language, FigureText.Unknown), context.Text(PanelText.NoValueKnown), context.Text(PanelText.UnknownRank) }.Any(words => text.Contains(words, StringComparison.Ordinal));

    // Tables of ranks have a column an edition and bare numerals; a star marks a rank that was worked out.
    private static bool IsRank(string text, double? value) => value is { } rank && text.TrimEnd('*') == rank.ToString("0", System.Globalization.CultureInfo.InvariantCulture);

    private static void Holds(IEnumerable<BuiltPanel> panels, Func<BuiltPanel, string?> violation)
    {
        var (count, found) = (0, new List<string>());
        foreach (var panel in panels)
        {
            count++;
            if (violation(panel) is { } text) found.Add($"{panel.Where}: {text}");
        }

        Assert.True(count > 0, "no panel was looked at");
        Assert.True(found.Count == 0, $"{found.Count} of {count} panels:\n{string.Join('\n', found.Take(40))}");
    }
}
