using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Schema.Fields;

/// <summary>A field type of Table Schema: text in, value or problem out.</summary>
internal abstract class FieldType
{
    private static readonly FieldType[] Supported = [new StringField(), new NumberField(), new IntegerField(), new BooleanField(), new YearField(), new DateField()];

    /// <summary>Word of the standard.</summary>
    public abstract string Name { get; }

    /// <summary>What it is called when a text is no value of the type.</summary>
    public abstract ProblemCode Problem { get; }

    /// <summary>True when values have an order, so that <c>minimum</c> and <c>maximum</c> make sense.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>True when values have a length and a form, so that <c>minLength</c>, <c>maxLength</c> and <c>pattern</c> make sense.</summary>
    public virtual bool IsText => false;

    /// <summary>True when the standard lets the type have <c>categories</c>.</summary>
    public virtual bool HasCategories => false;

    /// <summary>Words of the standard that this program reads.</summary>
    public static IEnumerable<string> Names => Supported.Select(type => type.Name);

    /// <summary>The type of a name, or null when the program does not read it.</summary>
    public static FieldType? Find(string name) => Array.Find(Supported, type => type.Name == name);

    /// <summary>Reads a text. The number is the value itself, or its place in the type's order; 0 where there is none.</summary>
    public abstract bool TryRead(string text, out double value);

    /// <summary>One text for all spellings of a value (<c>7</c>, <c>007</c>, <c>+7</c>), so that keys compare values and not spellings.</summary>
    public virtual string Key(string text) =>
        TryRead(text, out var value) ? value.ToString("R", System.Globalization.CultureInfo.InvariantCulture) : text;
}
