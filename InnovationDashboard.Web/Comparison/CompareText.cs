namespace InnovationDashboard.Web.Comparison;

/// <summary>Texts; they stand in CompareText.resx and CompareText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum CompareText
{
    Note, SameVersion, Summary, Unreadable, Usage,
}
