using System.Text;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Reads Markdown. Its lines stay as they are, since the reader of texts knows their marks; tables of pipes and of HTML are read here.</summary>
internal static class MarkdownReader
{
    internal static void Read(string content, FileText text)
    {
        var source = new SourceText(content);
        for (var line = 0; line < source.LineCount;)
        {
            line = ReadHtml(source, line, text) is > 0 and var html ? html
                : ReadPipes(source, line, text) is > 0 and var piped ? piped
                : AddLine(source, line, text);
        }
    }

    /// <summary>Says whether a table of pipes with a rule below its head, or a table of HTML, stands in a text, or a heading of Markdown.</summary>
    internal static bool IsMarkdown(SourceText source)
    {
        for (var line = 0; line < source.LineCount; line++)
        {
            if (BeginsHtml(source.Line(line)) || BeginsPipes(source, line) || IsHeading(source.Line(line)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeading(Piece line)
    {
        var text = line.Span.TrimStart('#');
        return line.Length - text.Length is > 0 and <= 6 && text.Length > 1 && text[0] == ' ';
    }

    private static int AddLine(SourceText source, int line, FileText text)
    {
        text.AddLine(source.Line(line).ToString(), FilePlace.InText(line + 1, 1));
        return line + 1;
    }

    private static bool BeginsHtml(Piece line) => line.Trim().Span.StartsWith("<table".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a table of HTML up to the line that ends it, and returns the line behind, or 0.</summary>
    private static int ReadHtml(SourceText source, int line, FileText text)
    {
        if (!BeginsHtml(source.Line(line)))
        {
            return 0;
        }

        var depth = 0;
        var html = new StringBuilder(new string('\n', 0));
        for (var end = line; end < source.LineCount; end++)
        {
            var words = source.Line(end).ToString();
            html.Append(words).Append('\n');
            depth += Count(words, "<table") - Count(words, "</table");
            if (depth <= 0)
            {
                HtmlReader.Read(html.ToString(), text, line);
                return end + 1;
            }
        }

        return 0;
    }

    private static int Count(string text, string tag)
    {
        var count = 0;
        for (var i = text.IndexOf(tag, StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(tag, i + tag.Length, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }

    private static TableRow? RowAt(SourceText source, int line) =>
        line < source.LineCount
        && source.Line(line) is var text
        && text.Span.IndexOf('\t') < 0
        && TableRow.ReadPipedWithin(text) is { IsTooWide: false } row ? row : null;

    private static bool BeginsPipes(SourceText source, int line) =>
        RowAt(source, line) is { IsRule: false } && RowAt(source, line + 1) is { IsRule: true };

    /// <summary>Reads a table of pipes with a rule below the first row, and returns the line behind, or 0.</summary>
    private static int ReadPipes(SourceText source, int line, FileText text)
    {
        if (!BeginsPipes(source, line))
        {
            return 0;
        }

        var rows = new List<IReadOnlyList<FileCell>>();
        for (; RowAt(source, line) is { } row; line++)
        {
            if (!row.IsRule)
            {
                rows.Add(row.Cells.ConvertAll(cell => new FileCell(MarkdownCell.LinesOf(cell.First.ToString()), PlaceOf(cell.First))));
            }
        }

        text.AddTable(rows, 1);
        return line;
    }

    private static FilePlace PlaceOf(Piece piece)
    {
        var place = piece.Source.SpanOf(piece.Start, piece.Length);
        return FilePlace.InText(place.Line, place.Column);
    }
}
