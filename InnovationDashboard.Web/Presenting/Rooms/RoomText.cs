namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>Texts of lectern, remote and followers. They stand in RoomText.resx and RoomText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum RoomText
{
    AddPhone, Ahead, AllBriefings, AsChart, AsTable, AsText, Behind, Blank, Code, CodeGo, CodeHint, CodeLabel, Dark, DataWithout, Done, EndKeep, EndPhone, EndRoom, EndSure, FollowThis,
    Following, GoTo, InStep, JoinCode, JoinOn, JoinTitle, LastSlide, Leave, LecternTitle, Light, LookAhead, LookBack, LookingAround, Lost, LostPresenter,
    NeedsScript, Newer, Next, NextIs, NoSuchCode, Nobody, NotStarted, NotYoursText, NotYoursTitle, Notes, NotesLarger, NotesSmaller, OfPlanned, OnPace, OnTheWall,
    OnlyHere, OpenStage, OverGoneText, OverText, OverTitle, OwnLanguage, OwnWay, PhoneCode, PhoneHow, PhoneLink, PhoneTitle, PhoneWithoutKey, Pinned, Previous, ReadBriefing,
    Refused, Rejoin, RemoteTitle, ResetClock, SentAway, ShowCode, StartClock, TakeData, TextSize, Time, TooManyRooms, TooManyTitle, TooOften, WallDark,
}
