using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// What follows the first end: the other one, an open end or a duration.
internal ref partial struct PeriodParser
{
    private void ReadRange()
    {
        if (_isImpossible)
        {
            return;
        }

        _cursor.Position = Reading.End;
        _cursor.SkipSpaces();
        var c = _cursor.Current;
        if (Folding.IsDash(c))
        {
            ReadDashed(Folding.IsHyphen(c));
        }
        else if (Folding.DividerOf(c) == '/' && (Reading.First.IsFy || (!Reading.First.HasEra && Reading.First.Suffix is YearSuffix.None)))
        {
            _cursor.Position++;
            TryReadLast(RangeSign.Slash);
        }
        else if (_cursor.TrySkip("から"))
        {
            ReadFrom(RangeSign.From);
        }
        else if (_cursor.TrySkip("より"))
        {
            ReadFrom(RangeSign.Since);
        }
        else if (_cursor.TrySkip("以降") || _cursor.TrySkip("以後"))
        {
            Open(isEnd: true);
        }
        else if (_cursor.TrySkip("まで") || _cursor.TrySkip("以前"))
        {
            Open(isEnd: false);
        }
    }

    private void Open(bool isEnd)
    {
        Reading.IsOpenEnd = isEnd;
        Reading.IsOpenStart = !isEnd;
        Understand();
        ReadWords(PeriodUnit.Date);
    }

    private void ReadDashed(bool isHyphen)
    {
        var behind = _cursor.Position + 1;
        _cursor.Position = behind;
        if (TryReadLast(isHyphen ? RangeSign.Hyphen : RangeSign.Dash) || _isImpossible)
        {
            return;
        }

        _cursor.Position = behind;
        var ahead = _cursor;
        ahead.SkipSpaces();
        if (IsBeforeOtherEnd())
        {
            Refuse(Reason.Unfinished, behind);
        }
        else if (!ahead.IsAtDigit && (!isHyphen || (Reading.First.IsWholeYear && !(_isInRunningText && CharacterClasses.IsLetter(_cursor.Current)))))
        {
            Open(isEnd: true);
        }
    }

    private void ReadFrom(RangeSign sign)
    {
        var behind = _cursor.Position;
        if (TryReadDuration(sign) || TryReadLast(sign) || _isImpossible)
        {
            return;
        }

        _cursor.Position = behind;
        if (IsBeforeOtherEnd() && sign is RangeSign.From)
        {
            Refuse(Reason.Unfinished, behind);
            return;
        }

        Reading.IsSince = sign is RangeSign.Since;
        Open(isEnd: true);
    }

    /// <summary>Reads 10年間 behind から: the first year and nine more.</summary>
    private bool TryReadDuration(RangeSign sign)
    {
        var ahead = _cursor;
        ahead.TrySkip('の');
        ahead.SkipSpaces();
        var start = ahead.Position;
        if (sign is not RangeSign.From || !ahead.TryReadNumber(out var years, out _) || years == 0 || !TrySkipYears(ref ahead))
        {
            return false;
        }

        var first = Reading.First;
        var last = first.Year + (long)years - 1;
        if (last > EraTable.LastGregorianYear - 1)
        {
            return Refuse(Reason.OutOfRange, start, Expected.SupportedYears);
        }

        Reading.Last = first;
        Reading.Last.Year = (short)last;
        Reading.Last.EraYear = 0;
        Reading.Last.OtherEra = 0;
        Reading.Last.IsTerm = false;
        if (first.Unit is not (PeriodUnit.Year or PeriodUnit.FiscalYear))
        {
            EndBefore(ref Reading.Last, (short)(last + 1));
        }

        _cursor = ahead;
        Understand();
        return true;
    }

    /// <summary>Sets an end to the last of its unit before that of the first end in a year.</summary>
    private static void EndBefore(ref PeriodPoint point, short year)
    {
        if (point.Unit is PeriodUnit.Date)
        {
            var day = new NodaTime.LocalDate(year, point.Part, Math.Min(point.Day, NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, point.Part))).PlusDays(-1);
            (point.Year, point.Part, point.Day) = ((short)day.Year, (byte)day.Month, (byte)day.Day);
            return;
        }

        var parts = point.Unit switch { PeriodUnit.FiscalHalf => 2, PeriodUnit.FiscalQuarter => 4, _ => 12 };
        (point.Year, point.Part) = point.Part > 1 ? (year, (byte)(point.Part - 1)) : ((short)(year - 1), (byte)parts);
    }

    private static bool TrySkipYears(ref TextCursor cursor)
    {
        cursor.SkipSpaces();
        if (cursor.TrySkip("年間"))
        {
            return true;
        }

        var hasCounter = IsCounter(cursor.Current);
        cursor.Position += hasCounter ? 1 : 0;
        if (!hasCounter || !cursor.TrySkip('年'))
        {
            return false;
        }

        cursor.TrySkip('間');
        return true;
    }

    /// <summary>Says whether an end or a duration follows that was not understood: then the range is not open.</summary>
    private readonly bool IsBeforeOtherEnd()
    {
        var ahead = _cursor;
        ahead.SkipSpaces();
        if (ahead.Current == '翌' || (ahead.Current == '同' && ahead.Next is '年' or '月' or '日'))
        {
            return true;
        }

        if (!ahead.IsAtDigit && !KanjiNumerals.IsNumeral(ahead.Current))
        {
            var isName = _eras.ReadMark(ref ahead, out _) is EraMark.Name;
            ahead.SkipSpaces();
            return isName && (ahead.Current == '元' || ahead.TryReadNumber(out _, out _));
        }

        _ = ahead.TryReadNumber(out _, out var digitCount);
        return (digitCount == 4 && ahead.TrySkipSpacesAnd('年')) || IsDurationOrDay(ahead);
    }

    /// <summary>Says whether 日間, か月, 月間 or 年間 follows a number, or a month or day and まで.</summary>
    private static bool IsDurationOrDay(TextCursor cursor)
    {
        var isCounted = IsCounter(cursor.Current);
        cursor.Position += isCounted ? 1 : 0;
        if (cursor.Current is not ('年' or '月' or '日' or '週'))
        {
            return false;
        }

        cursor.Position++;
        if (isCounted || cursor.Current == '間')
        {
            return true;
        }

        while (cursor.TryReadNumber(out _, out _) && (cursor.TrySkip('月') || cursor.TrySkip('日')))
        {
        }

        return cursor.TrySkip("まで");
    }

    private static bool IsCounter(char c) => c is 'か' or 'カ' or 'ヵ' or 'ヶ' or 'ケ' or '箇' or 'ｶ' or 'ｹ';
}
