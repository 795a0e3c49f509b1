using InnovationDashboard.Web.Panels.View;

namespace InnovationDashboard.Web.Briefings;

/// <summary>A printed slide: shared by stage, followers, lectern, packs and previews. Its root carries <c>data-slide</c> with the slide's number.</summary>
/// <param name="Html">Markup; escaped by the Razor renderer.</param>
/// <param name="Title">The headline in the reader's language.</param>
public sealed record RenderedSlide(string Html, string Title) : RenderedBody(Html);
