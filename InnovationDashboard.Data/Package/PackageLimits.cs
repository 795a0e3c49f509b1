namespace InnovationDashboard.Data.Package;

/// <summary>How large a package may be. Beyond a limit there is a problem, never an exhausted machine.</summary>
public sealed record PackageLimits
{
    /// <summary>The limits of the product.</summary>
    public static PackageLimits Default { get; } = new();

    /// <summary>Bytes of <c>datapackage.json</c>; 4 MiB.</summary>
    public long DescriptorBytes { get; init; } = 4L << 20;

    /// <summary>Bytes of any other file; 256 MiB.</summary>
    public long FileBytes { get; init; } = 256L << 20;

    /// <summary>Rows of one table; two million.</summary>
    public int Rows { get; init; } = 2_000_000;

    /// <summary>UTF-16 characters of one cell; 100,000.</summary>
    public int CellLength { get; init; } = 100_000;

    /// <summary>Bytes of one row; 2 MiB. A quote that is never closed is given up here.</summary>
    public int RowBytes { get; init; } = 2 << 20;
}
