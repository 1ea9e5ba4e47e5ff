using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A line and what it says once its decoration is off: marks of lists and of headings, emphasis, and the attributes that converters add.</summary>
/// <param name="Line">The line.</param>
/// <param name="Text">What it says. It is the line where that is nothing but decoration.</param>
/// <param name="HasListMark">Whether a mark of a list was taken off that headings do not have.</param>
/// <param name="HasHeadingMark">Whether a mark of Markdown was taken off that only headings have.</param>
internal readonly record struct LineForm(Piece Line, Piece Text, bool HasListMark, bool HasHeadingMark)
{
    private const int MostDecorations = 16;
    private const string MayDecorate = "#*_【-–−－—―─ーｰ‐‑・･•◦▪★☆○●◎▶▷➢➤‣⁃✓◇◆□■\u25EF\u3007\uF0B7\uF0A7";

    /// <summary>Reads a line that is not blank and has no white space at its ends.</summary>
    internal static LineForm Of(Piece line)
    {
        if (line[line.Length - 1] is not ('}' or '#' or '*' or '_' or '】') && MayDecorate.AsSpan().IndexOf(line[0]) < 0)
        {
            return new(line, line, HasListMark: false, HasHeadingMark: false);
        }

        var (text, hasListMark, hasHeadingMark) = (line, false, false);
        for (var i = 0; i < MostDecorations && text.Length > 0; i++)
        {
            var next = WithoutOne(text);
            if (next.Length == text.Length)
            {
                break;
            }

            hasHeadingMark |= text[0] == '#' && next.Start != text.Start;
            hasListMark |= next.Start != text.Start && ListMark.Begins(text) && !ListMark.IsOfHeadings(text[0]);
            text = next;
        }

        return new(line, text.Length == 0 ? line : text, hasListMark, hasHeadingMark);
    }

    private static Piece WithoutOne(Piece text)
    {
        if (ListMark.Begins(text))
        {
            return text.From(1).Trim();
        }

        var (first, last) = (text[0], text[text.Length - 1]);
        return first is '#' or '*' or '_' or '【' ? text.From(1).Trim()
            : last is '#' or '*' or '_' or '】' ? text.Slice(0, text.Length - 1).Trim()
            : last == '}' && Attributes(text) is > 0 and var start ? text.Slice(0, start).Trim()
            : text;
    }

    /// <summary>Returns where the attributes at the end begin, <c>{#id .class}</c>, or -1.</summary>
    private static int Attributes(Piece text)
    {
        var start = text.Span.LastIndexOf('{');
        return start > 0 && text[start + 1] is '#' or '.' && CharacterClasses.IsWhiteSpace(text[start - 1]) ? start : -1;
    }
}
