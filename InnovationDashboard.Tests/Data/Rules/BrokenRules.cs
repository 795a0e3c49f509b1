using InnovationDashboard.Data.Problems;
using InnovationDashboard.Tests.Fixtures;
using static InnovationDashboard.Data.Problems.ProblemCode;

namespace InnovationDashboard.Tests.Data.Rules;

internal static partial class BrokenPackages
{
    private static Dictionary<ProblemCode, Func<TinyPackage, Expected>> Texts => new()
    {
        [OneLanguage] = tiny => Set(tiny, "breaks", "league-2023", "reason_zh", "", also: Required),
        [YearsReversed] = tiny => Set(tiny, "plans", "water-2030", "to_year", "2023"),
        [FactorZero] = tiny => Set(tiny, "units", "firms", "factor_zh", "0"),
        [WholeYearNeeded] = tiny =>
        {
            tiny.Set("periods", "year", "code", "all-year");
            tiny.Edit("observations", rows => Replace(rows, rows.ConvertAll(row => row == rows[0] ? row : Array.ConvertAll(row, cell => cell == "year" ? "all-year" : cell))));
            return new("periods", null, "code");
        },
        [SectorLinkRole] = tiny => Set(tiny, "sector_links", "robotics/making", "sector", "clean-water"),
        [VersionUnlisted] = tiny =>
        {
            tiny.EditDescriptor(root => root["version"] = "0.4.0");
            return new("versions", null, "version");
        },
        [ChangeOfUnknown] = tiny => Set(tiny, "changes", "0.3.0/2", "observation", "rd_share-rivermouth-1919"),
        [WithdrawnStands] = tiny => Set(tiny, "changes", "0.3.0/3", "observation", "rd_share-rivermouth-2020"),
    };

    private static Dictionary<ProblemCode, Func<TinyPackage, Expected>> Figures => new()
    {
        [ValueNeeded] = tiny => Set(tiny, "observations", "firms-hillside-2023", "status", "", field: "value"),
        [ValueOfMissing] = tiny => Set(tiny, "observations", "firms-hillside-2023", "value", "12"),
        [RangeWithoutValue] = tiny =>
        {
            tiny.Set("observations", "firms-uplands-2022", "value", "");
            return Set(tiny, "observations", "firms-uplands-2022", "printed", "up to 30", field: "value_high");
        },
        [RangeReversed] = tiny => Set(tiny, "observations", "firms-uplands-2022", "value_high", "20"),
        [RangeUnfit] = tiny => Set(tiny, "observations", "firms-uplands-2022", "qualifier", "over"),
        [FigureUndeclared] = tiny => Copied(tiny, "observations", "output-rivermouth-2023", "place", ("id", "output-northbank-2023"), ("place", "northbank")),
        [FigurePromised] = tiny => Set(tiny, "indicators", "rd_share", "by_sector", "true"),
        [FlagWithoutBreak] = tiny => Set(tiny, "observations", "rd_share-rivermouth-2022", "status", "b"),
        [BreakWithoutFlag] = tiny =>
        {
            tiny.Set("observations", "rd_share-rivermouth-2020-first-release", "status", "d");
            return Set(tiny, "observations", "rd_share-rivermouth-2020", "status", "");
        },
        [LocatorBlank] = tiny => Set(tiny, "plans", "water-2030", "locator", "—"),
        [LocatorUnfit] = tiny => Set(tiny, "plans", "water-2030", "locator", "page on water"),
        [PercentUnlikely] = tiny => Set(tiny, "observations", "rd_share-rivermouth-2022", "value", "3300"),
    };

