namespace InnovationDashboard.Web.Search;

/// <summary>Texts; they stand in SearchText.resx and SearchText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum SearchText
{
    CountNone, CountSome, FilterBy, KindFigure, KindIndicator, KindPage, KindPlace, KindRanking, KindSector, OnPage, OneResult, PageHint, PageTitle, Placeholder,
    ResultsFor, ResultsNone, ResultsSome, Search, SearchFor, Suggestions,
}
