using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Pages;

/// <summary>Every kind of page is there, once (topic pages as many as wished); pages of one subject end in <c>{code}</c>, the others do not; the overview is the front page.</summary>
internal sealed class PageKindsComplete(RuleContext context) : PackageRule(context)
{
    private static readonly string[] Once = ["overview", "areas", "area", "districts", "district", "sectors", "sector", "rankings", "ranking", "goals"];

    /// <summary>Kinds whose pages are about one subject.</summary>
    internal static bool IsOfSubject(string? kind) => kind is "area" or "district" or "sector" or "ranking";

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Pages];

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var kind in Once)
        {
            var pages = Index.Pages.Values.Where(page => page.Kind == kind).OrderBy(page => page.Line).ToList();
            if (pages.Count != 1)
            {
                Report(pages.Count == 0 ? ProblemCode.PageKindMissing : ProblemCode.PageKindTwice, TableNames.Pages, pages.Count == 0 ? null : pages[1].Line, "kind", pages.Count == 0 ? null : kind, kind);
            }
        }

        foreach (var page in Index.Pages.Values)
        {
            var hasCode = page.Route.EndsWith("/{code}", StringComparison.Ordinal);
            if (hasCode != IsOfSubject(page.Kind) || page.Kind == "overview" != (page.Route == "/"))
            {
                Report(ProblemCode.PageRoute, TableNames.Pages, page.Line, "route", page.Route, page.Kind ?? "");
            }
        }
    }
}
