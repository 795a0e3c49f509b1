using InnovationDashboard.Data.Queries.Records;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Web.Panels;

/// <summary>Why two figures are not compared.</summary>
public enum ComparisonBar
{
    /// <summary>They are.</summary>
    None,

    /// <summary>Another indicator, place, sector, part of the year or publication, or the same year.</summary>
    OtherSeries,

    /// <summary>Method, boundary or definition changed between them.</summary>
    Break,

    /// <summary>Figures of the indicator come from several counts and each stands alone.</summary>
    StandsAlone,

    /// <summary>One is a target or a forecast.</summary>
    Target,

    /// <summary>One is told in words, is a range, or is not known.</summary>
    NoNumber,

    /// <summary>One is a bound ("over", "nearly"): it can be said which is larger, not by how much.</summary>
    Bound,
}

/// <summary>The one place that decides whether two figures may be compared, and that subtracts them. Nothing else computes a change.</summary>
/// <param name="Earlier">The figure of the earlier year.</param>
/// <param name="Later">The figure of the later year.</param>
/// <param name="Bar">Why there is no difference, or <see cref="ComparisonBar.None"/>.</param>
/// <param name="Reason">The break between them in words when that is the reason; may be empty.</param>
public sealed record FigureComparison(Figure Earlier, Figure Later, ComparisonBar Bar, LocalText Reason)
{
    /// <summary>Later less earlier in the stored unit; null when the two are not compared.</summary>
    public decimal? Difference => Bar == ComparisonBar.None ? (decimal)Later.Value!.Value - (decimal)Earlier.Value!.Value : null;

    /// <summary>Difference in per cent of the earlier figure; null when there is none or it would divide by nothing.</summary>
    public decimal? Percent => Difference is { } difference && Earlier.Value is > 0 and { } from ? difference / (decimal)from * 100 : null;

    /// <summary>True when it may be said which of the two is larger.</summary>
    public bool HasDirection => Bar is ComparisonBar.None or ComparisonBar.Bound;

    /// <summary>True when one of the two is rounded in words, and so is their difference.</summary>
    public bool IsRounded => Earlier.Qualifier != Qualifier.Exact || Later.Qualifier != Qualifier.Exact;

    /// <summary>Compares two figures in either order.</summary>
    public static FigureComparison Of(Figure one, Figure other, Catalogue catalogue)
    {
        var (earlier, later) = one.Year <= other.Year ? (one, other) : (other, one);
        var cut = SeriesCutter.BreaksOf([earlier, later], catalogue.Breaks).Select(found => found.Reason)
            .Concat(catalogue.Editions.Values.Where(edition => IsCut(edition, earlier, later, catalogue)).OrderBy(edition => edition.Year).Select(edition => edition.Reason))
            .Select(reason => (LocalText?)reason).FirstOrDefault();
        return new(earlier, later, BarOf(earlier, later, cut, catalogue), cut ?? LocalText.Empty);
    }

    private static ComparisonBar BarOf(Figure earlier, Figure later, LocalText? cut, Catalogue catalogue)
    {
        var one = earlier.Year < later.Year && earlier.Indicator == later.Indicator && earlier.Place == later.Place && earlier.Sector == later.Sector && earlier.Period == later.Period && earlier.Vintage == later.Vintage;
        if (!one) return ComparisonBar.OtherSeries;
        if (cut is not null || earlier.Boundary != later.Boundary) return ComparisonBar.Break;
        if (catalogue.Indicators[later.Indicator].Form is not ("line" or "segments" or "rank")) return ComparisonBar.StandsAlone;
        if (((earlier.Status | later.Status) & ObservationStatus.Forecast) != 0) return ComparisonBar.Target;
        if (!IsNumber(earlier) || !IsNumber(later)) return ComparisonBar.NoNumber;
        return IsBound(earlier) || IsBound(later) ? ComparisonBar.Bound : ComparisonBar.None;
    }

    // An edition that its publisher calls not comparable cuts, also where the package forgot to say so of the figures.
    private static bool IsCut(EditionRecord edition, Figure earlier, Figure later, Catalogue catalogue) =>
        edition.Comparable == "no" && edition.Year > earlier.Year && edition.Year <= later.Year
        && later.Edition is { } code && catalogue.Editions.TryGetValue(code, out var own) && own.Ranking == edition.Ranking;

    private static bool IsNumber(Figure figure) => figure is { Value: not null, High: null } && figure.Qualifier is not (Qualifier.OneThird or Qualifier.Half or Qualifier.OnPar);

    private static bool IsBound(Figure figure) => figure.Qualifier is Qualifier.Over or Qualifier.Nearly or Qualifier.Under or Qualifier.AtLeast;
}
