using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The marks of items: bullets, and a star behind one.</summary>
internal static class ListMark
{
    private const char WingdingsBullet = '\uF0B7'; // Bullets of symbol fonts, as converters leave them.
    private const char WingdingsSquare = '\uF0A7';

    /// <summary>Takes the marks off an item: a bullet, and a star behind it.</summary>
    internal static Piece Take(Piece line)
    {
        for (var i = 0; i < 2 && line.Length > 0 && Begins(line); i++)
        {
            line = line.From(1).Trim();
        }

        return line;
    }

    /// <summary>Says whether a line begins with a bullet: a dash or an asterisk is one before a space only, and two circles stand for a name.</summary>
    internal static bool Begins(Piece line) => Begins(line[0], line.Length > 1 ? line[1] : ' ');

    /// <summary>Says whether a text that begins with two characters begins with a bullet. A space stands for the end of the text.</summary>
    internal static bool Begins(char first, char second) => first switch
    {
        '・' or '･' or '•' or '◦' or '▪' or '★' or '☆' or '○' or '●' or '◎' or '▶' or '▷' or '➢' or '➤' or '‣' or '⁃' or '✓' => true,
        WingdingsBullet or WingdingsSquare => true,
        '\u25EF' or '\u3007' => second != first,
        var c => IsOfHeadings(c) || ((c == '*' || Folding.IsStroke(c)) && CharacterClasses.IsWhiteSpace(second)),
    };

    /// <summary>Says whether a mark stands before headings, too.</summary>
    internal static bool IsOfHeadings(char c) => c is '■' or '□' or '◆' or '◇';
}
