using System.Globalization;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Rules.Index;

namespace InnovationDashboard.Data.Rules.Briefings;

/// <summary>A briefing has six to ten slides, numbered 1, 2, 3 … without a gap.</summary>
internal sealed class BriefingSlides(RuleContext context) : PackageRule(context)
{
    private const int Fewest = 6;
    private const int Most = 10;
    private readonly List<(string Code, int Line)> briefings = [];

    /// <inheritdoc />
    public override IReadOnlyList<string> Tables => [TableNames.Briefings, TableNames.Slides];

    /// <inheritdoc />
    public override void See(string table, PackageRow row)
    {
        if (table == TableNames.Briefings && row.Text("code") is { } code) briefings.Add((code, row.Line));
    }

    /// <inheritdoc />
    public override void Finish()
    {
        var slides = Index.Slides.ToLookup(slide => slide.Briefing, StringComparer.Ordinal);
        foreach (var (code, line) in briefings)
        {
            var own = slides[code].OrderBy(slide => slide.Number).ToList();
            if (own.Count is < Fewest or > Most)
            {
                Report(ProblemCode.SlideCount, TableNames.Briefings, line, "code", code, Text(own.Count), Text(Fewest), Text(Most));
            }

            var stray = own.Where((slide, index) => slide.Number != index + 1).FirstOrDefault();
            if (stray is not null)
            {
                Report(ProblemCode.SlideNumber, TableNames.Slides, stray.Line, "number", Text(stray.Number), Text(own.IndexOf(stray) + 1));
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
