using System.Text;
using System.Text.Json.Nodes;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Tests.Data.Package;

public sealed class DescriptorTests
{
    private const string Good = """
        {
          "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
          "name": "small",
          "version": "1.0.0",
          "created": "2026-11-24T00:00:00Z",
          "resources": [
            {
              "name": "units",
              "type": "table",
              "path": "units.csv",
              "schema": {
                "fields": [
                  { "name": "code", "type": "string", "constraints": { "required": true } },
                  { "name": "kind", "type": "string", "categories": [ { "value": "count", "label": "Count" } ] }
                ],
                "primaryKey": ["code"]
              }
            }
          ]
        }
        """;

    [Fact]
    public void Read_GoodDescriptor_KeepsWhatIsDeclared()
    {
        var (descriptor, problems) = Read(Good);

        Assert.Empty(problems);
        Assert.Equal(("small", "1.0.0", new DateOnly(2026, 11, 24)), (descriptor!.Name, descriptor.Version, descriptor.Created));
        var schema = descriptor.Find("units")!.Schema!;
        Assert.Equal(["code"], schema.PrimaryKey);
        Assert.Equal([true, false], schema.Fields.Select(field => field.Constraints.Required));
        Assert.Equal(["count"], schema.Fields[1].Categories);
        Assert.Equal([""], schema.Fields[0].MissingValues);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"name\": \"a\",}")]
    [InlineData("{\"name\": 'a'}")]
    [InlineData("{} {}")]
    [InlineData("// comment\n{}")]
    [InlineData("{\"name\": \"\\ud800\"}")]
    [InlineData("{\"\\ud800\": 1}")]
    public void Read_NoJson_IsOneProblem(string text)
    {
        var (descriptor, problems) = Read(text);

        Assert.Null(descriptor);
        Assert.Equal(ProblemCode.JsonBroken, Assert.Single(problems).Code);
    }

    [Fact]
    public void Read_BrokenJson_SaysLineAndPosition()
    {
        var (_, problems) = Read("{\n  \"name\": \"small\",\n  \"title\" \"x\"\n}");

        var problem = Assert.Single(problems);
        Assert.Equal((3, "11", PackageReader.DescriptorName), (problem.Line, problem.Arguments[0], problem.File));
    }

    [Fact]
    public void Read_NestedBeyondReason_IsOneProblem() => Assert.Equal(ProblemCode.JsonBroken, Assert.Single(Read(new string('[', 10_000)).Problems).Code);

    [Theory]
    [InlineData("[]", ProblemCode.ValueWrong)]
    [InlineData("null", ProblemCode.ValueWrong)]
    [InlineData("\"text\"", ProblemCode.ValueWrong)]
    public void Read_JsonOfAnotherKind_IsNoDescriptor(string text, ProblemCode code)
    {
        var (descriptor, problems) = Read(text);

        Assert.Null(descriptor);
        Assert.Equal(code, Assert.Single(problems).Code);
    }

    [Fact]
    public void Read_ByteOrderMark_IsTolerated() => Assert.Empty(Read("\uFEFF" + Good).Problems);

    [Theory]
    [InlineData("\"name\": \"small\",", "\"name\": \"small\", \"name\": \"other\",", ProblemCode.JsonKeyTwice, "/name", 3)]
    [InlineData("profiles/2.0/", "profiles/1.0/", ProblemCode.ValueWrong, "/$schema", 2)]
    [InlineData("\"$schema\": \"https://datapackage.org/profiles/2.0/datapackage.json\",", "", ProblemCode.KeyMissing, "", 1)]
    [InlineData("\"version\": \"1.0.0\",", "", ProblemCode.KeyMissing, "", 1)]
    [InlineData("\"version\": \"1.0.0\"", "\"version\": 1", ProblemCode.ValueWrong, "/version", 4)]
    [InlineData("2026-11-24T00:00:00Z", "24.11.2026", ProblemCode.ValueWrong, "/created", 5)]
    [InlineData("\"name\": \"small\",", "\"name\": \"small\", \"profile\": \"tabular-data-package\",", ProblemCode.WordUnsupported, "/profile", 3)]
    [InlineData("\"path\": \"units.csv\"", "\"path\": [\"units.csv\"]", ProblemCode.ValueWrong, "/resources/0/path", 10)]
    [InlineData("\"path\": \"units.csv\"", "\"path\": \"units.csv\", \"dialect\": {\"delimiter\": \";\"}", ProblemCode.WordUnsupported, "/resources/0/dialect", 10)]
    [InlineData("\"path\": \"units.csv\"", "\"path\": \"units.csv\", \"data\": []", ProblemCode.WordUnsupported, "/resources/0/data", 10)]
    [InlineData("\"path\": \"units.csv\"", "\"path\": \"units.csv\", \"hash\": \"x\"", ProblemCode.WordUnsupported, "/resources/0/hash", 10)]
    [InlineData("\"path\": \"units.csv\"", "\"path\": \"units.csv\", \"encoding\": \"gbk\"", ProblemCode.ValueWrong, "/resources/0/encoding", 10)]
    [InlineData("\"path\": \"units.csv\"", "\"path\": \"../units.csv\"", ProblemCode.PathRefused, "/resources/0/path", 10)]
    [InlineData("\"path\": \"units.csv\",", "", ProblemCode.KeyMissing, "/resources/0", 7)]
    [InlineData("\"type\": \"table\"", "\"type\": \"tabular\"", ProblemCode.ValueWrong, "/resources/0/type", 9)]
    [InlineData("\"primaryKey\": [\"code\"]", "\"primaryKey\": [1]", ProblemCode.ValueWrong, "/resources/0/schema/primaryKey/0", 16)]
    [InlineData("\"primaryKey\": [\"code\"]", "\"fieldsMatch\": \"subset\"", ProblemCode.ValueWrong, "/resources/0/schema/fieldsMatch", 16)]
    [InlineData("\"required\": true", "\"required\": \"yes\"", ProblemCode.ValueWrong, "/resources/0/schema/fields/0/constraints/required", 13)]
    [InlineData("\"required\": true", "\"exclusiveMinimum\": 3", ProblemCode.WordUnsupported, "/resources/0/schema/fields/0/constraints/exclusiveMinimum", 13)]
    [InlineData("\"required\": true", "\"jsonSchema\": {}", ProblemCode.WordUnsupported, "/resources/0/schema/fields/0/constraints/jsonSchema", 13)]
    [InlineData("\"required\": true", "\"minLength\": -1", ProblemCode.ValueWrong, "/resources/0/schema/fields/0/constraints/minLength", 13)]
    [InlineData("\"type\": \"string\", \"categories\"", "\"type\": \"string\", \"decimalChar\": \",\", \"categories\"", ProblemCode.WordUnsupported, "/resources/0/schema/fields/1/decimalChar", 14)]
    [InlineData("\"type\": \"string\", \"categories\"", "\"type\": \"string\", \"format\": \"email\", \"categories\"", ProblemCode.ValueWrong, "/resources/0/schema/fields/1/format", 14)]
    [InlineData("\"type\": \"string\", \"categories\"", "\"categories\"", ProblemCode.KeyMissing, "/resources/0/schema/fields/1", 14)]
    [InlineData("{ \"value\": \"count\", \"label\": \"Count\" }", "\"a\", \"a\"", ProblemCode.ValueWrong, "/resources/0/schema/fields/1/categories/1", 14)]
    [InlineData("\"name\": \"kind\"", "\"name\": \"code\"", ProblemCode.FieldTwice, "/resources/0/schema/fields/1", 14)]
    public void Read_OneThingWrong_IsReportedWhereItStands(string old, string text, ProblemCode code, string place, int line)
    {
        Assert.Contains(old, Good, StringComparison.Ordinal);

        var (_, problems) = Read(Good.Replace(old, text, StringComparison.Ordinal));

        var problem = Assert.Single(problems);
        Assert.Equal((code, place, (int?)line), (problem.Code, problem.Field, problem.Line));
    }

    [Fact]
    public void Read_ResourceWithoutTable_MustNotHaveASchema()
    {
        var root = JsonNode.Parse(Good)!;
        root["resources"]![0]!.AsObject().Remove("type");

        Assert.Equal(ProblemCode.WordUnsupported, Assert.Single(Read(root.ToJsonString()).Problems).Code);
    }

    [Fact]
    public void Read_ManyThingsWrong_AllAreReported()
    {
        var text = Good.Replace("\"name\": \"small\"", "\"name\": 7", StringComparison.Ordinal)
            .Replace("\"path\": \"units.csv\"", "\"path\": \"/units.csv\"", StringComparison.Ordinal)
            .Replace("\"required\": true", "\"need\": true", StringComparison.Ordinal);

        Assert.Equal(3, Read(text).Problems.Count);
    }

    private static (PackageDescriptor? Descriptor, ProblemList Problems) Read(string text)
    {
        var sink = new ProblemSink(100);
        return (DescriptorReader.Read(Encoding.UTF8.GetBytes(text), sink), sink.ToList());
    }
}
