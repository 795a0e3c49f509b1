using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Multiples;

/// <summary>Divides a box into equal panes: how many columns, how high, and where each pane's heading and plot stand.</summary>
internal sealed class PaneGrid
{
    private readonly ChartBox _box;
    private readonly int _count;
    private readonly double _left;
    private readonly double _paneWidth;
    private readonly double _plotHeight;
    private readonly IReadOnlyList<double> _headings;
    private readonly double _gapY;
    private readonly double _yearRoom;

    /// <summary>Plans a grid.</summary>
    /// <param name="box">The box.</param>
    /// <param name="headings">Lines of each pane's heading for the pane's width.</param>
    /// <param name="count">Number of panes.</param>
    /// <param name="left">Room for numerals left of the first column.</param>
    /// <param name="text">Measures.</param>
    public PaneGrid(ChartBox box, int count, double left, Func<int, double, int> headings, TextMeasurer text)
    {
        (_box, _count, _left) = (box, count, left);
        Columns = ColumnsFor(box, count);
        Rows = (count + Columns - 1) / Columns;
        _gapY = box.Kind == BoxKind.Stage ? 24 : 20;
        _paneWidth = WidthOf(box, count, left);
        _headings = [.. Enumerable.Range(0, Rows).Select(row =>
        {
            var lines = Enumerable.Range(row * Columns, Math.Min(Columns, count - (row * Columns))).Max(pane => headings(pane, _paneWidth));
            return lines == 0 ? 0 : (lines * text.LineHeight(box.Type.Label)) + (box.Type.Label * 0.55);
        })];
        _yearRoom = LineFrame.YearRoom(box.Type.Tick, text);
        var wished = Math.Clamp(_paneWidth * 0.6, 84, 150);
        var given = (box.Height - _headings.Sum() - ((Rows - 1) * _gapY) - _yearRoom) / Rows;
        _plotHeight = Math.Max(1, box.FixedHeight ? given : wished);
        Height = box.FixedHeight ? box.Height : _headings.Sum() + (Rows * _plotHeight) + ((Rows - 1) * _gapY) + _yearRoom;
    }

    /// <summary>Columns.</summary>
    public int Columns { get; }

    /// <summary>Rows.</summary>
    public int Rows { get; }

    /// <summary>Height of the whole picture.</summary>
    public double Height { get; }

    /// <summary>Width of a pane.</summary>
    public static double WidthOf(ChartBox box, int count, double left) => Math.Max(1, (box.Width - left - ((ColumnsFor(box, count) - 1) * GapOf(box))) / ColumnsFor(box, count));

    /// <summary>Most panes a box takes.</summary>
    public static int Most(ChartBox box) => box.FixedHeight ? box.MaxLabels : box.MaxRows;

    /// <summary>The pane, heading and plot together.</summary>
    public PixelRect Pane(int index)
    {
        var (row, column) = (index / Columns, index % Columns);
        var top = _headings.Take(row).Sum() + (row * (_plotHeight + _gapY));
        return new PixelRect(_left + (column * (_paneWidth + GapOf(_box))), top, _paneWidth, _headings[row] + _plotHeight);
    }

    /// <summary>The plot under the heading, with room for values at its right.</summary>
    public PixelRect Plot(int index, double valueRoom)
    {
        var pane = Pane(index);
        return new PixelRect(pane.Left, pane.Bottom - _plotHeight, Math.Max(1, pane.Width - valueRoom), _plotHeight);
    }

    /// <summary>True for panes of the first column, which carry the numerals.</summary>
    public bool IsFirstInRow(int index) => index % Columns == 0;

    /// <summary>True for panes with none under them, which carry the years.</summary>
    public bool IsLastInColumn(int index) => index + Columns >= _count;

    private static double GapOf(ChartBox box) => box.Kind == BoxKind.Stage ? 56 : 18;

    private static int ColumnsFor(ChartBox box, int count)
    {
        // A slide takes two rows; elsewhere a pane keeps a width at which a line of twenty years can still be read.
        if (box.FixedHeight) return count <= 3 ? Math.Max(1, count) : (count + 1) / 2;
        var most = box.Kind switch { BoxKind.Narrow => 2, BoxKind.Wide => 3, _ => 5 };
        var rows = Math.Max(1, (count + most - 1) / most);
        return Math.Max(1, (count + rows - 1) / rows);
    }
}
