using System.Globalization;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Schema.Fields;

/// <summary>A calendar year of four digits, 0001 to 9999; the time zone that XML Schema would allow behind it is refused.</summary>
internal sealed class YearField : FieldType
{
    /// <inheritdoc />
    public override string Name => "year";

    /// <inheritdoc />
    public override ProblemCode Problem => ProblemCode.NotYear;

    /// <inheritdoc />
    public override bool IsOrdered => true;

    /// <inheritdoc />
    public override bool TryRead(string text, out double value)
    {
        value = 0;
        if (text.Length != 4 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0)
        {
            return false;
        }

        value = year;
        return true;
    }
}
