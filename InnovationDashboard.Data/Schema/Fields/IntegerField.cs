using System.Globalization;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Schema.Fields;

/// <summary>A whole number within 32 bits.</summary>
internal sealed class IntegerField : FieldType
{
    /// <inheritdoc />
    public override string Name => "integer";

    /// <inheritdoc />
    public override ProblemCode Problem => ProblemCode.NotInteger;

    /// <inheritdoc />
    public override bool IsOrdered => true;

    /// <inheritdoc />
    public override bool HasCategories => true;

    /// <inheritdoc />
    public override bool TryRead(string text, out double value)
    {
        var read = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        value = number;
        return read;
    }
}
