using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Panels;

/// <summary>What filters do to panels of the real package: never silence, never a claim that the figures do not carry.</summary>
public sealed class ChipsTests
{
    // These forms draw places or facts of the package, with or without figures.
    private static readonly HashSet<string> WithoutFigures = ["facts", "timeline", "matrix", "cards", "areamap"];

    [Fact]
    public void Rankings_AnyFilter_IsNotApplicable()
    {
        var panels = RealPanels.All().Where(panel => panel.Content.Panel.Page.Value is "ranking" or "rankings" && !panel.Context.View.IsUnfiltered).ToList();
        Assert.NotEmpty(panels);
        Assert.All(panels, panel => Assert.All(panel.Model.Chips, chip => Assert.Equal(FilterEffect.NotApplicable, chip.Effect)));
    }

    [Theory]
    [InlineData("district", "by_district")]
    [InlineData("area", "by_area")]
    [InlineData("sector", "by_sector")]
    public void Indicators_NotPublishedByPlaceOrSector_AreNeverFilteredByIt(string filter, string column)
    {
        var published = SeedRows.Of("indicators").Where(row => row.Flag(column) == true).Select(row => row.Text("code")!).ToHashSet();
        var looked = 0;
        var found = new List<string>();
        foreach (var panel in RealPanels.All().Where(panel => panel.Content.Series.Count > 0 && panel.Model.Empty is null && !WithoutFigures.Contains(panel.Model.Form)))
        {
            if (panel.Content.Series.Any(series => published.Contains(series.Declaration.Indicator.Value))) continue;
            looked++;
            if (panel.Model.Chips.Single(chip => chip.Filter == filter).Effect != FilterEffect.NotApplicable) found.Add(panel.Where);
        }

        // Areas are the exception that is declared: a whole district that is an area may be pointed at.
        Assert.True(looked > 100);
        Assert.Empty(filter == "area" ? found.Where(where => !where.Contains("area=zsc", StringComparison.Ordinal) && where.Contains("area=", StringComparison.Ordinal)) : found);
    }

    [Fact]
    public void Filter_NotApplicable_LeavesThePanelAsItWas() => Compare(
        panel => panel.Model.Chips.Where(chip => chip.Active).All(chip => chip.Effect == FilterEffect.NotApplicable),
        (before, after) => Shown(before.Model).SequenceEqual(Shown(after.Model)) ? null : "shows something else");

    [Fact]
    public void Filter_Highlighted_SelectsSomething() => Compare(
        panel => panel.Model.Chips.Any(chip => chip is { Active: true, Effect: FilterEffect.Highlighted }) && panel.Model.Empty is null,
        (_, after) => Selected(after.Model).Any() || IsAllOfTheSector(after) ? null : "nothing is selected");

    [Fact]
    public void Filter_NothingHighlightedOrApplied_SelectsNothingNew() => Compare(
        panel => panel.Model.Effect == FilterEffect.NotApplicable,
        (before, after) => Selected(after.Model).SequenceEqual(Selected(before.Model)) ? null : "selected: " + string.Join(", ", Selected(after.Model)));

