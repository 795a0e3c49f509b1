namespace InnovationDashboard.Web.State;

/// <summary>The three filters, by the name of their parameter.</summary>
public enum ViewFilter
{
    /// <summary><c>district=</c></summary>
    District,

    /// <summary><c>area=</c></summary>
    Area,

    /// <summary><c>sector=</c></summary>
    Sector,
}

/// <summary>Why a part of an address was not taken as it stands.</summary>
public enum ViewProblem
{
    /// <summary>No such code in the package.</summary>
    UnknownCode,

    /// <summary>The code exists, but belongs to another filter.</summary>
    OtherFilter,

    /// <summary>The parameter stands there several times with different values; the first that can be read is used.</summary>
    Repeated,

    /// <summary>Longer than any code may be.</summary>
    TooLong,

    /// <summary>The area does not reach into the district.</summary>
    Contradiction,

    /// <summary>The page is about another district, area or sector than the filter.</summary>
    OtherSubject,

    /// <summary>A language the site does not speak.</summary>
    UnknownLanguage,
}

/// <summary>What a reader is told about an address, never an error page.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Filter">The parameter, or null when it is not one of the filters.</param>
/// <param name="Raw">The text as it stood there, shortened and without control characters.</param>
/// <param name="Instead">A view that does what was probably meant, or removes the problem; null when there is nothing to offer.</param>
public sealed record ViewNotice(ViewProblem Problem, ViewFilter? Filter, string Raw, ViewState? Instead = null);
