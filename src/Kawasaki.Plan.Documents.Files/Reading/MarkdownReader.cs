using System.Text;
using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>Reads Markdown. Its lines stay as they are but for escapes, since the reader of texts knows their marks; tables of pipes and of HTML are
/// read here.</summary>
internal static class MarkdownReader
{
    internal static void Read(string content, FileText text)
    {
        var source = new SourceText(content);
        var wrapsAtSpaces = HtmlSource.EndsLinesAtSpaces(source);
        var ends = new Lazy<int[]>(() => EndsOfHtml(source));
        for (var line = 0; line < source.LineCount;)
        {
            line = ReadHtml(source, line, ends, wrapsAtSpaces, text) is > 0 and var html ? html
                : ReadPipes(source, line, text) is > 0 and var piped ? piped
                : AddRuled(source, line, text) is > 0 and var ruled ? ruled
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

    /// <summary>Adds the lines of a table whose cells stand below rules as they are, since their places count, and returns the line behind, or 0.</summary>
    private static int AddRuled(SourceText source, int line, FileText text)
    {
        var end = GridRules.Read(source, line, out _) is > 0 and var grid ? grid : RuledColumns.Read(source, line, out _);
        for (; line < end; line++)
        {
            text.AddLine(source.Line(line).ToString(), FilePlace.InText(line + 1, 1));
        }

        return end;
    }

    /// <summary>Adds a line, and behind nothing but the mark of an item or a note the line below, which was wrapped there.</summary>
    private static int AddLine(SourceText source, int line, FileText text)
    {
        if (IsComment(source.Line(line).Trim().Span))
        {
            text.AddBlank(FilePlace.InText(line + 1, 1));
            return line + 1;
        }

        var parts = new List<(string, FilePlace)>();
        AddParts(source.Line(line), parts);
        if (line + 1 < source.LineCount && !CharacterClasses.IsBlank(source.Line(line + 1).Span) && IsMark(string.Concat(parts.Select(part => part.Item1))))
        {
            line++;
            parts.Add((" ", FilePlace.InText(line + 1, 1)));
            AddParts(source.Line(line), parts);
        }

        text.AddLine(parts);
        return line + 1;
    }

    /// <summary>Says whether a line is a comment, which divides lists.</summary>
    private static bool IsComment(ReadOnlySpan<char> line) =>
        line.StartsWith("<!--".AsSpan(), StringComparison.Ordinal) && line.IndexOf("-->".AsSpan(), StringComparison.Ordinal) == line.Length - 3;

    private static bool IsMark(string line)
    {
        var mark = new SourceText(line).Line(0).Trim();
        return mark.Length > 0
            && (ListMark.Take(mark).Length == 0 || (NoteLine.TryRead(mark, out var note) && note.Text.Length == 0 && mark[0] is not '*'));
    }

    /// <summary>Adds what stands between the backslashes of escapes, but for a pipe, which would divide cells.</summary>
    private static void AddParts(Piece line, List<(string, FilePlace)> parts)
    {
        var start = 0;
        for (var end = 0; end <= line.Length; end++)
        {
            if (end == line.Length || (line[end] == '\\' && end + 1 < line.Length && line[end + 1] != '|' && CellText.IsEscaped(line[end + 1])))
            {
                parts.Add((line.Slice(start, end - start).ToString(), FilePlace.InText(line.Line + 1, start + 1)));
                start = ++end; // The sign behind is no backslash of its own.
            }
        }
    }

    private static bool BeginsHtml(Piece line) => line.Trim().Span.StartsWith("<table".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a table of HTML up to the line that ends it, and returns the line behind, or 0.</summary>
    private static int ReadHtml(SourceText source, int line, Lazy<int[]> ends, bool wrapsAtSpaces, FileText text)
    {
        if (!BeginsHtml(source.Line(line)) || ends.Value[line] is 0)
        {
            return 0;
        }

        var end = ends.Value[line];
        var html = new StringBuilder();
        for (var i = line; i < end; i++)
        {
            html.Append(source.Line(i).ToString()).Append('\n');
        }

        HtmlReader.Read(html.ToString(), text, new(line, wrapsAtSpaces));
        return end;
    }

    /// <summary>Returns for each line the one behind that in which as many tables of HTML have ended as begin from it on, or 0.</summary>
    private static int[] EndsOfHtml(SourceText source)
    {
        var depths = new int[source.LineCount + 1];
        for (var line = 0; line < source.LineCount; line++)
        {
            var words = source.Line(line).ToString();
            depths[line + 1] = depths[line] + Count(words, "<table") - Count(words, "</table");
        }

        var ends = new int[source.LineCount];
        var behind = new Stack<int>(); // Those no deeper than any before them, the next one on top.
        for (var line = source.LineCount; line >= 0; line--)
        {
            while (behind.Count > 0 && depths[behind.Peek()] > depths[line])
            {
                _ = behind.Pop();
            }

            if (line < source.LineCount && behind.Count > 0)
            {
                ends[line] = behind.Peek();
            }

            behind.Push(line);
        }

        return ends;
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
                rows.Add(row.Cells.ConvertAll(cell => FileCell.Of(MarkdownCell.LinesOf(cell.First.ToString()), PlaceOf(cell.First))));
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
