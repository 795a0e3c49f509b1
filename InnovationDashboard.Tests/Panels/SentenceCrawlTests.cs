using System.Text.RegularExpressions;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Panels;

/// <summary>Promise 1 in words: a number in the sentence of a page or the title of a panel leads to its figure, or stands here with the reason why it is none.</summary>
public sealed partial class SentenceCrawlTests(AppServer server)
{
    // Of pages by address and panels by code. Rates ("per 10,000"), years, months and places in an order are none by rule.
    private static readonly Dictionary<string, string> NoFigures = new(StringComparer.Ordinal)
    {
        ["companies-smes"] = "a round number that the figure passes",
        ["districts-gdp"] = "how many districts are shown; a round number that the figure passes",
        ["funding-intensity"] = "a round number that the figures pass",
        ["overview-intensity"] = "the same",
        ["gii-counts"] = "length of the list",
        ["gii-map"] = "the same",
        ["gii-counts-table"] = "the same",
        ["rankings-counts"] = "the same",
        ["rankings-map"] = "how many of those shown; places of the list",
        ["nature-index-map"] = "how many cities are shown",
        ["/rankings/nature-index"] = "method of the ranking: number of journals",
        ["/rankings/gihi-research"] = "method of the ranking: number of cities",
        ["/rankings/gihi-ecosystem"] = "the same",
        ["gihi-ecosystem-dots"] = "the same",
        ["/sectors"] = "how many industries the census knows",
        ["talent-mix"] = "how many districts there are",
        ["areas-tiles"] = "the same, and how many of them areas reach into",
    };

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task EveryNumber_OfSentencesAndTitles_LeadsToItsFigureOrIsKnownToBeNone(Language language)
    {
        var (linked, found) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var address in PageHtml.Addresses)
        {
            var page = await PageHtml.GetAsync(server, address, language);
            foreach (var (code, sentence) in page.QuerySelectorAll("h1").Select(head => (address, head)).Concat(page.QuerySelectorAll("[data-panel]").Select(panel => (panel.GetAttribute("data-panel")!, panel.QuerySelector(".panel-title")!))))
            {
                linked += sentence.QuerySelectorAll("a[data-figure]").Length;
                var words = string.Concat(sentence.ChildNodes.Select(node => node is AngleSharp.Dom.IElement ? "·" : node.TextContent));
                if (Numbers().IsMatch(words) && !NoFigures.ContainsKey(code)) found.Add($"{code}: {sentence.TextContent}");
            }
        }

        Assert.True(linked > 40, $"only {linked} numbers lead to a figure");
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [GeneratedRegex(@"(?<!per )(?<!第)(?<![\d,.])(?!(?:19|20)\d\d(?!\d))(?!\d+(?:月|日|—\d+月|st|nd|rd|th))\d")]
    private static partial Regex Numbers();
}
