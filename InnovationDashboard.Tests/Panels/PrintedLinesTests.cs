using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Panels;

/// <summary>Promise 2 on paper: the paths that reach a browser, read back from the page's HTML, and the dots they run between.</summary>
public sealed partial class PrintedLinesTests(AppServer server)
{
    [Fact]
    public async Task EveryPrintedPath_JoinsOnlyFiguresOfOneLevel()
    {
        var (joined, found) = (0, new List<string>());
        foreach (var address in PageHtml.Addresses)
        {
            foreach (var svg in (await PageHtml.GetAsync(server, address)).QuerySelectorAll("svg[data-chart='line'], svg[data-chart='multiples'], svg[data-chart='bump']"))
            {
                foreach (var (one, other) in Joined(svg))
                {
                    joined++;
                    if (SeedBreaks.Between(one, other) is { } why) found.Add($"{address} {svg.Closest("[data-panel]")!.GetAttribute("data-panel")}: {why}");
                }
            }
        }

        Assert.True(joined > 500, $"only {joined} joined pairs were found");
        Assert.Empty(found.Distinct());
    }

    [Fact]
    public async Task EveryPrintedPath_OfALine_RunsFromFigureToFigure()
    {
        var found = new List<string>();
        foreach (var address in PageHtml.Addresses)
        {
            foreach (var svg in (await PageHtml.GetAsync(server, address)).QuerySelectorAll("svg[data-chart='line'], svg[data-chart='multiples']"))
            {
                var dots = Dots(svg);
                found.AddRange(svg.QuerySelectorAll("path.stroke").SelectMany(Pieces).SelectMany(piece => piece).Where(point => Nearest(dots, point) is null)
                    .Select(point => $"{address} {svg.Closest("[data-panel]")!.GetAttribute("data-panel")}: {point}"));
            }
        }

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("/funding", "funding-intensity", "rd_intensity_pub-beijing-2015", "rd_intensity_pub-beijing-2018", true)]
    [InlineData("/funding", "funding-intensity", "rd_intensity_pub-beijing-2018", "rd_intensity_pub-beijing-2019", false)]
    [InlineData("/funding", "funding-intensity", "rd_intensity_pub-beijing-2022", "rd_intensity_pub-beijing-2024", false)]
    [InlineData("/funding", "funding-spending", "rd_exp-beijing-2016", "rd_exp-beijing-2017", true)]
    [InlineData("/funding", "funding-spending", "rd_exp-beijing-2018", "rd_exp-beijing-2019", false)]
    [InlineData("/funding", "funding-patents", "invention_per_10k-beijing-2018", "invention_per_10k-beijing-2019", true)]
    [InlineData("/funding", "funding-patents", "invention_per_10k-beijing-2019", "invention_per_10k-beijing-2022", false)]
    [InlineData("/districts", "districts-growth", "population-haidian-2010", "population-haidian-2018", true)]
    [InlineData("/districts/haidian", "district-population", "population-haidian-2018", "population-haidian-2020", false)]
    [InlineData("/rankings/gii", "gii-bump", "gii_rank-beijing-2023", "gii_rank-beijing-2024", true)]
    [InlineData("/rankings/gii", "gii-bump", "gii_rank-beijing-2024", "gii_rank-beijing-2025", false)]
    [InlineData("/rankings/nature-index", "nature-index-bump", "ni_rank-beijing-2021", "ni_rank-beijing-2022", true)]
    [InlineData("/rankings/nature-index", "nature-index-bump", "ni_rank-beijing-2018", "ni_rank-beijing-2020", false)]
    [InlineData("/rankings/nature-index", "nature-index-bump", "ni_rank-beijing-2023", "ni_rank-beijing-2024", false)]
    [InlineData("/rankings/nature-index", "nature-index-bump", "ni_rank-beijing-2024", "ni_rank-beijing-2025", false)]
    [InlineData("/rankings/gser", "gser-bump", "gser_rank-beijing-2024", "gser_rank-beijing-2025", false)]
    public async Task KnownPair_IsJoinedOrNot(string address, string panel, string one, string other, bool joined)
    {
        var svgs = (await PageHtml.PanelAsync(server, address, panel)).QuerySelectorAll("svg[data-chart]").ToList();
        Assert.NotEmpty(svgs);
        Assert.All(svgs, svg =>
        {
            if (Dots(svg).Count(dot => dot.Id == one || dot.Id == other) is var drawn && drawn < 2) Assert.Fail($"{drawn} of the two figures are drawn in {svg.ClassName}");
            Assert.Equal(joined, Joined(svg).Contains((one, other)) || Joined(svg).Contains((other, one)));
        });
    }

