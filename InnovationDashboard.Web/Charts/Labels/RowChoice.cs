namespace InnovationDashboard.Web.Charts.Labels;

/// <summary>Which rows are drawn when there are more than a box takes: the focus and the chosen ones always, the others from the top.</summary>
public static class RowChoice
{
    /// <summary>Chooses at most <paramref name="most"/> rows.</summary>
    public static LabelChoice Of<TRow>(IReadOnlyList<TRow> rows, int most, Func<TRow, string> name, Func<TRow, bool> always) =>
        LabelPicker.Pick([.. rows.Select((row, i) => new LabelCandidate(name(row), 0, always(row), -i))], double.MaxValue, Math.Max(1, most));
}
