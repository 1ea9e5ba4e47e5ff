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
        if (text.Length < 5 || text[text.Length - 1] != '度' || text[text.Length - 2] != '年')
        {
            return false;
        }

        var era = eras.IndexOfMark(text[0], text, out var length);
        var cursor = new TextCursor(text, length);
        if (era < 0 || cursor.ReadDigits(out var number) is < 1 or > 3)
        {
            return false;
        }

        var year = eras[era].FirstYear + number - 1;
        if (cursor.IsAtOpenBracket)
        {
            var open = cursor.Current;
            cursor.Position++;
            if (cursor.ReadDigits(out var gregorian) != 4 || gregorian != year || !Folding.Closes(cursor.Current, open))
            {
                return false;
            }

            cursor.Position++;
        }

        if (cursor.Position != text.Length - 2 || !eras.LiesWellWithin(era, year) || !FiscalYear.IsStartYear(year))
        {
            return false;
        }

        fiscalYear = new(year);
        return true;
    }
}
