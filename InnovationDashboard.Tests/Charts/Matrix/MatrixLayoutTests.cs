using CsCheck;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Matrix;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Tests.Charts.Matrix;

public class MatrixLayoutTests
{
    private static readonly string[] Areas = ["Northern Science City", "Lakeside Science City", "Future Science Park", "Economic-Technological Development Area"];
    private static readonly string[] Fields = ["Artificial intelligence", "Quantum science", "Medical science", "Blockchain", "Information technology", "Internet of things", "Materials science", "Space science", "Renewable energy"];

    public static TheoryData<BoxKind> Boxes => [.. ChartBox.All.Select(box => box.Kind)];

    [Theory]
    [InlineData(BoxKind.Full, false)]
    [InlineData(BoxKind.Wide, true)]
    [InlineData(BoxKind.Narrow, true)]
    [InlineData(BoxKind.Stage, true)]
    public void Place_Heads_DecideTheOrientation(BoxKind kind, bool isTurned)
    {
        var scene = Place(Of(Areas, Fields, (0, 0), (0, 8), (3, 0)), kind);
        var (a, b) = (Dot(scene, "cell-0-0"), Dot(scene, "cell-0-8"));
        Assert.Equal(isTurned, Math.Abs(a.X - b.X) < 1);
        Assert.Empty(scene.Unnamed);
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_Marks_StandWhereTheirRowAndColumnMeet(BoxKind kind)
    {
        var scene = Place(Of(Areas, Fields, (1, 2), (1, 5), (2, 2)), kind);
        var (a, sameRow, sameColumn) = (Dot(scene, "cell-1-2"), Dot(scene, "cell-1-5"), Dot(scene, "cell-2-2"));
        Assert.True(Math.Abs(a.X - sameRow.X) < 1 ^ Math.Abs(a.Y - sameRow.Y) < 1);
        Assert.True(Math.Abs(a.X - sameColumn.X) < 1 ^ Math.Abs(a.Y - sameColumn.Y) < 1);
        Assert.Equal((Areas.Length * Fields.Length) - 3, scene.Flat().OfType<DotMark>().Count(dot => dot.Key.StartsWith("empty/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Place_Mark_TakesTheToneOfItsRowInEitherOrientation()
    {
        foreach (var box in ChartBox.All)
            Assert.Equal(Tone.Area2, Dot(Place(Of(Areas, Fields, (1, 2)), box.Kind), "cell-1-2").Tone);
    }

    [Fact]
    public void Place_ChosenRowAndColumn_AreWashedAndBold()
    {
        var data = Of(Areas, Fields, (1, 2));
        data = data with
        {
            Rows = [.. data.Rows.Select((head, i) => head with { Selected = i == 1 })],
            Columns = [.. data.Columns.Select((head, i) => head with { Selected = i == 2 })],
        };
        foreach (var box in ChartBox.All)
        {
            var scene = Place(data, box.Kind);
            var washes = scene.Marks.OfType<RectMark>().ToList();
            Assert.Equal(2, washes.Count);
            Assert.All(washes, wash => Assert.True(wash.Wash));
            var dot = Dot(scene, "cell-1-2");
            Assert.All(washes, wash => Assert.True(wash.Rect.Left < dot.X && dot.X < wash.Rect.Right && wash.Rect.Top < dot.Y && dot.Y < wash.Rect.Bottom));
            Assert.Contains(scene.Texts(), text => text.Bold && "Lakeside Science City".StartsWith(text.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Place_MoreRowsThanASlideTakes_KeepsTheChosenAndTheFullestAndNamesTheOthers()
    {
        string[] rows = [.. Enumerable.Range(0, 14).Select(i => $"Northernmost {i}")];
        var data = Of(rows, ["A", "B"], (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (9, 1), (10, 0));
        data = data with { Rows = [.. data.Rows.Select((head, i) => head with { Selected = i == 13 })] };
        var scene = Place(data, BoxKind.Stage);
        Assert.Contains(scene.Texts(), text => text.Text == "Northernmost 13");
        Assert.Contains(scene.Marks.OfType<FigureMark>(), figure => figure.Key == "cell-9-1");
        Assert.Contains("Northernmost 12", scene.Unnamed);
        Assert.InRange(scene.Texts().Count(text => text.Text.StartsWith("North", StringComparison.Ordinal)), 8, 10);
    }

    [Fact]
    public void Place_CellText_StandsInItsMark()
    {
        var data = Of(["A"], ["B"], (0, 0));
        data = data with { Cells = [data.Cells[0] with { Text = "12" }] };
        foreach (var box in ChartBox.All)
        {
            var figure = Place(data, box.Kind).Marks.OfType<FigureMark>().Single();
            Assert.True(figure.Anchor.Contains(figure.Parts.OfType<TextMark>().Single(text => text.Text == "12").Bounds, 3 * (box.Type.Value / 12)));
        }
    }

    [Fact]
    public void Place_CellThatPointsNowhere_IsIgnored()
    {
        var scene = Place(Of(["A"], ["B"], (0, 0), (5, 0), (0, 7), (-1, 0)), BoxKind.Wide);
        Assert.Equal("cell-0-0", Assert.Single(scene.Marks.OfType<FigureMark>()).Key);
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Place_AnyData_HoldsInEveryBox(BoxKind kind) =>
        Gen.Select(
            Gen.Select(SceneGen.Name, Gen.Enum<Tone>(), Gen.Int[0, 9]).Array[0, 20], Gen.Select(SceneGen.Name, Gen.Int[0, 9]).Array[0, 20],
            Gen.Select(Gen.Int[-1, 20], Gen.Int[-1, 20], Gen.Int[0, 3], Gen.Bool).Array[0, 60]).Select((rows, columns, cells) => new MatrixData(
                [.. rows.Select((row, i) => new MatrixHead($"r{i}", $"{row.Item1} r{i}", row.Item2, row.Item3 == 0))],
                [.. columns.Select((column, i) => new MatrixHead($"c{i}", $"{column.Item1} c{i}", Tone.Context, column.Item2 == 0))],
                [.. cells.Select((cell, i) => new MatrixCell(new MarkInfo($"k{i}", "label", Hollow: cell.Item4), cell.Item1, cell.Item2, new[] { "", "", "3", "128" }[cell.Item3]))])).Sample(
            data =>
            {
                var scene = Place(data, kind);
                SceneAssert.Holds(scene);
                SceneAssert.LabelsKeepOffDots(scene);
                var names = scene.Texts().Select(text => text.Key).ToHashSet();
                if (data.Rows.Count == 0 || data.Columns.Count == 0) return;
                foreach (var head in data.Rows.Concat(data.Columns))
                    Assert.True(scene.Unnamed.Contains(head.Name) || names.Contains($"row/{head.Key}/0") || names.Contains($"column/{head.Key}/0"), $"{head.Name} is neither drawn nor reported");
            },
            iter: 200);

    private static DotMark Dot(Scene scene, string key) => scene.Marks.OfType<FigureMark>().Single(figure => figure.Key == key).Parts.OfType<DotMark>().Single();

    private static Scene Place(MatrixData data, BoxKind kind) => MatrixLayout.Place(data, ChartBox.All.Single(box => box.Kind == kind), TextMeasurer.Default);

    private static MatrixData Of(string[] rows, string[] columns, params (int Row, int Column)[] cells) => new(
        [.. rows.Select((name, i) => new MatrixHead($"row{i}", name, Tone.Area1 + (i % 4), false))],
        [.. columns.Select((name, i) => new MatrixHead($"column{i}", name, Tone.Context, false))],
        [.. cells.Select(cell => new MatrixCell(new MarkInfo($"cell-{cell.Row}-{cell.Column}", "mark"), cell.Row, cell.Column, ""))]);
}
