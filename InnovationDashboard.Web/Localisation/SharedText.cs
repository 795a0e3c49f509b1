namespace InnovationDashboard.Web.Localisation;

/// <summary>Texts; they stand in SharedText.resx and SharedText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum SharedText
{
    All, Close, DataOf, DataVersion, ErrorBack, ErrorText, ErrorTitle, Menu, PagesLabel, SkipToContent,
}
