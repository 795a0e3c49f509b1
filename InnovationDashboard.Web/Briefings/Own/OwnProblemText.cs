namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>What can be wrong with the file of a briefing, and where. They stand in OwnProblemText.resx and OwnProblemText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum OwnProblemText
{
    At, AtSlide, BadId, BadJson, BadNumber, BadOffer, Control, FieldAnnotation, FieldArea, FieldAvoid, FieldDistrict, FieldEmphasis, FieldHeadline, FieldLeastType, FieldMinutes, FieldOffer, FieldPage, FieldPanel,
    FieldSay, FieldSeconds, FieldSector, FieldSlides, FieldTitle, ForeignSchema, Missing, NewerVersion, NotBool, NotCode, NotList, NotObject, NotText, TooLarge, TooLong, TooManySlides, UnknownArea, UnknownDistrict,
    UnknownField, UnknownFigure, UnknownPage, UnknownPanel, UnknownSector,
}