    private static Dictionary<ProblemCode, Func<TinyPackage, Expected>> Rankings => new()
    {
        [RankNotWhole] = tiny => Set(tiny, "observations", "league_rank-dunehaven-2021", "value", "4.5"),
        [RankTwice] = tiny =>
        {
            var (one, other) = (tiny.LineOf("observations", "league_rank-lakeport-2023"), tiny.LineOf("observations", "league_rank-dunehaven-2023"));
            tiny.Set("observations", "league_rank-lakeport-2023", "note_en", "");
            tiny.Set("observations", "league_rank-lakeport-2023", "note_zh", "");
            return new("observations", Math.Max(one, other), "value");
        },
        [PlaceRankedTwice] = tiny => Copied(tiny, "observations", "league_rank-dunehaven-2021", "place", ("id", "league_rank-dunehaven-2021-b"), ("value", "7")),
        [EditionWithoutBreak] = tiny => Set(tiny, "ranking_editions", "league-2022", "comparable", "no", prepare: () => Reason(tiny, "league-2022")),
        [BreakWithoutEdition] = tiny => new Expected("breaks", tiny.LineOf("breaks", "league-2023"), "before_year").After(() => tiny.Set("ranking_editions", "league-2023", "comparable", "yes")),
        [EditionNotFirst] = tiny => Set(tiny, "ranking_editions", "league-2021", "comparable", "yes"),
        [ReasonNeeded] = tiny =>
        {
            tiny.Set("ranking_editions", "league-2024", "reason_en", "");
            return Set(tiny, "ranking_editions", "league-2024", "reason_zh", "", field: "reason_en");
        },
        [EditionNeeded] = tiny => Set(tiny, "observations", "league_rank-dunehaven-2021", "edition", ""),
        [EditionYear] = tiny => Set(tiny, "observations", "league_score-dunehaven-2024", "edition", "league-2022", field: "year"),
        [EditionOfOther] = tiny =>
        {
            tiny.Copy("rankings", "league", ("code", "cup"), ("indicator", "cup_rank"));
            tiny.Copy("indicators", "league_rank", ("code", "cup_rank"));
            tiny.Copy("ranking_editions", "league-2021", ("code", "cup-2021"), ("ranking", "cup"));
            return Set(tiny, "observations", "league_rank-dunehaven-2021", "edition", "cup-2021");
        },
        [RankingUnit] = tiny =>
        {
            tiny.Set("indicators", "league_rank", "unit", "points");
            tiny.AlsoAllowed = BumpNeedsRanks;
            return new("rankings", tiny.LineOf("rankings", "league"), "indicator");
        },
    };

    private static Dictionary<ProblemCode, Func<TinyPackage, Expected>> Places => new()
    {
        [SiteRows] = tiny => new("site", tiny.Copy("site", "rivermouth", ("code", "second")), null),
        [SitePlace] = tiny => Set(tiny, "site", "rivermouth", "place", "northbank"),
        [RoleNotOnce] = tiny => new("schemes", tiny.Copy("schemes", "rival", ("code", "zone"), ("role", "area")), "role"),
        [LinkRole] = tiny => Set(tiny, "place_links", "uplands/northbank", "district", "rivermouth"),
        [TileHalf] = tiny => Set(tiny, "places", "stonebridge", "tile_column", "3", field: "tile_row"),
        [TileTwice] = tiny => Set(tiny, "places", "southbank", "tile_row", "0", field: "tile_column"),
        [PointHalf] = tiny => Set(tiny, "places", "northbank", "lon", "", field: "lat"),
        [ParentCircle] = tiny =>
        {
            tiny.AlsoAllowed = ParentCircle;
            return Set(tiny, "places", "rivermouth", "parent", "northbank");
        },
        [CodeTooLong] = tiny => new("sectors", tiny.Copy("sectors", "research", ("code", new string('x', 61))), "code"),
    };

