using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Dots;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Dots;

public sealed class StripTests
{
    [Fact]
    public void Strip_FocusAmongMany_LiesOnTop()
    {
        DotPoint Dot(string key, double value, Tone tone) => new(new MarkInfo(key, $"{key} {value} row", key, Tone: tone), value, value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var row = new DotRow("row", "row", "", [Dot("a", 5, Tone.Context), Dot("focus", 5.1, Tone.Focus), Dot("b", 5.2, Tone.Context), Dot("c", 9, Tone.Context)]);

        var scene = DotsLayout.Place(new DotsData([row], false, true, [], new AxisFormat(1)), ChartBox.Wide, TextMeasurer.Default);

        Assert.Equal("focus", scene.Marks.OfType<FigureMark>().Last().Key);
        Assert.Equal(4, scene.Marks.OfType<FigureMark>().Count());
    }
}
