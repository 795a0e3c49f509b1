namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>Texts of the stage.</summary>
public enum StageText
{
    Title,
}
