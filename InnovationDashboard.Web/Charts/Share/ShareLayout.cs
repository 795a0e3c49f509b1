using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Share;

/// <summary>
/// Places bars of 100 %. One bar lies and is named beneath where its names fit, and stands with names at its side where they do not; several bars lie in rows under common heads.
/// </summary>
public static class ShareLayout
{
    /// <summary>Lays the bars out for a box.</summary>
    public static Scene Place(ShareData data, ChartBox box, TextMeasurer measurer)
    {
        if (data.Bars.Count == 0) return new Scene("share", box.Kind, box.Width, box.FixedHeight ? box.Height : measurer.LineHeight(box.Type.Label), [], []);
        if (data.Bars.Count > 1) return ShareRows.Place(data, box, measurer);
        return LyingShare.TryPlace(data, box, measurer) ?? StandingShare.Place(data, box, measurer);
    }
}
