using System.Globalization;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Schema;

/// <summary>One pass over the file of a table: form, cells, keys and references of every row.</summary>
internal sealed class TableCheck(DataPackage package, TableSchema table, ProblemSink problems)
{
    /// <summary>Reads the table. True when it was read to its end, so that what it lacks is really lacking.</summary>
    /// <param name="see">Called with every row that has the right number of cells, faulty cells included.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public bool Run(Action<PackageRow>? see, CancellationToken cancellation)
    {
        try
        {
            using var rows = package.OpenRows(table.Resource, problem => problems.Add(Named(problem)));
            return Read(rows, see, cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problem(ProblemCode.FileUnreadable, null) with { Arguments = [error.Message] });
            return false;
        }
    }

    private bool Read(CsvRows rows, Action<PackageRow>? see, CancellationToken cancellation)
    {
        if (!rows.Read())
        {
            if (!rows.Broken)
            {
                problems.Add(Problem(ProblemCode.FileEmpty, 1));
            }

            return false;
        }

        if (!HeaderCheck.Check([.. Enumerable.Range(0, rows.Count).Select(rows.Cell)], table, problems))
        {
            return false;
        }

        var layout = new RowLayout(table.Declared);
        var values = new string?[table.Checks.Length];
        while (rows.Read())
        {
            if (rows.Line % 1024 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (rows.IsEmptyLine && table.Checks.Length > 1)
            {
                problems.Add(Problem(ProblemCode.EmptyLine, rows.Line));
                continue;
            }

            var fits = rows.Count == values.Length;
            for (var index = 0; index < values.Length; index++)
            {
                values[index] = index < rows.Count ? table.Checks[index].Value(rows.Cell(index)) : null;
            }

            if (fits)
            {
                CheckCells(values, rows.Line);
                see?.Invoke(layout.Row(values, rows.Line));
            }
            else
            {
                problems.Add(Problem(ProblemCode.CellCount, rows.Line) with { Arguments = [Text(rows.Count), Text(values.Length)] });
            }

            CheckKeys(values, rows.Line, fits);
        }

        return !rows.Broken;
    }

    private void CheckCells(string?[] values, int line)
    {
        for (var index = 0; index < values.Length; index++)
        {
            if (table.Checks[index].Check(values[index]) is { } broken)
            {
                problems.Add(Problem(broken.Code, line) with { Field = table.Checks[index].Name, Cell = values[index] ?? "", Arguments = broken.Arguments });
            }
        }
    }

    // A row of the wrong length still adds its keys: it is reported itself, and not again by all who refer to it.
    private void CheckKeys(string?[] values, int line, bool report)
    {
        foreach (var key in table.Referenced)
        {
            key.Add(table.Checks, values, line, out _);
        }

        foreach (var (key, code) in table.Unique)
        {
            if (!key.Add(table.Checks, values, line, out var first) && report)
            {
                var fields = string.Join(", ", key.Fields);
                var columns = key.Fields.Select(field => Array.FindIndex(table.Checks, check => check.Name == field));
                problems.Add(Problem(code, line) with
                {
                    Field = fields,
                    Cell = string.Join(", ", columns.Select(column => values[column])),
                    Arguments = code == ProblemCode.NotUnique ? [Text(first)] : [fields, Text(first)],
                });
            }
        }

        foreach (var key in report ? table.ForeignKeys : [])
        {
            key.See(table.Checks, values, line);
        }
    }

    // The file knows its columns by number only.
    private PackageProblem Named(PackageProblem problem) =>
        int.TryParse(problem.Field, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < table.Checks.Length
            ? problem with { Field = table.Checks[index].Name }
            : problem;

    private PackageProblem Problem(ProblemCode code, int? line) => new() { Code = code, Resource = table.Resource.Name, File = table.Resource.Path, Line = line };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
