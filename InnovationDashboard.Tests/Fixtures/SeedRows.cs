using InnovationDashboard.Data.Package;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>Rows of the real package as they stand in its files: what tests compare the product with, past store and queries.</summary>
internal static class SeedRows
{
    private static readonly Lazy<DataPackage> Package = new(() => PackageReader.Open(Seeds.Folder).Package ?? throw new InvalidOperationException("The real seeds cannot be opened."));

    /// <summary>Rows of a table.</summary>
    public static IEnumerable<PackageRow> Of(string table) => Package.Value.Rows(table);
}
