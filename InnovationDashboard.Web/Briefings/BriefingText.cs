namespace InnovationDashboard.Web.Briefings;

/// <summary>Texts of briefings.</summary>
public enum BriefingText
{
    Avoid, Briefings, FollowOne, HandOut, Lead, Length, Missing, MissingText, MoreRows, NoBriefings, OpenLectern, Origin, Present, Say, SlideNumber, SlideTime, ThisPage,
    ThisPageChange, ThisPageText, Title,
}
