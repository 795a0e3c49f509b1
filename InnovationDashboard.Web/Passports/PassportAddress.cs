using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Evidence;
using Microsoft.AspNetCore.WebUtilities;

namespace InnovationDashboard.Web.Passports;

/// <summary>What an address asks a passport for: one figure, or the change between two.</summary>
/// <param name="Figure">Observation id, or the code of a boundary version.</param>
/// <param name="Against">The figure it is compared with, or null.</param>
public sealed record PassportAddress(string Figure, string? Against = null)
{
    private const string Stem = "/figures/";
    private const string AgainstName = "against";

    // Ids of the package are shorter; longer ones are not looked up.
    private const int LongestId = 160;

    /// <summary>Address of a figure's passport.</summary>
    public static string Of(string figure) => Stem + Uri.EscapeDataString(figure);

    /// <summary>Address of the passport of a change.</summary>
    public static string Of(string figure, string against) => $"{Of(figure)}?{AgainstName}={Uri.EscapeDataString(against)}";

    /// <summary>Reads path and query; null when it is no address of a passport.</summary>
    public static PassportAddress? Parse(string address)
    {
        if (!address.StartsWith(Stem, StringComparison.OrdinalIgnoreCase)) return null;
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var against = mark < 0 ? "" : QueryHelpers.ParseQuery(address[mark..]).GetValueOrDefault(AgainstName).ToString();
        return Read(Uri.UnescapeDataString(address[Stem.Length..(mark < 0 ? address.Length : mark)]), against);
    }

    /// <summary>Reads the parts of an address that the router has taken apart; null when the id cannot be one.</summary>
    public static PassportAddress? Read(string figure, string? against)
    {
        var (id, other) = (figure.Trim('/').ToLowerInvariant(), (against ?? "").Trim().ToLowerInvariant());
        return id.Length is 0 or > LongestId || other.Length > LongestId ? null : new(id, other.Length == 0 ? null : other);
    }
}
