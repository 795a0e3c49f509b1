namespace InnovationDashboard.Data.Values;

/// <summary>One text in both languages. Either side may be empty only where the package allows it (optional columns).</summary>
/// <param name="En">English.</param>
/// <param name="Zh">Simplified Chinese.</param>
public readonly record struct LocalText(string En, string Zh)
{
    /// <summary>Nothing to say in either language.</summary>
    public static LocalText Empty { get; } = new("", "");

    /// <summary>True when there is nothing to print.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(En) && string.IsNullOrEmpty(Zh);

    /// <summary>The text in the reader's language.</summary>
    public string In(Language language) => (language == Language.Chinese ? Zh : En) ?? "";

    /// <summary>Reads two optional columns; missing is empty.</summary>
    public static LocalText Of(string? en, string? zh) => new(en ?? "", zh ?? "");
}
