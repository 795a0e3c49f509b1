namespace InnovationDashboard.Web.Panels;

/// <summary>Texts of panels. They stand in PanelText.resx and PanelText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum PanelText
{
    MarkLabel, MarkLabelRemarks, Comma, ListComma,
    ChipDistrictApplied, ChipDistrictHighlighted, ChipDistrictNotApplicable,
    ChipAreaApplied, ChipAreaHighlighted, ChipAreaNotApplicable,
    ChipSectorApplied, ChipSectorHighlighted, ChipSectorNotApplicable,
    ChipActive, NoFiguresFor, SectorMapped,
    ColumnPlace, ColumnSector, ColumnIndicator, ColumnPeriod, ColumnValue, ColumnRemark, ColumnSource, 
    NotPublished, Table, Note, SourceLine, SourceMore, Interest, WholeDocument, 
    EmptyFilter, EmptyData, ShowWithout,
    BreakNote, GapNote, UnknownRank, 
    DescribeBars, DescribeBarsSelected, DescribeLine, DescribeSegments, DescribeBump, DescribeDots, DescribeStrips, DescribeShare, DescribeMatrix, DescribeMap, DescribeTiles, DescribeWorld, DescribeBullet, DescribeMultiples, DescribeList,
    UpFrom, DownFrom, SameAs, NotComparable, Target, Benchmark, NoValueKnown,
    SaidBy, Paragraph, Fact, KindGoal, KindPolicy, KindPlan, KindFocus, KindStatement, KindFigure, KindContext,
    AreaSize, Kilometres, Rest, CityList, Failed, FailedHint, Unnamed, Bracketed, MissingList, Since, ColumnArea, MoreFacts, NoAreaReaches, NoStatement, NotPublishedFor, ChipReason, IdleApplied, IdleHighlighted, IdleNotApplicable, LoadFailed, OnThisPage, ParagraphNumber,
}
