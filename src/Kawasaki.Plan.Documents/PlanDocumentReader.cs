using Ardalis.GuardClauses;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents;

/// <summary>Reads the published text of a plan: headings, lists, notes, and tables with tabs, pipes or runs of spaces between the cells.</summary>
/// <remarks>
/// Whatever the text is, a document is returned; its diagnostics say what could not be read. Time and memory grow with the length of the text.
/// A line ends at LF, with one CR before it; a byte order mark at the start is no part of the first line.
/// </remarks>
public static class PlanDocumentReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    public static PlanDocument Read(string text) => Read(text, options: null, CancellationToken.None);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What is asked beside the plan.</param>
    public static PlanDocument Read(string text, PlanReadingOptions? options) => Read(text, options, CancellationToken.None);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What is asked beside the plan.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static PlanDocument Read(string text, PlanReadingOptions? options, CancellationToken cancellationToken) =>
        Read(SourceText.Of(Guard.Against.Null(text)), options, cancellationToken);

    /// <summary>Reads a text, perhaps with tables of which the cells are known.</summary>
    internal static PlanDocument Read(SourceText source, PlanReadingOptions? options, CancellationToken cancellationToken)
    {
        using var parser = new DocumentParser(source, options ?? PlanReadingOptions.Default, cancellationToken);
        return parser.Read();
    }

    /// <summary>Reads a text, of which a copy is kept.</summary>
    /// <param name="text">The text.</param>
    public static PlanDocument Read(ReadOnlySpan<char> text) => Read(text.ToString());

    /// <summary>Reads a text, of which a copy is kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What is asked beside the plan.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static PlanDocument Read(ReadOnlySpan<char> text, PlanReadingOptions? options, CancellationToken cancellationToken) =>
        Read(text.ToString(), options, cancellationToken);

    /// <summary>Reads a stream in UTF-8 to its end, and leaves it open. Bytes that are no UTF-8 become U+FFFD, which is reported.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="IOException">The stream cannot be read, or holds more text than a string can (about 1,070 million UTF-16 units).</exception>
    public static PlanDocument Read(Stream stream) => Read(stream, options: null, CancellationToken.None);

    /// <summary>Reads a stream in UTF-8 to its end, and leaves it open. Bytes that are no UTF-8 become U+FFFD, which is reported.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">What is asked beside the plan.</param>
    /// <param name="cancellationToken">Ends the reading, once the stream has been read.</param>
    /// <exception cref="IOException">The stream cannot be read, or holds more text than a string can (about 1,070 million UTF-16 units).</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static PlanDocument Read(Stream stream, PlanReadingOptions? options, CancellationToken cancellationToken)
    {
        Guard.Against.Null(stream);
        var bytes = new SourceBytes(stream);
        bytes.Fill(stream);
        return Read(bytes.TakeText(), options, cancellationToken);
    }

    /// <summary>Reads a stream in UTF-8 to its end without blocking for its bytes, and leaves it open. The text is then read on the thread that goes
    /// on. Bytes that are no UTF-8 become U+FFFD, which is reported.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">What is asked beside the plan.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">The stream cannot be read, or holds more text than a string can (about 1,070 million UTF-16 units).</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<PlanDocument> ReadAsync(Stream stream, PlanReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(stream);
        var bytes = new SourceBytes(stream);
        await bytes.FillAsync(stream, cancellationToken).ConfigureAwait(false);
        return Read(bytes.TakeText(), options, cancellationToken);
    }
}
