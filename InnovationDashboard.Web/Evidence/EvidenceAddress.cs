using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Evidence;

/// <summary>Addresses of the pages that say where figures come from. They carry codes of the package, so they stay what they are from version to version.</summary>
public static class EvidenceAddress
{
    /// <summary>All sources.</summary>
    public const string Sources = "/sources";

    /// <summary>Where sources do not agree.</summary>
    public const string Disagreements = "/disagreements";

    /// <summary>Breaks, flags, glossary, boundaries, what is not shown.</summary>
    public const string Method = "/method";

    /// <summary>Data versions and what changed in them.</summary>
    public const string Updates = "/updates";

    /// <summary>All indicators.</summary>
    public const string Indicators = "/indicators";

    /// <summary>One source with everything taken from it.</summary>
    public static string Source(SourceCode source) => $"{Sources}/{source}";

    /// <summary>One disagreement on its page.</summary>
    public static string Disagreement(string code) => $"{Disagreements}#{code}";

    /// <summary>One indicator.</summary>
    public static string Indicator(IndicatorCode indicator) => $"{Indicators}/{indicator}";
}
