namespace InnovationDashboard.Web.Pages;

/// <summary>Texts; they stand in PageText.resx and PageText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum PageText
{
    NotFoundGo, NotFoundText, NotFoundTitle, TitleOf,
}
