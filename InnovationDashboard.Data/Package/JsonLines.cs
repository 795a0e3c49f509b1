using System.Text;
using System.Text.Json;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Package;

/// <summary>One walk over JSON text: on which line each value stands (by JSON pointer), and keys that stand twice. <see cref="JsonDocument"/> knows neither.</summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    /// <summary>Pointers of keys that stand twice in one object.</summary>
    public List<string> Twice { get; } = [];

    /// <summary>Line of a value, counted from 1, or null.</summary>
    public int? Of(string pointer) => lines.TryGetValue(pointer, out var line) ? line : null;

    /// <summary>Walks the text.</summary>
    /// <exception cref="JsonException">Not well-formed JSON.</exception>
    public static JsonLines Read(ReadOnlySpan<byte> json)
    {
        var result = new JsonLines();
        json = json.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Disallow });
        var open = new Stack<Level>();
        var key = "";
        var counted = 0;
        var line = 1;
        while (reader.Read())
        {
            line += json[counted..(int)reader.TokenStartIndex].Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    key = Text(ref reader, line);
                    if (!open.Peek().Keys!.Add(key))
                    {
                        result.Twice.Add(Join(open.Peek().Pointer, key));
                    }

                    result.lines.TryAdd(Join(open.Peek().Pointer, key), line);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                default:
                    var pointer = open.TryPeek(out var level) ? level.Next(key) : "";
                    result.lines.TryAdd(pointer, line);
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        open.Push(new Level(pointer, reader.TokenType == JsonTokenType.StartObject));
                    }
                    else if (reader.TokenType == JsonTokenType.String)
                    {
                        Text(ref reader, line);
                    }

                    break;
            }
        }

        return result;
    }

    /// <summary>Pointer of a child.</summary>
    public static string Join(string pointer, string key) =>
        pointer + "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    // A lone surrogate written as an escape is well-formed JSON that no string can hold.
    private static string Text(ref Utf8JsonReader reader, int line)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException(error.Message, "", line - 1, 0, error);
        }
    }

    private sealed class Level(string pointer, bool isObject)
    {
        private int items;

        public string Pointer => pointer;

        public HashSet<string>? Keys { get; } = isObject ? new(StringComparer.Ordinal) : null;

        public string Next(string key) => Join(pointer, isObject ? key : (items++).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
