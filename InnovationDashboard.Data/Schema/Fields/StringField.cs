using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Schema.Fields;

/// <summary>Any text.</summary>
internal sealed class StringField : FieldType
{
    /// <inheritdoc />
    public override string Name => "string";

    /// <inheritdoc />
    public override ProblemCode Problem => ProblemCode.PatternMismatch;

    /// <inheritdoc />
    public override bool IsText => true;

    /// <inheritdoc />
    public override bool HasCategories => true;

    /// <inheritdoc />
    public override bool TryRead(string text, out double value)
    {
        value = 0;
        return true;
    }

    /// <inheritdoc />
    public override string Key(string text) => text;
}
