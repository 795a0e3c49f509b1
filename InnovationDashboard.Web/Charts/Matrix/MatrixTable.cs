using InnovationDashboard.Web.Charts.Labels;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Matrix;

/// <summary>A matrix in one of its two orientations, with as many rows and columns as there is room for.</summary>
/// <param name="Rows">Row heads drawn.</param>
/// <param name="Columns">Column heads drawn.</param>
/// <param name="Cells">Cells drawn, with the indexes of the heads drawn.</param>
/// <param name="Dropped">Names of the heads left out.</param>
/// <param name="IsTurned">True when rows of the data are columns here.</param>
internal sealed record MatrixTable(
    IReadOnlyList<MatrixHead> Rows, IReadOnlyList<MatrixHead> Columns, IReadOnlyList<MatrixCell> Cells, IReadOnlyList<string> Dropped, bool IsTurned)
{
    /// <summary>The data as they are; cells that point nowhere are ignored.</summary>
    public static MatrixTable Of(MatrixData data) => new(data.Rows, data.Columns,
        [.. data.Cells.Where(cell => cell.Row >= 0 && cell.Row < data.Rows.Count && cell.Column >= 0 && cell.Column < data.Columns.Count)], [], false);

    /// <summary>Rows and columns exchanged.</summary>
    public MatrixTable Turned() => new(Columns, Rows, [.. Cells.Select(cell => cell with { Row = cell.Column, Column = cell.Row })], Dropped, !IsTurned);

    /// <summary>At most so many rows and columns: the chosen ones first, then those with the most marks, in their order.</summary>
    public MatrixTable Limited(int rows, int columns)
    {
        var (keptRows, droppedRows) = Choose(Rows, rows, cell => cell.Row);
        var (keptColumns, droppedColumns) = Choose(Columns, columns, cell => cell.Column);
        return this with
        {
            Rows = [.. keptRows.Select(index => Rows[index])],
            Columns = [.. keptColumns.Select(index => Columns[index])],
            Cells = [.. Cells.Select(cell => cell with { Row = keptRows.IndexOf(cell.Row), Column = keptColumns.IndexOf(cell.Column) }).Where(cell => cell.Row >= 0 && cell.Column >= 0)],
            Dropped = [.. Dropped, .. droppedRows, .. droppedColumns],
        };
    }

    /// <summary>The tone of a mark: that of its row in the data.</summary>
    public Tone ToneOf(MatrixCell cell) => IsTurned ? Columns[cell.Column].Tone : Rows[cell.Row].Tone;

    private (List<int> Kept, IReadOnlyList<string> Dropped) Choose(IReadOnlyList<MatrixHead> heads, int most, Func<MatrixCell, int> index)
    {
        var marks = Cells.CountBy(index).ToDictionary();
        var choice = LabelPicker.Pick([.. heads.Select((head, i) => new LabelCandidate(head.Name, 0, head.Selected, marks.GetValueOrDefault(i)))], 1, most);
        return ([.. choice.Kept], choice.Dropped);
    }
}
