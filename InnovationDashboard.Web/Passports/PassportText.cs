namespace InnovationDashboard.Web.Passports;

/// <summary>Texts of passports. They stand in PassportText.resx and PassportText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum PassportText
{
    Kicker, Indicators, Unit, Definition, Decimals, Whole, Converted, Printed, Status, StatusActual, Qualifier, QualifierExact, QualifierAbout,
    QualifierAround, QualifierOver, QualifierNearly, QualifierUnder, QualifierAtLeast, QualifierOneThird, QualifierHalf, QualifierOnPar, Evidence, EvidenceDirect,
    EvidenceDerived, Reliability, ReliabilityHigh, ReliabilityMedium, ReliabilityLow, Period, Covers, FilterDistrict, FilterArea, FilterSector,
    CanFilter, CannotFilter, Boundary, BoundaryValid, Since, Span, Method, Edition, EditionWindow, EditionUnits, ComparableFirst, ComparableYes, ComparableAssumed,
    ComparableNo, MethodUnknown, Vintage, VintageUnknown, NextUpdate, NextUnknown, DataVersion, Speaker, Original, NoOriginal, Licence, Interest, Article,
    ArticleFact, Note, ChangeHead, Disagree, Value, Measure, Source, This, Handling, Caution, CautionBefore, CautionFrom, CautionAlone, CautionSchemes,
    CautionBoundary, CautionPeriod, CautionTarget, CautionLevel, Series, Neighbours, Sectors, AllFigures, Page, SizeOf, SizeDefinition,
    DisputeDefinition, DisputeBoundary, DisputeMethod, DisputeVintage, DisputeRounding, DisputeCopyError, DisputeUnexplained, MissingTitle,
    MissingText, MissingIndicator, History, HistoryFirst, HistorySame, HistoryUnknown, WithdrawnTitle,
    WithdrawnIn, WithdrawnInstead, WithdrawnUpdates, DisagreePage, Trail, OverYears, ByPlace
}
