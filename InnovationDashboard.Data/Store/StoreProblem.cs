namespace InnovationDashboard.Data.Store;

/// <summary>Why a data file could not be made or kept. Sentences are made at the edge, in the reader's language.</summary>
public enum StoreProblemCode
{
    /// <summary>The data folder cannot be created or written. Arguments: folder, the system's reason.</summary>
    FolderNotWritable,

    /// <summary>Another running instance holds the data folder. Arguments: folder, process id of the holder or "?".</summary>
    FolderInUse,

    /// <summary>There is no room left for the data file. Arguments: folder, free bytes.</summary>
    DiskFull,

    /// <summary>The file that was built did not pass its own check; nothing was announced. Arguments: folder, first finding.</summary>
    BuiltFileDamaged,

    /// <summary>The package went on changing while it was read; it is tried again. Arguments: package folder.</summary>
    PackageUnsteady,

    /// <summary>Anything else; the log has the details. Arguments: folder, the system's reason.</summary>
    BuildFailed,
}

/// <summary>One problem of the store with what a sentence about it needs.</summary>
/// <param name="Code">What went wrong.</param>
/// <param name="Arguments">Values for the sentence, as described at each code.</param>
public sealed record StoreProblem(StoreProblemCode Code, IReadOnlyList<string> Arguments);

/// <summary>Carries a <see cref="StoreProblem"/> out of the store.</summary>
public sealed class StoreException : Exception
{
    internal StoreException(StoreProblemCode code, Exception? inner, params string[] arguments)
        : base($"{code}: {string.Join(", ", arguments)}", inner) => Problem = new StoreProblem(code, arguments);

    /// <summary>What went wrong.</summary>
    public StoreProblem Problem { get; }
}
