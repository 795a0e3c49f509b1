using System.Globalization;
using CsCheck;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Briefings;
using InnovationDashboard.Web.Briefings.Rehearsal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace InnovationDashboard.Tests.Briefings;

/// <summary>Whether the last row reads a slide, and the slide in type that it does.</summary>
public sealed class RehearsalTests(AppServer server)
{
    // Character heights of a picture 1080 high at which 16 minutes of arc are met, by distance in heights of the picture: 20, 30, 40 (tan of the angle), as type sizes with capitals of 0.66.
    [Theory]
    [InlineData(4, 20.1)]
    [InlineData(6, 30.2)]
    [InlineData(8, 40.2)]
    public void Arc_OfACapital_IsSixteenMinutesAtTheHeightThatTrigonometryGives(double distance, double capital)
    {
        var room = new RoomSize(distance * 2, 2);

        Assert.Equal(RoomSize.LeastArc, room.Arc(capital / RoomSize.CapitalHeight), 0.05);
        Assert.Equal(Math.Ceiling(capital / RoomSize.CapitalHeight), room.LeastType, 1.0);
        Assert.InRange(room.Arc(room.LeastType), RoomSize.LeastArc, RoomSize.LeastArc + 0.6);
        Assert.True(room.Arc(room.LeastType - 1) < RoomSize.LeastArc);
    }

    [Fact]
    public void Arc_InADeeperRoom_IsNeverLarger() =>
        Gen.Select(Gen.Double[1, 100], Gen.Double[0.5, 10], Gen.Double[1, 50], Gen.Double[20, 200]).Sample((depth, height, more, size) =>
        {
            var (near, far) = (new RoomSize(depth, height), new RoomSize(depth + more, height));
            Assert.True(far.Arc(size) < near.Arc(size));
            Assert.True(far.LeastType >= near.LeastType);
        });

    [Theory]
    [InlineData(0.0, 2.0)]
    [InlineData(-3.0, 2.0)]
    [InlineData(12.0, 0.0)]
    [InlineData(201.0, 2.0)]
    [InlineData(12.0, 31.0)]
    [InlineData(double.NaN, 2.0)]
    public void Room_ThatCanBeNone_IsRefused(double depth, double height) => Assert.Null(RoomSize.Of(depth, height));

    [Theory]
    [InlineData(3, 2)]
    [InlineData(6, 1.35)]
    [InlineData(15, 2.5)]
    [InlineData(24, 3)]
    [InlineData(120, 2)]
    public async Task Slides_AllShipped_AreReadableAfterwardsOrSayThatTheyCannotBe(double depth, double height)
    {
        var room = new RoomSize(depth, height);
        foreach (var view in await ViewsAsync())
        {
            var rehearsal = SlideRehearsal.Of(view, room);
            Assert.All(rehearsal.TooSmall, text => Assert.True(text.Arc < RoomSize.LeastArc));
            Assert.Equal(SizesOf(view).Any(size => room.Arc(size) < RoomSize.LeastArc), rehearsal.TooSmall.Count > 0);
            if (rehearsal.TooSmall.Count == 0) continue;
            if (rehearsal.Fitted is null) Assert.True(rehearsal.StillTooSmall);
            else Assert.Equal(rehearsal.StillTooSmall, SizesOf(rehearsal.Fitted).Any(size => room.Arc(size) < RoomSize.LeastArc));
            // What the larger slide no longer names is told; its own note may find room for a few names only.
            if (rehearsal.Fitted is { } fitted) Assert.Empty((SlideSheet.Of(fitted).Scene?.Unnamed ?? []).Except(SlideSheet.Of(view).Scene?.Unnamed ?? []).Except(rehearsal.Dropped));
        }
    }

    [Fact]
    public async Task Slides_InTheNamedRooms_CanAllBeMadeReadable()
    {
        foreach (var (_, room) in RoomSize.Named)
            foreach (var view in await ViewsAsync())
                Assert.False(SlideRehearsal.Of(view, room).StillTooSmall, $"{view.Headline} at {room}");
    }

    private async Task<IReadOnlyList<SlideView>> ViewsAsync()
    {
        var services = server.Services;
        var catalogue = await server.CatalogueAsync();
        var views = new List<SlideView>();
        foreach (var briefing in await services.GetRequiredService<BriefingQueries>().AllAsync(catalogue.Version, TestContext.Current.CancellationToken))
            foreach (var slide in briefing.Slides)
                foreach (var language in Enum.GetValues<Language>()) views.Add((await services.GetRequiredService<SlideViews>().OpenAsync(catalogue, slide, briefing.Slides.Count, language, TestContext.Current.CancellationToken))!);
        return views;
    }

    private static IEnumerable<double> SizesOf(SlideView view)
    {
        var sheet = SlideSheet.Of(view);
        return sheet.Texts.Select(text => text.Size).Concat(sheet.Scene?.Texts().Select(text => text.Size) ?? []);
    }
}

/// <summary>The rehearsal in a browser.</summary>
[Trait("Level", "Browser")]
public sealed class RehearsalPageTests(AppServer server, BrowserFixture browser)
{
    [Fact]
    public async Task Rehearsal_FromTheBriefing_FlagsTextsAndPresentsTheSlidesInLargerType()
    {
        await using var page = await browser.OpenAsync(server, "/briefings/eight-charts");
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Rehearse for your room" }).ClickAsync();
        await page.Page.FillAsync("#depth", "18");
        await page.Page.FillAsync("#height", "3");
        await page.Page.ClickAsync(".rehearsal-form button");
        Assert.Contains("depth=18", page.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Page.Locator(".rehearsal table")).ToHaveCountAsync(8);
        Assert.Contains("28", await page.Page.Locator(".rehearsal td").First.InnerTextAsync(), StringComparison.Ordinal);

        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Make all slides readable" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Present in this size" }).WaitForAsync();
        await Assertions.Expect(page.Page.Locator(".rehearsal table")).ToHaveCountAsync(0);
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Present in this size" }).ClickAsync();
        await page.Page.WaitForSelectorAsync("html[data-live]");
        var least = double.Parse(new Uri(page.Page.Url).Query.Split("least=")[1], CultureInfo.InvariantCulture);
        Assert.True(least > SlideSheet.FootSize);
        var smallest = await page.Page.EvaluateAsync<double>("Math.min(...[...document.querySelectorAll('.slide-sheet text')].map(text => parseFloat(text.getAttribute('font-size'))))");
        Assert.True(smallest >= least, $"{smallest} < {least}");
        await page.Page.Keyboard.PressAsync("l");
        await page.Page.WaitForSelectorAsync("html[lang='zh-Hans']");
        Assert.Contains($"least={least.ToString(CultureInfo.InvariantCulture)}", page.Page.Url, StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData("/briefings/four-areas/rehearsal", "en-US", 1440)]
    [InlineData("/briefings/four-areas/rehearsal?depth=24&height=3&fit=1", "zh-CN", 1440)]
    [InlineData("/briefings/eight-charts/rehearsal?depth=15&height=2.5", "zh-CN", 390)]
    [InlineData("/briefings/eight-charts/rehearsal?depth=nonsense&height=2", "en-US", 320)]
    [InlineData("/briefings/eight-charts/rehearsal?depth=150&height=2&fit=1", "en-US", 390)]
    public async Task Page_InAnyState_SatisfiesAxeAndFits(string address, string language, int width)
    {
        await using var page = await browser.OpenAsync(new Visit(language, width));
        await page.GoAsync(new Uri(server.Address, address), waitForCircuit: false);

        Assert.Empty(await page.AxeAsync());
        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(page.Complaints);
    }
}
