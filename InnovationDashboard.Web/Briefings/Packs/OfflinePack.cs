using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Web.Briefings.Packs;

/// <summary>A briefing as one file that needs no network: slides, notes, tables and sources, in both languages.</summary>
/// <param name="Catalogue">Names of the data version.</param>
/// <param name="Briefing">The briefing.</param>
/// <param name="First">Language it opens in.</param>
/// <param name="Day">Day it was made.</param>
/// <param name="Origin">Scheme and host of the site, without a slash at the end: where its links lead.</param>
/// <param name="Sides">One a language.</param>
public sealed record OfflinePack(Catalogue Catalogue, BriefingRecord Briefing, Language First, DateOnly Day, string Origin, IReadOnlyList<PackSide> Sides)
{
    /// <summary>Name of the file: what it is, language, data version.</summary>
    public string FileName => $"{Own.OwnBriefingFile.IdOf(Briefing.Code)}_{First.Tag()}_{Catalogue.Version.Label}.html";
}

/// <summary>The briefing in one language.</summary>
/// <param name="Language">Language.</param>
/// <param name="Slides">Slides in order.</param>
/// <param name="Sources">Every source once, in the order of the slides.</param>
public sealed record PackSide(Language Language, IReadOnlyList<PackSlide> Slides, IReadOnlyList<PanelSource> Sources)
{
    /// <summary>A text of the pack.</summary>
    public string Text(PackText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);

    /// <summary>A text of briefings.</summary>
    public string Text(BriefingText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);
}

/// <summary>A slide.</summary>
/// <param name="View">What it shows.</param>
/// <param name="Drawing">The drawing as markup.</param>
/// <param name="Table">The table as markup.</param>
public sealed record PackSlide(SlideView View, string Drawing, string Table);
