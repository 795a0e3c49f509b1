using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Tests.Presenting.Rooms;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Hosting;

/// <summary>What the server sends is what browsers build: HTML without a fault that a parser has to mend, ids that are there once, and references that lead to one.</summary>
public sealed class MarkupTests(AppServer server)
{
    private static readonly string[] Referring = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "list", "form", "popovertarget"];

    private static readonly string[] Presenting =
    [
        "/briefings", "/briefings/four-areas", "/briefings/four-areas/rehearsal?depth=20&height=2.5", "/briefings/own", "/briefings/four-areas/pack.html", "/present/four-areas", "/follow", "/follow?code=no", "/no-such-page",
    ];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task EveryPage_AsItIsSent_IsSoundHtml(Language language)
    {
        using var client = server.Client(language.Tag());
        var faults = new List<string>();
        foreach (var address in PageAddresses.Kinds.Concat(PageAddresses.Evidence).Concat(Presenting))
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal((address, address == "/no-such-page" ? HttpStatusCode.NotFound : HttpStatusCode.OK), (address, answer.StatusCode));
            faults.AddRange(FaultsOf(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Select(fault => $"{address}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task PagesOfARoom_AsTheyAreSent_AreSoundHtml(Language language)
    {
        using var presenter = new RoomClient(server.Address);
        var code = await presenter.OpenAsync(slide: 2);
        foreach (var address in (string[])[$"/follow/{code}", $"/follow/{code}?view=reading", $"/lectern/{code}", $"/remote/{code}"])
        {
            using var answer = await presenter.GetAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language.Tag()}");
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
            Assert.Empty(FaultsOf(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        }
    }

    [Theory]
    [InlineData("<p id=a>One<p>Two</p>", 0)]
    [InlineData("<p><form></form></p>", 1)]
    [InlineData("<i id=a></i><b id=a></b>", 1)]
    [InlineData("<label for=a>One</label>", 1)]
    [InlineData("<b aria-labelledby='a b'></b><i id=a></i>", 1)]
    public void Faults_OfAPiece_AreAllFound(string body, int count) => Assert.Equal(count, FaultsOf($"<!DOCTYPE html><html lang=en><title>One</title><body>{body}").Count);

    private static List<string> FaultsOf(string html)
    {
        var faults = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, fault) => faults.Add(Said((HtmlErrorEvent)fault, html));
        var page = parser.ParseDocument(html);
        var ids = page.All.Where(element => element.Id is { Length: > 0 }).CountBy(element => element.Id!).ToDictionary();
        faults.AddRange(ids.Where(id => id.Value > 1).Select(id => $"id {id.Key} stands {id.Value} times"));
        faults.AddRange(page.All.SelectMany(element => Referring.SelectMany(name => (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => !ids.ContainsKey(id)).Select(id => $"{element.LocalName} {name}: no {id}"))));
        return faults;
    }

    private static string Said(HtmlErrorEvent fault, string html) => $"{fault.Message} {html.Substring(Math.Max(0, fault.Position.Position - 60), Math.Min(100, html.Length - Math.Max(0, fault.Position.Position - 60)))}";
}
