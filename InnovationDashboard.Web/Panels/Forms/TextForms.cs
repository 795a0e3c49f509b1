using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Panels.Forms;

/// <summary>Headline figures.</summary>
/// <param name="Items">Items, usually one a panel.</param>
public sealed record HeadlineForm(IReadOnlyList<HeadlineItem> Items) : TextForm;

/// <summary>One headline: number, unit, period, change in words, and a small trend where one is allowed.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="Figure">Observation id.</param>
/// <param name="Before">Words before the number: the source's qualifier, or empty.</param>
/// <param name="Number">The number.</param>
/// <param name="Unit">Unit words after the number.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Period">When.</param>
/// <param name="Change">Change in words, or why there is none; may be empty.</param>
/// <param name="ChangeFigure">Observation the change is told against, or null.</param>
/// <param name="Remarks">Reservations in words.</param>
/// <param name="References">Targets and benchmarks in words, with their observation.</param>
/// <param name="Trend">Small trend, or null.</param>
/// <param name="Speaker">Who said it, or empty.</param>
public sealed record HeadlineItem(
    string Key, string Figure, string Before, string Number, string Unit, string Name, string Period, string Change, string? ChangeFigure,
    IReadOnlyList<string> Remarks, IReadOnlyList<(string Text, string Figure)> References, Trend? Trend, string Speaker);

/// <summary>A word-sized trend: segments of comparable values, scaled to a unit square by the builder (y upwards).</summary>
/// <param name="Segments">Runs of points, x and y from 0 to 1.</param>
/// <param name="Label">Accessible name.</param>
public sealed record Trend(IReadOnlyList<IReadOnlyList<(double X, double Y)>> Segments, string Label);

/// <summary>Profile cards of areas or rankings.</summary>
/// <param name="Cards">Cards.</param>
public sealed record CardsForm(IReadOnlyList<ProfileCard> Cards) : TextForm;

/// <summary>One card.</summary>
/// <param name="Key">Stable identity.</param>
/// <param name="Title">Name.</param>
/// <param name="OtherTitle">Name in the other language.</param>
/// <param name="OtherLanguage">BCP 47 tag of the other language.</param>
/// <param name="Href">Page of the subject.</param>
/// <param name="Tone">Fixed colour.</param>
/// <param name="Selected">True when chosen.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Tags">Short labels with their links.</param>
/// <param name="Figures">Figures with label.</param>
public sealed record ProfileCard(
    string Key, string Title, string OtherTitle, string OtherLanguage, string? Href, Tone Tone, bool Selected, string Text,
    IReadOnlyList<(string Text, string? Href)> Tags, IReadOnlyList<CardFigure> Figures);

/// <summary>A figure on a card.</summary>
/// <param name="Figure">Observation id.</param>
/// <param name="Value">Value with unit.</param>
/// <param name="Label">What and when.</param>
public sealed record CardFigure(string Figure, string Value, string Label);

/// <summary>Facts in our words.</summary>
/// <param name="Items">Facts in order.</param>
public sealed record FactsForm(IReadOnlyList<FactItem> Items) : TextForm;

/// <summary>One fact.</summary>
/// <param name="Code">Fact code.</param>
/// <param name="Figure">Observation id when it holds a figure.</param>
/// <param name="Kind">Kind in words.</param>
/// <param name="Text">The fact.</param>
/// <param name="Period">When.</param>
/// <param name="Speaker">Who said it, with role.</param>
/// <param name="Locator">Where in the source.</param>
/// <param name="Note">Reservation.</param>
/// <param name="Selected">True when it concerns the chosen place or sector.</param>
public sealed record FactItem(string Code, string? Figure, string Kind, string Text, string Period, string Speaker, string Locator, string Note, bool Selected);

/// <summary>Goals, policies and plans by year.</summary>
/// <param name="Years">Years in order.</param>
public sealed record TimelineForm(IReadOnlyList<TimelineYear> Years) : TextForm;

/// <summary>Entries of one year or span.</summary>
/// <param name="Label">Year or span.</param>
/// <param name="Items">Entries.</param>
public sealed record TimelineYear(string Label, IReadOnlyList<FactItem> Items);

/// <summary>A table that is the panel itself.</summary>
public sealed record TableForm : TextForm;
