using System.Globalization;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Schema.Fields;

/// <summary>A day, <c>YYYY-MM-DD</c>; its number is the count of days since 0001-01-01.</summary>
internal sealed class DateField : FieldType
{
    /// <inheritdoc />
    public override string Name => "date";

    /// <inheritdoc />
    public override ProblemCode Problem => ProblemCode.NotDate;

    /// <inheritdoc />
    public override bool IsOrdered => true;

    /// <inheritdoc />
    public override bool TryRead(string text, out double value)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        value = day.DayNumber;
        return read;
    }
}
