using System.Text;
using Kawasaki.Plan.Documents.Files.Encodings;
using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Finds out what a file is, and has it read.</summary>
internal static class FileOpener
{
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    internal static DocumentFile Open(byte[] bytes, DocumentFileOptions options)
    {
        var kind = options.Kind ?? BinaryKind(bytes);
        if (kind is DocumentFileKind.Workbook or DocumentFileKind.Pdf)
        {
            var made = new FileText(options.LargestParsed);
            if (kind is DocumentFileKind.Pdf)
            {
                PdfReader.Read(bytes, made);
            }
            else
            {
                WorkbookReader.Read(bytes, made);
            }

            return Made(kind.Value, made, null, EncodingBasis.None);
        }

        var (text, encoding, basis) = FileEncoding.Decode(bytes, options.Encoding);
        return OpenText(text, kind ?? TextKind(text), encoding, basis, options);
    }

    private static DocumentFile OpenText(string content, DocumentFileKind kind, Encoding encoding, EncodingBasis basis, DocumentFileOptions options)
    {
        var made = new FileText(kind is DocumentFileKind.Html ? options.LargestParsed : options.LargestSize, content.Length);
        switch (kind)
        {
            case DocumentFileKind.Html:
                made.Weigh(content.Length);
                HtmlReader.Read(content, made, new(0, HtmlSource.EndsLinesAtSpaces(new(content))));
                break;
            case DocumentFileKind.Markdown:
                MarkdownReader.Read(content, made);
                break;
            case DocumentFileKind.CommaSeparated or DocumentFileKind.TabSeparated:
                SeparatedReader.Read(content, kind is DocumentFileKind.CommaSeparated ? ',' : '\t', made);
                break;
            default:
                return new(DocumentFileKind.Text, content, null, null) { Encoding = encoding, EncodingBasis = basis };
        }

        return Made(kind, made, encoding, basis);
    }

    private static DocumentFile Made(DocumentFileKind kind, FileText made, Encoding? encoding, EncodingBasis basis)
    {
        var (text, places) = made.Take();
        return new(kind, text, made, places) { Encoding = encoding, EncodingBasis = basis };
    }

    private static DocumentFileKind? BinaryKind(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith(CompoundFile) ? DocumentFileKind.Workbook
        : bytes.StartsWith("%PDF-"u8) ? DocumentFileKind.Pdf
        : null;

    private static DocumentFileKind TextKind(string text)
    {
        if (HtmlReader.IsHtml(text))
        {
            return DocumentFileKind.Html;
        }

        var source = new SourceText(text);
        return MarkdownReader.IsMarkdown(source) ? DocumentFileKind.Markdown
            : SeparatedReader.IsSeparated(source, '\t') ? DocumentFileKind.TabSeparated
            : SeparatedReader.IsSeparated(source, ',') ? DocumentFileKind.CommaSeparated
            : DocumentFileKind.Text;
    }
}
