using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Browser;

/// <summary>A page that was filtered in place is, node by node, the page that a fresh load of the same address shows.</summary>
[Trait("Level", "Browser")]
public sealed class MorphTests(AppServer server, BrowserFixture browser)
{
    private const int Steps = 9;

    // One line an element and a text. "tabindex" of a mark belongs to whoever walks the marks, "open" to the reader, comments to the framework; all else is the page.
    private const string Body =
        """
        () => {
          const lines = [];
          const print = (node) => {
            if (node.nodeType === Node.TEXT_NODE && node.data.trim()) lines.push(node.data.trim());
            if (node.nodeType !== Node.ELEMENT_NODE) return;
            const own = [...node.attributes].filter(({ name }) => name !== 'open' && !(name === 'tabindex' && node.matches('.mark')));
            lines.push(`<${node.localName} ${own.map(({ name, value }) => `${name}="${value}"`).sort().join(' ')}> in ${node.parentElement.closest('[data-key]')?.dataset.key}`);
            node.childNodes.forEach(print);
          };
          document.querySelector('page-view').childNodes.forEach(print);
          return lines;
        }
        """;

    // Links that change the view in place: those of the filters, the marks that can be seen, those in the body that lead to another page.
    private const string Links =
        """
        () => [...new Set([...document.querySelectorAll('.filters a[href^="/"], page-view svg a.mark, page-view a[href^="/"], .nav-wide a')]
          .filter(link => !link.closest('svg') || link.closest('svg').checkVisibility())
          .map(link => link.getAttribute('href')).filter(href => href.startsWith('/') && !href.includes('#') && href !== location.pathname + location.search)
          // Passports open over the page, files are files, briefings have no view, and the pages behind the figures have no body to morph.
          .filter(href => !/^\/(figures|indicators|sources|disagreements|method|updates|api|panels|export|embed|briefings)\b/.test(href)))]
        """;

    private const string Morphed = "async (markup) => { const { morph } = await import('/assets/js/morph.js'); const body = document.getElementById('body'); morph(body, markup); return body.innerHTML; }";
    private const string Follow = "href => [...document.querySelectorAll('a')].find(link => link.getAttribute('href') === href).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }))";

    [Theory]
    [InlineData(1440, "/districts", "/districts?district=daxing", "/districts?district=daxing&sector=ai", "/districts?sector=ai", "back", "/districts", "back", "back", "back")]
    [InlineData(1440, "/", "/?district=haidian", "/?district=haidian&area=zsc", "/talent?district=haidian&area=zsc", "/talent", "back", "back")]
    [InlineData(390, "/areas", "/areas?area=hsc", "/areas?area=hsc&sector=materials", "/areas?sector=materials", "back", "/areas", "back")]
    [InlineData(390, "/sectors/ai", "/sectors/ai?district=daxing", "/sectors/ai", "back", "/rankings?district=daxing", "back")]
    public async Task Filters_ClickedTakenBackAndReset_LeaveWhatAFreshPageShows(int width, string start, params string[] steps)
    {
        await using var page = await browser.OpenAsync(server, start, new Visit(Width: width));
        await using var fresh = await browser.OpenAsync(new Visit(Width: width));
        await page.MarkDocumentAsync();
        var been = new Stack<string>([start]);
        foreach (var step in steps)
        {
            if (step == "back")
            {
                been.Pop();
                await page.Page.GoBackAsync();
            }
            else
            {
                been.Push(step);
                await page.Page.EvaluateAsync(Follow, step);
            }

            await ComparedAsync(page, fresh, been.Peek(), step);
        }

        Assert.True(await page.IsSameDocumentAsync());
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData(1, "/", 1440)]
    [InlineData(2, "/districts", 390)]
    [InlineData(3, "/rankings", 1440)]
    [InlineData(4, "/talent", 768)]
    public async Task Links_FollowedAtRandom_LeaveWhatAFreshPageShows(int seed, string start, int width)
    {
        var random = new Random(seed);
        await using var page = await browser.OpenAsync(server, start, new Visit("zh-CN", width));
        await using var fresh = await browser.OpenAsync(new Visit("zh-CN", width));
        await page.MarkDocumentAsync();
        var way = start;
        for (var step = 0; step < Steps; step++)
        {
            var links = await page.Page.EvaluateAsync<string[]>(Links);
            var next = links[random.Next(links.Length)];
            way += "\n" + next;
            await page.Page.EvaluateAsync(Follow, next);
            await ComparedAsync(page, fresh, next, way);
        }

        Assert.True(await page.IsSameDocumentAsync());
        Assert.Empty(page.Complaints);
    }

    // Parts that stand are neither parsed nor compared: wherever they turn up next, they must turn up.
    [Theory]
    [InlineData("what stood below a note that goes", "<p>a note</p><div>{a}</div>", "<div>{a}</div>", "<p>a note</p><div>{a}</div>")]
    [InlineData("a panel that moves to another section", "<section data-key=s><article data-key=p>{a}</article></section>", "<section data-key=t><article data-key=p>{a}</article></section>")]
    [InlineData("one part that becomes two alike, and one again", "<div>{a}</div>", "<div>{a}</div><div>{a}</div>", "<div>{a}</div>", "<div>{b}</div><div>{a}</div>")]
    [InlineData("parts that change their places", "<div>{a}{b}</div>", "<div>{b}{a}</div>", "<div>{b}</div><div>{a}</div>", "<div>{a}</div>")]
    [InlineData("a part that goes and comes back", "<div>{a}{b}</div>", "<div>{b}</div>", "<div>{a}{b}</div>")]
    public async Task Parts_ThatStand_AreWhereTheMarkupHasThem(string what, params string[] bodies)
    {
        await using var page = await DrawingPage.OpenAsync(browser, server, "<div id=body></div>");
        foreach (var body in bodies)
        {
            var markup = body.Replace("{a}", "<svg data-chart=\"a\"><path d=\"M0 0\"></path></svg>", StringComparison.Ordinal).Replace("{b}", "<details class=\"panel-table\"><p>b</p></details>", StringComparison.Ordinal);
            var (morphed, wanted) = (await page.Page.EvaluateAsync<string>(Morphed, markup), await page.Page.EvaluateAsync<string>("markup => { const fresh = document.createElement('div'); fresh.innerHTML = markup; return fresh.innerHTML; }", markup));
            Assert.True(morphed == wanted, $"{what}\nmorphed: {morphed}\nwanted:  {wanted}");
        }
    }

    private async Task ComparedAsync(WatchedPage page, WatchedPage fresh, string address, string way)
    {
        await page.BodyAsync(address);
        await fresh.GoAsync(new Uri(server.Address, address));
        await fresh.BodyAsync(address);
        var (walked, loaded) = (await page.Page.EvaluateAsync<string[]>(Body), await fresh.Page.EvaluateAsync<string[]>(Body));
        if (!walked.SequenceEqual(loaded)) Assert.Fail($"{way}\n{FirstDifference(walked, loaded)}");
    }

    private static string FirstDifference(string[] walked, string[] loaded)
    {
        var at = Enumerable.Range(0, Math.Max(walked.Length, loaded.Length)).First(i => walked.ElementAtOrDefault(i) != loaded.ElementAtOrDefault(i));
        return $"line {at}\nwalked: {walked.ElementAtOrDefault(at)}\nfresh:  {loaded.ElementAtOrDefault(at)}";
    }
}
