using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Package;

/// <summary>A place in the descriptor.</summary>
/// <param name="Pointer">JSON pointer.</param>
/// <param name="Line">Line of the file, counted from 1, when known.</param>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1720", Justification = "The word of RFC 6901.")]
public readonly record struct JsonPlace(string Pointer, int? Line)
{
    /// <summary>A place below this one, on the same line as far as is known.</summary>
    internal JsonPlace Below(params ReadOnlySpan<string> keys) => this with { Pointer = Pointer + "/" + string.Join('/', keys) };

    /// <summary>A problem at this place.</summary>
    internal PackageProblem Problem(ProblemCode code, string? cell, params IReadOnlyList<string> arguments) => new()
    {
        Code = code,
        File = PackageReader.DescriptorName,
        Line = Line,
        Field = Pointer,
        Cell = cell,
        Arguments = arguments,
    };
}
