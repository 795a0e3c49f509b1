namespace InnovationDashboard.Web.Exports.Tables;

/// <summary>One row of a table that is taken away: a figure with everything that makes it citable, or a fact, plan or boundary without a number.</summary>
/// <param name="Id">Stable id: of the observation, fact, plan or boundary version.</param>
/// <param name="Indicator">Code and name of what is measured.</param>
/// <param name="Place">Code and name of the place.</param>
/// <param name="Sector">Code and name of the sector.</param>
/// <param name="Year">Year, or null where there is none.</param>
/// <param name="Period">Time in words.</param>
/// <param name="Value">Value in <paramref name="Unit"/>; null when missing or only in words.</param>
/// <param name="High">Upper end of a range.</param>
/// <param name="Unit">Unit of the stored value.</param>
/// <param name="Text">As shown: the value with qualifier and unit, or the fact.</param>
/// <param name="Qualifier">As the source words it.</param>
/// <param name="Status">Letters of the status flags after SDMX, in alphabetical order; <c>a</c> for an actual value; empty where there is no figure.</param>
/// <param name="Remarks">The same in words.</param>
/// <param name="Source">Code and title of the source.</param>
/// <param name="Locator">Place in the source.</param>
/// <param name="Note">What a reader must know.</param>
/// <param name="Observation">Id of the figure that the row is or tells of, or empty.</param>
public sealed record ExportRow(
    string Id, Coded Indicator, Coded Place, Coded Sector, int? Year, string Period, double? Value, double? High, string Unit, string Text, string Qualifier, string Status,
    IReadOnlyList<string> Remarks, Coded Source, string Locator, string Note, string Observation);

/// <summary>A code of the package and its name in the language of the file.</summary>
public readonly record struct Coded(string Code, string Name)
{
    /// <summary>Neither code nor name.</summary>
    public static Coded None { get; } = new("", "");
}
