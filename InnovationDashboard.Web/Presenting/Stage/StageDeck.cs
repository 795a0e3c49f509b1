using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Briefings.Own;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Presenting.Rooms;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>A briefing ready for the wall: every slide drawn, in one language and one data version.</summary>
/// <param name="Catalogue">Names of the data version.</param>
/// <param name="Briefing">The briefing.</param>
/// <param name="Slides">The drawn slides, in order.</param>
/// <param name="Language">Language.</param>
/// <param name="Reader">Paper, and whether single keys act.</param>
/// <param name="Room">The room that this wall belongs to, or null.</param>
/// <param name="Drives">True when what is done on this wall moves the room.</param>
/// <param name="File">The briefing as a file, when it is somebody's own and in no room: the wall sends it along with every question, for nothing of it is kept here. Else null.</param>
public sealed record StageDeck(Catalogue Catalogue, BriefingRecord Briefing, IReadOnlyList<StageSlot> Slides, Language Language, ReaderState Reader, RoomView? Room = null, bool Drives = false, string? File = null)
{
    /// <summary>A text in the language of the deck.</summary>
    public string Text(StageText key, params ReadOnlySpan<object?> arguments) => Texts.In(Language, key, arguments);

    /// <summary>Address of one slide under another choice of its filter, as a fragment of the same data version and language, up to the code that is chosen.</summary>
    public string OfferHref(SlideRecord slide) => StageAddress.Offer(Catalogue, Briefing.Code, slide, Language, Room?.Room.Code, Least);

    /// <summary>The least type of this wall as a part of an address, or empty as designed. Somebody's own briefing says it slide by slide.</summary>
    public string Least => !OwnBriefingFile.IsOwn(Briefing.Code) && Briefing.Slides.Count > 0 && Briefing.Slides[0].LeastType is > 0 and var least ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"&least={least}") : "";
}

/// <summary>A slide of the stage.</summary>
/// <param name="View">What it shows, and what may be chosen on it.</param>
/// <param name="Drawn">Its drawing.</param>
/// <param name="Beside">Its drawing beside the open list of choices; null where nothing is offered.</param>
public sealed record StageSlot(SlideView View, RenderedSlide Drawn, RenderedSlide? Beside);
