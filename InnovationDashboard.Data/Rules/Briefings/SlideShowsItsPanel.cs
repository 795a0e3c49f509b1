using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Briefings;

/// <summary>A slide's panel stands on its page, its filters are of their kind, and a page of one district, area or sector is told of which.</summary>
internal sealed class SlideShowsItsPanel(RuleContext context) : PackageRule(context)
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Schemes, TableNames.Places, TableNames.Pages, TableNames.Panels, TableNames.Slides];

    /// <inheritdoc />
    public override void Finish()
    {
        foreach (var slide in Index.Slides)
        {
            if (Index.Panels.TryGetValue(slide.Panel, out var panel) && panel.Page != slide.Page)
            {
                Report(ProblemCode.PanelOfOtherPage, TableNames.Slides, slide.Line, "panel", slide.Panel, panel.Page);
            }

            Check(slide, "district", slide.District);
            Check(slide, "area", slide.Area);
            var kind = Index.Pages.GetValueOrDefault(slide.Page)?.Kind;
            var subject = kind switch { "district" => slide.District, "area" => slide.Area, "sector" => slide.Sector, _ => "" };
            if (subject is null)
            {
                Report(ProblemCode.SlideSubjectNeeded, TableNames.Slides, slide.Line, kind, null, slide.Page);
            }
        }
    }

    private void Check(SlideRow slide, string role, string? place)
    {
        if (place is not null && Index.Places.ContainsKey(place) && Index.RoleOf(place) != role)
        {
            Report(ProblemCode.SlideFilterRole, TableNames.Slides, slide.Line, role, place, role);
        }
    }
}
