using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// The other end of a range, which may leave out what the first one says.
internal ref partial struct PeriodParser
{
    private bool TryReadLast(RangeSign sign)
    {
        _cursor.SkipSpaces();
        var first = Reading.First; // A copy: what the other end says of it holds only where there is one.
        var last = default(PeriodPoint);
        var start = _cursor.Position;
        if (!TryReadLastPoint(ref last, sign) || !TryAgree(ref first, ref last, sign))
        {
            return false;
        }

        if (_cursor.Current == '間' && last.IsWholeYear && last.HasEra && last.Mark is EraMark.None)
        {
            return Refuse(Reason.Unfinished, start, length: _cursor.Position + 1 - start); // 令和4年度から7年度間
        }

        var words = Reading.Words;
        var end = Reading.End;
        Reading.Words = TrailingWords.None; // Either end may have the same.
        ReadBehind(ref last);
        if (_isImpossible)
        {
            return false;
        }

        var hasUntil = sign is not RangeSign.Slash && _cursor.TrySkipSpacesAnd("まで");
        var isNamed = last.Mark is not EraMark.None || last.Suffix is not YearSuffix.None || !last.IsWholeYear || (!last.HasEra && last.Year > 0);
        if (sign is RangeSign.From && !hasUntil && first.Unit is PeriodUnit.Date && Reading.Words is TrailingWords.None && IsMonths(start))
        {
            return Refuse(Reason.TwoReadings, start, Expected.MonthOrMonths, length: _cursor.Position - start); // から6月
        }

        if ((sign is RangeSign.Since && !hasUntil) || (sign is RangeSign.From && !hasUntil && !isNamed))
        {
            Reading.Words = words;
            Reading.End = end;
            return Fail(Reason.WordExpected, _cursor.Position, "まで");
        }

        if ((last.Unit == first.Unit ? last.FirstDay : last.LastDay) < first.FirstDay)
        {
            Reading.Words = words;
            Reading.End = end;
            var isPlain = last.Suffix is YearSuffix.None && last.Mark is EraMark.None && last.IsWholeYear;
            return _isInRunningText && isPlain
                ? Fail(Reason.RangeRunsBackwards, start, subject: null, first.Year, last.Year)
                : Refuse(
                    Reason.RangeRunsBackwards,
                    last.Position,
                    first.Unit is PeriodUnit.Month or PeriodUnit.Date && last.LeavesOutYear ? Expected.FollowingYear : null,
                    first.Year,
                    last.Year);
        }

        Reading.First = first;
        Reading.Last = last;
        Reading.IsOpenEnd = false;
        Understand();
        if (!_cursor.AtEnd)
        {
            ReadBehind(ref Reading.Last);
            _ = TryReadRepeated(sign);
        }

        Reading.Words |= words;
        return true;
    }

    /// <summary>Reads the other end, which may leave out what the first one says.</summary>
    private bool TryReadLastPoint(ref PeriodPoint last, RangeSign sign)
    {
        ref var first = ref Reading.First;
        if (_cursor.Current is '翌' or '同' && sign is not RangeSign.Slash)
        {
            return TryReadFollowing(ref last, sign);
        }

        var start = _cursor.Position;
        if (first.Unit is PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter)
        {
            Inherit(ref last, start);
            if (!TryReadHalfOrQuarter(ref last) || _cursor.Position > start)
            {
                return !_isImpossible;
            }

            last = default;
        }

        if (first.Unit is PeriodUnit.Month or PeriodUnit.Date && _cursor.TryReadNumber(out var number, out var digitCount))
        {
            if (_cursor.TrySkipSpacesAnd('月'))
            {
                Inherit(ref last, start);
                if (!TryNameMonth(ref last, number, digitCount, start))
                {
                    return false;
                }

                return CalendarPeriod.OrdinalOfMonth(last.Year, last.Part) < CalendarPeriod.OrdinalOfMonth(first.Year, first.Part)
                    ? Refuse(Reason.RangeRunsBackwards, start, Expected.FollowingYear, first.Year, last.Year)
                    : TryReadLastMonth(ref last);
            }

            if (first.Unit is PeriodUnit.Date && _cursor.TrySkipSpacesAnd('日'))
            {
                Inherit(ref last, start);
                last.Part = first.Part;
                last.Year = first.Year;
                return TryNameDay(ref last, number, digitCount, start);
            }

            if (first.Divider != '\0')
            {
                Inherit(ref last, start);
                if (TryReadDividedEnd(ref last, sign, number, digitCount, start) || _isImpossible)
                {
                    return !_isImpossible;
                }

                last = default;
            }

            _cursor.Position = start;
        }

        return TryReadPoint(ref last, first.HasEra ? first.Era : -1);
    }

    /// <summary>Reads what stands behind the month of an other end: a day, or 期, which says no more (1～3月期).</summary>
    private bool TryReadLastMonth(ref PeriodPoint last) => _cursor.TrySkip('期') || TryReadBehindMonth(ref last);

    private readonly void Inherit(ref PeriodPoint last, int start) => Inherit(ref last, Reading.First, start);

    private static void Inherit(ref PeriodPoint last, in PeriodPoint before, int start)
    {
        last = before;
        last.Mark = EraMark.None;
        last.LeavesOutYear = true;
        last.Position = start;
        last.Year = (short)last.YearOfPart;
        last.Part = 0;
        last.Day = 0;
    }

    /// <summary>Reads 翌3月, 翌年3月31日, 翌2006年7月 and 同年9月.</summary>
    private bool TryReadFollowing(ref PeriodPoint last, RangeSign sign)
    {
        var start = _cursor.Position;
        var step = _cursor.Current == '翌' ? 1 : 0;
        Inherit(ref last, start);
        Follow(ref last, Reading.First, step);

        _cursor.Position++;
        if (step > 0 && _cursor.TrySkip('々'))
        {
            return Refuse(Reason.YearAfterNext, start, length: _cursor.Position - start + (_cursor.Current == '年' ? 1 : 0));
        }

        if (Reading.First.Unit is PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter && step > 0 && _cursor.TrySkip("年度"))
        {
            return TryReadHalfOrQuarter(ref last) && (last.Part > 0 || Fail(Reason.YearExpected, start));
        }

        if (Reading.First.Unit is not (PeriodUnit.Month or PeriodUnit.Date))
        {
            return Fail(Reason.YearExpected, start);
        }

        if (!CalendarPeriod.IsYear(last.Year))
        {
            return Refuse(Reason.OutOfRange, start, Expected.SupportedYears);
        }

        if (step == 0 && Reading.First.Unit is PeriodUnit.Date && _cursor.TrySkip('月'))
        {
            last.Part = Reading.First.Part;
            return TryReadBehindMonth(ref last) && (last.Day > 0 || Fail(Reason.WordExpected, _cursor.Position, "日"));
        }

        if (!_cursor.TrySkip('年'))
        {
            var ahead = _cursor;
            if (ahead.TryReadNumber(out var year, out var digits) && digits == 4)
            {
                if (year != last.Year)
                {
                    return Refuse(Reason.FollowingYearContradiction, _cursor.Position, first: last.Year, second: year);
                }

                _cursor = ahead;
                if (!_cursor.TrySkipSpacesAnd('年'))
                {
                    return Fail(Reason.WordExpected, _cursor.Position, "年");
                }
            }
        }

        _cursor.SkipSpaces();
        var at = _cursor.Position;
        return !_cursor.TryReadNumber(out var month, out var digitCount) ? Fail(Reason.MonthExpected, at)
            : IsAtUnit('月') ? TryNameMonth(ref last, month, digitCount, at) && TryReadLastMonth(ref last)
            : (Reading.First.Divider != '\0' && TryReadDividedEnd(ref last, sign, month, digitCount, at)) || Fail(Reason.MonthExpected, at);
    }

    /// <summary>Sets the year to that of another end or the one behind it, which are of the calendar, also behind 年度.</summary>
    private static void Follow(ref PeriodPoint last, in PeriodPoint before, int step)
    {
        last.Year = (short)(before.Year + step);
        last.IsOfFiscalYear = false;
        if (step > 0)
        {
            last.EraYear = 0; // 翌 names no era: 昭和63年10月～翌3月 ends in 平成元年.
            last.OtherEra = 0;
        }
    }

    /// <summary>Says of either end what only the other one says, 年度 or 年, and refuses what does not go together.</summary>
    private bool TryAgree(ref PeriodPoint first, ref PeriodPoint last, RangeSign sign)
    {
        var isBareEnd = last.Suffix is YearSuffix.None && last.IsWholeYear;
        var isFullEnd = last.HasEra ? last.Mark is EraMark.Letter : !_isInRunningText || EndsNumber();
        if (isBareEnd && first.IsWholeYear && first.Suffix is not YearSuffix.None && isFullEnd)
        {
            last.Suffix = first.Suffix;
            last.Unit = first.Unit;
        }
        else if (isBareEnd && (first.Suffix is not YearSuffix.None || !first.IsWholeYear))
        {
            return Fail(
                Reason.WordExpected,
                _cursor.Position,
                first.Suffix is YearSuffix.FiscalYear ? "年度" : first.IsWholeYear ? "年" : "月");
        }

        if (isBareEnd && sign is RangeSign.Hyphen && last.Mark is EraMark.None && last.HasEra && !last.HasGregorian)
        {
            if (_isInRunningText && _cursor.Position - last.Position > 2)
            {
                return false; // R7-123 and R7-001 are numbers of papers.
            }

            if (last.EraYear <= 12)
            {
                return Refuse(Reason.MonthOrRange, last.Position, _eras[first.Era], first.EraYear, last.EraYear);
            }
        }

        if (sign is RangeSign.Slash && (last.HasEra || (last.Suffix != first.Suffix && first.Suffix is not YearSuffix.None)))
        {
            return Fail(Reason.YearExpected, last.Position);
        }

        if (first.Suffix is YearSuffix.None && first.IsWholeYear && last.Suffix is not YearSuffix.None)
        {
            first.Suffix = last.Suffix;
            first.Unit = last.Suffix is YearSuffix.FiscalYear ? PeriodUnit.FiscalYear : PeriodUnit.Year;
        }

        if (last.IsTerm && first.Unit is PeriodUnit.Month)
        {
            return Refuse(Reason.TwoReadings, last.Position, Expected.MonthOrTerm, length: _cursor.Position - last.Position);
        }

        return !IsMixed(first, last) || Refuse(Reason.UnitsDiffer, last.Position);
    }

    /// <summary>Says whether nothing but a number with 月 was read from a place on, as a length in laws is printed: 六月.</summary>
    private readonly bool IsMonths(int start)
    {
        var ahead = new TextCursor(_cursor.Text, start);
        return ahead.TryReadNumber(out _, out _) && ahead.TrySkip('月') && ahead.Position == _cursor.Position;
    }

    /// <summary>Says whether nothing stands behind a number that it may count: 2010年度～2500 千円, 2500㎡, 3000％.</summary>
    private readonly bool EndsNumber()
    {
        var ahead = _cursor;
        ahead.SkipSpaces();
        return ahead.AtEnd || ahead.Current is '、' or '。' or '，' or ',' or '\t' or '\n' or '|' || Folding.ShapeOf(ahead.Current) != 0
            || ahead.TrySkip("まで") || ahead.TrySkip('の');
    }

    /// <summary>Says whether one end is of a calendar year and the other of a fiscal one.</summary>
    private static bool IsMixed(in PeriodPoint first, in PeriodPoint last) =>
        (first.Unit is PeriodUnit.Year && last.Unit is PeriodUnit.FiscalYear or PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter)
        || (last.Unit is PeriodUnit.Year && first.Unit is PeriodUnit.FiscalYear or PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter);
}
