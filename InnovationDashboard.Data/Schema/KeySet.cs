namespace InnovationDashboard.Data.Schema;

/// <summary>Every value that some fields of a table take, with the line it first stood on. Serves primary, unique and referenced keys alike.</summary>
internal sealed class KeySet(IReadOnlyList<string> fields, IReadOnlyList<int> columns)
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    /// <summary>Fields of the key.</summary>
    public IReadOnlyList<string> Fields => fields;

    /// <summary>Adds the key of a row. False when it was there before, then with the line; a key with a missing part is no key, as in SQL.</summary>
    public bool Add(FieldCheck[] checks, string?[] values, int line, out int firstLine)
    {
        firstLine = line;
        if (Compose(checks, columns, values) is not { } key || lines.TryAdd(key, line))
        {
            return true;
        }

        firstLine = lines[key];
        return false;
    }

    /// <summary>True when some row has the key.</summary>
    public bool Contains(string key) => lines.ContainsKey(key);

    /// <summary>One text for the values of some columns, or null when one of them is missing.</summary>
    public static string? Compose(FieldCheck[] checks, IReadOnlyList<int> columns, string?[] values)
    {
        if (columns.Count == 1)
        {
            return values[columns[0]] is { } only ? checks[columns[0]].Key(only) : null;
        }

        var parts = new string[columns.Count];
        for (var index = 0; index < parts.Length; index++)
        {
            if (values[columns[index]] is not { } value)
            {
                return null;
            }

            var part = checks[columns[index]].Key(value);
            // The length keeps "a,b"+"c" and "a"+"b,c" apart.
            parts[index] = part.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + ":" + part;
        }

        return string.Concat(parts);
    }
}
