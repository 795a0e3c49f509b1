using System.Text;
using System.Text.Json.Nodes;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Tests.Fixtures;
using static InnovationDashboard.Data.Problems.ProblemCode;

namespace InnovationDashboard.Tests.Data.Rules;

/// <summary>What a broken package must be reported as.</summary>
/// <param name="Resource">Resource; empty for the descriptor.</param>
/// <param name="Line">Line of the file; null when none is meant.</param>
/// <param name="Field">Column, or JSON pointer.</param>
internal sealed record Expected(string Resource, int? Line, string? Field);

/// <summary>One broken package a rule: the made-up city with one thing wrong. Each must give this one problem and no other.</summary>
internal static partial class BrokenPackages
{
    private const string Fields = "/schema/fields/";

    public static IReadOnlyDictionary<ProblemCode, Func<TinyPackage, Expected>> All { get; } = new Dictionary<ProblemCode, Func<TinyPackage, Expected>>[] { Files, Descriptors, Cells, Shapes, Texts, Figures, Rankings, Places, Pages, Briefings }
        .SelectMany(part => part).ToDictionary(pair => pair.Key, pair => pair.Value);

    private static Dictionary<ProblemCode, Func<TinyPackage, Expected>> Files => new()
    {
        [FolderMissing] = tiny =>
        {
            Directory.Delete(tiny.Folder, true);
            tiny.AfterTest = () => Directory.CreateDirectory(tiny.Folder);
            return new("", null, null);
        },
        [DescriptorMissing] = tiny =>
        {
            File.Delete(tiny.PathOf(TinyPackage.Descriptor));
            return new("", null, null);
        },
        [FileMissing] = tiny =>
        {
            File.Delete(tiny.PathOf("plans.csv"));
            return new("plans", null, null);
        },
        [FileUnreadable] = tiny =>
        {
            var held = new FileStream(tiny.PathOf("plans.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            tiny.AfterTest = held.Dispose;
            return new("plans", null, null);
        },
        [FileTooLarge] = tiny =>
        {
            tiny.Limits = PackageLimits.Default with { FileBytes = 100_000 };
            tiny.Write("geo/world-land.json", "\"" + new string('x', 100_000) + "\"");
            return new("world-land", null, null);
        },
        [BadEncoding] = tiny =>
        {
            var line = tiny.LineOf("disagreement_values", "rd-2020/2");
            tiny.Write("disagreement_values.csv", [.. Encoding.UTF8.GetBytes(tiny.Read("disagreement_values.csv").TrimEnd()), 0xBE, 0xA9]);
            return new("disagreement_values", line, null);
        },
        [PathRefused] = tiny => Resource(tiny, "world-land", resource => resource["path"] = "../world-land.json", "path", ""),
        [FileEmpty] = tiny =>
        {
            tiny.Write("disagreement_values.csv", "");
            return new("disagreement_values", 1, null);
        },
        [ColumnMissing] = tiny => Header(tiny, "disagreement_values", rows => rows.ConvertAll(row => row[..^1]), "locator"),
        [ColumnUnknown] = tiny => Header(tiny, "disagreement_values", rows => rows.ConvertAll(row => (string[])[.. row, row == rows[0] ? "comment" : ""]), "comment"),
        [ColumnTwice] = tiny => Header(tiny, "disagreement_values", rows => rows.ConvertAll(row => (string[])[.. row, row[^1]]), "locator"),
        [ColumnOrder] = tiny => Header(tiny, "disagreement_values", rows => rows.ConvertAll(row => (string[])[row[1], row[0], .. row[2..]]), "sort"),
        [CellCount] = tiny => AppendLine(tiny, "disagreement_values", "rd-2020,3"),
        [EmptyLine] = tiny => AppendLine(tiny, "disagreement_values", ""),
        [QuoteOpen] = tiny => AppendLine(tiny, "disagreement_values", "rd-2020,3,,\"An open quote,,yearbook,page 1", also: CellCount),
        [QuoteStray] = tiny => AppendLine(tiny, "disagreement_values", "rd-2020,3,,so \"called\",所谓,yearbook,page 1"),
        [QuoteText] = tiny => AppendLine(tiny, "disagreement_values", "rd-2020,3,,\"so\" called,所谓,yearbook,page 1"),
        [CellTooLong] = tiny => AppendLine(tiny, "disagreement_values", $"rd-2020,3,,{new string('x', 100_001)},长,yearbook,page 1", "text_en"),
        [RowTooLong] = tiny => AppendLine(tiny, "disagreement_values", $"rd-2020,3,,\"{new string('x', 3 << 20)}"),
        [TooManyRows] = tiny =>
        {
            tiny.Limits = PackageLimits.Default with { Rows = 250 };
            for (var number = 0; number < 251; number++)
            {
                tiny.Append("topics.csv", $"extra-{number},Extra,其他,{number}\n");
            }

            return new("topics", 252, null);
        },
        [ControlCharacter] = tiny => AppendLine(tiny, "disagreement_values", "rd-2020,3,,bell\u0007,铃,yearbook,page 1", "text_en"),
    };

    private static Dictionary<ProblemCode, Func<TinyPackage, Expected>> Descriptors => new()
    {
        [JsonBroken] = tiny =>
        {
            tiny.Write("geo/world-land.json", "{\n  \"d\": }\n");
            return new("world-land", 2, null);
        },
        [JsonKeyTwice] = tiny =>
        {
            tiny.Replace(TinyPackage.Descriptor, "\"version\": \"0.3.0\"", "\"version\": \"0.3.0\", \"version\": \"0.3.0\"");
            return new("", Array.FindIndex(tiny.Read(TinyPackage.Descriptor).Split('\n'), line => line.Contains("0.3.0", StringComparison.Ordinal)) + 1, "/version");
        },
        [KeyMissing] = tiny =>
        {
            tiny.EditDescriptor(root => root.Remove("version"));
            return new("", 1, "");
        },
        [WordUnsupported] = tiny => Resource(tiny, "plans", resource => resource["dialect"] = new JsonObject { ["delimiter"] = ";" }, "dialect"),
        [ValueWrong] = tiny => Resource(tiny, "plans", resource => resource["encoding"] = "gbk", "encoding"),
        [ResourceTwice] = tiny =>
        {
            var count = 0;
            tiny.EditDescriptor(root =>
            {
                count = root["resources"]!.AsArray().Count;
                root["resources"]!.AsArray().Add(TinyPackage.Table(root, "world-land").DeepClone());
            });
            return At(tiny, $"/resources/{count}");
        },
        [FieldTwice] = tiny =>
        {
            tiny.EditTable("disagreement_values", table => table["schema"]!["fields"]!.AsArray().Add(TinyPackage.Field(table, "locator").DeepClone()));
            tiny.Edit("disagreement_values", rows => Replace(rows, rows.ConvertAll(row => (string[])[.. row, row[^1]])));
            return At(tiny, Pointer(tiny, "disagreement_values") + Fields + "7");
        },
        [KeyFieldUnknown] = tiny => Resource(tiny, "plans", resource => resource["schema"]!["uniqueKeys"] = new JsonArray(new JsonArray("year", "colour")), "schema/uniqueKeys", lineOf: "schema"),
        [ReferenceResourceUnknown] = tiny => Reference(tiny, "nowhere", "code"),
        [ReferenceFieldUnknown] = tiny => Reference(tiny, "topics", "colour"),
        [ReferenceUnfit] = tiny => Reference(tiny, "topics", "sort"),
        [TypeUnsupported] = tiny => Extra(tiny, """{"name": "extra", "type": "datetime"}""", "/type"),
        [ConstraintUnfit] = tiny => Extra(tiny, """{"name": "extra", "type": "string", "constraints": {"minimum": 3}}""", "/constraints/minimum"),
        [PatternBroken] = tiny => Extra(tiny, """{"name": "extra", "type": "string", "constraints": {"pattern": "[a-"}}""", "/constraints/pattern"),
    };

    private static Expected At(TinyPackage tiny, string pointer, string? lineOf = null) =>
        new("", JsonLines.Read(Encoding.UTF8.GetBytes(tiny.Read(TinyPackage.Descriptor))).Of(lineOf ?? pointer), pointer);

    private static string Pointer(TinyPackage tiny, string table)
    {
        var resources = JsonNode.Parse(tiny.Read(TinyPackage.Descriptor))!["resources"]!.AsArray();
        return "/resources/" + resources.IndexOf(resources.Single(resource => (string?)resource!["name"] == table));
    }

    private static Expected Resource(TinyPackage tiny, string table, Action<JsonObject> edit, string key, string? resource = "", string? lineOf = null)
    {
        tiny.EditTable(table, edit);
        var pointer = Pointer(tiny, table);
        return At(tiny, $"{pointer}/{key}", lineOf is null ? null : $"{pointer}/{lineOf}") with { Resource = resource ?? "" };
    }

    private static Expected Reference(TinyPackage tiny, string target, string field)
    {
        var index = 0;
        tiny.EditTable("plans", table =>
        {
            var keys = table["schema"]!["foreignKeys"]!.AsArray();
            index = keys.Count;
            keys.Add(JsonNode.Parse($$$"""{"fields": ["code"], "reference": {"resource": "{{{target}}}", "fields": ["{{{field}}}"]}}"""));
        });
        var pointer = $"{Pointer(tiny, "plans")}/schema/foreignKeys/{index}";
        return At(tiny, pointer + "/reference", pointer);
    }

    /// <summary>Adds a column that the program does not need to a table.</summary>
    private static Expected Extra(TinyPackage tiny, string field, string below, string cell = "")
    {
        var index = 0;
        tiny.EditTable("topics", table =>
        {
            var fields = table["schema"]!["fields"]!.AsArray();
            index = fields.Count;
            fields.Add(JsonNode.Parse(field));
        });
        tiny.Edit("topics", rows => Replace(rows, rows.ConvertAll(row => (string[])[.. row, row == rows[0] ? "extra" : row == rows[1] ? cell : ""])));
        var pointer = $"{Pointer(tiny, "topics")}{Fields}{index}";
        return At(tiny, pointer + below, pointer);
    }

    private static Expected Header(TinyPackage tiny, string table, Func<List<string[]>, List<string[]>> change, string field)
    {
        tiny.Edit(table, rows => Replace(rows, change(rows)));
        return new(table, 1, field);
    }

    private static void Replace(List<string[]> rows, List<string[]> changed)
    {
        rows.Clear();
        rows.AddRange(changed);
    }

    private static Expected AppendLine(TinyPackage tiny, string table, string text, string? field = null, ProblemCode? also = null)
    {
        var line = tiny.Read(table + ".csv").Count(letter => letter == '\n') + 1;
        tiny.Append(table + ".csv", text + "\n");
        tiny.AlsoAllowed = also;
        return new(table, line, field);
    }
}
