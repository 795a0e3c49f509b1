namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>Texts of the stage.</summary>
public enum StageText
{
    AsMade, Blank, Blanked, Close, Controls, Dark, DataChanged, Filter, FirstLast, FullScreen, GoTo, Help, Interval, Invite, Keys, Language, Leave, Loop, Next, NoConnection, NoFilter, Notes, Offline, Overview, Previous, Slide, Title,
}
