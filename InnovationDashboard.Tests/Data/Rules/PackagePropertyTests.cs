using System.Text.Json.Nodes;
using CsCheck;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Data.Rules;

public sealed class PackagePropertyTests
{
    private static readonly string[] Tables = ["observations.csv", "panels.csv", "panel_series.csv", "places.csv", "units.csv", "facts.csv", "ranking_editions.csv"];

    [Fact]
    public void Open_AnyBytesAsDescriptor_GivesProblemsAndNeverAnException()
    {
        using var tiny = new TinyPackage();
        Gen.Byte.Array[0, 300].Sample(
            bytes =>
            {
                tiny.Write(TinyPackage.Descriptor, bytes);
                Assert.NotEmpty(tiny.Problems());
            },
            iter: 300, threads: 1);
    }

    [Fact]
    public void Validate_AnyBytesAsTable_GivesProblemsAndNeverAnException()
    {
        using var tiny = new TinyPackage();
        Gen.Select(Any(Tables), Gen.Byte.Array[0, 600]).Sample(
            (table, bytes) =>
            {
                var before = File.ReadAllBytes(tiny.PathOf(table));
                tiny.Write(table, bytes);
                Assert.NotEmpty(tiny.Problems());
                tiny.Write(table, before);
            },
            iter: 100, threads: 1);
    }

    [Fact]
    public void Validate_CharactersOfCsvInAnyOrder_GivesProblemsAndNeverAnException()
    {
        using var tiny = new TinyPackage();
        var header = tiny.Read("topics.csv").Split('\n')[0];
        Gen.String[Gen.Char[",\"\n\ra京 "], 1, 60].Sample(
            text =>
            {
                tiny.Write("topics.csv", header + "\n" + text);
                Assert.NotEmpty(tiny.Problems());
            },
            iter: 100, threads: 1);
    }

    [Fact]
    public void Validate_BytesOfTheDescriptorChanged_NeverThrows()
    {
        using var tiny = new TinyPackage();
        var good = File.ReadAllBytes(tiny.PathOf(TinyPackage.Descriptor));
        Gen.Select(Gen.Int[0, good.Length - 1], Any((byte)'"', (byte)'{', (byte)'}', (byte)',', (byte)'1', (byte)'x', (byte)0xFF)).Array[1, 3].Sample(
            changes =>
            {
                var bytes = (byte[])good.Clone();
                foreach (var (position, value) in changes)
                {
                    bytes[position] = value;
                }

                tiny.Write(TinyPackage.Descriptor, bytes);
                _ = tiny.Problems();
            },
            iter: 100, threads: 1);
    }

    [Fact]
    public void Validate_AnyJsonInPlaceOfAnyValue_NeverThrows()
    {
        using var tiny = new TinyPackage();
        var good = tiny.Read(TinyPackage.Descriptor);
        var count = Slots(JsonNode.Parse(good)!).Count();
        Gen.Select(Gen.Int[0, count - 1], Any("null", "7", "-1e99", "\"\"", "\"text\"", "[]", "{}", "[null]", "[[\"a\"]]", "{\"value\":[]}", "true")).Sample(
            (slot, json) =>
            {
                var root = JsonNode.Parse(good)!;
                Slots(root).ElementAt(slot)(JsonNode.Parse(json));
                tiny.Write(TinyPackage.Descriptor, root.ToJsonString());
                _ = tiny.Problems();
            },
            iter: 150, threads: 1);
    }

    [Fact]
    public void Validate_ResourcesInAnyOrder_GivesTheSameProblems()
    {
        using var tiny = new TinyPackage();
        tiny.Set("plans", "water-2030", "source", "nobody");
        tiny.Set("places", "hillside", "parent", "nowhere");
        tiny.Set("facts", "f2", "observation", "nothing");
        tiny.Set("observations", "output-harbour-2023", "indicator", "none");
        var expected = Facts(tiny.Problems());
        Assert.Equal(4, expected.Count(fact => fact.Code == ProblemCode.ReferenceUnknown));

        Gen.Shuffle(Enumerable.Range(0, 30).ToArray()).Sample(
            order =>
            {
                tiny.EditDescriptor(root =>
                {
                    var resources = root["resources"]!.AsArray();
                    var shuffled = order.Where(index => index < resources.Count).Select(index => resources[index]!.DeepClone()).ToArray();
                    var rest = resources.Skip(order.Length).Select(resource => resource!.DeepClone()).ToArray();
                    root["resources"] = new JsonArray([.. rest, .. shuffled]);
                });
                Assert.Equal(expected, Facts(tiny.Problems()));
            },
            iter: 15, threads: 1);
    }

