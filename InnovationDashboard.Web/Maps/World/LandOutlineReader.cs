using System.Text.Json;

namespace InnovationDashboard.Web.Maps.World;

/// <summary>Reads the land outline of the package (<c>geo/world-land.json</c>). Never throws on bad text: the result says which field is wrong and how.</summary>
public static class LandOutlineReader
{
    private const string Projection = "Equal Earth";
    private static readonly string[] NumberFields = ["lon0", "width", "height", "grid", "scale", "xm", "ymax"];

    /// <summary>Reads an outline from the file's text.</summary>
    public static LandOutlineResult Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : LandOutlineResult.Fail("$", LandOutlineProblem.NotAnObject);
        }
        catch (JsonException)
        {
            return LandOutlineResult.Fail("$", LandOutlineProblem.NotJson);
        }
    }

    private static LandOutlineResult Read(JsonElement root)
    {
        if (TextOf(root, "projection") is not Projection) return LandOutlineResult.Fail("projection", LandOutlineProblem.UnknownProjection);

        var numbers = new double[NumberFields.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            var name = NumberFields[i];
            if (!root.TryGetProperty(name, out var field) || field.ValueKind != JsonValueKind.Number || !field.TryGetDouble(out numbers[i]) || !double.IsFinite(numbers[i]))
                return LandOutlineResult.Fail(name, LandOutlineProblem.NumberExpected);
            if (name != "lon0" && numbers[i] <= 0) return LandOutlineResult.Fail(name, LandOutlineProblem.NotPositive);
        }

        if (TextOf(root, "d") is not { Length: > 0 } path || !IsStraightPath(path)) return LandOutlineResult.Fail("d", LandOutlineProblem.NotAPath);
        return new LandOutlineResult(new LandOutline(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], path), null, null);
    }

    private static string? TextOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;

    // The path is printed into every page with a world map: anything but straight lines and numbers is refused.
    private static bool IsStraightPath(string path) =>
        path[0] is 'M' or 'm' && path.All(static sign => char.IsAsciiDigit(sign) || "MmLlHhVvZz -.,".Contains(sign, StringComparison.Ordinal));
}

/// <summary>What is wrong with an outline file.</summary>
public enum LandOutlineProblem
{
    /// <summary>The file is not JSON.</summary>
    NotJson,

    /// <summary>The file is JSON, but not one object.</summary>
    NotAnObject,

    /// <summary>The projection is missing or is not <c>Equal Earth</c>, the only one known here.</summary>
    UnknownProjection,

    /// <summary>A number is missing or is something else.</summary>
    NumberExpected,

    /// <summary>A number must be more than 0.</summary>
    NotPositive,

    /// <summary>Path data are missing, do not begin with a move, or hold anything but straight lines and numbers.</summary>
    NotAPath,
}

/// <summary>An outline, or why there is none.</summary>
/// <param name="Outline">The outline; null when it failed.</param>
/// <param name="Field">The field that is wrong, <c>$</c> for the whole file; null when it did not fail.</param>
/// <param name="Problem">What is wrong with the field; null when it did not fail.</param>
public sealed record LandOutlineResult(LandOutline? Outline, string? Field, LandOutlineProblem? Problem)
{
    internal static LandOutlineResult Fail(string field, LandOutlineProblem problem) => new(null, field, problem);
}
