using System.Text.RegularExpressions;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Charts.Bump;
using InnovationDashboard.Web.Charts.Line;
using InnovationDashboard.Web.Charts.Multiples;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.Forms;

namespace InnovationDashboard.Tests.Panels;

/// <summary>Promise 2: nothing joins, subtracts or words a change across a break. What is a break is read from the package's files, not from the code under test.</summary>
public sealed class BreaksTests
{
    private const string ChangeEn = @"\b(rose|risen|fell|fallen|grew|grown|shrank|dropped|tripled|doubled|climbed|gained|lost|up from|down from|increased?|declined?|compared with)\b";
    private const string ChangeZh = "上升|下降|增长|提高|减少|升至|降至|升到|增加到|翻|由.*升|由.*降";
    private const string CutSaid = @"\bcut\b|\bbreak|separate runs|cannot be compared|断开|不可比|不能比较";

    [Fact]
    public void Lines_JoinedRuns_HoldNoTwoFiguresOfDifferentLevels()
    {
        var (joined, found) = (0, new List<string>());
        foreach (var panel in RealPanels.All())
        {
            IEnumerable<LineSeries> series = panel.Model.Body.Chart switch { LineData line => line.Series, MultiplesData multiples => multiples.Panes.SelectMany(pane => pane.Series), _ => [] };
            foreach (var run in series.Where(series => series.Joined).SelectMany(series => series.Segments))
                foreach (var (one, other) in run.Zip(run.Skip(1)))
                {
                    joined++;
                    if (SeedBreaks.Between(one.Info.Figure!, other.Info.Figure!) is { } why) found.Add($"{panel.Where}: {why}");
                }
        }

        Assert.True(joined > 100, $"only {joined} joined pairs were looked at");
        Assert.Empty(found);
    }

    [Fact]
    public void Lines_OfFiguresThatMayOnlyBeDots_AreNotJoined()
    {
        var forms = SeedRows.Of("indicators").ToDictionary(row => row.Text("code")!, row => row.Text("form"));
        var found = RealPanels.Unfiltered().SelectMany(panel => (panel.Model.Body.Chart as LineData)?.Series.Where(series => series.Joined && forms[series.Key.Split('.')[0]] is not ("line" or "segments")).Select(series => $"{panel.Where}: {series.Key}") ?? []);
        Assert.Empty(found);
    }

    [Fact]
    public void Lines_CutsOfTheLineInFocus_AreMarkedWithTheirReason()
    {
        var cuts = 0;
        foreach (var panel in RealPanels.Unfiltered())
        {
            if (panel.Model.Body.Chart is not LineData { Form: "line" } line) continue;
            foreach (var series in line.Series.Where(series => series.Joined && series.Tone == InnovationDashboard.Web.Charts.Marks.Tone.Focus))
                foreach (var (before, after) in series.Segments.Zip(series.Segments.Skip(1)))
                {
                    cuts++;
                    Assert.Contains(line.Breaks, cut => cut.BeforeYear > before[^1].Year && cut.BeforeYear <= after[0].Year && cut.Text.Length > 0);
                }
        }

        Assert.True(cuts > 10, $"only {cuts} cuts");
    }

    [Fact]
    public void Bumps_NeighbouringEditionsThatAreJoined_HaveOneMethodAndOneUnit()
    {
        var (joined, found) = (0, new List<string>());
        foreach (var panel in RealPanels.All())
        {
            if (panel.Model.Body.Chart is not BumpData bump) continue;
            foreach (var series in bump.Series)
                foreach (var (one, other) in series.Points.OrderBy(point => point.Edition).Zip(series.Points.OrderBy(point => point.Edition).Skip(1)))
                {
                    if (other.Edition != one.Edition + 1 || bump.Editions[other.Edition].BreakBefore is not null || series.CutBefore.Contains(other.Edition)) continue;
                    joined++;
                    if (SeedBreaks.Between(one.Info.Figure!, other.Info.Figure!) is { } why) found.Add($"{panel.Where}: {why}");
                }
        }

        Assert.True(joined > 50, $"only {joined} joined pairs were looked at");
        Assert.Empty(found);
    }

    [Fact]
    public void Headlines_ChangeInWords_IsOnlyToldBetweenComparableFigures()
    {
        var (told, refused, found) = (0, 0, new List<string>());
        foreach (var panel in RealPanels.All())
        {
            foreach (var item in (panel.Model.Body.Form as HeadlineForm)?.Items.Where(item => item is { ChangeFigure: not null, Change.Length: > 0 }) ?? [])
            {
                var why = SeedBreaks.Between(item.ChangeFigure!, item.Figure);
                if (why is not null) refused++;
                if (!IsChange(item.Change, panel.Context)) continue;
                told++;
                if (why is not null) found.Add($"{panel.Where}: “{item.Change}”, but {why}");
            }
        }

        Assert.True(told > 0 && refused > 0, $"{told} told, {refused} not comparable");
        Assert.Empty(found);
    }

