using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Matrix;

/// <summary>
/// Places marks where rows and columns meet. The orientation is chosen by the box: as given where the column heads fit in lines, else turned, else with heads as stairs over
/// the fewer columns.
/// </summary>
public static class MatrixLayout
{
    /// <summary>Lays the drawing out.</summary>
    public static Scene Place(MatrixData data, ChartBox box, TextMeasurer text)
    {
        var table = MatrixTable.Of(data);
        if (table.Rows.Count == 0 || table.Columns.Count == 0)
            return new Scene("matrix", box.Kind, box.Width, box.Height, [], [.. table.Rows.Concat(table.Columns).Select(head => head.Name).Where(name => name.Length > 0)]);

        var turned = table.Turned();
        var fewer = table.Columns.Count <= table.Rows.Count ? table : turned;
        var plan = Fit(table) ?? Fit(turned) ?? MatrixPlan.Of(fewer, box, true, text);
        return plan!.Draw();

        MatrixPlan? Fit(MatrixTable tried) => MatrixPlan.Of(tried, box, false, text) is { IsWhole: true } whole ? whole : null;
    }
}
