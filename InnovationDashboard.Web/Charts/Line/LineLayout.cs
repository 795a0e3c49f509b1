using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Charts.Text;

namespace InnovationDashboard.Web.Charts.Line;

/// <summary>Room that a drawing must set apart because its labels found none inside the plot.</summary>
[Flags]
internal enum LineRoom
{
    /// <summary>Everything is written inside the plot.</summary>
    None = 0,

    /// <summary>A band above the plot for the reasons of breaks.</summary>
    Band = 1,

    /// <summary>Reference levels are named beside the plot.</summary>
    References = 2,

    /// <summary>A focus line that ends early is named beside the plot.</summary>
    Ends = 4,
}

/// <summary>Places values over years: lines in segments, or dots that nothing joins.</summary>
public static class LineLayout
{
    /// <summary>Lays the drawing out. Labels are first tried inside the plot; what finds no room there gets room of its own in the next pass, at most three times.</summary>
    public static Scene Place(LineData data, ChartBox box, TextMeasurer text)
    {
        var room = box.Kind == BoxKind.Narrow ? LineRoom.None : LineRoom.References;
        while (true)
        {
            var drawing = new LineDrawing(data, box, text, room);
            var scene = drawing.Draw();
            if ((room | drawing.Unmet) == room) return scene;
            room |= drawing.Unmet;
        }
    }
}