    [Fact]
    public void Headlines_Trends_JoinNothingAcrossABreak()
    {
        var found = new List<string>();
        foreach (var panel in RealPanels.Unfiltered())
        {
            foreach (var item in (panel.Model.Body.Form as HeadlineForm)?.Items.Where(item => item.Trend is not null) ?? [])
            {
                var (indicator, place, sector, last, _) = SeedBreaks.Observations[item.Figure];
                var years = SeedBreaks.Observations.Values.Where(other => other.Indicator == indicator && other.Place == place && other.Sector == sector && other.Year <= last).Select(other => other.Year).ToList();
                foreach (var segment in item.Trend!.Segments.Where(segment => segment.Count > 1))
                {
                    // A point's x is its year on the way from the first to the last.
                    var first = int.Parse(item.Trend.Label[..4], System.Globalization.CultureInfo.InvariantCulture);
                    int YearAt(double x) => (int)Math.Round(first + (x * (last - first)));
                    if (SeedBreaks.Years(indicator, place, sector, YearAt(segment[0].X), YearAt(segment[^1].X)) is { } cut) found.Add($"{panel.Where}: trend joined across {cut}");
                }
            }
        }

        Assert.Empty(found);
    }

    [Fact]
    public void TextAlternatives_OfLines_NeverGoFromOneLevelToAnother()
    {
        var found = new List<string>();
        foreach (var panel in RealPanels.All().Where(panel => panel.Model.Body.Chart is LineData))
        {
            var line = (LineData)panel.Model.Body.Chart!;
            foreach (var series in line.Series)
            {
                var points = series.Segments.SelectMany(segment => segment).ToList();
                if (points.Count < 2 || SeedBreaks.Between(points[0].Info.Figure!, points[^1].Info.Figure!) is not { } why) continue;
                var claim = panel.Context.Text(PanelText.DescribeLine, "", points[0].ValueText, points[0].Year, points[^1].ValueText, points[^1].Year).TrimStart(':', '：', ' ');
                if (panel.Model.Body.Description.Contains(claim, StringComparison.Ordinal)) found.Add($"{panel.Where}: {claim}, but {why}");
            }
        }

        Assert.Empty(found);
    }

    [Fact]
    public void Sentences_ThatNameAChangeBetweenTwoYears_LieOnOneSideOfEveryBreak()
    {
        var (looked, found) = (0, new List<string>());
        foreach (var panel in RealPanels.All())
        {
            foreach (var text in new[] { panel.Model.Title, panel.Model.Subtitle, panel.Model.Body.Description }.Concat(panel.Model.Notes).SelectMany(text => Regex.Split(text, @"(?<=\.) |(?<=[。；])")))
            {
                if (Regex.IsMatch(text, CutSaid, RegexOptions.IgnoreCase)) continue;
                var years = Regex.Matches(text, @"(?<!\d)(19|20)\d\d(?!\d)").Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order().ToList();
                if (years.Count < 2 || !Regex.IsMatch(text, panel.Context.Language == Language.English ? ChangeEn : ChangeZh, RegexOptions.IgnoreCase)) continue;
                looked++;
                foreach (var series in Series(panel, text))
                    if (SeedBreaks.Years(series.Indicator, series.Place, series.Sector, years[0], years[^1]) is { } cut) found.Add($"{panel.Where}: “{text}” spans the break of {cut} in {series}");
            }
        }

        Assert.True(looked > 0);
        Assert.True(found.Count == 0, string.Join('\n', found.Distinct().Take(30)));
    }

    // The series that a sentence is about: those of places it names, else those of the city; all when neither is shown.
    private static List<(string Indicator, string Place, string? Sector)> Series(BuiltPanel panel, string text)
    {
        var shown = panel.Model.Body.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Figure).OfType<string>().Where(SeedBreaks.Observations.ContainsKey)
            .Select(id => SeedBreaks.Observations[id]).Select(figure => (figure.Indicator, figure.Place, figure.Sector)).Distinct().ToList();
        var named = shown.Where(series => text.Contains(panel.Context.PlaceName(new PlaceCode(series.Place)), StringComparison.Ordinal)).ToList();
        var own = shown.Where(series => series.Place == panel.Context.Catalogue.Site.Place.Value).ToList();
        return named.Count > 0 ? named : own.Count > 0 ? own : shown;
    }

    private static bool IsChange(string text, PanelContext context) => new[] { PanelText.UpFrom, PanelText.DownFrom, PanelText.SameAs }
        .Any(key => Regex.IsMatch(text, "^" + Regex.Replace(Regex.Escape(context.Text(key)), @"\\\{\d}", ".+") + "$"));
}
