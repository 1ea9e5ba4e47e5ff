using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Halves and quarters by letters: FY2025-Q1, 1H2025.
internal ref partial struct PeriodParser
{
    /// <summary>Reads Q1 to Q4, H1 and H2, with or without a hyphen before; 1Q to 4Q, 1H and 2H where the year is fiscal, and 1 before another one
    /// (1～3Q). H1 behind 年度 is a year of Heisei.</summary>
    private bool TryReadLetterPart(ref PeriodPoint point)
    {
        var ahead = _cursor;
        var isFiscal = point.Suffix is YearSuffix.FiscalYear;
        if (isFiscal)
        {
            ahead.SkipSpaces();
        }

        ahead.Position += Folding.IsHyphen(ahead.Current) ? 1 : 0;
        var isNumberFirst = ahead.TryReadDigit(out var number);
        if (isNumberFirst && isFiscal && number is >= 1 and <= FiscalQuarter.QuartersInYear && IsLetterQuarterAhead(ahead))
        {
            _cursor = ahead;
            return NamePart(ref point, PeriodUnit.FiscalQuarter, number);
        }

        var letter = Folding.LetterOf(ahead.Current);
        ahead.Position++;
        if (letter is not ('Q' or 'H')
            || (isNumberFirst ? !(isFiscal || point.IsBarePart) : ahead.ReadDigits(out number) != 1)
            || number < 1
            || number > (letter == 'Q' ? FiscalQuarter.QuartersInYear : 2)
            || ahead.IsAtDigit
            || Folding.LetterOf(ahead.Current) != '\0'
            || (letter == 'H' && !isNumberFirst && ((isFiscal && !point.IsFy) || IsYearOfHeisei(ahead))))
        {
            return true;
        }

        point.IsBarePart = point.Suffix is not YearSuffix.FiscalYear;
        _cursor = ahead;
        return NamePart(ref point, letter == 'Q' ? PeriodUnit.FiscalQuarter : PeriodUnit.FiscalHalf, number);
    }

    /// <summary>Whether H2 is the year of an era and no half: a month, 年 or the same year in brackets is behind it.</summary>
    private static bool IsYearOfHeisei(TextCursor ahead)
    {
        if (Folding.DividerOf(ahead.Current) != '\0' && Folding.DigitOf(ahead.Next) >= 0)
        {
            return true; // H1/9
        }

        ahead.SkipSpaces();
        if (Folding.ShapeOf(ahead.Current) <= 0)
        {
            return ahead.Current == '年';
        }

        ahead.Position++;
        ahead.SkipSpaces();
        return ahead.IsAtDigit;
    }

    /// <summary>Reads 1Q2025, 1H2025 and 1QFY2025.</summary>
    private bool TryReadPartFirst(ref PeriodPoint point)
    {
        var ahead = _cursor;
        ahead.ReadDigits(out var number);
        var letter = Folding.LetterOf(ahead.Current);
        if (number < 1 || letter is not ('Q' or 'H') || number > (letter == 'Q' ? FiscalQuarter.QuartersInYear : 2))
        {
            return false;
        }

        ahead.Position++;
        ahead.SkipSpaces();
        point.IsFy = ahead.TrySkipLatin("FY");
        ahead.SkipSpaces();
        _cursor = ahead;
        point.IsBarePart = !point.IsFy;
        return TryReadGregorian(ref point) && NamePart(ref point, letter == 'Q' ? PeriodUnit.FiscalQuarter : PeriodUnit.FiscalHalf, number);
    }

    /// <summary>Says whether a sign and a quarter of two characters stand at a place: the ～3Q of 1～3Q.</summary>
    private readonly bool IsLetterQuarterAhead(TextCursor cursor)
    {
        var ahead = this;
        ahead._cursor = cursor;
        for (var count = 1; count < FiscalQuarter.QuartersInYear && ahead.TrySkipSign() && ReadQuarterNumber(ref ahead._cursor) > 0; count++)
        {
            if (Folding.LetterOf(ahead._cursor.Current) == 'Q')
            {
                return true;
            }
        }

        return false;
    }
}
