using CsCheck;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.State;

/// <summary>The reader's cookie.</summary>
public sealed class ReaderStateTests
{
    [Fact]
    public void AnyReader_WrittenAndRead_IsTheSame() =>
        Gen.Select(
            Gen.Int[0, 2].Select(choice => choice == 0 ? (Language?)null : (Language)(choice - 1)), Gen.Enum<Theme>(), Gen.Int[1, 3], Gen.Enum<ReadAs>(), Gen.Bool,
            (language, theme, size, readAs, keys) => new ReaderState(language, theme, size, readAs, keys))
        .Sample(state => ReaderState.Parse(state.ToString()) == state);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("theme=purple&size=9&view=smell&lang=fr&keys=maybe")]
    [InlineData("=&=&===")]
    [InlineData("size")]
    public void Parse_NothingUsable_IsTheDefault(string? cookie) => Assert.Equal(ReaderState.Default, ReaderState.Parse(cookie));

    [Fact]
    public void Parse_AnyText_NeverThrows() => Gen.String.Sample(text => ReaderState.Parse(text) is not null);
}
