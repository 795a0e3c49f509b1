namespace InnovationDashboard.Web.Hosting;

/// <summary>Texts; they stand in HostingText.resx and HostingText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum HostingText
{
    NoRoom, NoSuchFile, TooManyText, TooManyTitle,
}
