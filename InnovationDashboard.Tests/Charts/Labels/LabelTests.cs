using CsCheck;
using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Labels;

public class LabelTests
{
    private static readonly Gen<LabelWish[]> Wishes =
        Gen.Select(Gen.Double[-50, 250], Gen.Double[1, 20]).Select(pair => new LabelWish(pair.Item1, pair.Item2)).Array[0, 12];

    [Fact]
    public void Placer_RoomForAll_NoOverlapInsideAndInOrder() =>
        Wishes.Where(wishes => LabelPlacer.Fits(wishes, 0, 200, 2)).Sample(wishes =>
        {
            var centres = LabelPlacer.Place(wishes, 0, 200, 2);
            var placed = wishes.Select((wish, i) => (wish, centre: centres[i], i)).OrderBy(label => label.wish.Centre).ThenBy(label => label.i).ToList();
            return placed.All(label => label.centre - (label.wish.Size / 2) >= -1e-6 && label.centre + (label.wish.Size / 2) <= 200 + 1e-6)
                && placed.Zip(placed.Skip(1)).All(pair =>
                    pair.Second.centre - (pair.Second.wish.Size / 2) - (pair.First.centre + (pair.First.wish.Size / 2)) >= 2 - 1e-6);
        });

    [Fact]
    public void Placer_NothingTouches_WishesAreKept() =>
        Assert.Equal([10, 90, 50], LabelPlacer.Place([new(10, 10), new(90, 10), new(50, 10)], 0, 100, 2));

    [Fact]
    public void Placer_TwoOnOneSpot_MoveApartEqually() =>
        Assert.Equal([44, 56], LabelPlacer.Place([new(50, 10), new(50, 10)], 0, 100, 2));

    [Fact]
    public void Placer_AtTheEdge_StaysInside() =>
        Assert.Equal([83, 95], LabelPlacer.Place([new(99, 10), new(120, 10)], 0, 100, 2));

    [Fact]
    public void Picker_RoomIsShort_KeepsFocusThenWeightAndNamesTheDropped()
    {
        LabelCandidate[] candidates = [new("a", 10, false, 3), new("b", 10, false, 9), new("focus", 10, true, 0), new("d", 10, false, 5)];
        var choice = LabelPicker.Pick(candidates, 34, 8, 2);
        Assert.Equal([1, 2], choice.Kept.Take(2));
        Assert.Equal([1, 2], LabelPicker.Pick(candidates, 22, 8, 2).Kept);
        Assert.Equal(["a", "d"], LabelPicker.Pick(candidates, 22, 8, 2).Dropped);
        Assert.Equal([2], LabelPicker.Pick(candidates, 100, 1, 2).Kept);
    }

    // Rows a to f: small letters are context, capitals the focus or chosen; the row spoken of stands behind the bar.
    [Theory]
    [InlineData("abcdef", 3, false, "abc")]
    [InlineData("abcdEf", 3, false, "abE")]
    [InlineData("abcdef|e", 3, false, "abe")]
    [InlineData("ABCDEF|E", 1, false, "E")]
    [InlineData("ABCDEF|E", 3, false, "ABE")]
    [InlineData("abcdef", 3, true, "abf")]
    [InlineData("ABCDEF|D", 3, true, "ADF")]
    [InlineData("abcdef", 0, false, "a")]
    [InlineData("abcdef", 9, true, "abcdef")]
    public void Rows_MoreThanFit_KeepTheOneSpokenOfThenTheFocusThenTheTop(string rows, int most, bool ends, string kept)
    {
        var (names, spoken) = (rows.Split('|')[0].ToCharArray(), rows.Split('|').ElementAtOrDefault(1));
        var choice = RowChoice.Of(names, most, row => row.ToString(), char.IsUpper, row => row.ToString() == spoken, ends);

        Assert.Equal(kept, string.Concat(choice.Kept.Select(i => names[i])));
        Assert.Equal(names.Length, choice.Kept.Count + choice.Dropped.Count);
    }

    [Theory]
    [InlineData(TextAnchor.Start, 100)]
    [InlineData(TextAnchor.Middle, 80)]
    [InlineData(TextAnchor.End, 60)]
    public void Text_AnyAnchor_HasMeasuredBounds(TextAnchor anchor, double left)
    {
        var text = Texts.At(TextMeasurer.Default, "k", 100, 50, "汉字汉字", 10, TextRole.Label, anchor);
        Assert.Equal(left, text.Bounds.Left, 6);
        Assert.Equal(40, text.Bounds.Width, 6);
        Assert.InRange(50, text.Bounds.Top, text.Bounds.Bottom);
    }
}
