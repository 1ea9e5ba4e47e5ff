using System.Text;
using Ardalis.GuardClauses;
using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents;

/// <summary>Reads the published text of a plan: headings, lists, notes, and tables with tabs or pipes between the cells.</summary>
/// <remarks>Whatever the text is, a document is returned; its diagnostics say what could not be read. Time and memory grow with the length of the text.</remarks>
public static class PlanDocumentReader
{
    private const int BufferSize = 1 << 14;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text. A line ends at LF, with one CR before it; a byte order mark at the start is skipped.</param>
    public static PlanDocument Read(string text) => new DocumentParser(Guard.Against.Null(text)).Read();

    /// <summary>Reads a stream in UTF-8 to its end, and leaves it open. Bytes that are no UTF-8 become U+FFFD, which is reported.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PlanDocument Read(Stream stream)
    {
        Guard.Against.Null(stream);
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false, BufferSize, leaveOpen: true);
        return Read(reader.ReadToEnd());
    }
}
