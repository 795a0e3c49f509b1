using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Queries.Mapping;

/// <summary>The words of the package as values of the program. The validator lets no other word pass, so an unknown one is a fault of the program.</summary>
internal static class Words
{
    public static Qualifier Qualifier(string word) => word switch
    {
        "exact" => Values.Qualifier.Exact,
        "about" => Values.Qualifier.About,
        "around" => Values.Qualifier.Around,
        "over" => Values.Qualifier.Over,
        "nearly" => Values.Qualifier.Nearly,
        "under" => Values.Qualifier.Under,
        "at-least" => Values.Qualifier.AtLeast,
        "one-third" => Values.Qualifier.OneThird,
        "half" => Values.Qualifier.Half,
        "on-par" => Values.Qualifier.OnPar,
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "No such qualifier."),
    };

    public static Reliability Reliability(string word) => word switch
    {
        "H" => Values.Reliability.High,
        "M" => Values.Reliability.Medium,
        "L" => Values.Reliability.Low,
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "No such reliability."),
    };

    public static ObservationStatus Status(string? letters)
    {
        var status = ObservationStatus.None;
        foreach (var letter in letters ?? "")
        {
            status |= letter switch
            {
                'a' => ObservationStatus.None,
                'b' => ObservationStatus.Break,
                'd' => ObservationStatus.DefinitionDiffers,
                'e' => ObservationStatus.Estimate,
                'f' => ObservationStatus.Forecast,
                'm' => ObservationStatus.Missing,
                'p' => ObservationStatus.Provisional,
                'u' => ObservationStatus.LowReliability,
                _ => throw new ArgumentOutOfRangeException(nameof(letters), letters, "No such status flag."),
            };
        }

        return status;
    }

    public static PlaceCode? Place(string? code) => code is null ? null : new PlaceCode(code);

    public static SectorCode? Sector(string? code) => code is null ? null : new SectorCode(code);

    public static IndicatorCode? Indicator(string? code) => code is null ? null : new IndicatorCode(code);

    public static RankingCode? Ranking(string? code) => code is null ? null : new RankingCode(code);

    public static ObservationId? Observation(string? id) => id is null ? null : new ObservationId(id);

    public static PageCode? Page(string? code) => code is null ? null : new PageCode(code);
}
