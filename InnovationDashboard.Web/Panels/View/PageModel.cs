using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Panels.View;

/// <summary>A page ready to be printed: sections with panels for one view and language.</summary>
/// <param name="Context">View, names, language.</param>
/// <param name="ReadAs">Drawings, or tables in their place.</param>
/// <param name="Sections">Sections that have panels.</param>
public sealed record PageModel(PanelContext Context, ReadAs ReadAs, IReadOnlyList<SectionModel> Sections)
{
    /// <summary>All panels that are drawn.</summary>
    public IEnumerable<PanelModel> Panels => Sections.SelectMany(section => section.Panels).Select(panel => panel.Model).OfType<PanelModel>();
}

/// <summary>A section.</summary>
/// <param name="Section">As declared.</param>
/// <param name="LinkHref">Page that says more, with the filters carried along, or null.</param>
/// <param name="Panels">Panels in order.</param>
/// <param name="Unpublished">Names of panels the subject has no figure for; said in one line instead of empty frames.</param>
/// <param name="Absences">Sentences on what is known not to exist for the subject.</param>
public sealed record SectionModel(SectionRecord Section, string? LinkHref, IReadOnlyList<PanelSlot> Panels, IReadOnlyList<string> Unpublished, IReadOnlyList<string> Absences);

/// <summary>A panel, or the number of the log entry that says why it could not be made.</summary>
/// <param name="Code">Panel code.</param>
/// <param name="Span">Width as declared.</param>
/// <param name="Model">The panel, or null when it failed.</param>
/// <param name="Scenes">The drawings, one a size; empty for text forms and for readers of tables.</param>
/// <param name="FailureId">Log id of the failure, or null.</param>
public sealed record PanelSlot(string Code, string Span, PanelModel? Model, IReadOnlyList<Scene> Scenes, string? FailureId);
