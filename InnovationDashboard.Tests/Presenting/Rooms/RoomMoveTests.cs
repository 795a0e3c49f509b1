using CsCheck;
using InnovationDashboard.Web.Presenting.Rooms;

namespace InnovationDashboard.Tests.Presenting.Rooms;

/// <summary>What a move makes of a room.</summary>
public sealed class RoomMoveTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
    private static readonly string?[] Choices = ["", "hsc", null];
    private static readonly Room Room = new(new("K7M4PX"), "in-short", 8, "abc", new RoomState(5, 3, true, "hsc", true), "", null, Now.AddHours(1), null, false, 9);

    public static TheoryData<RoomMove, RoomState> Moves => new()
    {
        { new(Slide: 4), new(6, 4, false, "", false) },
        { new(Slide: 3), new(6, 3, false, "hsc", false) },
        { new(Slide: 99), new(6, 8, false, "", false) },
        { new(Slide: -1), new(6, 1, false, "", false) },
        { new(Slide: 4, Blank: true, Chosen: "bda"), new(6, 4, true, "bda", false) },
        { new(Blank: false), new(6, 3, false, "hsc", true) },
        { new(Chosen: ""), new(6, 3, true, "", true) },
        { new(Chosen: new string('x', 65)), new(5, 3, true, "hsc", true) },
        { new(Invites: false), new(6, 3, true, "hsc", false) },
        { new(), new(5, 3, true, "hsc", true) },
        { new(Slide: 4, After: 5), new(6, 4, false, "", false) },
        { new(Slide: 4, After: 4), new(5, 3, true, "hsc", true) },
        { new(Slide: 4, After: 6), new(5, 3, true, "hsc", true) },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public void Move_OfARoom_LeavesTheStateItSays(RoomMove move, RoomState state) => Assert.Equal(state, move.Of(Room, Now).State);

    [Fact]
    public void Clock_StartsWithTheFirstTurnAndRunsOnUntilItIsReset()
    {
        var later = Now.AddMinutes(1);

        Assert.Null(new RoomMove(Blank: false).Of(Room, Now).Started);
        var begun = new RoomMove(Slide: 4).Of(Room, Now);
        Assert.Equal(Now, begun.Started);
        Assert.Equal(Now, new RoomMove(Slide: 5).Of(begun, later).Started);
        Assert.Equal(Now, new RoomMove(Clock: "start").Of(begun, later).Started);
        var reset = new RoomMove(Clock: "reset").Of(begun, later);
        Assert.Null(reset.Started);
        Assert.Equal(begun.State, reset.State);
        Assert.Equal(later, new RoomMove(Clock: "start").Of(reset, later).Started);
    }

    // Two screens that hear of different changes are alike once they have heard of the last: the state says everything.
    [Fact]
    public void Moves_Any_KeepTheStateWithinTheBriefingAndCountEachChange() =>
        Gen.Select(Gen.Int[-5, 20].Nullable(), Gen.Bool.Nullable(), Gen.Int[0, 2].Select(index => Choices[index]), Gen.Bool.Nullable(), (slide, blank, chosen, invites) => new RoomMove(slide, blank, chosen, invites)).Array[1, 30].Sample(moves =>
        {
            var room = Room;
            foreach (var move in moves)
            {
                var next = move.Of(room, Now);
                Assert.InRange(next.State.Slide, 1, room.Slides);
                Assert.Equal(room.State == next.State ? room.State.Sequence : room.State.Sequence + 1, next.State.Sequence);
                room = next;
            }
        });
}
