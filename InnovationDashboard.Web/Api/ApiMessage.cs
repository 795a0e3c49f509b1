namespace InnovationDashboard.Web.Api;

/// <summary>Texts; they stand in ApiMessage.resx and ApiMessage.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum ApiMessage
{
    BadRequestDetail, BadRequestTitle, ColumnAddress, ColumnHolds, ExamplesTitle, FormatText, FormatTitle, HoldsIndicators, HoldsObservations,
    HoldsPanels, HoldsPlaces, HoldsRankings, HoldsSectors, HoldsSources, LimitText, LimitTitle, ListsTitle, NoDataDetail, NoDataTitle, NotANumber,
    NotAcceptableDetail, NotAcceptableTitle, OpenApiLink, PageLead, PageSentence, PageTitle, ParameterTwice, ParametersText, ParametersTitle,
    TooManyDetail, TooManyTitle, UnknownCode, UnknownParameter,
}
