using System.Buffers;
using System.Globalization;
using CsvHelper;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Data.Package;

/// <summary>
/// Reads RFC 4180 row by row: comma, double quotes, LF or CRLF, a byte order mark tolerated. The line of a row is the file's line, also after a quoted line break.
/// The file must have been found to be UTF-8 before (<see cref="FileScan"/>).
/// </summary>
internal sealed class CsvRows : IDisposable
{
    // Tabs and line breaks are text; every other control character is debris of a conversion.
    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Where(code => code is not (9 or 10 or 13)).Select(code => (byte)code), 127]);
    private readonly CsvReader reader;
    private readonly PackageLimits limits;
    private readonly Action<PackageProblem> report;
    private int rows;

    /// <summary>Reads a stream and disposes it at the end.</summary>
    public CsvRows(Stream stream, PackageLimits limits, Action<PackageProblem> report)
    {
        this.limits = limits;
        this.report = report;
        reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = limits.RowBytes,
            OnMalformedRecord = Malformed,
        });
    }

    /// <summary>Line where the current row begins, counted from 1.</summary>
    public int Line => (int)Math.Min(reader.LineNumber, int.MaxValue);

    /// <summary>Cells of the current row.</summary>
    public int Count => reader.FieldCount;

    /// <summary>True for a line without any character.</summary>
    public bool IsEmptyLine => reader.RawRecord.IsEmpty;

    /// <summary>True when a limit ended the reading before the file did, or a quote swallowed its rest.</summary>
    public bool Broken { get; private set; }

    /// <summary>Text of a cell.</summary>
    public string Cell(int index) => reader.GetString(index);

    /// <summary>Moves to the next row; false at the end, or where the rest cannot be read (reported).</summary>
    public bool Read()
    {
        try
        {
            if (Broken || !reader.Read() || Broken)
            {
                return false;
            }
        }
        catch (CsvFormatException error)
        {
            Broken = true;
            report(new PackageProblem { Code = ProblemCode.RowTooLong, Line = (int)error.LineNumber, Arguments = [Text(limits.RowBytes)] });
            return false;
        }

        if (++rows > limits.Rows + 1)
        {
            Broken = true;
            report(new PackageProblem { Code = ProblemCode.TooManyRows, Line = Line, Arguments = [Text(limits.Rows)] });
            return false;
        }

        if (reader.RawRecord.Length > limits.CellLength || reader.RawRecord.ContainsAny(Controls))
        {
            CheckCells();
        }

        return true;
    }

    /// <inheritdoc />
    public void Dispose() => reader.Dispose();

    private void CheckCells()
    {
        for (var index = 0; index < Count; index++)
        {
            var text = Cell(index);
            if (text.Length > limits.CellLength)
            {
                report(new PackageProblem { Code = ProblemCode.CellTooLong, Line = Line, Field = Text(index), Cell = text, Arguments = [Text(limits.CellLength)] });
            }

            if (text.FirstOrDefault(letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')) is var control and not '\0')
            {
                report(new PackageProblem { Code = ProblemCode.ControlCharacter, Line = Line, Field = Text(index), Cell = text, Arguments = ["U+" + ((int)control).ToString("X4", CultureInfo.InvariantCulture)] });
            }
        }
    }

    private void Malformed(CsvMalformedRecord record)
    {
        var code = record.Reason switch
        {
            CsvMalformedReason.UnterminatedQuote => ProblemCode.QuoteOpen,
            CsvMalformedReason.TextAfterClosingQuote => ProblemCode.QuoteText,
            _ => ProblemCode.QuoteStray,
        };
        var start = code == ProblemCode.QuoteOpen ? LastOpening(record.RawRecord) : -1;
        Broken |= code == ProblemCode.QuoteOpen;
        report(new PackageProblem
        {
            Code = code,
            Line = (int)record.LineNumber + (start > 0 ? Breaks(record.RawRecord.AsSpan(0, start)) : 0),
            Cell = start < 0 ? record.RawRecord : FirstLine(record.RawRecord[start..]),
        });
    }

    /// <summary>Where the quote stands that nothing closes: the last one that opens.</summary>
    private static int LastOpening(string raw)
    {
        var opening = -1;
        for (var index = 0; index < raw.Length; index++)
        {
            if (raw[index] == '"')
            {
                opening = opening < 0 ? index : -1;
            }
        }

        return opening;
    }

    private static int Breaks(ReadOnlySpan<char> text)
    {
        var breaks = 0;
        for (var index = 0; index < text.Length; index++)
        {
            breaks += text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')) ? 1 : 0;
        }

        return breaks;
    }

    private static string FirstLine(string text) => text.IndexOfAny(['\r', '\n']) is var end and >= 0 ? text[..end] : text;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
