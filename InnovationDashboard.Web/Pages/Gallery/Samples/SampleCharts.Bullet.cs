using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Bullet;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Pages.Gallery.Samples;

public static partial class SampleCharts
{
    private static IEnumerable<Sample> BulletSamples() => [new("bullet-targets", new("What was aimed at and what is known", "目标与已知数据"), Targets)];

    private static BulletData Targets(Language language)
    {
        string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;
        return new BulletData(
        [
            new BulletRow(
                Mark("rd", Say("Research spending 6.58% of output, 2024", "研发经费占比6.58%，2024年"), Tone.Focus), Say("Research spending, % of output", "研发经费占产出比重"), 6.58, Say("6.58% · 2024", "6.58% · 2024年"),
                new ReferenceLevel(Mark("rd-target", Say("Target about 6% by 2025", "2025年目标：约6%"), link: false), 6, Say("target about 6", "目标约6")),
                [new ReferenceLevel(Mark("rd-2020", "2020: 6.44%", link: false), 6.44, "2020"), new ReferenceLevel(Mark("rd-2015", "2015: 5.6%", link: false), 5.6, "2015")]),
            new BulletRow(
                Mark("patents", Say("82 patents per 10,000 residents, 2020", "每万人82件专利，2020年"), Tone.Focus), Say("High-value invention patents per 10,000 residents", "每万人口高价值发明专利拥有量"), 82, Say("82 · 2020", "82件 · 2020年"),
                new ReferenceLevel(Mark("patents-target", Say("Target over 120 by 2025", "2025年目标：120件以上"), link: false), 120, Say("target over 120", "目标120以上")), []),
            new BulletRow(
                Mark("talent", Say("Foreign professionals: no value known", "外籍专业人才：无已知数据"), link: false), Say("Foreign professionals", "外籍专业人才"), null, Say("no value known", "无已知数据"),
                new ReferenceLevel(Mark("talent-target", Say("Target 30,000 by 2025", "2025年目标：3万人"), link: false), 30000, Say("target 30,000", "目标3万人")), []),
        ]);
    }
}
