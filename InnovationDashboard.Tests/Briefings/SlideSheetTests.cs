using Bunit;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Briefings;

/// <summary>Layout of slides: any panel may be put on one, in a briefing that somebody made.</summary>
public sealed class SlideSheetTests
{
    private static readonly LocalText Headline = new("A headline of somebody’s own, long enough to need a second line on any slide that there is, and more", "某人自拟的标题，长到在任何一页上都需要占用两行，而且还要再长一些，再长一些，再长一些");

    [Fact]
    public void Sheet_OfEveryPanel_KeepsItsTextsOnThePaperAndApart()
    {
        var wrong = new List<string>();
        foreach (var panel in RealPanels.Unfiltered())
        {
            var sheet = SlideSheet.Of(ViewOf(panel, null));
            var texts = sheet.Texts.Select(text => (text.Text, text.Size, Box: BoxOf(text))).ToList();
            foreach (var (text, size, box) in texts)
            {
                if (size < SlideSheet.FootSize) wrong.Add($"{panel.Where}: “{text}” is {size} high");
                if (box.Left < SlideSheet.Margin - 1 || box.Right > SlideSheet.Width - SlideSheet.Margin + 1 || box.Top < 0 || box.Bottom > SlideSheet.Height) wrong.Add($"{panel.Where}: “{text}” stands outside");
                if (texts.Any(other => other.Text != text && other.Box.Left < box.Right && box.Left < other.Box.Right && other.Box.Top < box.Bottom - 1 && box.Top < other.Box.Bottom - 1)) wrong.Add($"{panel.Where}: “{text}” lies on another");
            }

            if (sheet.Scene is { } scene && sheet.SceneY + SlideSheet.Lowest(scene) > texts.Where(text => text.Size == SlideSheet.FootSize).Min(text => text.Box.Top) + 4) wrong.Add($"{panel.Where}: the drawing reaches into the foot");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join('\n', wrong.Take(20))}");
    }

    [Fact]
    public void Emphasis_OnAContextMark_TakesTheAccentFromTheOthers()
    {
        var panel = RealPanels.Build(new("talent"), null, new(""), Language.English).Single(panel => panel.Model.Code.Value == "talent-research");
        Scene Drawn(string? figure) => SlideSheet.Of(ViewOf(panel, figure)).Scene!;
        static IEnumerable<string?> InFocus(Scene scene) => scene.Marks.OfType<FigureMark>().Where(mark => mark.Parts.OfType<RectMark>().Any(bar => bar.Tone == Tone.Focus)).Select(mark => mark.Info.Figure);
        var plain = InFocus(Drawn(null)).Single();
        var other = Drawn(null).Marks.OfType<FigureMark>().Select(mark => mark.Info.Figure).First(figure => figure is not null && figure != plain);

        Assert.Equal([other], InFocus(Drawn(other)));
        Assert.Equal([plain], InFocus(Drawn(plain)));
        Assert.Equal([plain], InFocus(Drawn("no-such-figure")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public void Figure_PutInFocus_IsDrawnWhateverElseFindsNoRoom(double leastType)
    {
        var (missing, tried) = (new List<string>(), 0);
        foreach (var panel in RealPanels.Unfiltered().Where(panel => panel.Model.Body.Chart is not null && panel.Model.Empty is null))
        {
            var drawn = Figures(null);
            foreach (var (figure, label) in SlideEmphasis.Choices(ViewOf(panel, null)).Where(choice => !drawn.Contains(choice.Figure.Value)))
            {
                tried++;
                if (!Figures(figure.Value).Contains(figure.Value)) missing.Add($"{panel.Where}: {label}");
            }

            HashSet<string?> Figures(string? focus)
            {
                var view = ViewOf(panel, focus);
                return [.. SlideSheet.Of(view with { Slide = view.Slide with { LeastType = leastType } }).Scene!.Flat().OfType<FigureMark>().Select(mark => mark.Info.Figure)];
            }
        }

        Assert.NotEqual(0, tried);
        Assert.True(missing.Count == 0, $"{missing.Count}:\n{string.Join('\n', missing.Take(60))}");
    }

    [Fact]
    public void StageSlide_WithARemark_PrintsOneDrawingWithItsRingAndReadsItAloud()
    {
        using var blazor = new BunitContext();
        var panel = RealPanels.Build(new("rankings"), null, new(""), Language.English).Single(panel => panel.Model.Code.Value == "rankings-gii");
        var figure = panel.Figures.Values.Last(figure => figure.Place == SeedStore.Current.Catalogue.Site.Place && figure.Value is not null);
        var plain = ViewOf(panel, figure.Id.Value);
        var view = plain with { Slide = plain.Slide with { Annotation = new("Look here", "请看这里") } };

        var slide = blazor.Render<StageSlide>(parameters => parameters.Add(s => s.View, view));

        Assert.Equal("1", slide.Find("section").GetAttribute("data-slide"));
        Assert.Equal(2, slide.FindAll(".slide-ring").Count);
        Assert.Equal("Look here", slide.Find(".slide-annotation").TextContent);
        Assert.Contains("Look here", slide.Find("p.visually-hidden").TextContent, StringComparison.Ordinal);
        Assert.Contains(panel.Model.Body.Description, slide.Find("g.chart").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(figure.Id.Value, slide.Find("g.mark[aria-current]").GetAttribute("data-figure"));
        Assert.All(slide.FindAll("text"), text => Assert.Equal("true", text.GetAttribute("aria-hidden")));
    }

    private static SlideView ViewOf(BuiltPanel panel, string? emphasis) => new(
        new SlideRecord(1, panel.Content.Panel.Page, panel.Model.Code, new(), Headline, LocalText.Empty, LocalText.Empty, emphasis is null ? null : new(emphasis), LocalText.Empty, 60),
        12, panel.Model, panel.Context, PageAddress.Resolve(SeedStore.Current.Catalogue, panel.Context.View.Path)!, "");

    // Ink, not leading: what stands above capitals and under descenders may touch.
    private static (double Left, double Right, double Top, double Bottom) BoxOf(SlideText text)
    {
        var width = TextMeasurer.Default.Measure(text.Text, text.Size, text.Bold);
        var left = text.Anchor == TextAnchor.End ? text.X - width : text.X;
        return (left, left + width, text.Baseline - (text.Size * 0.75), text.Baseline + (text.Size * 0.2));
    }
}
