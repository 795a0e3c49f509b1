using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Charts.Matrix;

/// <summary>Rows by columns with a mark where the two meet.</summary>
/// <param name="Rows">Row heads.</param>
/// <param name="Columns">Column heads.</param>
/// <param name="Cells">Filled cells; all others are empty.</param>
public sealed record MatrixData(IReadOnlyList<MatrixHead> Rows, IReadOnlyList<MatrixHead> Columns, IReadOnlyList<MatrixCell> Cells) : ChartData;

/// <summary>Head of a row or column.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="Name">Label.</param>
/// <param name="Tone">Colour role of its marks.</param>
/// <param name="Selected">True when it is the chosen filter value.</param>
public sealed record MatrixHead(string Key, string Name, Tone Tone, bool Selected);

/// <summary>A mark.</summary>
/// <param name="Info">What it stands for.</param>
/// <param name="Row">Row index.</param>
/// <param name="Column">Column index.</param>
/// <param name="Text">Short text inside (a count), or empty.</param>
public sealed record MatrixCell(MarkInfo Info, int Row, int Column, string Text);
