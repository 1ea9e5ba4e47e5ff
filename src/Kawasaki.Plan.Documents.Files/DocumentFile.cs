using System.Text;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Documents.Files.Reading;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;

namespace Kawasaki.Plan.Documents.Files;

/// <summary>A file of a plan or of tables of indicators, as text and tables with the places of the original: HTML, Markdown, CSV, TSV, a workbook,
/// a PDF or plain text, by its content.</summary>
/// <remarks>Readings are of <see cref="Text"/>; <see cref="PlaceOf(SourceSpan)"/> says where in the file that stands.</remarks>
public sealed class DocumentFile
{
    private const int LargestRead = 1 << 14;

    private readonly List<(int Start, FilePlace Place)[]>? _places; // Of the parts of lines.
    private readonly SourceText _lines;
    private readonly IReadOnlyList<GivenTable> _tables;

    internal DocumentFile(DocumentFileKind kind, string text, FileText? made, List<(int Start, FilePlace Place)[]>? places)
    {
        Kind = kind;
        Text = text;
        Remarks = made is null ? [] : Array.AsReadOnly([.. made.Remarks]);
        _places = places;
        _lines = new(text);
        _tables = made?.Tables ?? [];
    }

    /// <summary>Gets what the file is.</summary>
    public DocumentFileKind Kind { get; }

    /// <summary>Gets the encoding of its text, or <see langword="null"/> where it has none.</summary>
    public Encoding? Encoding { get; internal init; }

    /// <summary>Gets what the encoding was taken from.</summary>
    public EncodingBasis EncodingBasis { get; internal init; }

    /// <summary>Gets the text that is read: of a plain text itself, else the lines of the file, and its tables with tabs.</summary>
    public string Text { get; }

    /// <summary>Gets what is in the file and not in the text.</summary>
    public IReadOnlyList<FileRemark> Remarks { get; }

    private bool HasEscapes => Kind is DocumentFileKind.Text or DocumentFileKind.Markdown;

    /// <summary>Opens a file. The stream is read to its end, and left open.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="IOException">The stream cannot be read, or is larger than <see cref="DocumentFileOptions.DefaultLargestSize"/>.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, encrypted or of no known kind, or its encoding cannot be told.</exception>
    /// <example><code>DocumentFile.Open(stream).ReadIndicators().Indicators[0].Indicator</code></example>
    public static DocumentFile Open(Stream stream) => Open(stream, DocumentFileOptions.Default);

    /// <summary>Opens a file. The stream is read to its end, and left open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">What is known of it.</param>
    /// <exception cref="IOException">The stream cannot be read, or is larger than the options say.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, encrypted or of no known kind, or its encoding cannot be told.</exception>
    public static DocumentFile Open(Stream stream, DocumentFileOptions options)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(options);
        return FileOpener.Open(BytesOf(stream, options.LargestSize), options);
    }

    /// <summary>Reads the tables of indicators, with the words of <see cref="TableLayout.General"/> in their heads.</summary>
    public IndicatorTableReading ReadIndicators() => ReadIndicators(TableLayout.General);

    /// <summary>Reads the tables of indicators.</summary>
    /// <param name="layout">The words in the heads.</param>
    public IndicatorTableReading ReadIndicators(TableLayout layout) =>
        IndicatorTables.Read(SourceText.Of(Text, _tables, HasEscapes), Guard.Against.Null(layout));

    /// <summary>Reads the plan.</summary>
    public PlanDocument ReadPlan() => ReadPlan(PlanReadingOptions.Default);

    /// <summary>Reads the plan.</summary>
    /// <param name="options">What is asked beside the plan.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public PlanDocument ReadPlan(PlanReadingOptions options, CancellationToken cancellationToken = default) =>
        PlanDocumentReader.Read(SourceText.Of(Text, _tables, HasEscapes), Guard.Against.Null(options), cancellationToken);

    /// <summary>Returns where in the file a place of the text stands.</summary>
    /// <param name="span">The place, as of a diagnostic. The default value stands nowhere.</param>
    public FilePlace PlaceOf(SourceSpan span) => span.Line == 0 ? default : PlaceAt(span.Start, span);

    /// <summary>Returns where in the file a line of the text begins.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line.</exception>
    public FilePlace PlaceOfLine(int line)
    {
        var start = _lines.StartOf(Guard.Against.OutOfRange(line, nameof(line), 1, _lines.LineCount) - 1);
        return PlaceAt(start, _lines.SpanOf(start, 0));
    }

    private FilePlace PlaceAt(int start, SourceSpan span)
    {
        if (_places is null)
        {
            return FilePlace.InText(span.Line, span.Column);
        }

        if (_places.Count == 0)
        {
            return default;
        }

        var parts = _places[LastAt(start, _places.Count, line => _places[line][0].Start)];
        var (first, place) = parts[LastAt(start, parts.Length, part => parts[part].Start)];
        return Kind is DocumentFileKind.Markdown && first <= start && _lines.LineAt(first) == _lines.LineAt(start) ? place.Right(start - first) : place;
    }

    /// <summary>Returns the last of some places that does not begin behind one, or the first.</summary>
    private static int LastAt(int start, int count, Func<int, int> startOf)
    {
        var (low, high) = (0, count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = startOf(middle) <= start ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static byte[] BytesOf(Stream stream, int largestSize)
    {
        var length = stream.CanSeek ? (int)Math.Max(0, Math.Min(stream.Length - stream.Position, largestSize)) : 0;
        using var copy = new MemoryStream(length);
        var buffer = new byte[length > 0 ? Math.Min(length, LargestRead) : LargestRead];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (copy.Length + read > largestSize)
            {
                throw FileRefusal.TooLarge(new($"ファイルが {largestSize} バイトを超えています。", $"The file is larger than {largestSize} bytes."));
            }

            copy.Write(buffer, 0, read);
        }

        return copy.Length == copy.Capacity ? copy.GetBuffer() : copy.ToArray();
    }
}
