using System.Globalization;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Rules.Shape;

/// <summary>Whether a package declares the tables, columns, keys and words that the program relies on. A valid package of another shape could not be read into the store.</summary>
internal sealed class ShapeCheck(PackageDescriptor descriptor, ProblemSink problems)
{
    private bool isIntact = true;

    /// <summary>Checks the descriptor; true when every needed table and column is there in the needed type, so that rules can read them.</summary>
    public bool Run()
    {
        foreach (var needed in NeededTables.Descriptor.Resources)
        {
            if (descriptor.Find(needed.Name) is not { } found || found.Schema is null)
            {
                isIntact = false;
                problems.Add(new JsonPlace("/resources", null).Problem(ProblemCode.TableNeeded, null, needed.Name));
                continue;
            }

            foreach (var field in needed.Schema!.Fields)
            {
                CheckField(found.Schema, field);
            }

            CheckKeys(found.Schema, needed.Schema);
        }

        return isIntact;
    }

    private void CheckField(TableDescriptor table, FieldDescriptor needed)
    {
        if (table.Fields.FirstOrDefault(field => field.Name == needed.Name) is not { } field)
        {
            isIntact = false;
            problems.Add(table.At.Below("fields").Problem(ProblemCode.FieldNeeded, null, needed.Name, needed.Type));
            return;
        }

        if (field.Type != needed.Type)
        {
            isIntact = false;
            problems.Add(field.At.Below("type").Problem(ProblemCode.FieldTypeNeeded, field.Type, needed.Name, needed.Type));
            return;
        }

        var (has, wants) = (field.Constraints, needed.Constraints);
        Need("required", wants.Required && !has.Required && !table.PrimaryKey.Contains(field.Name), "true");
        Need("pattern", wants.Pattern is not null && has.Pattern != wants.Pattern, wants.Pattern);
        Need("minimum", Looser(has.Minimum, wants.Minimum, (mine, least) => mine < least), wants.Minimum);
        Need("maximum", Looser(has.Maximum, wants.Maximum, (mine, most) => mine > most), wants.Maximum);
        Need("maxLength", wants.MaxLength is not null && !(has.MaxLength <= wants.MaxLength), wants.MaxLength?.ToString(CultureInfo.InvariantCulture));
        if (needed.Categories.Count == 0)
        {
            return;
        }

        var words = field.Categories.Count > 0 ? field.Categories : has.Enum;
        Need("categories", words.Count == 0, string.Join(", ", needed.Categories));
        foreach (var word in words.Except(needed.Categories))
        {
            problems.Add(field.At.Below("categories").Problem(ProblemCode.WordUnknown, word, field.Name, string.Join(", ", needed.Categories)));
        }

        void Need(string word, bool isLacking, string? value)
        {
            if (isLacking)
            {
                problems.Add((word == "categories" ? field.At : field.At.Below("constraints", word)).Problem(ProblemCode.ConstraintNeeded, null, field.Name, word, value ?? ""));
            }
        }
    }

    private void CheckKeys(TableDescriptor table, TableDescriptor needed)
    {
        if (!table.PrimaryKey.Order(StringComparer.Ordinal).SequenceEqual(needed.PrimaryKey.Order(StringComparer.Ordinal)))
        {
            problems.Add(table.At.Below("primaryKey").Problem(ProblemCode.PrimaryKeyNeeded, null, string.Join(", ", needed.PrimaryKey)));
        }

        foreach (var key in needed.ForeignKeys)
        {
            if (!table.ForeignKeys.Any(there => there.Resource == key.Resource && there.Fields.SequenceEqual(key.Fields) && there.ReferenceFields.SequenceEqual(key.ReferenceFields))
                && !(key.Resource == descriptor.Resources.FirstOrDefault(resource => resource.Schema == table)?.Name && table.ForeignKeys.Any(there => there.Resource.Length == 0 && there.Fields.SequenceEqual(key.Fields))))
            {
                problems.Add(table.At.Below("foreignKeys").Problem(ProblemCode.ForeignKeyNeeded, null, string.Join(", ", key.Fields), key.Resource, string.Join(", ", key.ReferenceFields)));
            }
        }
    }

    private static bool Looser(string? mine, string? needed, Func<double, double, bool> isLooser) =>
        needed is not null && (!double.TryParse(mine, CultureInfo.InvariantCulture, out var limit) || isLooser(limit, double.Parse(needed, CultureInfo.InvariantCulture)));
}
