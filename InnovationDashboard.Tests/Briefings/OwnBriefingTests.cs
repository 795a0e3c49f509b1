using CsCheck;
using InnovationDashboard.Data.Queries;
using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Briefings.Own;
using Microsoft.Extensions.DependencyInjection;

namespace InnovationDashboard.Tests.Briefings;

/// <summary>The file of an own briefing: what is written is read back; what is broken is told with its place.</summary>
public sealed class OwnBriefingTests(AppServer server)
{
    private const string Whole = """{"schema":"innovation-dashboard/briefing","version":1,"id":"a1","title":"T","minutes":5,"slides":[{"page":"talent","panel":"talent-research","seconds":30}]}""";

    public static TheoryData<string, string, string> Broken => new()
    {
        { Whole[..40], "line 1, column 41", "" },
        { "[1]", "", "an object in braces" },
        { Whole.Replace("innovation-dashboard", "other", StringComparison.Ordinal), "/schema", "other/briefing" },
        { Whole.Replace("\"version\":1", "\"version\":7", StringComparison.Ordinal), "/version", "newer" },
        { Whole.Replace("\"title\":\"T\",", "", StringComparison.Ordinal), "/title", "is missing" },
        { Whole.Replace("\"a1\"", "\"A 1\"", StringComparison.Ordinal), "/id", "small letters" },
        { Whole.Replace("\"minutes\":5", "\"minutes\":0.5", StringComparison.Ordinal), "/minutes", "from 1 to 600" },
        { Whole.Replace("\"seconds\":30", "\"seconds\":1", StringComparison.Ordinal), "Slide 1, seconds (/slides/0/seconds)", "from 5 to 3600" },
        { Whole.Replace("\"panel\":\"talent-research\"", "\"panel\":\"../x\"", StringComparison.Ordinal), "Slide 1, panel (/slides/0/panel)", "code" },
        { Whole.Replace("\"seconds\":30", $"\"seconds\":30,\"say\":\"{new string('x', 1001)}\"", StringComparison.Ordinal), "/slides/0/say", "1000" },
        { Whole.Replace("\"seconds\":30", "\"seconds\":30,\"leastType\":200", StringComparison.Ordinal), "Slide 1, least type (/slides/0/leastType)", "from 1 to 110" },
        { Whole.Replace("\"T\"", $"\"{new string('长', 40_000)}\"", StringComparison.Ordinal), "", "60000 bytes" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Read_OfABrokenFile_NamesThePlaceAndWhatIsWrong(string json, string place, string what)
    {
        var reading = OwnBriefingFile.Read(json, await server.CatalogueAsync());

        Assert.Null(reading.Briefing);
        Assert.Contains(reading.Problems, problem => problem.In(Language.English).Contains(place, StringComparison.Ordinal) && problem.In(Language.English).Contains(what, StringComparison.Ordinal));
        Assert.All(reading.Problems, problem => Assert.Matches("[\u4e00-\u9fff]", problem.In(Language.Chinese)));
    }

    [Theory]
    [InlineData("\"page\":\"talent\"", "\"page\":\"nowhere\"", "no page “nowhere”")]
    [InlineData("\"seconds\":30", "\"seconds\":30,\"district\":\"nowhere\"", "no district “nowhere”")]
    [InlineData("\"seconds\":30", "\"seconds\":30,\"colour\":\"red\"", "“colour” is no field")]
    public async Task Read_OfWhatTheDataDoNotHave_KeepsTheSlideAndWarns(string part, string instead, string warning)
    {
        var reading = OwnBriefingFile.Read(Whole.Replace(part, instead, StringComparison.Ordinal), await server.CatalogueAsync());

        Assert.Single(reading.Briefing!.Slides);
        Assert.Contains(warning, Assert.Single(reading.Problems).In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_OfEveryShippedBriefing_IsReadBackWithoutAWord()
    {
        var (catalogue, slides) = (await server.CatalogueAsync(), server.Services.GetRequiredService<OwnSlides>());
        foreach (var briefing in await server.Services.GetRequiredService<BriefingQueries>().AllAsync(catalogue.Version, TestContext.Current.CancellationToken))
        {
            var json = OwnBriefingFile.Write(briefing, Language.Chinese);
            var reading = OwnBriefingFile.Read(json, catalogue);

            Assert.Empty(reading.Problems);
            Assert.Equal([], (await slides.WarningsAsync(catalogue, reading.Briefing!, TestContext.Current.CancellationToken)).Select(warning => warning.In(Language.English)));
            Assert.Equal(json, OwnBriefingFile.Write(reading.Briefing!));
            Assert.Equal(briefing.Slides.Select(slide => slide.Headline.Zh), reading.Briefing!.Slides.Select(slide => slide.Headline.En));
        }
    }

    [Fact]
    public async Task File_OfAnyBriefing_IsReadBackAsItWas()
    {
        var catalogue = await server.CatalogueAsync();
        string[] pieces = ["a", "Z9", " ", ",", "\"", "\\", "/", "<>&", "'", "é", "北京", "𝒳", "😀"];
        var text = Gen.Int[0, pieces.Length - 1].Array[0, 20].Select(picked => string.Concat(picked.Select(index => pieces[index])));
        var slide = Gen.Select(text, text, text, Gen.Int[5, 3600], Gen.Bool, Gen.Int[0, 110], (headline, say, note, seconds, open, least) => new SlideRecord(
            1, new("talent"), new("talent-research"), new(District: new PlaceCode("haidian")), new(headline, headline), new(say, say), new(note, note), new ObservationId("o-1"), LocalText.Empty, seconds) { Offer = "district", IsOfferOpen = open, LeastType = least });
        Gen.Select(text, slide.Array[0, 8], Gen.Int[1, 600]).Sample((title, slides, minutes) =>
        {
            var named = "t" + title;
            var briefing = new BriefingRecord(OwnBriefingFile.CodeOf("a-1"), new(named, named), LocalText.Empty, minutes, [.. slides.Select((one, index) => one with { Number = index + 1 })]);
            var read = OwnBriefingFile.Read(OwnBriefingFile.Write(briefing), catalogue);
            Assert.Empty(read.Problems);
            Assert.Equal(briefing.Slides, read.Briefing!.Slides);
            Assert.Equal((briefing.Code, briefing.Title, briefing.Minutes), (read.Briefing.Code, read.Briefing.Title, read.Briefing.Minutes));
        });
    }

    [Fact]
    public async Task Read_OfAnyText_NeverThrows()
    {
        var catalogue = await server.CatalogueAsync();
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Char).Sample((at, sign) =>
        {
            var reading = OwnBriefingFile.Read(Whole[..at] + sign + Whole[(at + 1)..], catalogue);
            Assert.True(reading.Briefing is not null || reading.Problems.Count > 0);
        });
    }
}
