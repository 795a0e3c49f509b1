namespace InnovationDashboard.Web.Briefings;

/// <summary>How a slide is looked at. Each reader has their own way; what is shown is the same.</summary>
public enum SlideMode
{
    /// <summary>The 1920 × 1080 drawing for a wall.</summary>
    Stage,

    /// <summary>The drawing for a wall, laid out beside an open list of choices.</summary>
    StageBeside,

    /// <summary>The drawing for a wall in small, as an illustration of what is said beside it.</summary>
    Picture,

    /// <summary>The same view for a small screen.</summary>
    Chart,

    /// <summary>The table that says all the drawing shows.</summary>
    Table,

    /// <summary>Headline, text alternative, table and sources as plain text for a screen reader.</summary>
    Reading,
}
