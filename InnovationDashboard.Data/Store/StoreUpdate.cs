using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules;
using Microsoft.Extensions.Logging;

namespace InnovationDashboard.Data.Store;

/// <summary>One look at the package: nothing new, refused, or checked, built and announced. Not for two threads at once.</summary>
internal sealed partial class StoreUpdate(InnovationDataOptions options, StoreCatalog catalog, StoreBuilder builder, ILogger<StoreUpdate> log) : IDisposable
{
    private const int ReadingsOfAnUnsteadyPackage = 3;
    private StoreFolder? folder;

    /// <summary>Looks at the package and brings the catalog up to date. Never throws but for cancellation.</summary>
    public void Run(CancellationToken ct)
    {
        try
        {
            folder ??= StoreFolder.Open(options.DataFolder);
            for (var reading = 1; !Look(folder, ct); reading++)
                if (reading == ReadingsOfAnUnsteadyPackage) throw new StoreException(StoreProblemCode.PackageUnsteady, null, options.SeedsFolder);
        }
        catch (StoreException error)
        {
            // Tried again every few seconds: said once.
            if (!catalog.Says(error.Problem)) Foreseen(error.Problem.Code, string.Join(", ", error.Problem.Arguments), error.InnerException?.Message);
            catalog.Refuse(error.Problem);
        }
#pragma warning disable CA1031 // Whatever it was: the site goes on with what it has and says so.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            CouldNotBuild(error, StoreProblemCode.BuildFailed, error.Message);
            catalog.Refuse(new StoreProblem(StoreProblemCode.BuildFailed, [options.DataFolder, error.Message]));
        }
    }

    /// <inheritdoc />
    public void Dispose() => folder?.Dispose();

    /// <summary>False when the package changed while it was read.</summary>
    private bool Look(StoreFolder store, CancellationToken ct)
    {
        var opening = PackageReader.Open(options.SeedsFolder);
        if (opening.Package is not { } package)
        {
            Refuse(opening.Problems, store);
            return true;
        }

        var first = catalog.Current.Version is null;
        if (catalog.Current.Version == package.Version && catalog.HasFile)
        {
            // Taken back to what is served: the refusal is over.
            if (catalog.Current.Phase == DataPhase.Failed) catalog.Publish(package.Version, store);
            return true;
        }

        // An older version that is wanted again must not be given up between this check and its announcement.
        using var held = catalog.TryLease(package.Version);
        catalog.Begin();
        if (StoreFile.Fault(store.FileOf(package.Version), package.Version) is { } fault)
        {
            Building(package.Version.ToString(), fault);
            try
            {
                if (PackageValidator.Validate(package, cancellation: ct) is { Count: > 0 } problems)
                {
                    Refuse(problems, store);
                    return true;
                }

                builder.Build(package, store, catalog.Report, ct);
            }
            catch (PackageChangedException)
            {
                return false;
            }

            // The files were read twice, for the hash and for the rows: only if they are still the same does the file hold what its name says.
            if (PackageReader.Open(options.SeedsFolder).Package?.Version != package.Version)
            {
                StoreFolder.TryDelete(store.FileOf(package.Version));
                return false;
            }
        }

        catalog.Publish(package.Version, store);
        if (first) store.Sweep(package.Version);
        return true;
    }

    /// <summary>After a restart with a package that is refused, the newest good file of the folder is served: a typo must not take the site down.</summary>
    private void Refuse(IReadOnlyList<PackageProblem> problems, StoreFolder store)
    {
        Refused(problems.Count, string.Join("; ", problems.Take(5).Select(problem => $"{problem.File}:{problem.Line} {problem.Field} {problem.Code}")));
        if (catalog.Current.Version is null && store.NewestGood() is { } good)
            catalog.Publish(good, store, new DataState(DataPhase.Failed, good, problems));
        else
            catalog.Refuse(problems);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Building the data file of {Version} (the file in the folder: {Fault})")]
    private partial void Building(string version, string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "The data package is refused: {Count} problems, the first: {First}")]
    private partial void Refused(int count, string first);

    [LoggerMessage(Level = LogLevel.Error, Message = "The data file could not be made: {Code}: {Arguments} ({Reason})")]
    private partial void Foreseen(StoreProblemCode code, string arguments, string? reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The data file could not be made: {Code}: {Arguments}")]
    private partial void CouldNotBuild(Exception error, StoreProblemCode code, string arguments);
}