    [Fact]
    public async Task DotsByYear_AreNeverJoined()
    {
        var dots = (await PageHtml.PanelAsync(server, "/companies", "companies-hte")).QuerySelectorAll("svg[data-chart='dots']").ToList();
        Assert.NotEmpty(dots);
        Assert.All(dots, svg => Assert.Empty(Joined(svg)));
    }

    private static List<(string One, string Other)> Joined(IElement svg)
    {
        var dots = Dots(svg);
        return [.. svg.QuerySelectorAll("path.stroke").SelectMany(Pieces).SelectMany(piece => piece.Zip(piece.Skip(1)))
            .Select(pair => (One: Nearest(dots, pair.First), Other: Nearest(dots, pair.Second)))
            .Where(pair => pair.One is not null && pair.Other is not null && pair.One != pair.Other).Select(pair => (pair.One!, pair.Other!)).Distinct()];
    }

    // Where each figure's mark stands: the centre of its dot or pill, or of the number that stands in for one.
    private static List<(string Id, double X, double Y, double Reach)> Dots(IElement svg)
    {
        var dots = new List<(string, double, double, double)>();
        foreach (var mark in svg.QuerySelectorAll(".mark[data-figure]"))
        {
            var id = mark.GetAttribute("data-figure")!;
            if (mark.QuerySelector("circle.dot") is { } circle) dots.Add((id, N(circle, "cx"), N(circle, "cy"), 2));
            else if (mark.QuerySelector("rect.bar") is { } pill) dots.Add((id, N(pill, "x") + (N(pill, "width") / 2), N(pill, "y") + (N(pill, "height") / 2), 2));
            else if (mark.QuerySelector("text") is { } text && Numbers().Matches(text.GetAttribute("transform")!) is [var x, var y]) dots.Add((id, Value(x), Value(y) - (N(text, "font-size") * 0.35), 16));
        }

        return dots;
    }

    private static string? Nearest(List<(string Id, double X, double Y, double Reach)> dots, (double X, double Y) point) => dots
        .Select(dot => (dot.Id, dot.Reach, Away: Math.Sqrt(Math.Pow(dot.X - point.X, 2) + Math.Pow(dot.Y - point.Y, 2)))).Where(dot => dot.Away <= dot.Reach).OrderBy(dot => dot.Away).Select(dot => dot.Id).FirstOrDefault();

    // The points that a path visits, piece by piece; of a curve the last of its three.
    private static IEnumerable<List<(double X, double Y)>> Pieces(IElement path)
    {
        foreach (var piece in path.GetAttribute("d")!.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var points = new List<(double, double)>();
            foreach (Match command in Commands().Matches("M" + piece))
            {
                var numbers = Numbers().Matches(command.Value).Select(Value).ToList();
                Assert.True(command.Value[0] is 'M' or 'L' or 'C' && numbers.Count == (command.Value[0] == 'C' ? 6 : 2), $"a path of unknown kind: {command.Value}");
                points.Add((numbers[^2], numbers[^1]));
            }

            yield return points;
        }
    }

    private static double N(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    private static double Value(Match match) => double.Parse(match.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[A-Za-z][^A-Za-z]*")]
    private static partial Regex Commands();

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Numbers();
}
