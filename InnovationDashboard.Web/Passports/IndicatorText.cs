namespace InnovationDashboard.Web.Passports;

/// <summary>Texts of the pages of indicators. They stand in IndicatorText.resx and IndicatorText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum IndicatorText
{
    Title, Sentence, Lead, ListColumns, Name, Unit, Years, Places, Figures, NoFigures, Direction, DirectionUp, DirectionDown, DirectionTarget, DirectionNone,
    Decimals, Covers, Drawn, DrawnLine, DrawnSegments, DrawnDots, DrawnBars, DrawnTick, DrawnTable, DrawnNumber, DrawnRank, Known, KnownText, Breaks,
    BreaksNone, BreakAt, All, Sources, SourceCount, SourceOne, Remark, DataVersion,
    Downloads, DownloadsByParts
}
