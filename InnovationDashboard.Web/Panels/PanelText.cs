namespace InnovationDashboard.Web.Panels;

/// <summary>Texts of panels. They stand in PanelText.resx and PanelText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum PanelText
{
    MarkLabel, MarkLabelRemarks, ListComma,
    ChipDistrictApplied, ChipDistrictHighlighted, ChipDistrictNotApplicable,
    ChipAreaApplied, ChipAreaHighlighted, ChipAreaNotApplicable,
    ChipSectorApplied, ChipSectorHighlighted, ChipSectorNotApplicable,
    ChipActive, NoFiguresFor, SectorMapped,
    ColumnPlace, ColumnSector, ColumnIndicator, ColumnPeriod, ColumnValue, ColumnRemark, ColumnSource, ColumnRank, ColumnEdition,
    NotPublished, Table, Sources, Note, SourceLine, SourceMore, Interest, Licence, WholeDocument, ReliabilityHigh, ReliabilityMedium, ReliabilityLow,
    EmptyFilter, EmptyData, ShowWithout,
    BreakNote, GapNote, UnknownRank, RankMark, RankMarkUnknownBefore,
    DescribeBars, DescribeBarsSelected, DescribeLine, DescribeSegments, DescribeBump, DescribeDots, DescribeShare, DescribeMatrix, DescribeMap, DescribeTiles, DescribeWorld, DescribeBullet, DescribeMultiples, DescribeList,
    UpFrom, DownFrom, SameAs, NotComparable, Target, Benchmark, NoTargetKnown, NoValueKnown,
    SaidBy, Paragraph, Fact, Focuses, KindGoal, KindPolicy, KindPlan, KindFocus, KindStatement, KindFigure, KindContext,
    AreaSize, Kilometres, Rest, CityList, MoreOn, OtherName, Failed, FailedHint, Unnamed, OrderedByValue, Bracketed, MissingList, Since, ColumnArea, NotPublishedFor, Filters, PanelCounts, DataOf, ChipReason, IdleApplied, IdleHighlighted, IdleNotApplicable, LoadFailed, OnThisPage,
}
