using System.Text.Json.Nodes;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Tests.Fixtures;
using static InnovationDashboard.Data.Problems.ProblemCode;

namespace InnovationDashboard.Tests.Data.Rules;

internal static partial class BrokenPackages
{
    private static Dictionary<ProblemCode, Func<TinyPackage, Expected>> Cells => new()
    {
        [NotNumber] = tiny => Set(tiny, "place_links", "harbour/southbank", "area_km2", "6,5"),
        [NotInteger] = tiny => Set(tiny, "topics", "money", "sort", "1.5"),
        [NotBoolean] = tiny => Set(tiny, "sources", "league", "link_public", "yes"),
        [NotYear] = tiny => Set(tiny, "plans", "water-2030", "to_year", "20300"),
        [NotDate] = tiny => ExtraCell(tiny, """{"name": "extra", "type": "date"}""", "24.11.2026"),
        [Required] = tiny => Set(tiny, "plans", "water-2030", "locator", ""),
        [NotUnique] = tiny => ExtraCell(tiny, """{"name": "extra", "type": "integer", "missingValues": ["-"], "constraints": {"unique": true}}""", "7", again: "007"),
        [TooSmall] = tiny => Set(tiny, "facts", "f5", "paragraph", "0"),
        [TooLarge] = tiny => Set(tiny, "places", "harbour", "colour", "9"),
        [PatternMismatch] = tiny => Set(tiny, "boundaries", "uplands-2010", "code", "Uplands 2010"),
        [NotInEnum] = tiny => ExtraCell(tiny, """{"name": "extra", "type": "string", "constraints": {"enum": ["a", "b"]}}""", "c"),
        [NotInCategories] = tiny => Set(tiny, "plans", "water-2030", "kind", "wish"),
        [TooShort] = tiny => ExtraCell(tiny, """{"name": "extra", "type": "string", "constraints": {"minLength": 2}}""", "京"),
        [TooLong] = tiny => Set(tiny, "site", "rivermouth", "mark", "R2D"),
        [PrimaryKeyTwice] = tiny => new("topics", tiny.Copy("topics", "money"), "code"),
        [UniqueKeyTwice] = tiny => new Expected("pages", tiny.LineOf("pages", "goals"), "route").After(() => tiny.Set("pages", "people", "route", "/goals")),
        [ReferenceUnknown] = tiny => Set(tiny, "plans", "water-2030", "source", "nobody"),
    };

    private static Dictionary<ProblemCode, Func<TinyPackage, Expected>> Shapes => new()
    {
        [TableNeeded] = tiny =>
        {
            tiny.EditDescriptor(root => root["resources"]!.AsArray().Remove(TinyPackage.Table(root, "disagreement_values")));
            return new("", null, "/resources");
        },
        [FieldNeeded] = tiny =>
        {
            tiny.EditTable("plans", table => table["schema"]!["fields"]!.AsArray().Remove(TinyPackage.Field(table, "to_year")));
            tiny.Edit("plans", rows =>
            {
                var column = Array.IndexOf(rows[0], "to_year");
                Replace(rows, rows.ConvertAll(row => (string[])[.. row[..column], .. row[(column + 1)..]]));
            });
            return At(tiny, Pointer(tiny, "plans") + "/schema/fields", Pointer(tiny, "plans") + "/schema");
        },
        [FieldTypeNeeded] = tiny => Declared(tiny, "topics", "sort", declared => declared["type"] = "string", "/type"),
        [ConstraintNeeded] = tiny => Declared(tiny, "plans", "locator", declared => declared.Remove("constraints"), "/constraints/required"),
        [WordUnknown] = tiny => Declared(tiny, "plans", "kind", declared => declared["categories"]!.AsArray().Add(JsonNode.Parse("""{"value": "dream", "label": "Dream"}""")), "/categories"),
        [PrimaryKeyNeeded] = tiny =>
        {
            tiny.EditTable("plans", table => table["schema"]!["primaryKey"] = new JsonArray("code", "year"));
            return At(tiny, Pointer(tiny, "plans") + "/schema/primaryKey", Pointer(tiny, "plans") + "/schema");
        },
        [ForeignKeyNeeded] = tiny =>
        {
            tiny.EditTable("plans", table => table["schema"]!["foreignKeys"]!.AsArray().RemoveAt(0));
            return At(tiny, Pointer(tiny, "plans") + "/schema/foreignKeys", Pointer(tiny, "plans") + "/schema");
        },
    };

    private static Expected Declared(TinyPackage tiny, string table, string field, Action<JsonObject> edit, string below)
    {
        var index = 0;
        tiny.EditTable(table, resource =>
        {
            index = resource["schema"]!["fields"]!.AsArray().IndexOf(TinyPackage.Field(resource, field));
            edit(TinyPackage.Field(resource, field));
        });
        var pointer = $"{Pointer(tiny, table)}{Fields}{index}";
        return At(tiny, pointer + below, pointer);
    }

    private static Expected ExtraCell(TinyPackage tiny, string field, string cell, string? again = null)
    {
        Extra(tiny, field, "", cell);
        if (again is not null)
        {
            tiny.Edit("topics", rows =>
            {
                for (var index = 2; index < rows.Count; index++)
                {
                    rows[index][^1] = index == 2 ? again : "-";
                }
            });
        }

        return new("topics", again is null ? 2 : 3, "extra");
    }
}
