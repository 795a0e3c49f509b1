namespace InnovationDashboard.Web.Exports;

/// <summary>Files that travel inside the program: style sheets and fonts that exports need wherever they run.</summary>
internal static class EmbeddedFile
{
    /// <summary>A text file.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    /// <summary>Any file.</summary>
    public static byte[] Bytes(string name)
    {
        using var bytes = new MemoryStream();
        using var stream = Open(name);
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Stream Open(string name) => typeof(EmbeddedFile).Assembly.GetManifestResourceStream("Exports/" + name) ?? throw new FileNotFoundException($"{name} is not in the program.");
}
