namespace InnovationDashboard.Data.Rules.Index;

/// <summary>Tables the rules look at.</summary>
internal static class TableNames
{
    public const string Site = "site";
    public const string Units = "units";
    public const string Periods = "periods";
    public const string Schemes = "schemes";
    public const string Places = "places";
    public const string PlaceLinks = "place_links";
    public const string Boundaries = "boundaries";
    public const string Families = "families";
    public const string Sectors = "sectors";
    public const string SectorLinks = "sector_links";
    public const string Indicators = "indicators";
    public const string Observations = "observations";
    public const string Breaks = "breaks";
    public const string Rankings = "rankings";
    public const string Editions = "ranking_editions";
    public const string Facts = "facts";
    public const string Plans = "plans";
    public const string Pages = "pages";
    public const string Sections = "sections";
    public const string Panels = "panels";
    public const string Series = "panel_series";
    public const string Peers = "panel_peers";
    public const string Versions = "versions";
    public const string Changes = "changes";
    public const string Briefings = "briefings";
    public const string Slides = "slides";
    public const string PanelFilters = "panel_filters";
}
