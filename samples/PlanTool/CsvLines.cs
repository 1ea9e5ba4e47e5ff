using CsvHelper;

namespace PlanTool;

/// <summary>Answers lines with rows of CSV, below a row of heads.</summary>
internal abstract class CsvLines : ILineAnswers
{
    private readonly CsvWriter _csv;

    /// <param name="output">The stream, without a buffer of its own.</param>
    /// <param name="heads">The heads of the columns.</param>
    protected CsvLines(Stream output, ReadOnlySpan<string> heads)
    {
        _csv = CsvWriter.Create(new BufferedStream(output, 1 << 16), new CsvWriterOptions { NewLine = "\n" });
        foreach (var head in heads)
        {
            _csv.WriteField(head);
        }

        _csv.EndRecord();
    }

    public abstract bool Answer(long line, ReadOnlyMemory<char> text);

    public abstract void Refuse(long line);

    public void Flush() => _csv.Flush();

    public void Dispose() => _csv.Dispose();

    /// <summary>Writes a row.</summary>
    protected void WriteRow(long line, ReadOnlySpan<char> text, params ReadOnlySpan<string> cells)
    {
        Span<char> number = stackalloc char[20];
        _ = line.TryFormat(number, out var length, provider: System.Globalization.CultureInfo.InvariantCulture);
        _csv.WriteField(number[..length]);
        _csv.WriteField(Cells.MayBeFormula(text) ? Cells.AsText(text) : text);
        foreach (var cell in cells)
        {
            _csv.WriteField(cell);
        }

        _csv.EndRecord();
    }
}
