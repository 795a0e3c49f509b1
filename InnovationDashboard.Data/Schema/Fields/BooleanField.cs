using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Schema.Fields;

/// <summary>True or false in the spellings of the standard.</summary>
internal sealed class BooleanField : FieldType
{
    /// <inheritdoc />
    public override string Name => "boolean";

    /// <inheritdoc />
    public override ProblemCode Problem => ProblemCode.NotBoolean;

    /// <inheritdoc />
    public override bool TryRead(string text, out double value)
    {
        value = text is "true" or "True" or "TRUE" or "1" ? 1 : 0;
        return value == 1 || text is "false" or "False" or "FALSE" or "0";
    }
}
