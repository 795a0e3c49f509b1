namespace InnovationDashboard.Web.Briefings;

/// <summary>Texts of briefings.</summary>
public enum BriefingText
{
    Avoid, Briefings, HandOut, Lead, Length, Missing, MissingText, NoBriefings, Present, Say, SlideNumber, SlideTime, Title,
}
