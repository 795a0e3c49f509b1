using System.Globalization;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Schema;

/// <summary>The header must be the declared columns in the declared order (<c>fieldsMatch: exact</c>).</summary>
internal static class HeaderCheck
{
    /// <summary>Checks a header; true when the rows below it can be read.</summary>
    public static bool Check(IReadOnlyList<string> header, TableSchema table, ProblemSink problems)
    {
        var expected = table.Declared.Fields.Select(field => field.Name).ToList();
        if (header.SequenceEqual(expected))
        {
            return true;
        }

        var missing = expected.Except(header).ToList();
        var unknown = header.Except(expected).ToList();
        var twice = header.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        Report(ProblemCode.ColumnMissing, missing);
        Report(ProblemCode.ColumnUnknown, unknown);
        Report(ProblemCode.ColumnTwice, twice);
        if (missing.Count + unknown.Count + twice.Count == 0)
        {
            var position = header.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
            problems.Add(new PackageProblem
            {
                Code = ProblemCode.ColumnOrder,
                Resource = table.Resource.Name,
                File = table.Resource.Path,
                Line = 1,
                Field = header[position],
                Arguments = [(position + 1).ToString(CultureInfo.InvariantCulture), expected[position], header[position]],
            });
        }

        return false;

        void Report(ProblemCode code, IEnumerable<string> columns)
        {
            foreach (var column in columns)
            {
                problems.Add(new PackageProblem { Code = code, Resource = table.Resource.Name, File = table.Resource.Path, Line = 1, Field = column, Arguments = [column] });
            }
        }
    }
}
