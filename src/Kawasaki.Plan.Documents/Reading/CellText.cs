using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The tags in cells, whose nesting means nothing since lists are often not closed.</summary>
internal static class CellText
{
    private const int ShortestError = 4;

    // Other words in angle brackets are text: <SDGs> is no tag.
    private static readonly string[] TagNames =
    [
        "ul", "ol", "li", "br", "p", "div", "span", "b", "i", "u", "s", "em", "strong", "small", "sub", "sup", "font", "center", "a", "img", "hr",
        "table", "thead", "tbody", "tr", "td", "th", "dl", "dt", "dd", "del", "ins", "h1", "h2", "h3", "h4", "h5", "h6",
    ];

    /// <summary>Returns the length of the tag at a position, or 0 where there is none: a known name, and nothing but printed ASCII characters.</summary>
    internal static int TagAt(ReadOnlySpan<char> text, int position)
    {
        if (text[position] != '<' || position + 1 == text.Length || !(text[position + 1] is '/' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        {
            return 0;
        }

        var length = text.Slice(position + 1).IndexOfAny('<', '>');
        if (length < 0 || text[position + 1 + length] == '<')
        {
            return 0;
        }

        var tag = text.Slice(position, length + 2);
        var name = NameOf(tag);
        return IsKnown(name[0] == '/' ? name.Slice(1) : name) && Characters.IsPrintedAscii(tag.Slice(name.Length + 1)) ? tag.Length : 0;
    }

    private static bool IsKnown(ReadOnlySpan<char> name)
    {
        foreach (var known in TagNames)
        {
            if (IsName(name, known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the name of a tag, with the slash of one that closes.</summary>
    internal static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var end = 2;
        while (end < tag.Length && (tag[end] is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        {
            end++;
        }

        return tag.Slice(1, end - 1);
    }

    /// <summary>Says what a tag does, by its name.</summary>
    internal static CellTag KindOf(ReadOnlySpan<char> name)
    {
        var isEnd = name.Length > 0 && name[0] == '/';
        name = isEnd ? name.Slice(1) : name;
        if (IsName(name, "ul") || IsName(name, "ol"))
        {
            return isEnd ? CellTag.ListEnd : CellTag.ListBegin;
        }

        return IsName(name, "li") ? (isEnd ? CellTag.TextEnd : CellTag.ListItem)
            : IsName(name, "br") || IsName(name, "p") || IsName(name, "div") ? CellTag.TextEnd
            : CellTag.Other;
    }

    private static bool IsName(ReadOnlySpan<char> name, string expected)
    {
        if (name.Length != expected.Length)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] != expected[i] && (name[i] | 0x20) != expected[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes the tags out of a cell, each of which separates words, and says whether one was a box. Without a map they are not noted.</summary>
    internal static bool RemoveTags(CellBuffer cell, SourceMapBuilder? map)
    {
        var text = cell.Span;
        var first = text.IndexOf('<');
        if (first < 0)
        {
            return false;
        }

        var tags = new List<(int Start, int End)>();
        var hasBox = false;
        for (var i = first; i < text.Length; i++)
        {
            if (TagAt(text, i) is > 0 and var length)
            {
                if (map is not null)
                {
                    cell.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, i, i + length);
                }

                hasBox |= IsName(NameOf(text.Slice(i, length)), "div");
                tags.Add((i, i + length));
                i += length - 1;
            }
        }

        cell.Remove(tags, leaveSpaces: true);
        return hasBox;
    }

    /// <summary>Takes out the backslashes that a converter has put before signs. Without a map they are not noted.</summary>
    internal static void RemoveEscapes(CellBuffer cell, SourceMapBuilder? map)
    {
        var text = cell.Span;
        var first = cell.HasEscapes ? text.IndexOf('\\') : -1;
        if (first < 0)
        {
            return;
        }

        var escapes = new List<(int Start, int End)>();
        for (var i = first; i + 1 < text.Length; i++)
        {
            if (text[i] == '\\' && IsEscaped(text[i + 1]))
            {
                if (map is not null)
                {
                    cell.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, i, i + 1);
                }

                escapes.Add((i, i + 1));
                i++;
            }
        }

        cell.Remove(escapes);
    }

    /// <summary>Says whether a backslash before a character is one of Markdown.</summary>
    internal static bool IsEscaped(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    /// <summary>Says whether a cell holds what a spreadsheet shows where it has no value: <c>#DIV/0!</c>, <c>#N/A</c>, <c>#NAME?</c>.</summary>
    internal static bool IsErrorOfSheet(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestError || text[0] != '#' || !(text[text.Length - 1] is '!' or '?' or 'A'))
        {
            return false;
        }

        foreach (var c in text.Slice(1, text.Length - 2))
        {
            if (!(c is (>= 'A' and <= 'Z') or '/' or '_' or '0'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says whether a cell holds nothing but tags.</summary>
    internal static bool IsBlankButForTags(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var length = text[i] == '<' ? TagAt(text, i) : 0;
            if (length == 0 && !CharacterClasses.IsWhiteSpace(text[i]))
            {
                return false;
            }

            i += Math.Max(length - 1, 0);
        }

        return true;
    }
}
