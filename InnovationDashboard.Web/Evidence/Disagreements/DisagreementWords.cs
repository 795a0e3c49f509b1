using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;

namespace InnovationDashboard.Web.Evidence.Disagreements;

/// <summary>Coded reasons of disagreements, in words.</summary>
public static class DisagreementWords
{
    /// <summary>A reason as the package codes it (<c>definition</c>, <c>copy-error</c> …) in the reader's language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The validator lets no other reason through.</exception>
    public static string Reason(string reason, Language language) => Texts.In(language, reason switch
    {
        "definition" => EvidenceText.ReasonDefinition,
        "boundary" => EvidenceText.ReasonBoundary,
        "method" => EvidenceText.ReasonMethod,
        "vintage" => EvidenceText.ReasonVintage,
        "rounding" => EvidenceText.ReasonRounding,
        "copy-error" => EvidenceText.ReasonCopyError,
        "unexplained" => EvidenceText.ReasonUnexplained,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason of the package."),
    });
}
