using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// One year, by one name or by several.
internal ref partial struct PeriodParser
{
    private bool TryReadYear(ref PeriodPoint point, int inheritedEra)
    {
        if (!TryReadName(ref point, inheritedEra))
        {
            return false;
        }

        if (point.Unit is not PeriodUnit.FiscalYear)
        {
            point.Suffix = point.IsFy ? YearSuffix.FiscalYear : YearSuffix.None;
            return true;
        }

        if (_cursor.Current != '年' && !(TryReadBracket(ref point) && TryReadSecondName(ref point)))
        {
            return false;
        }

        var fy = point.IsFy;
        point.Suffix = fy ? YearSuffix.FiscalYear : point.Suffix is YearSuffix.None ? ReadSuffix() : point.Suffix;
        if (!fy && point.Suffix is YearSuffix.None && !point.HasEra && TrySkipFy())
        {
            point.Suffix = YearSuffix.FiscalYear;
        }

        if (point.Suffix is not YearSuffix.None)
        {
            var before = _cursor.Position;
            if (!TryReadBracket(ref point))
            {
                return false;
            }

            if (point.Suffix is YearSuffix.Year && _cursor.Position > before && _cursor.TrySkip('度'))
            {
                point.Suffix = YearSuffix.FiscalYear;
            }

            if (!TryReadSecondName(ref point))
            {
                return false;
            }
        }

        point.Unit = point.Suffix is YearSuffix.FiscalYear ? PeriodUnit.FiscalYear : PeriodUnit.Year;
        return true;
    }

    /// <summary>Reads 年度 or 年, with spaces before it.</summary>
    private YearSuffix ReadSuffix() =>
        !_cursor.TrySkipSpacesAnd('年') ? YearSuffix.None
        : _cursor.TrySkip('度') ? YearSuffix.FiscalYear
        : YearSuffix.Year;

    private bool TrySkipFy()
    {
        var ahead = _cursor;
        ahead.SkipSpaces();
        if (!ahead.TrySkipLatin("FY"))
        {
            return false;
        }

        _cursor = ahead;
        return true;
    }

    private bool TryReadName(ref PeriodPoint point, int inheritedEra)
    {
        var start = _cursor.Position;
        if (!_cursor.IsAtDigit)
        {
            if (TryReadMark(ref point, out var era))
            {
                return TryReadEraYear(era, ref point);
            }

            if (Folding.ShapeOf(_cursor.Current) > 0)
            {
                return TryReadBracketedEraYear(ref point);
            }

            if (_cursor.TrySkipLatin("FY") || _cursor.TrySkipLatin("JFY"))
            {
                point.IsFy = true;
                _cursor.SkipSpaces();
                var isRead = TryReadGregorian(ref point);
                point.Position = start;
                return isRead && TryReadYearOver(ref point);
            }

            var isCalendar = _cursor.TrySkipLatin("CY");
            if (isCalendar || _cursor.TrySkip("西暦"))
            {
                point.Suffix = isCalendar ? YearSuffix.Year : YearSuffix.None;
                _cursor.SkipSpaces();
                return TryReadGregorian(ref point);
            }
        }

        if (inheritedEra >= 0 && _cursor.Current == '元')
        {
            return TryReadEraYear(inheritedEra, ref point);
        }

        if (!_cursor.TryReadNumber(out _, out var digitCount))
        {
            return Fail(_cursor.AtEnd && TextCursor.TrimEnd(_cursor.Text).IsEmpty ? Reason.Empty : Reason.YearExpected, start);
        }

        if (inheritedEra < 0 && digitCount == 2 && Reading.End >= 0 && (Reading.First.IsFy || _cursor.TrySkipSpacesAnd('年')))
        {
            return Refuse(Reason.TwoDigitEnd, start, first: Reading.First.Year);
        }

        _cursor.Position = start;
        if (digitCount == 4)
        {
            return TryReadGregorian(ref point) && TryReadYearOver(ref point);
        }

        return inheritedEra >= 0 ? TryReadEraYear(inheritedEra, ref point)
            : (digitCount == 1 && TryReadPartFirst(ref point)) || Fail(Reason.YearExpected, start);
    }

    private bool TryReadGregorian(ref PeriodPoint point)
    {
        var start = _cursor.Position;
        if (!_cursor.TryReadNumber(out var number, out var digitCount) || digitCount != 4)
        {
            _cursor.Position = start;
            return Fail(Reason.FourDigitsExpected, start);
        }

        point.Year = (short)number;
        point.Position = start;
        return CalendarPeriod.IsYear(number) || FailYear(Reason.OutOfRange, start, Expected.SupportedYears);
    }

    /// <summary>Reads the second year of 2022/23年度 and FY2022/23, which is the next one.</summary>
    private bool TryReadYearOver(ref PeriodPoint point)
    {
        var ahead = _cursor;
        var divider = Folding.DividerOf(ahead.Current);
        if (divider is not ('/' or '-'))
        {
            return true;
        }

        ahead.Position++;
        var start = ahead.Position;
        if (ahead.ReadDigits(out var number) != 2)
        {
            return true;
        }

        var end = ahead.Position;
        var isFiscal = point.IsFy || (ahead.TrySkipSpacesAnd('年') && ahead.Current == '度');
        if (!isFiscal && (divider == '/' || number is >= 1 and <= 12 || Folding.DividerOf(ahead.Current) == '-'))
        {
            return true;
        }

        var isNext = number == (point.Year + 1) % 100;
        if (divider == '-' && isNext)
        {
            return Refuse(Reason.YearOverTwoOrRange, start, first: point.Year, second: number);
        }

        if (!isNext)
        {
            return isFiscal || number > point.Year % 100 ? Refuse(Reason.TwoDigitEnd, start, first: point.Year) : Refuse(Reason.MonthExpected, start);
        }

        _cursor.Position = end;
        return true;
    }

    /// <summary>Reads <c>(H27) [2015]</c>.</summary>
    private bool TryReadBracketedEraYear(ref PeriodPoint point)
    {
        var open = _cursor.Current;
        var start = _cursor.Position;
        _cursor.Position++;
        _cursor.SkipSpaces();
        if (!TryReadMark(ref point, out var era))
        {
            return Fail(Reason.YearExpected, start);
        }

        return TryReadEraYear(era, ref point)
            && TryClose(open)
            && TryReadBracket(ref point)
            && (point.HasGregorian || Fail(Reason.BracketedYearExpected, _cursor.Position, Expected.GregorianYear));
    }

    /// <summary>Reads the mark of an era, and the spaces behind it.</summary>
    private bool TryReadMark(ref PeriodPoint point, out int era)
    {
        point.Mark = _eras.ReadMark(ref _cursor, out era);
        if (point.Mark is EraMark.None)
        {
            return false;
        }

        _cursor.SkipSpaces();
        return true;
    }

    /// <summary>Reads the number of a year within an era: 元, one to three digits, or kanji numerals.</summary>
    private bool TryReadEraYear(int era, ref PeriodPoint point)
    {
        var start = _cursor.Position;
        var number = 1;
        if (!_cursor.TrySkip('元'))
        {
            if (!_cursor.TryReadNumber(out number, out var digitCount))
            {
                return Fail(Reason.EraYearExpected, start, _eras[era]);
            }

            if (digitCount > 3)
            {
                return FailYear(Reason.TooManyDigits, start, first: 3);
            }

            if (number == 0)
            {
                return FailYear(Reason.YearZero, start, _eras[era]);
            }
        }

        var year = _eras[era].FirstYear + number - 1;
        point.Era = (byte)era;
        point.EraYear = (short)number;
        point.Year = (short)Math.Min(year, short.MaxValue);
        point.Position = start;
        return CalendarPeriod.IsYear(year) || FailYear(Reason.OutOfRange, start, Expected.SupportedYears);
    }

    /// <summary>Refuses a year that cannot be. In running text, only where 年 says that it is one.</summary>
    private bool FailYear(Reason reason, int position, object? subject = null, int first = 0)
    {
        var ahead = _cursor;
        return !_isInRunningText || ahead.TrySkipSpacesAnd('年') ? Refuse(reason, position, subject, first) : Fail(reason, position, subject, first);
    }
}
