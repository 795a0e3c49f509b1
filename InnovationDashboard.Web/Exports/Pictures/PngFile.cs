using System.Text;
using InnovationDashboard.Web.Charts.Marks;
using InnovationDashboard.Web.Exports.Styles;
using SkiaSharp;

namespace InnovationDashboard.Web.Exports.Pictures;

/// <summary>Draws a picture in pixels. Each character gets the font that the layout measured: the bundled one without kerning, or the system's Han font.</summary>
internal sealed class PngFile(IHanFont han)
{
    private const int LastLatin = 0x2E7F;
    private static readonly SKFont Regular = Bundled("SourceSans3-Regular.ttf");
    private static readonly SKFont Semibold = Bundled("SourceSans3-Semibold.ttf");

    // Our pictures are flat, and lines resemble the one above: a third of the time of trying all filters, for a sixth more bytes.
    private static readonly SKPngEncoderOptions Options = new(SKPngEncoderFilterFlags.Up, 3);

    /// <summary>The file.</summary>
    /// <param name="picture">What is drawn.</param>
    /// <param name="scale">Pixels a drawing unit.</param>
    /// <exception cref="HanFontMissingException">The picture holds Han characters and the system has no font for them.</exception>
    public byte[] Write(Picture picture, double scale)
    {
        using var bitmap = new SKBitmap(new SKImageInfo((int)Math.Round(picture.Width * scale), (int)Math.Round(picture.Height * scale), SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColor.Parse(picture.Paper));
            canvas.Scale((float)scale);
            foreach (var ink in picture.Inks) Draw(canvas, ink);
        }

        using var pixels = bitmap.PeekPixels();
        using var data = pixels.Encode(Options) ?? throw new InvalidOperationException("The picture could not be packed.");
        return data.ToArray();
    }

    private void Draw(SKCanvas canvas, Ink ink)
    {
        switch (ink)
        {
            case ShiftedInk i:
                canvas.Save();
                canvas.Translate((float)i.X, (float)i.Y);
                foreach (var inner in i.Inner) Draw(canvas, inner);
                canvas.Restore();
                break;
            case TextInk i:
                Write(canvas, i);
                break;
            case RectInk i:
                Paint(i.Paint, paint => canvas.DrawRoundRect((float)i.Rect.Left, (float)i.Rect.Top, (float)i.Rect.Width, (float)i.Rect.Height, (float)i.Radius, (float)i.Radius, paint));
                break;
            case CircleInk i:
                Paint(i.Paint, paint => canvas.DrawCircle((float)i.X, (float)i.Y, (float)i.R, paint));
                break;
            case LineInk i:
                Paint(i.Paint with { Fill = null }, paint => canvas.DrawLine((float)i.X1, (float)i.Y1, (float)i.X2, (float)i.Y2, paint));
                break;
            case PathInk i:
                canvas.Save();
                canvas.Translate((float)i.X, (float)i.Y);
                canvas.Scale((float)i.Scale);
                using (var path = SKPath.ParseSvgPathData(i.Path)) Paint(i.Paint, paint => canvas.DrawPath(path, paint));
                canvas.Restore();
                break;
        }
    }

    private static void Paint(Paint look, Action<SKPaint> draw)
    {
        using var paint = new SKPaint { IsAntialias = true };
        if (look.Fill is { } fill)
        {
            paint.Color = Colour(fill, look.FillOpacity);
            draw(paint);
        }

        if (look.Stroke is not { } stroke) return;
        paint.Style = SKPaintStyle.Stroke;
        paint.Color = Colour(stroke, look.StrokeOpacity);
        paint.StrokeWidth = (float)(look.StrokeWidth ?? 1);
        paint.StrokeCap = look.RoundCap ? SKStrokeCap.Round : SKStrokeCap.Butt;
        paint.StrokeJoin = look.RoundJoin ? SKStrokeJoin.Round : SKStrokeJoin.Miter;
        using var dash = look.Dash is { Count: > 0 } lengths ? SKPathEffect.CreateDash([.. lengths.Concat(lengths.Count % 2 == 0 ? [] : lengths).Select(length => (float)length)], 0) : null;
        paint.PathEffect = dash;
        draw(paint);
    }

    private void Write(SKCanvas canvas, TextInk text)
    {
        var runs = Runs(text.Text, text.Paint.Bold);
        var fonts = runs.ConvertAll(run => new SKFont(run.Face, (float)text.Size) { Subpixel = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias });
        var widths = runs.Zip(fonts, (run, font) => font.MeasureText(run.Text)).ToList();
        var x = (float)text.X - (text.Anchor switch { TextAnchor.Middle => widths.Sum() / 2, TextAnchor.End => widths.Sum(), _ => 0 });
        using var paint = new SKPaint { IsAntialias = true, Color = Colour(text.Paint.Fill ?? "#000000", text.Paint.FillOpacity) };
        for (var index = 0; index < runs.Count; index++)
        {
            canvas.DrawText(runs[index].Text, x, (float)text.Baseline, SKTextAlign.Left, fonts[index], paint);
            x += widths[index];
        }

        fonts.ForEach(font => font.Dispose());
    }

    // The text in pieces of one typeface each.
    private List<(string Text, SKTypeface Face)> Runs(string text, bool bold)
    {
        var own = bold ? Semibold : Regular;
        var runs = new List<(string Text, SKTypeface Face)>();
        var run = new StringBuilder();
        SKTypeface? face = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var next = rune.Value <= LastLatin && own.ContainsGlyph(rune.Value) ? own.Typeface : han.Find(bold) ?? throw new HanFontMissingException(rune.ToString());
            if (face is not null && next != face)
            {
                runs.Add((run.ToString(), face));
                run.Clear();
            }

            face = next;
            run.Append(rune.ToString());
        }

        if (face is not null) runs.Add((run.ToString(), face));
        return runs;
    }

    private static SKColor Colour(string hex, double opacity) => SKColor.Parse(hex).WithAlpha((byte)Math.Round(opacity * 255));

    private static SKFont Bundled(string name)
    {
        using var data = SKData.CreateCopy(EmbeddedFile.Bytes(name));
        return new(SKTypeface.FromData(data));
    }
}
