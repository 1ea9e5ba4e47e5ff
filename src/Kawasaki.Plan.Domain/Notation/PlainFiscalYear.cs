using System.Runtime.CompilerServices;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>
/// The forms in which plans print most of their fiscal years, 令和7（2025）年度, 平成31 (令和元) 年度 or 令和7年度, read straight through for speed.
/// Whatever differs by a character, is wrong or needs to be reported is left to the grammar: this accepts only what the grammar reads to the same
/// value without a word.
/// </summary>
internal static class PlainFiscalYear
{
    internal static bool TryRead(ReadOnlySpan<char> text, EraTable eras, out FiscalYear fiscalYear)
    {
        fiscalYear = default;
        var end = text.Length - 2;
        if (end < 3 || text[end + 1] != '度' || text[end] != '年')
        {
            return false;
        }

        text = text.Slice(0, end);
        var at = 0;
        var year = ReadName(text, eras, ref at, out var era);
        if (!FiscalYear.IsStartYear(year)
            || eras.HasEndedBefore(era, EraTable.DayNumber(year, FiscalYear.StartMonth, 1))
            || (at != end && !IsNamedAgain(text.Slice(at), eras, year)))
        {
            return false;
        }

        fiscalYear = new(year);
        return true;
    }

    /// <summary>Says whether a text is nothing but brackets with the same year in them, the Gregorian one or that of another era.</summary>
    private static bool IsNamedAgain(ReadOnlySpan<char> text, EraTable eras, int year)
    {
        if (!Folding.Closes(text[text.Length - 1], text[0]))
        {
            text = TextCursor.Trim(text);
            if (text.Length < 3 || !Folding.Closes(text[text.Length - 1], text[0]))
            {
                return false;
            }
        }

        var inside = text.Slice(1, text.Length - 2);
        var at = 0;
        return (inside.Length == 4 && FourDigits(inside) == year) || (ReadName(inside, eras, ref at, out _) == year && at == inside.Length);
    }

    /// <summary>Reads the mark of an era and 元, a digit or two.</summary>
    /// <returns>The Gregorian year, or a negative number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ReadName(ReadOnlySpan<char> text, EraTable eras, ref int at, out int era)
    {
        era = text.Length < 2 ? -1 : eras.IndexOfMark(text[0], text, out at);
        if (era < 0 || (uint)at >= (uint)text.Length)
        {
            return -1;
        }

        var first = eras[era].FirstYear - 1;
        var c = text[at++];
        if (c == '元')
        {
            return first + 1;
        }

        var number = Folding.DigitOf(c);
        if ((uint)at < (uint)text.Length && Folding.DigitOf(text[at]) is >= 0 and var second)
        {
            number = unchecked((number * 10) + second);
            at++;
        }

        return number <= 0 ? -1 : first + number;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FourDigits(ReadOnlySpan<char> text)
    {
        var (a, b, c, d) = (Folding.DigitOf(text[0]), Folding.DigitOf(text[1]), Folding.DigitOf(text[2]), Folding.DigitOf(text[3]));
        return (a | b | c | d) < 0 ? -1 : unchecked((((((a * 10) + b) * 10) + c) * 10) + d);
    }
}