    [Fact]
    public void Filter_Applied_ShowsTheFiguresOfTheFilter() => Compare(
        panel => panel.Model.Chips.Any(chip => chip is { Filter: "sector", Active: true, Effect: FilterEffect.Applied }) && panel.Model.Empty is null,
        (_, after) =>
        {
            var sector = after.Context.View.Sector!.Value.Value;
            var nearest = SeedRows.Of("sector_links").Where(row => row.Text("field") == sector).Select(row => row.Text("sector")!).Append(sector).ToHashSet();
            var chosen = after.Content.Series.Where(series => series.Declaration.SectorFrom == "chosen").Select(series => series.Declaration.Indicator.Value).ToHashSet();
            var wrong = after.Model.Body.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Figure).OfType<string>().Select(id => SeedBreaks.Observations[id])
                .Where(figure => chosen.Contains(figure.Indicator) && !nearest.Contains(figure.Sector ?? "")).ToList();
            return wrong.Count == 0 ? null : $"figures of {wrong[0].Sector}";
        });

    [Theory]
    [InlineData("overview", "overview-research", "gbt-c")]
    [InlineData("talent", "talent-research", "gbt-p")]
    [InlineData("districts", "districts-industry", "gbt-j")]
    [InlineData("sectors", "sectors-district", "gbt-a")]
    [InlineData("talent", "talent-professionals", "occ4")]
    public void CensusBars_SectorAndDistrict_AreAppliedAndHighlighted(string page, string code, string sector)
    {
        var panel = Panel(page, code, new("", new("daxing"), null, new(sector)));

        Assert.Equal([FilterEffect.Highlighted, FilterEffect.Applied], panel.Model.Chips.Where(chip => chip.Active).Select(chip => chip.Effect));
        var figures = Figures(panel);
        Assert.Equal(16, figures.Count);
        Assert.All(figures, figure => Assert.Equal(sector, figure.Sector));
        Assert.Equal(["daxing"], SelectedPlaces(panel));
    }

    [Theory]
    [InlineData("ai", "gbt-i")]
    [InlineData("quantum", "gbt-m")]
    [InlineData("medicine", "gbt-q")]
    [InlineData("blockchain", "gbt-i")]
    [InlineData("it", "gbt-i")]
    [InlineData("iot", "gbt-i")]
    [InlineData("space", "gbt-m")]
    public void CensusBars_FieldOfTheArticle_ShowNearestStatisticAndSaySo(string field, string nearest)
    {
        foreach (var language in RealPanels.Languages)
        {
            var panel = Panel("districts", "districts-industry", new("", Sector: new(field)), language);
            var note = SeedRows.Of("sector_links").Single(row => row.Text("field") == field && row.Text("sector") == nearest).Text(language == Language.English ? "note_en" : "note_zh")!;

            var chip = panel.Model.Chips.Single(chip => chip.Filter == "sector");
            Assert.Equal(FilterEffect.Applied, chip.Effect);
            Assert.Contains(note, chip.Reason, StringComparison.Ordinal);
            Assert.Contains(panel.Context.SectorName(new(nearest)), chip.Reason, StringComparison.Ordinal);
            Assert.All(Figures(panel), figure => Assert.Equal(nearest, figure.Sector));
        }
    }

    [Theory]
    [InlineData("materials")]
    [InlineData("renewables")]
    public void CensusBars_FieldWithoutACensusIndustry_SayThatThereIsNone(string field)
    {
        var panel = Panel("districts", "districts-industry", new("", Sector: new(field)));

        var chip = panel.Model.Chips.Single(chip => chip.Filter == "sector");
        Assert.Equal(FilterEffect.NotApplicable, chip.Effect);
        Assert.Contains(panel.Context.SectorName(new(field)), chip.Reason, StringComparison.Ordinal);
        Assert.Equal(panel.Content.Panel.Title.En, panel.Model.Title);
    }

    [Theory]
    [InlineData("zsc", "haidian")]
    [InlineData("hsc", null)]
    [InlineData("fsc", null)]
    [InlineData("bda", null)]
    public void DistrictBars_Area_LightUpOnlyADistrictThatIsTheWholeArea(string area, string? district)
    {
        foreach (var (page, code) in new[] { ("districts", "districts-industry"), ("districts", "districts-nonlocal"), ("districts", "districts-university"), ("talent", "talent-it") })
        {
            var panel = Panel(page, code, new("", Area: new(area)));

            Assert.Equal(district is null ? [] : [district], SelectedPlaces(panel));
            var chip = panel.Model.Chips.Single(chip => chip.Filter == "area");
            Assert.Equal(district is null ? FilterEffect.NotApplicable : FilterEffect.Highlighted, chip.Effect);
            if (district is null) Assert.Contains(panel.Context.PlaceName(new(area)), chip.Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TileMapWithoutFigures_Area_LightsUpEveryDistrictThatItReachesInto()
    {
        var panel = Panel("areas", "areas-tiles", new("", Area: new("hsc")));

        Assert.Equal(FilterEffect.Highlighted, panel.Model.Chips.Single(chip => chip.Filter == "area").Effect);
        var lit = PanelTexts.Marks(panel.Model.Body.Chart).Where(mark => mark.Selected).Select(mark => mark.Key).ToHashSet();
        Assert.Equal(new HashSet<string> { "huairou", "miyun" }, lit);
    }

    [Fact]
    public void Output_DistrictWithoutAFigure_SaysSo()
    {
        var panel = Panel("districts", "districts-gdp", new("", new("mentougou")));

        var chip = panel.Model.Chips.Single(chip => chip.Filter == "district");
        Assert.Equal(FilterEffect.NotApplicable, chip.Effect);
        Assert.Contains("Mentougou", chip.Reason, StringComparison.Ordinal);
        Assert.Equal(["haidian"], SelectedPlaces(Panel("districts", "districts-gdp", new("", new("haidian")))));
    }

    [Fact]
    public void Output_OfTheDevelopmentArea_IsHighlightedByItsIndustriesOnly()
    {
        var own = Panel("companies", "companies-bda", new("", Sector: new("bda-vehicles")));
        var it = Panel("companies", "companies-bda", new("", Sector: new("it")));
        var census = Panel("companies", "companies-bda", new("", Sector: new("gbt-m")));

        Assert.Equal(["bda-vehicles"], SelectedSectors(own));
        Assert.Equal(["bda-new-generation-information-technology"], SelectedSectors(it));
        Assert.Empty(SelectedSectors(census));
        Assert.Equal([FilterEffect.Highlighted, FilterEffect.Highlighted, FilterEffect.NotApplicable], new[] { own, it, census }.Select(panel => panel.Model.Chips[2].Effect));
    }

    [Fact]
    public void Mix_District_IsAppliedToThePlaceItTells()
    {
        var panel = Panel("talent", "talent-mix", new("", new("pinggu")));

        Assert.Equal(FilterEffect.Applied, panel.Model.Chips[0].Effect);
        Assert.NotEqual(panel.Content.Panel.Title.En, panel.Model.Title);
        Assert.Contains("Pinggu", panel.Model.Title + panel.Model.Subtitle, StringComparison.Ordinal);
    }

    private static BuiltPanel Panel(string page, string code, ViewState filter, Language language = Language.English) =>
        RealPanels.Build(new PageCode(page), null, filter, language).Single(panel => panel.Model.Code.Value == code);

    private static List<(string Indicator, string Place, string? Sector, int Year, string Period)> Figures(BuiltPanel panel) =>
        [.. panel.Model.Body.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Figure).OfType<string>().Select(id => SeedBreaks.Observations[id])];

    // A panel that shows nothing but the chosen sector has no row to tell from others.
    private static bool IsAllOfTheSector(BuiltPanel panel) => Figures(panel).Select(figure => figure.Sector).Distinct().ToList() is [{ } only]
        && (only == panel.Context.View.Sector?.Value || SeedRows.Of("sector_links").Any(row => row.Text("field") == panel.Context.View.Sector?.Value && row.Text("sector") == only));

    private static IEnumerable<string> SelectedPlaces(BuiltPanel panel) => SelectedFigures(panel).Select(figure => figure.Place).Distinct();

    private static IEnumerable<string?> SelectedSectors(BuiltPanel panel) => SelectedFigures(panel).Select(figure => figure.Sector).Distinct();

    private static IEnumerable<(string Indicator, string Place, string? Sector, int Year, string Period)> SelectedFigures(BuiltPanel panel)
    {
        var marks = PanelTexts.Marks(panel.Model.Body.Chart).Where(mark => mark is { Selected: true, Figure: not null }).Select(mark => mark.Figure!).Distinct().Order().ToList();
        var rows = panel.Model.Body.Table.Rows.Where(row => row.Selected).SelectMany(row => row.Cells).Select(cell => cell.Figure).OfType<string>().Distinct().Order();
        Assert.Equal(marks, rows); // the table says what the drawing says
        return marks.Select(id => SeedBreaks.Observations[id]);
    }

    private static IEnumerable<string> Selected(PanelModel model) => PanelTexts.Marks(model.Body.Chart).Where(mark => mark.Selected).Select(mark => mark.Key)
        .Concat(model.Body.Table.Rows.Where(row => row.Selected).Select(row => row.Key)).Concat(PanelTexts.SelectedItems(model.Body.Form));

    // Everything a reader sees but the links, which carry the filter along.
    private static IEnumerable<string> Shown(PanelModel model) => new[] { model.Title, model.Subtitle, model.Body.Description, model.Empty ?? "" }.Concat(model.Notes)
        .Concat(model.Body.Table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Text).Append(row.Selected.ToString())))
        .Concat(PanelTexts.Marks(model.Body.Chart).Select(mark => $"{mark with { Href = null }}"));

    private static void Compare(Func<BuiltPanel, bool> which, Func<BuiltPanel, BuiltPanel, string?> violation)
    {
        var (looked, found) = (0, new List<string>());
        foreach (var (page, subject) in SeedStore.Current.AllPages().Where(page => page.Subject?.Sector is not { } sector || RealPanels.SampleSectors.Contains(sector.Value)))
        {
            var before = RealPanels.Build(page, subject, new(""), Language.English).ToList();
            foreach (var filter in RealPanels.Filters)
            {
                foreach (var (one, other) in before.Zip(RealPanels.Build(page, subject, filter, Language.English)))
                {
                    if (!which(other)) continue;
                    looked++;
                    if (violation(one, other) is { } text) found.Add($"{other.Where}: {text}");
                }
            }
        }

        Assert.True(looked > 10, $"only {looked} panels were looked at");
        Assert.True(found.Count == 0, $"{found.Count} of {looked}:\n{string.Join('\n', found.Take(40))}");
    }
}
