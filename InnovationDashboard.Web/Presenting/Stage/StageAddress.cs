using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Briefings.Own;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Presenting.Rooms;

namespace InnovationDashboard.Web.Presenting.Stage;

/// <summary>Addresses of what a stage asks for.</summary>
internal static class StageAddress
{
    /// <summary>One slide under another choice of its filter, as a fragment of the same data version and language, up to the code that is chosen. Only a room knows the slides of somebody's own briefing.</summary>
    public static string Offer(Catalogue catalogue, BriefingCode briefing, SlideRecord slide, Language language, RoomCode? room, string least = "") =>
        $"{BriefingAddress.Stage(briefing)}/{slide.Number}?v={catalogue.Version.ShortHash}&lang={language.Tag()}{(room is { } code && OwnBriefingFile.IsOwn(briefing) ? $"&room={code}" : "")}{least}&{slide.Offer}=";
}
