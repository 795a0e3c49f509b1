using System.Globalization;
using System.Text.Json;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Package;

/// <summary>A value of the descriptor with its place. Every read names the kind it wants; anything else is a problem at that place.</summary>
internal sealed class DescriptorNode(JsonElement element, string pointer, JsonLines lines, ProblemSink problems)
{
    /// <summary>Where the value stands.</summary>
    public JsonPlace At => new(pointer, lines.Of(pointer));

    /// <summary>True for an object.</summary>
    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    /// <summary>True for text.</summary>
    public bool IsText => element.ValueKind == JsonValueKind.String;

    /// <summary>Keys of an object in order.</summary>
    public IEnumerable<string> Keys => IsObject ? element.EnumerateObject().Select(property => property.Name) : [];

    /// <summary>The value as it stands, for messages.</summary>
    public string Raw => IsText ? element.GetString()! : element.GetRawText();

    /// <summary>Child by key, or null when it is absent.</summary>
    public DescriptorNode? Child(string key) =>
        IsObject && element.TryGetProperty(key, out var value) ? new DescriptorNode(value, JsonLines.Join(pointer, key), lines, problems) : null;

    /// <summary>Child that must be there; its absence is a problem.</summary>
    public DescriptorNode? Needed(string key)
    {
        var child = Child(key);
        if (child is null)
        {
            Report(ProblemCode.KeyMissing, null, key);
        }

        return child;
    }

    /// <summary>The value as text; anything else is a problem.</summary>
    public string? AsText() => IsText ? element.GetString() : Wrong<string>("\"…\"");

    /// <summary>The value as true or false; anything else is a problem.</summary>
    public bool AsFlag()
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return element.GetBoolean();
        }

        Wrong<string>("true, false");
        return false;
    }

    /// <summary>The value as a whole number from 0; anything else is a problem.</summary>
    public int? AsCount()
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) && number >= 0)
        {
            return number;
        }

        Wrong<string>("0, 1, 2 …");
        return null;
    }

    /// <summary>The value as the text of a cell: text, number, true or false; anything else is a problem.</summary>
    public string? AsScalar() => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => Wrong<string>("\"…\", 1, true"),
    };

    /// <summary>The items of a list; anything else is a problem.</summary>
    public IReadOnlyList<DescriptorNode> AsList()
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Wrong<string>("[ … ]");
            return [];
        }

        return [.. element.EnumerateArray().Select((item, index) =>
            new DescriptorNode(item, JsonLines.Join(pointer, index.ToString(CultureInfo.InvariantCulture)), lines, problems))];
    }

    /// <summary>A list of texts, or one text as version 1 of the standard wrote it.</summary>
    public IReadOnlyList<string> AsNames() =>
        IsText ? [element.GetString()!] : [.. AsList().Select(item => item.AsText()).OfType<string>()];

    /// <summary>Reports every key that is not among the words this program carries out.</summary>
    public void OnlyWords(params ReadOnlySpan<string> words)
    {
        if (!IsObject)
        {
            Wrong<string>("{ … }");
            return;
        }

        foreach (var key in Keys)
        {
            if (!words.Contains(key))
            {
                Child(key)!.Report(ProblemCode.WordUnsupported, null, key);
            }
        }
    }

    /// <summary>Reports a problem at this place.</summary>
    public void Report(ProblemCode code, string? cell, params IReadOnlyList<string> arguments) => problems.Add(At.Problem(code, cell, arguments));

    private T? Wrong<T>(string wanted) where T : class
    {
        Report(ProblemCode.ValueWrong, Raw, wanted);
        return null;
    }
}
