using System.Text;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Compares names without what typography alone makes different: widths, spaces, forms of dashes, radicals for kanji. Comparing allocates
/// nothing.</summary>
internal static class FoldedNames
{
    // From U+FF61 on, the half-width forms in the order of Unicode, and the same with a voiced and a semi-voiced sound mark where there is one.
    private const string Plain = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
    private const string Voiced = "カガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴ";
    private const string SemiVoiced = "ハパヒピフプヘペホポ";
    private const char FirstHalfWidth = '\uFF61';
    private const char VoicedMark = '\uFF9E';
    private const char SemiVoicedMark = '\uFF9F';

    /// <summary>Returns a name without what typography alone makes different, as a key.</summary>
    internal static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);
        var position = 0;
        for (var next = Next(name, ref position); next >= 0; next = Next(name, ref position))
        {
            key.Append((char)next);
        }

        return key.ToString();
    }

    internal static bool AreEqual(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        var (i, j) = (0, 0);
        while (true)
        {
            var (first, second) = (Next(left, ref i), Next(right, ref j));
            if (first != second)
            {
                return false;
            }

            if (first < 0)
            {
                return true;
            }
        }
    }

    private static int Next(string text, ref int position)
    {
        while (position < text.Length)
        {
            var c = text[position++];
            if (CharacterClasses.IsWhiteSpace(c))
            {
                continue;
            }

            return
                Folding.IsWave(c) ? '~'
                : Folding.IsDash(c) && !Folding.IsLongVowel(c) ? '-' // In a name ー is a letter.
                : c is >= '！' and <= '｝' ? c - '！' + '!'
                : c is >= FirstHalfWidth and <= SemiVoicedMark ? HalfWidth(text, c, ref position)
                : Radicals.Unify(c);
        }

        return -1;
    }

    private static char HalfWidth(string text, char c, ref int position)
    {
        var letter = Plain[c - FirstHalfWidth];
        var marked = position < text.Length ? text[position] switch
        {
            VoicedMark => Marked(Voiced, letter),
            SemiVoicedMark => Marked(SemiVoiced, letter),
            _ => '\0',
        }
        : '\0';
        if (marked == '\0')
        {
            return letter;
        }

        position++;
        return marked;
    }

    private static char Marked(string pairs, char letter)
    {
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
            {
                return pairs[i + 1];
            }
        }

        return '\0';
    }
}
