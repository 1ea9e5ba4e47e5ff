using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>
/// The form in which plans print most of their fiscal years, 令和7（2025）年度 or 令和7年度, read straight through for speed. Whatever differs by
/// a character, is wrong or needs to be reported is left to the grammar: this accepts only what the grammar reads to the same value without a word.
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

        var era = eras.IndexOfMark(text[0], text, out var at);
        var number = ReadYearOfEra(text, ref at);
        if (era < 0 || number < 0)
        {
            return false;
        }

        var year = eras[era].FirstYear + number - 1;
        if (at != end && (at + 6 != end || !Folding.Closes(text[at + 5], text[at]) || FourDigits(text.Slice(at + 1, 4)) != year))
        {
            return false;
        }

        if (!eras.LiesWellWithin(era, year) || !FiscalYear.IsStartYear(year))
        {
            return false;
        }

        fiscalYear = new(year);
        return true;
    }

    /// <summary>Reads one digit, or two, or returns a negative number.</summary>
    private static int ReadYearOfEra(ReadOnlySpan<char> text, ref int at)
    {
        if ((uint)at + 1 >= (uint)text.Length)
        {
            return -1;
        }

        var first = Folding.DigitOf(text[at]);
        var second = Folding.DigitOf(text[at + 1]);
        at += second < 0 ? 1 : 2;
        return second < 0 || first < 0 ? first : (first * 10) + second;
    }

    private static int FourDigits(ReadOnlySpan<char> text)
    {
        var (a, b, c, d) = (Folding.DigitOf(text[0]), Folding.DigitOf(text[1]), Folding.DigitOf(text[2]), Folding.DigitOf(text[3]));
        return (a | b | c | d) < 0 ? -1 : (((((a * 10) + b) * 10) + c) * 10) + d;
    }
}
