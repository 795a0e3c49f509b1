namespace InnovationDashboard.Web.Evidence;

/// <summary>Texts; they stand in EvidenceText.resx and EvidenceText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum EvidenceText
{
    Api, Author, Boundaries, BoundaryLead, BoundaryTitle, BreakLabel, BreaksDescribe, BreaksLead, BreaksTitle, ColumnArea, ColumnBefore, ColumnDate,
    ColumnDrawn, ColumnExtent, ColumnFigures, ColumnFlag, ColumnFrom, ColumnKind, ColumnMeans, ColumnPlace, ColumnPublisher, ColumnReason, ColumnSeries,
    ColumnSource, ColumnTo, ColumnTrust, ColumnValue, ColumnWhat, ColumnWhen, ColumnWhere, Date, DisagreementHandling, DisagreementReason, Disagreements,
    DisagreementsLead, DisagreementsSentence, DrawnCut, DrawnFilled, DrawnGap, DrawnHollow, Editions, Evidence, Facts, FactsLead, FigureOf, FiguresNone,
    FiguresOfLocator, FiguresTaken, FiltersKept, FlagBreak, FlagDefinitionDiffers, FlagDerived, FlagEstimate, FlagForecast, FlagLowReliability,
    FlagMissing, FlagProvisional, FlagQualifier, FlagsLead, FlagsTitle, Glossary, GlossaryLead, InDisagreement, Indicators, Interest, InterestNone,
    KindBoundary, KindCensus, KindDefinition, KindGap, KindMethod, KindRevision, LanguageOf, Licence, Link, LinkElsewhere, LinkNone, Method, MethodLead,
    MethodSentence, NotAFigure, NotShownLead, NotShownTitle, NoteLabel, Paragraph, Plans, Publisher, ReasonBoundary, ReasonCopyError, ReasonDefinition,
    ReasonMethod, ReasonRounding, ReasonUnexplained, ReasonVintage, SaidBy, ShownOn, Sources, SourcesAll, SourcesCount, SourcesLead, SourcesMost,
    SourcesSentence, Today, Trust, TrustHigh, TrustLow, TrustMedium, UnknownDate, UpdateAdded, UpdateCell, UpdateCorrected, UpdateEmpty,
    UpdateReplacedBy, UpdateWithdrawn, Updates, UpdatesFirst, UpdatesLead, UpdatesNone, UpdatesNow, UpdatesSentence,
}
