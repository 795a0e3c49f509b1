namespace InnovationDashboard.Web.State;

/// <summary>One parameter of an address: valid, invalid with its text and the reason, or missing.</summary>
/// <typeparam name="T">Type of the code.</typeparam>
public abstract record ParsedParameter<T>
    where T : struct
{
    private ParsedParameter()
    {
    }

    /// <summary>The value when valid.</summary>
    public T? Value => this is Valid valid ? valid.Code : null;

    /// <summary>A code of the package. <paramref name="Dropped"/> is a further, different value of the same parameter.</summary>
    /// <param name="Code">The code.</param>
    /// <param name="Dropped">A further value that was not used, or null.</param>
    public sealed record Valid(T Code, string? Dropped = null) : ParsedParameter<T>;

    /// <summary>Text that is no such code.</summary>
    /// <param name="Raw">The text, fit to be shown.</param>
    /// <param name="Reason">Why not.</param>
    public sealed record Invalid(string Raw, ViewProblem Reason) : ParsedParameter<T>;

    /// <summary>Not in the address.</summary>
    public sealed record Missing : ParsedParameter<T>;
}
