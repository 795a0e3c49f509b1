using System.Globalization;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Schema.Fields;

/// <summary>A decimal number with a point, a sign and an exponent if need be. Stricter than the standard: NaN and INF are no figures, and neither is what overflows.</summary>
internal sealed class NumberField : FieldType
{
    /// <inheritdoc />
    public override string Name => "number";

    /// <inheritdoc />
    public override ProblemCode Problem => ProblemCode.NotNumber;

    /// <inheritdoc />
    public override bool IsOrdered => true;

    /// <inheritdoc />
    public override bool TryRead(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
        && double.IsFinite(value);
}
