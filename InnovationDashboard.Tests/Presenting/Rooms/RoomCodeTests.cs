using InnovationDashboard.Web.Presenting.Rooms;

namespace InnovationDashboard.Tests.Presenting.Rooms;

/// <summary>Codes that are read from a wall and typed on a phone, and the secrets of those who move a room.</summary>
public sealed class RoomCodeTests
{
    [Theory]
    [InlineData("K7M4PX", "K7M4PX")]
    [InlineData("k7m 4px", "K7M4PX")]
    [InlineData(" k7m-4px\t", "K7M4PX")]
    [InlineData("K 7 M 4 P X", "K7M4PX")]
    [InlineData("K7M4P", null)]
    [InlineData("K7M4PXX", null)]
    [InlineData("K7M4P0", null)]
    [InlineData("K7M4PO", null)]
    [InlineData("北京北京北京", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("K7M4PX/../../etc/passwd-and-very-long", null)]
    public void Parse_OfWhatIsTyped_ReadsTheCodeOrNothing(string? typed, string? code) => Assert.Equal(code, RoomCode.Parse(typed)?.Value);

    [Fact]
    public void Alphabet_HasNoTwoSignsThatLookAlike()
    {
        string[] alike = ["0OQD", "1IL", "2Z", "5S", "8B", "UV", "6G", "CG"];
        // Of each group at most one, but for round pairs that differ at a glance in the type we set them in.
        Assert.All(alike[1..6], group => Assert.InRange(RoomCode.Alphabet.Count(group.Contains), 0, 0));
        Assert.DoesNotContain('0', RoomCode.Alphabet);
        Assert.DoesNotContain('O', RoomCode.Alphabet);
        Assert.Equal(RoomCode.Alphabet.Length, RoomCode.Alphabet.Distinct().Count());
    }

    [Fact]
    public void New_ManyTimes_IsReadBackAndDiffers()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => RoomCode.New()).ToList();

        Assert.All(codes, code => Assert.Equal(code, RoomCode.Parse(code.Spaced.ToLowerInvariant())));
        Assert.InRange(codes.Distinct().Count(), 999, 1000);
    }

    [Fact]
    public void Secret_New_IsOf128BitsAndFitsOnlyItsOwnHash()
    {
        var (one, other) = (RoomSecret.New(), RoomSecret.New());

        Assert.Equal(16, Convert.FromHexString(one).Length);
        Assert.True(RoomSecret.Fits(one, RoomSecret.Hash(one)));
        Assert.All(new[] { other, one[..31], one + "0", "", null, RoomSecret.Hash(one) }, wrong => Assert.False(RoomSecret.Fits(wrong, RoomSecret.Hash(one))));
        Assert.False(RoomSecret.Fits(one, null));
    }
}