    [Fact]
    public void Validate_MoreProblemsThanTheLimit_ListsTheFirstAndCountsTheRest()
    {
        using var tiny = new TinyPackage();
        for (var number = 0; number < 300; number++)
        {
            tiny.Append("topics.csv", $"extra-{number},Extra,其他,x\n");
        }

        var problems = Assert.IsType<ProblemList>(tiny.Problems(), exactMatch: false);

        Assert.Equal((200, 300, 100), (problems.Count, problems.Total, problems.Omitted));
        Assert.Equal(Enumerable.Range(6, 200), problems.Select(problem => problem.Line!.Value));
    }

    [Fact]
    public void Validate_Cancelled_Stops()
    {
        using var tiny = new TinyPackage();
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => PackageValidator.Validate(tiny.Open().Package!, cancellation: source.Token));
    }

    [Fact]
    public void Validate_ColumnsAndTablesMoreThanNeeded_IsNoProblem()
    {
        using var tiny = new TinyPackage();
        tiny.EditTable("topics", table => table["schema"]!["fields"]!.AsArray().Add(JsonNode.Parse("""{"name": "remark", "type": "string"}""")));
        tiny.Edit("topics", rows =>
        {
            for (var index = 0; index < rows.Count; index++)
            {
                rows[index] = [.. rows[index], index == 0 ? "remark" : ""];
            }
        });
        tiny.EditDescriptor(root => root["resources"]!.AsArray().Add(JsonNode.Parse("""{"name": "more", "type": "table", "path": "more.csv", "schema": {"fields": [{"name": "a", "type": "integer"}]}}""")));
        tiny.Write("more.csv", "a\n1\n");

        Assert.Empty(tiny.Problems());
    }

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void Validate_WindowsLineEndsAndByteOrderMark_AreNoProblem(string lineEnd, bool mark)
    {
        using var tiny = new TinyPackage();
        foreach (var file in Directory.EnumerateFiles(tiny.Folder, "*.csv"))
        {
            File.WriteAllText(file, (mark ? "\uFEFF" : "") + File.ReadAllText(file).Replace("\n", lineEnd, StringComparison.Ordinal));
        }

        Assert.Empty(tiny.Problems());
    }

    [Fact]
    public void Open_LinkToOutsideTheFolder_IsRefused()
    {
        using var tiny = new TinyPackage();
        using var outside = new TemporaryFolder();
        File.Move(tiny.PathOf("plans.csv"), outside.At("plans.csv"));
        File.CreateSymbolicLink(tiny.PathOf("plans.csv"), outside.At("plans.csv"));

        var problem = Assert.Single(tiny.Problems());

        Assert.Equal((ProblemCode.PathRefused, "plans"), (problem.Code, problem.Resource));
    }

    [Fact]
    public void Open_LinkInsideTheFolder_IsRead()
    {
        using var tiny = new TinyPackage();
        Directory.CreateDirectory(tiny.PathOf("..data"));
        File.Move(tiny.PathOf("plans.csv"), tiny.PathOf("..data/plans.csv"));
        File.CreateSymbolicLink(tiny.PathOf("plans.csv"), "..data/plans.csv");

        Assert.Empty(tiny.Problems());
    }

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static List<PackageProblem> Facts(IEnumerable<PackageProblem> problems) =>
        [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Code)];

    /// <summary>A setter for every value below a node.</summary>
    private static IEnumerable<Action<JsonNode?>> Slots(JsonNode node)
    {
        if (node is JsonObject table)
        {
            foreach (var (key, value) in table.ToList())
            {
                yield return other => table[key] = other;
                foreach (var slot in value is null ? [] : Slots(value))
                {
                    yield return slot;
                }
            }
        }
        else if (node is JsonArray list)
        {
            for (var index = 0; index < list.Count; index++)
            {
                var place = index;
                yield return other => list[place] = other;
                foreach (var slot in list[index] is { } value ? Slots(value) : [])
                {
                    yield return slot;
                }
            }
        }
    }
}
