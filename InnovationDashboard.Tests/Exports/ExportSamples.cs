using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Exports;
using InnovationDashboard.Web.Exports.Tables;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Tests.Exports;

/// <summary>Panels of the real package, ready to be taken away.</summary>
internal static class ExportSamples
{
    /// <summary>The day of the downloads.</summary>
    public static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly Uri Site = new("https://dashboard.example/");

    private static readonly Lazy<IReadOnlyList<PanelExport>> Every = new(() =>
        [.. RealPanels.Unfiltered().DistinctBy(panel => (panel.Model.Code, panel.Context.Language)).Concat(RealPanels.Build(new("talent"), null, RealPanels.Filters[0])).Select(Of)]);

    /// <summary>Every panel of the package in both languages, and a page's panels under a filter.</summary>
    public static IReadOnlyList<PanelExport> All => Every.Value;

    /// <summary>One panel a form and language.</summary>
    public static IEnumerable<PanelExport> OneAForm => All.DistinctBy(export => (export.Model.Form, export.Language));

    /// <summary>The export of a built panel.</summary>
    public static PanelExport Of(BuiltPanel panel)
    {
        var catalogue = panel.Context.Catalogue;
        var view = new SiteView(catalogue, ViewStateUrl.Parse(panel.Context.View.Href(), catalogue), panel.Context.Language, ReaderState.Default, panel.Context.View.Href());
        return new(new PanelAddress(panel.Context.View, panel.Model.Code.Value), view, panel.Content, panel.Model, panel.Context, Site, Today);
    }

    /// <summary>An export that says the given text wherever a text of the package may stand.</summary>
    public static PanelExport Saying(string text)
    {
        var export = All.First(candidate => candidate.Model.Form == "table" && candidate.Rows.Count > 1);
        var model = export.Model with
        {
            Title = text,
            Subtitle = text,
            Notes = [text],
            Sources = [new(new("s01"), text, text, "en", text, null, [text], text, text)],
            Body = export.Model.Body with { Table = new([text, text], [new("row", [new(text), new(text)], false)]) },
        };
        return export with { Model = model };
    }

    /// <summary>A row that says the given text.</summary>
    public static ExportRow Row(string text) =>
        new("id", new(text, text), new(text, text), Coded.None, 2024, text, -1.5, null, text, text, text, "a", [text], new(text, text), text, text, text);

    /// <summary>Texts that break files: formulas, quotes, markup, line ends, control characters, halves of pairs, commands.</summary>
    public static readonly string[] Hostile =
    [
        "=HYPERLINK(\"http://evil.example\",\"x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "＝1+1", "＋1", "－1", "＠A1", "a\"b", "a,b", "a\r\nb", "a\nb", "", " ", "' OR 1", "<script>alert(1)</script>",
        "]]>", "&amp;", "\0\u0001\u001F", "\uD800", "x\uDC00y", "\uFFFE", "中文，“引号”", "😀", "}{\\~^&%$#_", "a}b", "c{d", "ER  - ", "\u2028", "\u202E",
    ];
}
