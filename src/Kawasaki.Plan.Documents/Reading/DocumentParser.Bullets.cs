using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// The marks of items.
internal sealed partial class DocumentParser
{
    /// <summary>Takes the marks off an item: a bullet, and a star behind it.</summary>
    private static Piece TakeBullets(Piece line)
    {
        for (var i = 0; i < 2 && line.Length > 0 && IsBullet(line); i++)
        {
            line = line.From(1).Trim();
        }

        return line;
    }

    /// <summary>Says whether a line begins with a bullet: a dash or an asterisk is one before a space only, and two circles stand for a name.</summary>
    private static bool IsBullet(Piece line) => line[0] switch
    {
        '・' or '･' or '•' or '◦' or '▪' or '★' or '☆' or '○' or '●' or '◎' or '◇' or '◆' or '□' or '■' or '▶' or '▷' or '➢' or '➤' or '‣' or '⁃' or '✓' =>
            true,
        WingdingsBullet or WingdingsSquare => true,
        '\u25EF' or '\u3007' => line.Length == 1 || line[1] != line[0],
        '*' => line.Length > 1 && CharacterClasses.IsWhiteSpace(line[1]),
        var c => Folding.IsStroke(c) && line.Length > 1 && CharacterClasses.IsWhiteSpace(line[1]),
    };
}