    private static Dictionary<ProblemCode, Func<TinyPackage, Expected>> Pages => new()
    {
        [PageKindMissing] = tiny =>
        {
            tiny.Set("pages", "goals", "kind", "topic");
            return new("pages", null, "kind");
        },
        [PageKindTwice] = tiny => new Expected("pages", Math.Max(tiny.LineOf("pages", "people"), tiny.LineOf("pages", "goals")), "kind").After(() => tiny.Set("pages", "people", "kind", "goals")),
        [PageRoute] = tiny => Set(tiny, "pages", "people", "route", "/people/{code}"),
        [FilterMissing] = tiny =>
        {
            tiny.Remove("panel_filters", "goals-timeline/area");
            return new("panels", tiny.LineOf("panels", "goals-timeline"), "code");
        },
        [SectionOfOtherPage] = tiny => Set(tiny, "panels", "goals-timeline", "section", "people-all"),
        [SeriesColumnNeeded] = tiny => Set(tiny, "panel_series", "sectors-bars/10", "family", "", also: SeriesWithoutFigures),
        [PeersNeeded] = tiny =>
        {
            tiny.AlsoAllowed = SeriesWithoutFigures;
            return Set(tiny, "panel_series", "ov-rd/10", "place_from", "peers");
        },
        [SeriesWithoutFigures] = tiny => Set(tiny, "panel_series", "ov-line/10", "from_year", "2024", field: "indicator"),
        [SeriesNeeded] = tiny => NoSeries(tiny, "people-bars"),
        [SeriesUnwanted] = tiny => Set(tiny, "panels", "ov-rd", "form", "timeline"),
        [FocusNeeded] = tiny => Form(tiny, "ov-rd", () => tiny.Set("panel_series", "ov-rd/10", "role", "context")),
        [BenchmarkNeeded] = tiny => Form(tiny, "ov-target", () => tiny.Remove("panel_series", "ov-target/20")),
        [BumpNeedsRanks] = tiny => Set(tiny, "panels", "people-multiples", "form", "bump"),
        [ShareOfTooMany] = tiny => Form(tiny, "district-share", () =>
        {
            foreach (var number in Enumerable.Range(1, 3))
            {
                tiny.Copy("sectors", "research", ("code", $"more-{number}"));
                tiny.Copy("observations", "jobs_share-northbank-research-2023", ("id", $"more-{number}"), ("sector", $"more-{number}"));
            }
        }),
        [LineUnfit] = tiny => Set(tiny, "indicators", "population", "form", "bars", at: ("panel_series", "people-multiples/10", "indicator"), also: LineUnfit),
        [TileNeeded] = tiny =>
        {
            tiny.Set("places", "hillside", "tile_row", "");
            return Set(tiny, "places", "hillside", "tile_column", "");
        },
        [PointNeeded] = tiny =>
        {
            tiny.Set("places", "dunehaven", "lon", "");
            return Set(tiny, "places", "dunehaven", "lat", "");
        },
        [SizeNeeded] = tiny => new Expected("places", tiny.LineOf("places", "uplands"), "code").After(() => tiny.Set("boundaries", "uplands-2010", "area_km2", "")),
        [PlaceholderUnknown] = tiny =>
        {
            tiny.Set("pages", "people", "lead_en", "About {year}");
            tiny.AlsoAllowed = PlaceholderUnknown;
            return Set(tiny, "pages", "people", "lead_zh", "关于{year}", field: "lead_en");
        },
        [PlaceholderOneLanguage] = tiny => Set(tiny, "panels", "district-people", "title_zh", "常住人口"),
    };

    private static Dictionary<ProblemCode, Func<TinyPackage, Expected>> Briefings => new()
    {
        [SlideCount] = tiny =>
        {
            tiny.Remove("slides", "city-talk/6");
            return new("briefings", tiny.LineOf("briefings", "city-talk"), "code");
        },
        [SlideNumber] = tiny => Set(tiny, "slides", "city-talk/6", "number", "7"),
        [PanelOfOtherPage] = tiny => Set(tiny, "slides", "city-talk/2", "page", "overview", field: "panel"),
        [SlideFilterRole] = tiny => Set(tiny, "slides", "city-talk/2", "district", "uplands"),
        [SlideSubjectNeeded] = tiny => Set(tiny, "slides", "city-talk/5", "district", ""),
        [EmphasisNotShown] = tiny => Set(tiny, "slides", "city-talk/1", "emphasis", "population-northbank-2023-end-of-year"),
        [OfferWithoutEffect] = tiny => Set(tiny, "slides", "city-talk/1", "offer", "sector"),
        [AnnotationOfNothing] = tiny => Set(tiny, "slides", "city-talk/1", "emphasis", "", field: "annotation_en"),
    };

    private static Expected After(this Expected expected, Action change)
    {
        change();
        return expected;
    }

    private static void Reason(TinyPackage tiny, string edition)
    {
        tiny.Set("ranking_editions", edition, "reason_en", "Other laboratories.");
        tiny.Set("ranking_editions", edition, "reason_zh", "实验室范围不同。");
    }

    private static Expected Form(TinyPackage tiny, string panel, Action change)
    {
        change();
        return new("panels", tiny.LineOf("panels", panel), "form");
    }

    private static Expected NoSeries(TinyPackage tiny, string panel) => Form(tiny, panel, () => tiny.Remove("panel_series", panel));

    private static Expected Copied(TinyPackage tiny, string table, string key, string field, params (string Column, string Value)[] changes) =>
        new(table, tiny.Copy(table, key, changes), field);

    private static Expected Set(TinyPackage tiny, string table, string key, string column, string value, string? field = null, ProblemCode? also = null, Action? prepare = null, (string Table, string Key, string Field)? at = null)
    {
        prepare?.Invoke();
        var line = tiny.LineOf(table, key);
        tiny.Set(table, key, column, value);
        tiny.AlsoAllowed ??= also;
        return at is { } place ? new(place.Table, tiny.LineOf(place.Table, place.Key), place.Field) : new(table, line, field ?? column);
    }
}
