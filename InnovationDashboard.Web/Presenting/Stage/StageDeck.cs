using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Presenting.Rooms;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>A briefing ready for the wall: every slide drawn, in one language and one data version.</summary>
/// <param name="Catalogue">Names of the data version.</param>
/// <param name="Briefing">The briefing.</param>
/// <param name="Slides">The drawn slides, in order.</param>
/// <param name="Language">Language.</param>
/// <param name="Theme">Paper.</param>
/// <param name="Room">The room that this wall belongs to, or null.</param>
/// <param name="Drives">True when what is done on this wall moves the room.</param>
public sealed record StageDeck(Catalogue Catalogue, BriefingRecord Briefing, IReadOnlyList<StageSlot> Slides, Language Language, Theme Theme, RoomView? Room = null, bool Drives = false)
{
    /// <summary>A text in the language of the deck.</summary>
    public string Text(StageText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);

    /// <summary>Address of one slide under another choice of its filter, as a fragment of the same data version and language, up to the code that is chosen.</summary>
    public string OfferHref(SlideRecord slide) =>
        $"{BriefingAddress.Stage(Briefing.Code)}/{slide.Number}?v={Catalogue.Version.ShortHash}&lang={Language.Tag()}{Least}&{slide.Offer}=";

    /// <summary>The least type of this wall as a part of an address, or empty as designed.</summary>
    public string Least => Briefing.Slides.Count > 0 && Briefing.Slides[0].LeastType is > 0 and var least ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"&least={least}") : "";
}

/// <summary>A slide of the stage.</summary>
/// <param name="View">What it shows, and what may be chosen on it.</param>
/// <param name="Drawn">Its drawing.</param>
public sealed record StageSlot(SlideView View, RenderedSlide Drawn);
