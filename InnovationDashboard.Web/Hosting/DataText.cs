namespace InnovationDashboard.Web.Hosting;

/// <summary>Texts; they stand in DataText.resx and DataText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum DataText
{
    BuildFailed, Building, BuiltFileDamaged, Details, DiskFull, FolderInUse, FolderNotWritable, MoreProblems, PackageUnsteady, ProblemLine, Refused,
    RefusedStill,
}
