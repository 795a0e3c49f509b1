using InnovationDashboard.Web.Panels.View;

namespace InnovationDashboard.Web.Briefings;

/// <summary>A printed slide: shared by stage, followers, lectern, packs and previews. Its root carries <c>data-slide</c> with the slide's number.</summary>
/// <param name="Html">Markup; escaped by the Razor renderer.</param>
/// <param name="Title">The headline in the reader's language.</param>
/// <param name="Href">Where the panel stands on the site with the slide's filters.</param>
public sealed record RenderedSlide(string Html, string Title, string Href) : RenderedBody(Html);
