using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Charts;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;
using InnovationDashboard.Web.Exports.Styles;
using InnovationDashboard.Web.Panels;
using InnovationDashboard.Web.Panels.Forms;
using InnovationDashboard.Web.State;

namespace InnovationDashboard.Web.Exports.Pictures;

/// <summary>A panel as a picture that stands alone: the page's own drawing, or its text as a list or table, with title, filters, status, notes, sources, data version, address and date around it.</summary>
internal static class PanelPicture
{
    private const double SlideWidth = 1920;
    private const double SlideHeight = 1080;
    private const double SlideMargin = 96;
    private const double Margin = 24;
    private const int MostSources = 4;

    /// <summary>A picture as high as it needs to be.</summary>
    public static Picture Of(PanelExport export, Theme theme)
    {
        var model = export.Model;
        var styles = ChartStyles.Of(theme);
        // A table gets room by its columns, a drawing as on the page.
        var wide = model.Body.Form is not HeadlineForm && (model.Body.Chart is null ? TextTable.Of(model, export.Context).Columns.Count > 3 : model.Span is "full" or "two-thirds");
        var box = wide ? ChartBox.Full : ChartBox.Wide;
        var sheet = new Sheet(styles, Margin, Margin, box.Width);
        sheet.Write(model.Title, 20, "--ink", true);
        sheet.Write(model.Subtitle, 14, "--ink-2");
        sheet.Write(export.FilterLine, 12.5, "--ink-2", true);
        sheet.Skip(14);
        Body(sheet, export, styles, box, 14, null);
        sheet.Skip(12);
        foreach (var note in model.Notes) sheet.Write(note, 12, "--ink-2");
        if (model.Notes.Count > 0) sheet.Skip(8);
        sheet.Rule();
        sheet.Skip(8);
        foreach (var chip in model.Chips.Where(chip => chip.Active)) sheet.Write(chip.Reason.Length > 0 ? export.Context.Named(chip.Text, chip.Reason) : chip.Text, 11.5, "--ink-3");
        sheet.Write(export.StatusLine, 11.5, "--ink-3");
        sheet.Write(export.SourceLine(MostSources, titles: true), 11.5, "--ink-3");
        sheet.Write(export.VersionLine, 11.5, "--ink-3");
        sheet.Write(export.AddressLine, 11.5, "--ink-3");
        return Picture(export, styles, box.Width + (2 * Margin), sheet.Y + Margin, sheet);
    }

    /// <summary>A picture for a slide of 1920 × 1080.</summary>
    public static Picture Slide(PanelExport export, Theme theme)
    {
        var model = export.Model;
        var styles = ChartStyles.Of(theme);
        var sheet = new Sheet(styles, SlideMargin, 48, SlideWidth - (2 * SlideMargin));
        var size = TextMeasurer.Default.Measure(model.Title, 56, true) > sheet.Width * 1.9 ? 44 : 56;
        sheet.Write(model.Title, size, "--ink", true, 2);
        sheet.Write(string.Join(" · ", new[] { model.Subtitle, export.View.State.IsUnfiltered ? "" : export.FilterLine }.Where(text => text.Length > 0)), 30, "--ink-2", mostLines: 1);
        sheet.Skip(14);
        var foot = SlideHeight - 122;
        Body(sheet, export, styles, ChartBox.Stage, 34, foot);
        sheet.Skip(foot + 8 - sheet.Y);
        sheet.Write(export.SourceLine(MostSources, titles: false), 28, "--ink-2", mostLines: 1);
        sheet.Write(string.Join(" · ", new[] { export.VersionLine, export.StatusLine }.Where(text => text.Length > 0)), 24, "--ink-2", mostLines: 1);
        sheet.Write(export.AddressLine, 20, "--ink-3", mostLines: 1);
        return Picture(export, styles, SlideWidth, SlideHeight, sheet);
    }

    private static void Body(Sheet sheet, PanelExport export, ChartStyles styles, ChartBox box, double size, double? bottom)
    {
        var model = export.Model;
        if (model.Empty is { } reason) sheet.Write(reason, size, "--ink");
        else if (model.Body.Chart is { } chart)
        {
            var scene = ChartLayouts.Place(chart, box, TextMeasurer.Default);
            sheet.Place(SceneInk.Of(scene, styles), scene.Height, (sheet.Width - scene.Width) / 2);
            if (scene.Unnamed.Count > 0) sheet.Write(export.Context.Text(PanelText.Unnamed, string.Join(export.Context.Text(PanelText.ListComma), scene.Unnamed)), bottom is null ? 12 : 24, "--ink-2", mostLines: bottom is null ? int.MaxValue : 2);
        }
        else if (model.Body.Form is HeadlineForm headline)
        {
            if (bottom is not null) sheet.Skip(60);
            HeadlineInk.Write(sheet, headline, bottom is null ? 14 : 48);
        }
        else
        {
            var left = TableInk.Write(sheet, TextTable.Of(model, export.Context), bottom is null ? 13 : 30, bottom - 50);
            if (left == 0) return;
            sheet.Skip(size * 0.3);
            sheet.Write(export.Text(ExportText.MoreRows, left), size * 0.8, "--ink-2");
        }
    }

    private static Picture Picture(PanelExport export, ChartStyles styles, double width, double height, Sheet sheet) => new(
        width, Math.Ceiling(height), export.Language.Tag(), export.Model.Title, string.Join(' ', new[] { export.Model.Subtitle, export.Model.Body.Description }.Where(text => text.Length > 0)), styles.Token("--paper"), sheet.Inks);
}
