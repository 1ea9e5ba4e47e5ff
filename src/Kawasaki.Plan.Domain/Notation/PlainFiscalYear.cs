using Kawasaki.Plan.Domain.Calendars;

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
        if (text.Length < 5 || text[text.Length - 1] != '度' || text[text.Length - 2] != '年')
        {
            return false;
        }

        var index = eras.IndexOfMark(text[0], text, out var at);
        var digits = DigitsFrom(text, at, out var number);
        if (index < 0 || digits is < 1 or > 3)
        {
            return false;
        }

        at += digits;
        var year = eras[index].FirstYear + number - 1;
        if (text[at] == '（' || text[at] == '(')
        {
            if (DigitsFrom(text, at + 1, out var gregorian) != 4 || gregorian != year || text[at + 5] != (text[at] == '（' ? '）' : ')'))
            {
                return false;
            }

            at += 6;
        }

        if (at != text.Length - 2 || !eras.LiesWellWithin(index, year) || !FiscalYear.IsStartYear(year))
        {
            return false;
        }

        fiscalYear = new(year);
        return true;
    }

    private static int DigitsFrom(ReadOnlySpan<char> text, int start, out int number)
    {
        var at = start;
        number = 0;
        while (at < text.Length && text[at] is >= '0' and <= '9' && at - start < 5)
        {
            number = (number * 10) + (text[at] - '0');
            at++;
        }

        return at - start;
    }
}
