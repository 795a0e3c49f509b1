namespace InnovationDashboard.Web.Briefings;

/// <summary>Texts of briefings.</summary>
public enum BriefingText
{
    Avoid, Briefings, HandOut, Lead, Length, Missing, MissingText, MoreRows, NoBriefings, Origin, Present, Say, SlideNumber, SlideTime, Title,
}
