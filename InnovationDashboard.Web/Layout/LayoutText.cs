namespace InnovationDashboard.Web.Layout;

/// <summary>Texts; they stand in LayoutText.resx and LayoutText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum LayoutText
{
    ConnectionBack, ConnectionFull, ConnectionLost, ConnectionPending, ConnectionRetry, FooterFont, FooterLicence, FooterPrint, FooterSources, NoDataTitle, PageBroke,
    PanelBroke, Present, PrintedFrom, ReadAs, ReadAsChart, ReadAsTable, ReaderMenu, Reload, Shortcut, ShortcutOff, ShortcutOn,
    TextSize, TextSize1, TextSize2, TextSize3, Theme, ThemeAuto, ThemeDark, ThemeLight, ThisView,
}
