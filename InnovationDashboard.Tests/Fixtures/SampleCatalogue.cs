using System.Collections.Frozen;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>A city that does not exist: two schemes, three families, every kind of page.</summary>
internal static class SampleCatalogue
{
    public static Catalogue Create() => new()
    {
        Version = new(new string('a', 60) + "beef", "1.0.0", new(2026, 11, 24)),
        Site = new(T("Lakeport as a hub of science", "湖港科技创新中心"), T("Lakeport Innovation", "湖港创新"), T("", ""), "湖", new("lakeport"), 50, 10, T("Centre", "中心")),
        Schemes = [new("city", T("City", "城市"), T("Cities", "城市"), "subject", 1), new("ward", T("Ward", "城区"), T("Wards", "城区"), "district", 2), new("quarter", T("Quarter", "片区"), T("Quarters", "片区"), "area", 3)],
        Places = Places().ToFrozenDictionary(place => place.Code),
        PlaceLinks = [Link("campus", "north", "whole"), Link("docks", "south", "part"), Link("docks", "east", "part")],
        Boundaries = [],
        Glossary = [],
        Families =
        [
            new("field", T("Fields", "领域"), T("", ""), "field", true, 1), new("industry", T("Industries", "行业"), T("", ""), "industry", true, 2),
            new("hidden", T("Hidden", "隐藏"), T("", ""), "other", false, 3),
        ],
        Sectors = Sectors().ToFrozenDictionary(sector => sector.Code),
        SectorLinks = [],
        Units = FrozenDictionary<string, UnitRecord>.Empty,
        Periods = FrozenDictionary<string, PeriodRecord>.Empty,
        Indicators = new[]
        {
            new IndicatorRecord(new("rd"), T("Spending on research and development", "研究与试验发展经费"), T("R&D spending", "研发经费"), T("All", "全部"), "yuan", "up", 1, "money", false, false, false, T("", ""), null),
            new IndicatorRecord(new("people"), T("Residents", "常住人口"), T("", ""), T("All", "全部"), "persons", "none", 0, "people", true, false, false, T("", ""), null),
        }.ToFrozenDictionary(indicator => indicator.Code),
        Topics = [],
        Breaks = [],
        Sources = FrozenDictionary<SourceCode, SourceRecord>.Empty,
        Speakers = FrozenDictionary<string, SpeakerRecord>.Empty,
        Rankings = [new(new("clusters"), T("World clusters", "世界集群排名"), T("Clusters", "集群"), T("Somebody", "某机构"), T("", ""), T("", ""), new("rd"), null, "city", null, new("s"), "bump", 1, T("", ""))],
        Editions = FrozenDictionary<string, EditionRecord>.Empty,
        Pages = Pages().ToFrozenDictionary(page => page.Code),
    };

    private static LocalText T(string en, string zh) => new(en, zh);

    private static PlaceLinkRecord Link(string area, string district, string extent) => new(new(area), new(district), extent, null, new("s"), "p. 1", T("", ""));

    private static IEnumerable<PlaceRecord> Places()
    {
        yield return P("lakeport", "city", "Lakeport", "湖港", 1);
        string[] codes = ["north", "south", "east", "west", "harbour", "old-town"];
        string[] en = ["North Ward", "South Ward", "East Ward", "West Ward", "Harbour", "Old Town"];
        string[] zh = ["北区", "南区", "东区", "西区", "港口区", "老城区"];
        for (var i = 0; i < codes.Length; i++) yield return P(codes[i], "ward", en[i], zh[i], i);
        yield return P("campus", "quarter", "Campus Quarter", "校园片区", 1);
        yield return P("docks", "quarter", "Docks Quarter", "码头片区", 2);
    }

    private static PlaceRecord P(string code, string scheme, string en, string zh, int sort) =>
        new(new(code), scheme, T(en, zh), T("", ""), sort, null, null, null, null, null, null, null, T("", ""));

    private static IEnumerable<SectorRecord> Sectors()
    {
        (string Code, string En, string Zh)[] fields = [("ai", "Artificial intelligence", "人工智能"), ("ships", "Shipbuilding", "船舶制造"), ("medicine", "Medicine", "医药健康")];
        for (var i = 0; i < fields.Length; i++) yield return new(new(fields[i].Code), "field", T(fields[i].En, fields[i].Zh), T("", ""), i, i + 1);
        (string Code, string En, string Zh)[] industries = [("research", "Research and technical services", "科学研究和技术服务业"), ("trade", "Wholesale and retail", "批发和零售业"), ("farming", "Farming and fishing", "农林牧渔业"), ("culture", "Culture and sports", "文化体育业")];
        for (var i = 0; i < industries.Length; i++) yield return new(new(industries[i].Code), "industry", T(industries[i].En, industries[i].Zh), T("", ""), i, i == 0 ? 4 : null);
        yield return new(new("secret"), "hidden", T("Secret", "保密"), T("", ""), 1, null);
    }

    private static IEnumerable<PageRecord> Pages()
    {
        yield return Page("overview", "overview", "/", 1, "Overview", "总览", "Third of the world’s lake cities, first of its ports", "湖港居世界湖滨城市第三，港口城市第一");
        yield return Page("areas", "areas", "/areas", 2, "Quarters", "片区", "Two quarters do most of the research", "两个片区承担大部分研究");
        yield return Page("area", "area", "/areas/{code}", null, "Quarter", "片区", "", "");
        yield return Page("districts", "districts", "/districts", 3, "Wards", "城区", "Six wards, one lake", "六个城区，一个湖");
        yield return Page("district", "district", "/districts/{code}", null, "Ward", "城区", "", "");
        yield return Page("sectors", "sectors", "/sectors", 4, "Sectors", "行业领域", "What the city does", "湖港做什么");
        yield return Page("sector", "sector", "/sectors/{code}", null, "Sector", "行业领域", "", "");
        yield return Page("talent", "topic", "/talent", 5, "Talent", "人才", "Half of the residents are researchers", "一半居民是研究人员");
        yield return Page("rankings", "rankings", "/rankings", 6, "Rankings", "全球排名", "Ranked by one yardstick", "一把尺衡量");
        yield return Page("ranking", "ranking", "/rankings/{code}", null, "Ranking", "排名", "", "");
        yield return Page("funding", "topic", "/funding", 7, "Funding", "资金", "Money for research", "研发投入");
        yield return Page("openness", "topic", "/openness", 8, "Openness", "开放合作", "People from abroad", "海外人才");
        yield return Page("companies", "topic", "/companies", 9, "Companies", "企业", "Who builds ships", "谁在造船");
        yield return Page("goals", "goals", "/goals", 10, "Goals", "目标", "What was promised", "提出的目标");
    }

    private static PageRecord Page(string code, string kind, string route, int? nav, string en, string zh, string sentence, string sentenceZh) =>
        new(new(code), kind, route, nav, T(en, zh), T(sentence, sentenceZh), T("Every figure opens its source. Lines break where a method changed; filters say where they do not apply.", "点击任一数字可查看来源。方法变化处线条断开；各图注明筛选是否适用。"));
}
