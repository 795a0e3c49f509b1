using System.Text.Json;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;
using InnovationDashboard.Data.Rules.Shape;
using InnovationDashboard.Data.Schema;

namespace InnovationDashboard.Data.Rules;

/// <summary>Checks a whole package: descriptor, files, every cell, keys and references, and the rules of this product.</summary>
public static class PackageValidator
{
    /// <summary>Most problems listed when nothing else is asked for.</summary>
    public const int DefaultLimit = 200;

    /// <summary>All problems at once, at most <paramref name="limit"/> listed; none means the package is valid. The order of the files does not matter, each is read once.</summary>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public static ProblemList Validate(DataPackage package, int limit = DefaultLimit, CancellationToken cancellation = default)
    {
        var problems = new ProblemSink(limit);
        foreach (var problem in package.Problems)
        {
            problems.Add(problem);
        }

        var schema = PackageSchema.Prepare(package.Descriptor, problems);
        var rules = new ShapeCheck(package.Descriptor, problems).Run()
            ? new RuleBook(new RuleContext(package.Descriptor, new PackageIndex(), problems))
            : null;
        var complete = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in schema.InReadingOrder(table => Size(package, table.Resource)))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var key in table.ForeignKeys)
            {
                key.TargetIsRead = complete.Contains(key.Target);
            }

            var name = table.Resource.Name;
            if (package.IsReadable(table.Resource) && new TableCheck(package, table, problems).Run(rules is null ? null : row => rules.See(name, row), cancellation))
            {
                complete.Add(name);
            }
        }

        foreach (var key in schema.Tables.Values.SelectMany(table => table.ForeignKeys))
        {
            key.Finish(complete.Contains(key.Target));
        }

        rules?.Finish(complete);
        foreach (var resource in package.Descriptor.Resources.Where(resource => resource.Schema is null && package.IsReadable(resource)))
        {
            CheckJson(package, resource, problems);
        }

        return problems.ToList([.. package.Descriptor.Resources.Select(resource => resource.Path)]);
    }

    private static void CheckJson(DataPackage package, ResourceDescriptor resource, ProblemSink problems)
    {
        var problem = new PackageProblem { Code = ProblemCode.JsonBroken, Resource = resource.Name, File = resource.Path };
        try
        {
            JsonLines.Read(package.ReadBytes(resource));
        }
        catch (JsonException error)
        {
            var column = ((error.BytePositionInLine ?? 0) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            problems.Add(problem with { Line = (int)(error.LineNumber ?? 0) + 1, Arguments = [column] });
        }
        catch (PackageChangedException error)
        {
            problems.Add(error.Problem);
        }
    }

    private static long Size(DataPackage package, ResourceDescriptor resource)
    {
        var file = new FileInfo(Path.Combine(package.Folder, resource.Path));
        return file.Exists ? file.Length : 0;
    }
}
