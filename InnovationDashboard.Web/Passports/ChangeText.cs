namespace InnovationDashboard.Web.Passports;

/// <summary>Texts of computed numbers. They stand in ChangeText.resx and ChangeText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum ChangeText
{
    Title, Kicker, Lead, NotComputed, NotComputedLead, Formula, FormulaDifference, FormulaPercent, Rule, RuleText, FiguresHead, Up, Down, Percent, Points, Places,
    PlaceOne, Same, Rounded, WithPercent, Since, SameSince, NotTold, BarOtherSeries, BarBreak, BarStandsAlone, BarTarget, BarNoNumber, BarBound,
}
