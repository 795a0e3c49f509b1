namespace InnovationDashboard.Web.Briefings.Rehearsal;

/// <summary>Texts of the rehearsal. They stand in RehearsalText.resx and RehearsalText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum RehearsalText
{
    AllReadable, Arc, Auditorium, Back, Depth, Dropped, FitAll, Fitted, Height, LectureHall, Lead, Link, MeetingRoom, Need, NoFit, NotARoom, NothingDropped, Present, Shortened, Size, SlideOk, SlideSmall, Text, Title, Try, Undo,
}
