namespace InnovationDashboard.Web.Filters;

/// <summary>Texts; they stand in FilterText.resx and FilterText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum FilterText
{
    AllCount, AllOption, AllShort, Chosen, Contradiction, ContradictionInstead, FilterLine, FilterLineNone, FilterPair, Filters, Find,
    FindFailed, FindHint, FindIn, FindNothing, LinkCopied, LinkToView, MoreSectors, NotHere, Notices, OtherFilter, OtherFilterInstead, OtherSubject, OtherSubjectInstead,
    OutcomeFiltered, OutcomeNone, Remove, Repeated, Reset, ResetHint, Sector, TooLong, UnknownCode, UnknownLanguage, WholeCity,
}
