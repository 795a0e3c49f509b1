using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CsvHelper;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Api;

namespace InnovationDashboard.Tests.Api;

/// <summary>The lists for programs on the real host and the real package.</summary>
public sealed class ApiTests(AppServer server)
{
    public static TheoryData<string, string> Lists => new()
    {
        { "indicators", "indicators" }, { "places", "places" }, { "sectors", "sectors" }, { "rankings", "rankings" }, { "sources", "sources" }, { "panels", "panels" }, { "observations", "observations" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_InJson_HasEveryRowOfItsTable(string list, string table)
    {
        using var answer = await GetAsync($"/api/v1/{list}");
        var root = await JsonAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(SeedStore.Current.Version.ToString(), root.GetProperty("version").GetString());
        Assert.Equal(SeedRows.Of(table).Count(), root.GetProperty("total").GetInt32());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_InCsv_HasTheRowsOfTheJson(string list, string table)
    {
        using var json = await GetAsync($"/api/v1/{list}");
        using var csv = await GetAsync($"/api/v1/{list}", accept: "text/csv");
        var bytes = await csv.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var rows = Rows(bytes);

        Assert.Equal(HttpStatusCode.OK, csv.StatusCode);
        Assert.Equal("text/csv", csv.Content.Headers.ContentType!.MediaType);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var key = rows[0][0];
        Assert.Equal((await JsonAsync(json)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty(key).GetString()), rows.Skip(1).Select(row => row[0]));
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.NotEmpty(table);
    }

    [Fact]
    public async Task Observations_OfOneIndicatorAndDistrict_AreThoseOfThePackage()
    {
        var expected = SeedRows.Of("observations").Where(row => row.Text("indicator") == "population" && row.Text("place") == "haidian").Select(row => row.Text("id")!).Order(StringComparer.Ordinal);

        var found = await IdsAsync("/api/v1/observations?indicator=population&district=haidian&limit=1000");

        Assert.NotEmpty(found);
        Assert.Equal(expected, found);
    }

    [Fact]
    public async Task Observations_PageByPage_AreAllFiguresOnce()
    {
        var (address, found) = ("/api/v1/observations?limit=700", new List<string>());
        while (address is not null)
        {
            using var answer = await GetAsync(address);
            var root = await JsonAsync(answer);
            found.AddRange(root.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
            address = root.GetProperty("next").GetString();
        }

        Assert.Equal(SeedRows.Of("observations").Select(row => row.Text("id")!).Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public async Task Observation_InJson_HasEveryCellOfThePackage()
    {
        using var answer = await GetAsync("/api/v1/observations?limit=1000");
        var rows = SeedRows.Of("observations").ToDictionary(row => row.Text("id")!, row => new[] { "qualifier", "locator", "source", "status", "value" }.ToDictionary(column => column, row.Text));
        foreach (var item in (await JsonAsync(answer)).GetProperty("items").EnumerateArray())
        {
            var row = rows[item.GetProperty("id").GetString()!];
            Assert.Equal(row["qualifier"], item.GetProperty("qualifier").GetString());
            Assert.Equal(row["locator"], item.GetProperty("locator").GetString());
            Assert.Equal(row["source"], item.GetProperty("source").GetString());
            Assert.Equal(row["value"] is { } value ? double.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : (double?)null, item.GetProperty("value").Deserialize<double?>());
            Assert.Equal(string.Concat((row["status"] ?? "").Where(letter => letter != 'a').Order()), item.GetProperty("status").GetString());
        }
    }

    [Theory]
    [InlineData("district=haidian&area=zsc", 0)] // a figure has one place
    [InlineData("indicator=population&from=2020&to=2020&district=haidian", 1)]
    [InlineData("from=2090", 0)]
    public async Task Observations_Filtered_AreCounted(string query, int least)
    {
        var found = await IdsAsync("/api/v1/observations?" + query);

        if (least == 0) Assert.Empty(found);
        else Assert.True(found.Count >= least);
    }

    [Theory]
    [InlineData("observations?district=atlantis", "district")]
    [InlineData("observations?district=zsc", "district")] // an area is no district
    [InlineData("observations?sector=", null)] // an empty filter filters nothing
    [InlineData("observations?indicator=population&indicator=gdp", "indicator")]
    [InlineData("observations?limit=0", "limit")]
    [InlineData("observations?limit=1001", "limit")]
    [InlineData("observations?from=twenty", "from")]
    [InlineData("observations?distrit=haidian", "distrit")]
    [InlineData("indicators?district=haidian", "district")]
    public async Task Parameters_NotUnderstood_AreNamedAndNeverIgnored(string address, string? named)
    {
        using var answer = await GetAsync("/api/v1/" + address);

        if (named is null)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return;
        }

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var root = await JsonAsync(answer);
        Assert.Equal([named], root.GetProperty("errors").EnumerateObject().Select(error => error.Name));
        Assert.Equal(400, root.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Problem_ForAChineseReader_IsInChinese()
    {
        using var answer = await GetAsync("/api/v1/observations?district=atlantis&lang=zh-Hans");

        Assert.Equal("请求有误", (await JsonAsync(answer)).GetProperty("title").GetString());
    }

    [Theory]
    [InlineData(null, null, "application/json")]
    [InlineData("*/*", null, "application/json")]
    [InlineData("text/csv", null, "text/csv")]
    [InlineData("text/*", null, "text/csv")]
    [InlineData("application/json;q=0.2, text/csv", null, "text/csv")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", null, "application/json")] // a browser's bar
    [InlineData("application/json", "csv", "text/csv")] // the address wins
    [InlineData("application/xml", null, null)]
    [InlineData(null, "xml", null)]
    [InlineData("application/json;q=0", null, null)]
    public async Task Format_AsAskedFor(string? accept, string? format, string? expected)
    {
        using var answer = await GetAsync("/api/v1/rankings" + (format is null ? "" : "?format=" + format), accept);

        Assert.Equal(expected is null ? HttpStatusCode.NotAcceptable : HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(expected ?? "application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("application/json", "text/csv")]
    [InlineData("text/csv", "application/json")]
    public async Task List_AskedAgainWithItsTag_Is304AndOtherFormatsAreNot(string accept, string other)
    {
        using var first = await GetAsync("/api/v1/rankings", accept);
        var tag = first.Headers.ETag!;
        using var again = await GetAsync("/api/v1/rankings", accept, tag);
        using var different = await GetAsync("/api/v1/rankings", other, tag);

        Assert.Contains(SeedStore.Current.Version.ShortHash, tag.Tag, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, different.StatusCode);
    }

    [Fact]
    public async Task OpenApi_Document_DescribesEveryListAndParameter()
    {
        using var answer = await GetAsync("/openapi/v1.json");
        var root = await JsonAsync(answer);
        var paths = root.GetProperty("paths");

        Assert.StartsWith("3.", root.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        foreach (var list in Lists) Assert.True(paths.TryGetProperty("/api/v1/" + list.Data.Item1, out _), list.Data.Item1);
        var parameters = paths.GetProperty("/api/v1/observations").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()!);
        Assert.Equal(ApiFilter.Observations.Order(StringComparer.Ordinal), parameters.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(paths.EnumerateObject(), path => !path.Name.StartsWith("/api/v1/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task Guide_Examples_AllAnswer(Language language)
    {
        var page = await PageHtml.GetAsync(server, "/api", language);
        var examples = page.QuerySelectorAll("[data-example]").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(ApiExamples.Of(SeedStore.Current.Catalogue), examples);
        foreach (var example in examples)
        {
            using var answer = await GetAsync(example);
            Assert.True(answer.IsSuccessStatusCode, example);
        }
    }

    [Fact]
    public async Task Limit_Passed_Is429WithTheSecondsToWait()
    {
        await using var strict = AppServer.Configured(("Api:RequestsPerMinute", "3"));
        using var client = strict.Client();
        var answers = new List<HttpResponseMessage>();
        for (var asked = 0; asked < 5; asked++) answers.Add(await client.GetAsync("/api/v1/rankings", TestContext.Current.CancellationToken));

        Assert.Equal([200, 200, 200, 429, 429], answers.Select(answer => (int)answer.StatusCode));
        Assert.InRange(answers[^1].Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", answers[^1].Content.Headers.ContentType!.MediaType);
        using var page = await client.GetAsync("/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode); // readers of pages are not held up by programs
        answers.ForEach(answer => answer.Dispose());
    }

    private static List<string[]> Rows(byte[] csv)
    {
        using var reader = CsvReader.FromText(Encoding.UTF8.GetString(csv.AsSpan(3)), new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string? accept = null, EntityTagHeaderValue? known = null)
    {
        using var client = server.Client();
        client.DefaultRequestHeaders.Accept.Clear();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null) request.Headers.Add("Accept", accept);
        if (known is not null) request.Headers.IfNoneMatch.Add(known);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<List<string>> IdsAsync(string address)
    {
        using var answer = await GetAsync(address);
        return [.. (await JsonAsync(answer)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }
}
