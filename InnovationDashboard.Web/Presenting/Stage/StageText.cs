namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>Texts of the stage.</summary>
public enum StageText
{
    Blank, Blanked, Close, Controls, Dark, FirstLast, FullScreen, GoTo, Help, Interval, Keys, Language, Leave, Loop, Next, Notes, Offline, Overview, Previous, Slide, Title,
}
