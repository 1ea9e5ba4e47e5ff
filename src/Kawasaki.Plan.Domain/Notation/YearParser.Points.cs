using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// One year, with its brackets.
internal ref partial struct YearParser
{
    private bool TryReadPoint(int inheritedEra, ref YearPoint point)
    {
        var start = _cursor.Position;
        if (_cursor.IsAtOpenBracket)
        {
            return TryReadBracketedEraYear(ref point);
        }

        if (Folding.DigitOf(_cursor.Current) < 0 && _eras.TryReadMark(ref _cursor, out var era))
        {
            _cursor.SkipSpaces();
            return TryReadEraYear(era, ref point) && TryReadGregorianBracket(ref point);
        }

        if (inheritedEra >= 0 && _cursor.Current == '元')
        {
            return TryReadEraYear(inheritedEra, ref point) && TryReadGregorianBracket(ref point);
        }

        if (!_cursor.TryReadNumber(out var number, out var digitCount))
        {
            return Fail(_cursor.AtEnd && TextCursor.TrimEnd(_cursor.Text).IsEmpty ? NotationErrorKind.Empty : NotationErrorKind.YearExpected, start);
        }

        if (digitCount == 4)
        {
            point.Year = (short)number;
            point.Position = start;
            return IsSupported(number) ? TryReadEraBracket(ref point) : Fail(NotationErrorKind.OutOfRange, start, Expected.SupportedYears);
        }

        _cursor.Position = start;
        return inheritedEra >= 0
            ? TryReadEraYear(inheritedEra, ref point) && TryReadGregorianBracket(ref point)
            : Fail(NotationErrorKind.YearExpected, start);
    }

    /// <summary>Reads <c>(H27) [2015]</c>.</summary>
    private bool TryReadBracketedEraYear(ref YearPoint point)
    {
        var open = _cursor.Current;
        var start = _cursor.Position;
        _cursor.Position++;
        _cursor.SkipSpaces();
        if (!_eras.TryReadMark(ref _cursor, out var era))
        {
            return Fail(NotationErrorKind.YearExpected, start);
        }

        _cursor.SkipSpaces();
        if (!TryReadEraYear(era, ref point) || !TryClose(open) || !TryReadGregorianBracket(ref point))
        {
            return false;
        }

        return point.HasBracket || Fail(NotationErrorKind.BracketedYearExpected, _cursor.Position, Expected.GregorianYear);
    }

    /// <summary>Reads the number of a year within an era: 元, one to three digits, or kanji numerals.</summary>
    private bool TryReadEraYear(int era, ref YearPoint point)
    {
        var start = _cursor.Position;
        var number = 1;
        if (!_cursor.TrySkip('元'))
        {
            if (!_cursor.TryReadNumber(out number, out var digitCount))
            {
                return Fail(NotationErrorKind.EraYearExpected, start, _eras[era]);
            }

            if (digitCount > 3)
            {
                return Fail(NotationErrorKind.TooManyDigits, start, first: 3);
            }

            if (number == 0)
            {
                return Fail(NotationErrorKind.YearZero, start, _eras[era]);
            }
        }

        var year = _eras[era].FirstYear + number - 1;
        point.EraIndex = (byte)era;
        point.EraYear = (short)number;
        point.Year = (short)Math.Min(year, short.MaxValue);
        point.Position = start;
        return IsSupported(year) || Fail(NotationErrorKind.OutOfRange, start, Expected.SupportedYears);
    }

    /// <summary>Reads a Gregorian year in brackets, where there are brackets, and checks it.</summary>
    private bool TryReadGregorianBracket(ref YearPoint point)
    {
        var outside = _cursor.Position;
        if (!TryOpen(out var open))
        {
            return true;
        }

        if (!TryReadGregorianInside(ref point))
        {
            return !_isImpossible && IsTextAround(outside);
        }

        point.HasBracket = TryClose(open);
        return point.HasBracket || IsTextAround(outside);
    }

    /// <summary>Reads a year of an era in brackets, where there are brackets, and checks it.</summary>
    private bool TryReadEraBracket(ref YearPoint point)
    {
        var outside = _cursor.Position;
        if (!TryOpen(out var open))
        {
            return true;
        }

        var gregorian = point;
        if (!TryReadEraInside(ref point))
        {
            return !_isImpossible && IsTextAround(outside);
        }

        point.HasBracket = TryClose(open);
        if (!point.HasBracket)
        {
            point = gregorian;
        }

        return point.HasBracket || IsTextAround(outside);
    }

    private bool TryReadGregorianInside(ref YearPoint point)
    {
        var start = _cursor.Position;
        if (!_cursor.TryReadNumber(out var number, out var digitCount) || digitCount != 4)
        {
            return Fail(NotationErrorKind.BracketedYearExpected, start, Expected.GregorianYear);
        }

        if (number != point.Year && _isInRunningText && (!IsSupported(number) || !EndsBracket()))
        {
            return Fail(NotationErrorKind.BracketedYearExpected, start, Expected.GregorianYear);
        }

        return number == point.Year || Contradict(start, point.EraIndex, point.EraYear, number);
    }

    private bool TryReadEraInside(ref YearPoint point)
    {
        if (!_eras.TryReadMark(ref _cursor, out var era))
        {
            return Fail(NotationErrorKind.BracketedYearExpected, _cursor.Position, Expected.YearOfEra);
        }

        _cursor.SkipSpaces();
        var bracketed = default(YearPoint);
        if (!TryReadEraYear(era, ref bracketed))
        {
            return false;
        }

        if (bracketed.Year != point.Year)
        {
            return _isInRunningText && !EndsBracket()
                ? Fail(NotationErrorKind.BracketedYearExpected, bracketed.Position, Expected.YearOfEra)
                : Contradict(bracketed.Position, era, bracketed.EraYear, point.Year);
        }

        point.EraIndex = bracketed.EraIndex;
        point.EraYear = bracketed.EraYear;
        return true;
    }

    /// <summary>Says whether nothing stands before the closing bracket but 年 or 年度.</summary>
    private readonly bool EndsBracket()
    {
        var ahead = _cursor;
        while (Folding.IsSpace(ahead.Current) || ahead.Current is '年' or '度')
        {
            ahead.Position++;
        }

        return ahead.IsAtCloseBracket;
    }

    private bool Contradict(int position, int era, int eraYear, int gregorianYear)
    {
        _isImpossible = true;
        return Fail(NotationErrorKind.Contradiction, position, _eras[era], eraYear, gregorianYear);
    }

    /// <summary>In running text, steps back out of a bracket that holds no year.</summary>
    private bool IsTextAround(int outside)
    {
        if (_isInRunningText)
        {
            _cursor.Position = outside;
            _reading.IsError = false;
        }

        return _isInRunningText;
    }

    /// <summary>Opens a bracket, with spaces before and after it; where there is none, nothing is skipped.</summary>
    private bool TryOpen(out char open)
    {
        var start = _cursor.Position;
        _cursor.SkipSpaces();
        open = _cursor.Current;
        if (!_cursor.IsAtOpenBracket)
        {
            _cursor.Position = start;
            return false;
        }

        _cursor.Position++;
        _cursor.SkipSpaces();
        return true;
    }

    private bool TryClose(char open)
    {
        _cursor.SkipSpaces();
        if (!Folding.Closes(_cursor.Current, open))
        {
            return Fail(NotationErrorKind.BracketNotClosed, _cursor.Position);
        }

        _cursor.Position++;
        return true;
    }

    private static bool IsSupported(int year) => year is >= EraTable.FirstGregorianYear and <= CalendarPeriod.LastYear;
}
