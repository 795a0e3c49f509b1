using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Panels;

/// <summary>Values in drawings stand bare: the line under the title names their unit.</summary>
public sealed class SubtitleTests
{
    private static readonly string[] Bare = ["bars", "line", "multiples", "dots", "bullet", "share"];

    [Fact]
    public void Subtitle_OfDrawnAmountsOrThousandsOfPeople_NamesTheUnit()
    {
        var (looked, found) = (0, new List<string>());
        foreach (var panel in RealPanels.Unfiltered().Where(panel => Bare.Contains(panel.Model.Form) && panel.Model.Body.Chart is not null))
        {
            foreach (var unit in panel.Model.Figures.Select(panel.Context.UnitOf).Distinct())
            {
                var suffix = unit.Suffix.In(panel.Context.Language);
                if (unit.Kind != "money" && !suffix.StartsWith('万')) continue;
                looked++;
                if (!panel.Model.Subtitle.Contains(suffix, StringComparison.Ordinal)) found.Add($"{panel.Where}: “{panel.Model.Subtitle}” without {suffix}");
            }
        }

        Assert.True(looked > 20, $"only {looked} panels");
        Assert.True(found.Count == 0, string.Join('\n', found.Distinct()));
    }
}
