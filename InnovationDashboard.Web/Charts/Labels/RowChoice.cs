namespace InnovationDashboard.Web.Charts.Labels;

/// <summary>Which rows are drawn when there are more than a box takes: the one a slide speaks of, then the focus and the chosen ones, the others from the top.</summary>
public static class RowChoice
{
    /// <summary>Chooses at most <paramref name="most"/> rows.</summary>
    /// <param name="rows">Rows, first on top.</param>
    /// <param name="most">Most rows; one is drawn at least.</param>
    /// <param name="name">Name of a row, returned when it is not drawn.</param>
    /// <param name="always">The focus, or chosen by a filter.</param>
    /// <param name="spokenOf">The row a slide speaks of.</param>
    /// <param name="ends">True where the last row tells as much as the first, as with the best and the worst rank: then it is the last to go.</param>
    public static LabelChoice Of<TRow>(IReadOnlyList<TRow> rows, int most, Func<TRow, string> name, Func<TRow, bool> always, Func<TRow, bool> spokenOf, bool ends = false) =>
        LabelPicker.Pick(
            [.. rows.Select((row, i) => new LabelCandidate(name(row), 0, always(row) || spokenOf(row), spokenOf(row) ? 1 : ends && i == rows.Count - 1 ? -0.5 : -i))], double.MaxValue, Math.Max(1, most));
}
