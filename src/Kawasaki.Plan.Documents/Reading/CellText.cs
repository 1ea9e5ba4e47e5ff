using System.Text;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The HTML in cells: tags are markup, and their nesting means nothing, since lists are often not closed.</summary>
internal static class CellText
{
    private static readonly char[] TagEnds = ['<', '>'];

    /// <summary>Returns the length of the tag at a position, or 0 where there is none, and its name in capitals (<c>/UL</c> for a closing one).</summary>
    internal static int TagAt(string text, int position, out string name)
    {
        name = "";
        if (text[position] != '<' || position + 1 == text.Length || !(text[position + 1] is '/' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        {
            return 0;
        }

        var end = text.IndexOfAny(TagEnds, position + 1);
        if (end < 0 || text[end] == '<')
        {
            return 0;
        }

        var nameEnd = position + 2;
        while (nameEnd < end && char.IsLetterOrDigit(text[nameEnd]))
        {
            nameEnd++;
        }

        name = text.Substring(position + 1, nameEnd - position - 1).ToUpperInvariant();
        return end + 1 - position;
    }

    /// <summary>Returns the text without tags, each of which separates words.</summary>
    internal static Piece WithoutTags(Piece cell, out bool hadTags)
    {
        hadTags = false;
        if (cell.Text.PlaceOf('<') < 0)
        {
            return cell;
        }

        var builder = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
        {
            var length = TagAt(cell.Text, i, out _);
            if (length == 0)
            {
                builder.Append(cell.Text[i]);
                continue;
            }

            hadTags = true;
            builder.Append(' ');
            i += length - 1;
        }

        return cell.As(builder.ToString()).Trim() with { Start = cell.Start };
    }
}
