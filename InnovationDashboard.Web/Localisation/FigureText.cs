namespace InnovationDashboard.Web.Localisation;

/// <summary>Words around figures. The texts stand in FigureText.resx and FigureText.zh-Hans.resx.</summary>
public enum FigureText
{
    /// <summary>A value that is not known.</summary>
    Unknown,

    /// <summary>Whole year.</summary>
    Year,

    /// <summary>Part of a year.</summary>
    PartOfYear,

    /// <summary>Edition of a ranking.</summary>
    Edition,

    /// <summary>"One third" in words.</summary>
    OneThird,

    /// <summary>"Half" in words.</summary>
    Half,

    /// <summary>"On par" in words.</summary>
    OnPar,

    /// <summary>About a number.</summary>
    QAbout,

    /// <summary>Around a number.</summary>
    QAround,

    /// <summary>Over a number.</summary>
    QOver,

    /// <summary>Nearly a number.</summary>
    QNearly,

    /// <summary>Under a number.</summary>
    QUnder,

    /// <summary>At least a number.</summary>
    QAtLeast,

    /// <summary>Status b.</summary>
    Break,

    /// <summary>Status d.</summary>
    DefinitionDiffers,

    /// <summary>Status e.</summary>
    Estimate,

    /// <summary>Status f.</summary>
    Forecast,

    /// <summary>Status m.</summary>
    Missing,

    /// <summary>Status p.</summary>
    Provisional,

    /// <summary>Status u.</summary>
    LowReliability,

    /// <summary>Worked out, not printed.</summary>
    Derived,
}
