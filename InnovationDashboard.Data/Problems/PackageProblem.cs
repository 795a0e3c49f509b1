namespace InnovationDashboard.Data.Problems;

/// <summary>One thing that is wrong with a data package, as facts and never as a sentence; the edge says it in the reader's language. Every problem is an error: a package with one is refused.</summary>
public sealed record PackageProblem
{
    /// <summary>Longest part of a cell that is kept; more would drown the message.</summary>
    public const int LongestCell = 120;

    /// <summary>Which rule is broken.</summary>
    public required ProblemCode Code { get; init; }

    /// <summary>Name of the resource, or empty when the descriptor or the whole package is meant.</summary>
    public string Resource { get; init; } = "";

    /// <summary>File inside the package, as a steward sees it (<c>observations.csv</c>, <c>datapackage.json</c>).</summary>
    public string File { get; init; } = "";

    /// <summary>Line of the file, counted from 1, line breaks inside quotes included; null when no one line is meant.</summary>
    public int? Line { get; init; }

    /// <summary>Column of a table, or JSON pointer into the descriptor; null when no one field is meant.</summary>
    public string? Field { get; init; }

    /// <summary>Text of the cell, cut at <see cref="LongestCell"/> characters; null when there is none.</summary>
    public string? Cell
    {
        get;
        init => field = Shorten(value);
    }

    /// <summary>What the sentence needs beside place and cell, in the order the code's text asks for.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Two problems are equal when every fact is.</summary>
    public bool Equals(PackageProblem? other) =>
        other is not null && Code == other.Code && Resource == other.Resource && File == other.File && Line == other.Line
        && Field == other.Field && Cell == other.Cell && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Code, Resource, File, Line, Field, Cell, Arguments.Count);

    private static string? Shorten(string? text)
    {
        if (text is null || text.Length <= LongestCell)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestCell - 1]) ? LongestCell - 1 : LongestCell;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
