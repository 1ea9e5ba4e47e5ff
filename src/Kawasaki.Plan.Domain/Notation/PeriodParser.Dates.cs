using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Months and dates: 令和3年11月26日（金）, R3.11.26, 2021/7.
internal ref partial struct PeriodParser
{
    private const string WordsWithTerm = "限日間待首"; // 3月期限, 3月期日前投票

    private bool TryNameMonth(ref PeriodPoint point, int month, int digitCount, int start)
    {
        if (digitCount > 2 || month is < 1 or > 12)
        {
            return Refuse(Reason.MonthExpected, start);
        }

        point.Unit = PeriodUnit.Month;
        point.Part = (byte)month;
        point.Year += point.IsOfFiscalYear && month < FiscalYear.StartMonth ? (short)1 : (short)0;
        return true;
    }

    private bool TryReadBehindMonth(ref PeriodPoint point)
    {
        var outside = _cursor.Position;
        if (_cursor.Current == '期' && WordsWithTerm.AsSpan().IndexOf(_cursor.Next) < 0 && !new TextCursor(_cursor.Text, outside).TrySkip("期末手当"))
        {
            _cursor.Position++;
            if (point.Part != FiscalYear.StartMonth - 1)
            {
                return Refuse(Reason.OtherTermMonth, outside, first: point.Part, length: 1);
            }

            point.Year--;
            point.IsTerm = true;
            point.Suffix = YearSuffix.FiscalYear;
            point.Unit = PeriodUnit.FiscalYear;
            return TryReadHalfOrQuarter(ref point);
        }

        _cursor.SkipSpaces();
        _cursor.Position += Folding.DividerOf(_cursor.Current) == '/' ? 1 : 0;
        var start = _cursor.Position;
        if (!_cursor.TryReadNumber(out var day, out var digitCount))
        {
            _cursor.Position = outside;
            return true;
        }

        if (!IsAtUnit('日'))
        {
            Fail(Reason.WordExpected, _cursor.Position, "日");
            _cursor.Position = outside;
            return true;
        }

        return TryNameDay(ref point, day, digitCount, start);
    }

    private bool TryNameDay(ref PeriodPoint point, int day, int digitCount, int start)
    {
        if (digitCount > 2 || !IsDay(point, day))
        {
            return Refuse(Reason.NoSuchDay, start, first: day);
        }

        point.Unit = PeriodUnit.Date;
        point.Day = (byte)day;
        return TryReadWeekday(point);
    }

    private static bool IsDay(in PeriodPoint point, int day) => day >= 1 && day <= DateTime.DaysInMonth(point.Year, point.Part);

    /// <summary>Reads a month or a date that dividers divide: R3.11.26, R5/10, 2021-11-26, 令和3・7・18. Other numbers are left to what follows.</summary>
    private bool TryReadDivided(ref PeriodPoint point)
    {
        var divider = Folding.DividerOf(_cursor.Current);
        if (point.HasGregorian || divider == '\0')
        {
            return point.HasEra || point.HasGregorian || TryReadLetterPart(ref point);
        }

        var outside = _cursor.Position;
        if (!TryReadDividedNumber(out var month, out var monthDigits, out var monthAt))
        {
            _cursor.Position = outside;
            return point.HasEra || TryReadLetterPart(ref point);
        }

        point.Divider = divider;
        var behindMonth = _cursor.Position;
        if (Folding.DividerOf(_cursor.Current) == divider
            && TryReadDividedNumber(out var day, out var dayDigits, out var dayAt)
            && !_cursor.TrySkipSpacesAnd('年'))
        {
            return TryReadDate(ref point, month, monthDigits, monthAt, day, dayDigits, dayAt);
        }

        _cursor.Position = behindMonth;
        var isBeforeYear = _cursor.TrySkipSpacesAnd('年');
        _cursor.Position = outside;
        if (isBeforeYear || divider is '・' or ',' || (divider == '/' && monthDigits == 4))
        {
            return true;
        }

        if (divider == '-' && (point.HasEra || monthDigits != 2))
        {
            return point.HasEra || monthDigits != 1 || Fail(Reason.TwoDigitMonth, monthAt) || true; // The end of a range, or nothing.
        }

        if (monthDigits > 2 || month is < 1 or > 12)
        {
            return Fail(Reason.MonthExpected, monthAt) || true;
        }

        _cursor.Position = behindMonth;
        return TryNameMonth(ref point, month, monthDigits, monthAt);
    }

    private bool TryReadDate(ref PeriodPoint point, int month, int monthDigits, int monthAt, int day, int dayDigits, int dayAt)
    {
        var isMonth = monthDigits <= 2 && month is >= 1 and <= 12;
        point.Part = isMonth ? (byte)month : (byte)0;
        if (!isMonth || dayDigits > 2 || !IsDay(point, day))
        {
            return isMonth ? Refuse(Reason.NoSuchDay, dayAt, first: day) : Refuse(Reason.MonthExpected, monthAt);
        }

        point.Unit = PeriodUnit.Date;
        point.Day = (byte)day;
        return TryReadWeekday(point);
    }

    /// <summary>Reads an other end that leaves out the year of a month or date in numbers: R6.4～9, 2024/4/1～4/7.</summary>
    private bool TryReadDividedEnd(ref PeriodPoint last, RangeSign sign, int number, int digitCount, int start)
    {
        ref var first = ref Reading.First;
        var behind = _cursor.Position;
        var (day, dayDigits, dayAt) = (0, 0, 0);
        var hasDay = Folding.DividerOf(_cursor.Current) == first.Divider && TryReadDividedNumber(out day, out dayDigits, out dayAt);
        if (digitCount > 2
            || (first.Divider == '-' && sign is RangeSign.Hyphen)
            || (sign is RangeSign.From && !hasDay && !_cursor.Rest.StartsWith("まで".AsSpan()))
            || (hasDay && number > 12 && first.HasEra)
            || (hasDay ? Folding.DividerOf(_cursor.Current) != '\0' && Folding.DigitOf(_cursor.Next) >= 0 : Folding.DividerOf(_cursor.Current) != '\0')
            || (_isInRunningText ? !hasDay && CharacterClasses.IsLetter(_cursor.Current) && _cursor.Current != 'ま' : _cursor.Current == '年')
            || hasDay != first.Unit is PeriodUnit.Date)
        {
            _cursor.Position = hasDay ? behind : _cursor.Position;
            return false;
        }

        if (!hasDay)
        {
            return TryNameMonth(ref last, number, digitCount, start);
        }

        var yearOfMonth = first.HasEra && last.EraYear > 0 ? first.Year - first.EraYear + number : 0;
        return first.Suffix is YearSuffix.None && first.Divider is '.' or '/' && day <= 12
            && (yearOfMonth > first.Year || (yearOfMonth == first.Year && day >= first.Part))
                ? Refuse(Reason.DateOrMonth, start, _eras[first.Era], number, day)
                : TryReadDate(ref last, number, digitCount, start, day, dayDigits, dayAt);
    }

    private bool TryReadDividedNumber(out int number, out int digitCount, out int start)
    {
        _cursor.Position++;
        _cursor.SkipSpaces(); // Dates are set in columns: R 3. 4. 1.
        start = _cursor.Position;
        return _cursor.TryReadNumber(out number, out digitCount);
    }
}
