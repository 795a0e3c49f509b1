using System.Net;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Charts;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Pages.Gallery.Samples;

namespace InnovationDashboard.Tests.Browser;

/// <summary>A bare page of the site's origin with its styles, its fonts and the script of marks, for tests of drawings alone.</summary>
internal static class DrawingPage
{
    /// <summary>Opens the page with the given body.</summary>
    public static async Task<WatchedPage> OpenAsync(BrowserFixture browser, AppServer server, string body, Visit? visit = null, string theme = "light")
    {
        var page = await browser.OpenAsync(visit);
        var address = new Uri(server.Address, "drawings-alone");
        var head = string.Concat(new[] { "tokens", "base", "layout", "charts", "panels" }.Select(name => $"<link rel=stylesheet href=/assets/css/{name}.css>"));
        var html = $"<!DOCTYPE html><html lang=en data-theme={theme}><head><meta charset=utf-8><title>Drawings</title>{head}<script type=module src=/assets/js/marks.js></script></head><body><main><h1>Drawings</h1>{body}</main></body></html>";
        await page.Page.RouteAsync(address.AbsoluteUri, route => route.FulfillAsync(new() { Status = (int)HttpStatusCode.OK, ContentType = "text/html; charset=utf-8", Body = html }));
        await page.Page.RouteAsync("**/gallery?*", route => route.FulfillAsync(new() { Status = (int)HttpStatusCode.OK, ContentType = "text/html", Body = "<title>followed</title>" }));
        await page.GoAsync(address, waitForCircuit: false);
        await page.Page.EvaluateAsync("async () => { await document.fonts.load('400 13px \"Source Sans 3\"'); await document.fonts.load('600 13px \"Source Sans 3\"'); await document.fonts.ready; }");
        return page;
    }

    /// <summary>A sample drawing as the site prints it.</summary>
    public static Task<string> DrawAsync(string sample, ChartBox box, Language language = Language.English)
    {
        var found = SampleCharts.All.Single(candidate => candidate.Name == sample);
        return ScenePrinter.PrintAsync(ChartLayouts.Place(found.Data(language), box, TextMeasurer.Default), found.Title.In(language));
    }
}
