using System.Globalization;
using System.Text;
using System.Text.Json;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Package;

/// <summary>Reads <c>datapackage.json</c>. A word that the program does not carry out is a problem, never ignored, so that nobody relies on a rule that nothing checks.</summary>
internal static class DescriptorReader
{
    /// <summary>The only profile accepted.</summary>
    public const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    /// <summary>Reads the descriptor; null when it is no JSON object at all.</summary>
    public static PackageDescriptor? Read(ReadOnlyMemory<byte> bytes, ProblemSink problems)
    {
        var json = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            var lines = JsonLines.Read(json.Span);
            using var document = JsonDocument.Parse(json);
            foreach (var pointer in lines.Twice)
            {
                problems.Add(Problem(ProblemCode.JsonKeyTwice, lines.Of(pointer)) with { Field = pointer });
            }

            return ReadPackage(new DescriptorNode(document.RootElement, "", lines, problems));
        }
        catch (JsonException error)
        {
            var column = (error.BytePositionInLine ?? 0) + 1;
            problems.Add(Problem(ProblemCode.JsonBroken, (int)(error.LineNumber ?? 0) + 1) with { Arguments = [column.ToString(CultureInfo.InvariantCulture)] });
            return null;
        }
    }

    private static PackageProblem Problem(ProblemCode code, int? line) => new() { Code = code, File = PackageReader.DescriptorName, Line = line };

    private static PackageDescriptor? ReadPackage(DescriptorNode root)
    {
        root.OnlyWords("$schema", "name", "id", "title", "description", "homepage", "version", "created", "keywords", "contributors", "sources", "licenses", "resources");
        if (!root.IsObject)
        {
            return null;
        }

        if (root.Needed("$schema") is { } profile && profile.AsText() is { } address && address != Profile)
        {
            profile.Report(ProblemCode.ValueWrong, address, Profile);
        }

        if (root.Child("licenses") is { } licences)
        {
            foreach (var licence in licences.AsList())
            {
                licence.OnlyWords("name", "path", "title");
            }
        }

        var resources = root.Needed("resources")?.AsList().Select(ReadResource).OfType<ResourceDescriptor>().ToList() ?? [];
        if (root.Child("resources") is { } list && list.AsList().Count == 0)
        {
            list.Report(ProblemCode.ValueWrong, list.Raw, "[ { … } ]");
        }

        foreach (var twice in resources.GroupBy(resource => resource.Name).SelectMany(group => group.Skip(1)))
        {
            root.Child("resources")!.AsList().First(node => node.At == twice.At).Report(ProblemCode.ResourceTwice, twice.Name, twice.Name);
        }

        return new PackageDescriptor(
            root.Needed("name")?.AsText() ?? "", root.Child("title")?.AsText() ?? "", root.Needed("version")?.AsText() ?? "", ReadCreated(root), resources);
    }

    private static DateOnly ReadCreated(DescriptorNode root)
    {
        if (root.Needed("created") is not { } node || node.AsText() is not { } text)
        {
            return default;
        }

        if (DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return DateOnly.FromDateTime(moment.Date);
        }

        node.Report(ProblemCode.ValueWrong, text, "2026-11-24T00:00:00Z");
        return default;
    }

    private static ResourceDescriptor? ReadResource(DescriptorNode node)
    {
        node.OnlyWords("name", "type", "path", "title", "description", "format", "mediatype", "encoding", "schema", "sources", "licenses");
        if (!node.IsObject || node.Needed("name")?.AsText() is not { Length: > 0 } name)
        {
            return null;
        }

        var isTable = node.Child("type") is not null;
        Allowed(node, "type", "table");
        Allowed(node, "format", isTable ? ["csv"] : ["json"]);
        Allowed(node, "encoding", "utf-8", "UTF-8");
        var path = node.Needed("path")?.AsText() ?? "";
        if (path.Length > 0 && !PackagePath.IsInside(path))
        {
            node.Child("path")!.Report(ProblemCode.PathRefused, path);
            path = "";
        }

        var schema = isTable ? node.Needed("schema") : null;
        if (!isTable && node.Child("schema") is { } stray)
        {
            stray.Report(ProblemCode.WordUnsupported, null, "schema");
        }

        return new ResourceDescriptor(name, path, schema is null ? null : SchemaWords.Read(schema), node.At);
    }

    private static void Allowed(DescriptorNode node, string key, params string[] values)
    {
        if (node.Child(key) is { } child && child.AsText() is { } text && !values.Contains(text))
        {
            child.Report(ProblemCode.ValueWrong, text, string.Join(", ", values));
        }
    }
}
