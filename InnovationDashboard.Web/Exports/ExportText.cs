namespace InnovationDashboard.Web.Exports;

/// <summary>Texts of what is taken away; they stand in ExportText.resx and ExportText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum ExportText
{
    Download, DownloadPanel, VersionLine, AddressLine, StatusActual, StatusLine, MoreRows, ProblemNoPanel, ProblemNoData, ProblemVersionGone,
    ProblemNoHanFont, ProblemBusy, FieldId, FieldIndicator, FieldIndicatorName, FieldPlace, FieldPlaceName, FieldSector, FieldSectorName, FieldYear,
    FieldPeriod, FieldValue, FieldValueHigh, FieldUnit, FieldText, FieldQualifier, FieldStatus, FieldRemarks, FieldSource, FieldSourceTitle,
    FieldLocator, FieldNote, SheetFigures, SheetSources, SheetAbout, AboutWhat, AboutText, AboutTitle, AboutSubtitle, AboutFilters, AboutStatus,
    AboutVersion, AboutAddress, SourcePublisher, SourceTitle, SourceDate, SourceAddress, SourceLocators, SourceLicence, SourceInterest, CiteVersion,
    CiteAccessed, FormatCitation, FormatMore, Link, Embed, BackToPage, EmbedLive, EmbedFrozen, EmbedGone, EmbedCurrent, EmbedMore, DownloadPage,
    ReadmeAddress, ReadmeFolders, ReadmeTerms, FormatDescriptor, FieldObservation,
}
