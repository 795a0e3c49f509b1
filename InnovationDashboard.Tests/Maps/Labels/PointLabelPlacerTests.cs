using CsCheck;
using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Maps.Labels;

namespace InnovationDashboard.Tests.Maps.Labels;

public class PointLabelPlacerTests
{
    private static readonly PixelRect Frame = new(0, 0, 200, 120);
    private static readonly LabelRules Rules = new(4, 2, 60);

    private static readonly Gen<PointLabel[]> Crowds = Gen.Select(Gen.Double[0, 200], Gen.Double[0, 120], Gen.Double[1, 12], Gen.Double[10, 90], Gen.Double[8, 24], Gen.Bool)
        .Select((x, y, r, width, height, lead) => new PointLabel(string.Empty, new PixelDisc(new(x, y), r), width, height, MayLead: lead))
        .Array[0, 24].Select(labels => labels.Select((label, i) => label with { Key = $"l{i}" }).ToArray());

    [Fact]
    public void Place_OneDot_StandsToTheRight()
    {
        var label = Placed(Place([Label("a", 100, 60)]), "a");
        Assert.Equal(TextAnchor.Start, label.Align);
        Assert.Equal(107, label.Rect.Left, 6);
        Assert.Equal(60, label.Rect.CentreY, 6);
        Assert.Null(label.Leader);
    }

    [Fact]
    public void Place_AtTheRightEdge_StandsToTheLeft()
    {
        var label = Placed(Place([Label("a", 195, 60)]), "a");
        Assert.Equal((TextAnchor.End, 188.0), (label.Align, Math.Round(label.Rect.Right, 6)));
    }

    [Fact]
    public void Place_HemmedIn_LeadsOutWithALine()
    {
        var wall = Enumerable.Range(0, 6).Select(i => new PixelDisc(new(100 + (14 * Math.Cos(i * Math.PI / 3)), 60 + (14 * Math.Sin(i * Math.PI / 3))), 2)).ToList();
        var label = Label("a", 100, 60);
        var placed = Placed(PointLabelPlacer.Place([label], new LabelField(Frame, [label.Mark, .. wall], [], []), Rules), "a");
        Assert.NotNull(placed.Leader);
        Assert.Equal(label.Mark.Radius, placed.Leader.Value.From.To(label.Mark.Centre), 6);
        Assert.DoesNotContain(wall, dot => dot.Touches(placed.Rect) || placed.Leader.Value.Nearest(dot.Centre) < dot.Radius);
    }

    [Fact]
    public void Place_NoRoomAtAll_IsReturned()
    {
        var placement = Place([Label("a", 100, 60, width: 190), Label("wide", 100, 60, width: 300)]);
        Assert.Equal(["wide"], placement.Unplaced);
        Assert.Contains("a", placement.Placed);
    }

    [Fact]
    public void Place_MostLabels_KeepsTheFirst()
    {
        var placement = PointLabelPlacer.Place([Label("a", 30, 30), Label("b", 100, 60), Label("c", 30, 90)], Field([]), Rules with { MostLabels = 2 });
        Assert.Equal(["c"], placement.Unplaced);
    }

    [Fact]
    public void Place_NotWorthALeader_IsLeftOut()
    {
        PointLabel[] labels = [Label("a", 100, 60, width: 80), Label("b", 99, 60, width: 80), Label("c", 101, 60, width: 80) with { Worth = 0.1 }];
        Assert.Equal(["c"], PointLabelPlacer.Place(labels, Field(labels), Rules).Unplaced);
    }

    [Fact]
    public void Place_Always_CoversDotsBeforeItGoesUnnamed()
    {
        var dots = Enumerable.Range(0, 400).Select(i => new PixelDisc(new(5 + (i % 20 * 10), 3 + (i / 20 * 6)), 3)).ToList();
        var label = Label("a", 100, 60, width: 60);
        Assert.Equal(["a"], PointLabelPlacer.Place([label], new LabelField(Frame, dots, [], []), Rules).Unplaced);
        Assert.Empty(PointLabelPlacer.Place([label with { Always = true }], new LabelField(Frame, dots, [], []), Rules).Unplaced);
    }

    [Fact]
    public void Place_OutlineInTheWay_IsNotCrossedWhileAnotherSideIsFree()
    {
        var label = Label("a", 100, 60, width: 40);
        var circle = new PixelDisc(new(150, 60), 30);
        var placed = Placed(PointLabelPlacer.Place([label], new LabelField(Frame, [label.Mark], [circle], []), Rules), "a");
        Assert.False(circle.OutlineCrosses(placed.Rect));
    }

    [Fact]
    public void Place_LaterLabelWithoutRoom_MovesEarlierOnes()
    {
        // Greedy gives the right side to the first; the second has only that side, so the first must give way.
        PointLabel[] labels = [Label("a", 60, 60, width: 50), Label("b", 60, 60.5, width: 130) with { MayLead = false }];
        var placement = PointLabelPlacer.Place(labels, new LabelField(new PixelRect(0, 50, 200, 20), [labels[0].Mark], [], []), Rules);
        Assert.Empty(placement.Unplaced);
        Assert.Equal(TextAnchor.Start, Placed(placement, "b").Align);
    }

    [Fact]
    public void Place_AnyCrowd_KeepsEveryRuleAndLosesNobody() => Crowds.Sample(labels =>
    {
        var placement = PointLabelPlacer.Place(labels, Field(labels), Rules);
        var placed = placement.Placed.Values.ToList();
        Assert.Equal(labels.Select(label => label.Key).Order(StringComparer.Ordinal), placed.Select(label => label.Key).Concat(placement.Unplaced).Order(StringComparer.Ordinal));
        foreach (var (one, index) in placed.Select((label, index) => (label, index)))
        {
            var mark = labels.Single(label => label.Key == one.Key).Mark;
            Assert.True(Frame.Contains(one.Rect, 1e-6));
            Assert.DoesNotContain(labels, label => label.Mark != mark && label.Mark.Touches(one.Rect));
            foreach (var other in placed.Skip(index + 1))
            {
                Assert.False(one.Rect.Overlaps(other.Rect, 0));
                Assert.False(one.Leader?.Crosses(other.Rect) ?? false);
                Assert.False(other.Leader?.Crosses(one.Rect) ?? false);
                Assert.False(one.Leader is { } a && other.Leader is { } b && a.Crosses(b));
            }
        }
    }, iter: 200);

    [Fact]
    public void Place_SameCrowdTwice_GivesTheSameLabels() => Crowds.Sample(
        labels => PointLabelPlacer.Place(labels, Field(labels), Rules).Placed.Values.SequenceEqual(PointLabelPlacer.Place(labels, Field(labels), Rules).Placed.Values), iter: 30);

    private static PointLabel Label(string key, double x, double y, double width = 40) => new(key, new PixelDisc(new(x, y), 3), width, 14);

    private static LabelField Field(IReadOnlyList<PointLabel> labels) => new(Frame, [.. labels.Select(label => label.Mark)], [], []);

    private static LabelPlacement Place(IReadOnlyList<PointLabel> labels) => PointLabelPlacer.Place(labels, Field([]), Rules);

    private static PlacedLabel Placed(LabelPlacement placement, string key) => Assert.Contains(key, placement.Placed);
}
