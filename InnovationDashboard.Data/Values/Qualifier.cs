namespace InnovationDashboard.Data.Values;

/// <summary>How the source words a value. <see cref="Exact"/> means "printed without a qualifier", not "precise".</summary>
public enum Qualifier
{
    /// <summary>Printed without a qualifier.</summary>
    Exact,

    /// <summary>"About".</summary>
    About,

    /// <summary>"Around".</summary>
    Around,

    /// <summary>"Over", "more than".</summary>
    Over,

    /// <summary>"Nearly", "close to".</summary>
    Nearly,

    /// <summary>"Under", "less than".</summary>
    Under,

    /// <summary>"At least".</summary>
    AtLeast,

    /// <summary>"One third", in words; the number stored is our reading.</summary>
    OneThird,

    /// <summary>"Half", in words; the number stored is our reading.</summary>
    Half,

    /// <summary>"On par with", in words, without a number.</summary>
    OnPar,
}
