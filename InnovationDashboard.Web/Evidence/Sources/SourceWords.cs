using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Evidence.Sources;

/// <summary>What is said about a source, in words.</summary>
public static class SourceWords
{
    /// <summary>Publisher in the reader's language where the package knows it.</summary>
    public static string Publisher(SourceRecord source, Language language) => Panels.PanelSources.Publisher(source, language);

    /// <summary>BCP 47 tag of the source's language; null when it has no tag of its own.</summary>
    public static string? Tag(SourceRecord source) => source.LanguageTag switch { "zh" => "zh-Hans", "other" => null, var tag => tag };

    /// <summary>How far it is trusted.</summary>
    public static string Trust(SourceRecord source, Language language) => Texts.In(language, source.Reliability switch
    {
        Reliability.High => EvidenceText.TrustHigh,
        Reliability.Medium => EvidenceText.TrustMedium,
        _ => EvidenceText.TrustLow,
    });

    /// <summary>Date as recorded, or that there is none.</summary>
    public static string Date(SourceRecord source, Language language) => source.Date is { Length: > 0 } date ? date : Texts.In(language, EvidenceText.UnknownDate);
}
