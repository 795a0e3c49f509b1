using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Rules.Briefings;
using InnovationDashboard.Data.Rules.Figures;
using InnovationDashboard.Data.Rules.Index;
using InnovationDashboard.Data.Rules.Pages;
using InnovationDashboard.Data.Rules.Places;
using InnovationDashboard.Data.Rules.Rankings;

namespace InnovationDashboard.Data.Rules;

/// <summary>All rules beyond Table Schema. A new rule is a class and a line here.</summary>
internal sealed class RuleBook
{
    private readonly PackageIndex index;
    private readonly PackageRule[] rules;
    private readonly Dictionary<string, PackageRule[]> byTable;

    /// <summary>Prepares the rules for one package.</summary>
    public RuleBook(RuleContext context)
    {
        index = context.Index;
        rules =
        [
            new BothLanguages(context), new YearsInOrder(context), new UnitsShowValues(context), new FieldsAreLinked(context), new ChangesFitFigures(context),
            new ValueUnlessMissing(context), new RangeFitsQualifier(context), new FiguresWhereDeclared(context), new BreakHasFlag(context),
            new LocatorNamesPlace(context), new PercentIsSane(context),
            new RankIsWhole(context), new RankOnceInEdition(context), new EditionHasBreak(context), new EditionsInOrder(context),
            new FigureFitsEdition(context), new RankingCountsRanks(context),
            new SiteHasSubject(context), new OneSchemeARole(context), new LinkJoinsAreaAndDistrict(context), new TilesDoNotOverlap(context),
            new NoCircles(context), new AddressCodesAreShort(context),
            new PageKindsComplete(context), new PanelHasAllFilters(context), new PanelStandsInItsSection(context), new SeriesSaysWhere(context),
            new SeriesHasFigures(context), new FormFitsSeries(context), new LineFitsFigures(context), new MapsHavePlaces(context),
            new PlaceholdersAreKnown(context),
            new BriefingSlides(context), new SlideShowsItsPanel(context), new EmphasisIsShown(context), new OfferDoesSomething(context),
        ];
        byTable = rules.SelectMany(rule => rule.Tables.Select(table => (table, rule)))
            .GroupBy(pair => pair.table, pair => pair.rule, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Shows a row of a table to the rules that look at it.</summary>
    public void See(string table, PackageRow row)
    {
        index.See(table, row);
        foreach (var rule in byTable.GetValueOrDefault(table) ?? [])
        {
            rule.See(table, row);
        }
    }

    /// <summary>Lets every rule conclude whose tables were all read to their end.</summary>
    public void Finish(IReadOnlySet<string> complete)
    {
        foreach (var rule in rules.Where(rule => rule.Tables.All(complete.Contains)))
        {
            rule.Finish();
        }
    }
}
