using InnovationDashboard.Data.Queries.Records;

namespace InnovationDashboard.Web.Evidence.Method;

/// <summary>Where the definition of a term stands.</summary>
public static class GlossaryLinks
{
    /// <summary>Anchor of a term on the page of the method.</summary>
    public static string Anchor(TermRecord term) => "term-" + term.Code;
}
