using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Hosting;
using InnovationDashboard.Web.Presenting.Rooms.Stores;

namespace InnovationDashboard.Web.Presenting.Rooms.Screens;

/// <summary>
/// Makes the events that screens get: the whole state as one line of JSON, some 150 bytes, because every screen holds all slides of the briefing already. Only a slide under another choice
/// of its filter, which no screen holds, travels with its markup, rendered once a (state, language, mode, size).
/// </summary>
internal sealed class RoomEvents(RoomBriefings briefings, SlideRenderer renderer, ISiteData site, RoomKeeper keeper, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // read by JSON.parse, never as markup; line breaks stay escaped
    };

    /// <summary>The event of a face.</summary>
    /// <param name="room">The room.</param>
    /// <param name="face">How the screen looks at it.</param>
    /// <param name="screens">Screens of the room on all servers.</param>
    /// <param name="ct">Ends the waiting.</param>
    /// <param name="sentAway">True for a remote whose secret is no longer good.</param>
    /// <param name="withMarkup">False for screens that have the markup of this state already.</param>
    public async Task<ScreenEvent> OfAsync(Room room, ScreenFace face, ScreenCount screens, CancellationToken ct, bool sentAway = false, bool withMarkup = true)
    {
        var over = keeper.IsOver(room);
        // The version that this server shows: one that never had the room's, or let it go, shows its own, and a screen that heard of the room's would ask for its page again and again.
        var shown = over ? null : await briefings.OpenAsync(room, ct);
        var state = shown?.Fit(room).State ?? room.State;
        var message = new Message(state.Sequence, state.Slide, state.Blank, state.Chosen, state.Invites, shown?.Catalogue.Version.ShortHash ?? room.Version[..Math.Min(12, room.Version.Length)])
        {
            Over = over ? true : null,
            Away = sentAway ? true : null,
            Html = withMarkup && face.Kind == ScreenKind.Follower && shown is not null ? await MarkupAsync(shown, state, face, ct) : null,
        };
        if (face.IsPresenters)
        {
            message = message with
            {
                Screens = screens.Connected,
                InStep = screens.InStep,
                Started = room.Started?.ToUnixTimeMilliseconds(),
                Now = clock.GetUtcNow().ToUnixTimeMilliseconds(),
                Remote = room.RemoteHash is not null,
                Newer = await site.CurrentAsync(ct) is { } current && current.Version.Hash != room.Version ? current.Version.Label : null,
            };
        }

        return new(room.Revision, state.Sequence, Encoding.UTF8.GetBytes($"data: {JsonSerializer.Serialize(message, Json)}\n\n"), over || sentAway);
    }

    private async Task<string?> MarkupAsync(RoomBriefing shown, RoomState state, ScreenFace face, CancellationToken ct)
    {
        if (state.Chosen.Length == 0) return null;
        var slide = shown.Slide(state.Slide, state.Chosen);
        return (await renderer.RenderAsync(shown.Catalogue, slide, shown.Briefing.Slides.Count, face.Language, face.Mode, face.TextSize, ct))?.Html;
    }

    private sealed record Message(long Sequence, int Slide, bool Blank, string Chosen, bool Invites, string Version)
    {
        public bool? Over { get; init; }

        public bool? Away { get; init; }

        public string? Html { get; init; }

        public int? Screens { get; init; }

        public int? InStep { get; init; }

        public long? Started { get; init; }

        public long? Now { get; init; }

        public bool? Remote { get; init; }

        public string? Newer { get; init; }
    }
}
