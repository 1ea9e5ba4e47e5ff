using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The phase of a plan: 第2期, 第 2 期, and in a head also 第二期 and 第Ⅱ期.</summary>
internal static class PhaseNumber
{
    /// <summary>The letters from 1 to 10, in their order.</summary>
    internal const string Kanji = "一二三四五六七八九十";

    private const int MostDigits = 3;

    /// <summary>Reads a phase where the cursor stands, with white space between its parts.</summary>
    /// <param name="cursor">Where to read. Where there is no phase, nothing is skipped.</param>
    /// <param name="mayBeLetter">Whether the number may be one letter, of kanji or Roman.</param>
    /// <returns>The number, or <see langword="null"/>.</returns>
    internal static int? Read(ref TextCursor cursor, bool mayBeLetter)
    {
        var ahead = cursor;
        if (!ahead.TrySkip('第'))
        {
            return null;
        }

        ahead.SkipWhiteSpace();
        var number = mayBeLetter ? LetterOf(ahead.Current) : 0;
        ahead.Position += number > 0 ? 1 : 0;
        if (number == 0 && ahead.ReadDigits(out number) > MostDigits)
        {
            return null;
        }

        ahead.SkipWhiteSpace();
        if (number == 0 || !ahead.TrySkip('期'))
        {
            return null;
        }

        cursor = ahead;
        return number;
    }

    private static int LetterOf(char c) => c is >= 'Ⅰ' and <= 'Ⅹ' ? c - 'Ⅰ' + 1 : Kanji.AsSpan().IndexOf(c) + 1;
}
