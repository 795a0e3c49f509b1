using CsCheck;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Tests.Charts;

/// <summary>Random pieces of chart data: short and very long names in both scripts, values with qualifiers, all tones.</summary>
public static class SceneGen
{
    private static readonly string[] Names =
    [
        "A", "Haven", "Harbour District", "Scientific research and technical services", "Electricity, heat, gas and water production and supply",
        "San Jose–San Francisco", "Donaudampfschifffahrtsgesellschaft", "东", "北港区", "科学研究和技术服务业", "信息传输、软件和信息技术服务业", "经济技术开发区（东部新城）", "Ω unknown glyphs Жж",
    ];

    private static readonly string[] Values =
        ["0", "7", "11.62", "about 1,234", "over 357,000", "1,234,567.8", "43rd of 100", "约1.2万人", "超过3,500亿元", "−12.5", "between 1,000 and 1,200 (derived)"];

    /// <summary>A name.</summary>
    public static Gen<string> Name { get; } = Gen.Int[0, Names.Length - 1].Select(i => Names[i]);

    /// <summary>A direct label.</summary>
    public static Gen<string> Value { get; } = Gen.Int[0, Values.Length - 1].Select(i => Values[i]);

    /// <summary>A remark, mostly none.</summary>
    public static Gen<string> Remark { get; } = Gen.Int[0, 5].Select(i => new[] { "", "", "", "2021", "初步数", "provisional, 2022 boundary" }[i]);

    /// <summary>A mark; give it a key of its own.</summary>
    public static Gen<MarkInfo> Info { get; } =
        Gen.Select(Gen.Enum<Tone>(), Gen.Bool, Gen.Int[0, 9]).Select((tone, hollow, selected) => new MarkInfo("k", "label", Tone: tone, Hollow: hollow, Selected: selected == 0));
}
