namespace InnovationDashboard.Web.Briefings.Packs;

/// <summary>Texts of briefings to go. They stand in PackText.resx and PackText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum PackText
{
    Controls, Previous, Next, Present, Made, Keys, Table, Sources, DataVersion, Download, DownloadPptx,
}
