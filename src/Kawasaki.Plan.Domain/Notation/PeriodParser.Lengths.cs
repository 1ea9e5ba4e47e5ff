using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Lengths: 10年間 behind から is a range, and every other one is refused, because what is printed before it is only a part.
internal ref partial struct PeriodParser
{
    internal const int EndIsOfFiscalYears = 1;
    private const int IsNotBehindFrom = 2;

    private static readonly string[] BeforeOrAfter = ["以前", "以後", "以降", "まえ", "あと", "のち", "早く", "早い", "遅く", "遅い", "先に"];

    /// <summary>Reads a length directly behind the sign of a range, or refuses it.</summary>
    /// <returns>Whether it was read; also where it was refused.</returns>
    private bool TryReadLength(RangeSign sign, int signAt) =>
        sign is not RangeSign.Slash && PrintedLength.TryReadDirect(_cursor, out var length) && TakeLength(length, sign, signAt);

    /// <summary>Refuses a length behind an open range: 令和7年度以降5年間, 令和7年度までの5年間, 令和7年度から概ね10年間.</summary>
    private bool RefusesLength(RangeSign sign, int signAt) =>
        (PrintedLength.TryReadDirect(_cursor, out var length) || PrintedLength.TryReadBehindWords(_cursor, _eras, out length))
        && TakeLength(length, sign, signAt);

    private bool TakeLength(in PrintedLength length, RangeSign sign, int signAt)
    {
        ref var first = ref Reading.First;
        var start = _cursor.Position;
        var (behind, whole) = (length.End - start, length.End - signAt);
        var isEnd = length.Form is LengthForm.Bare && length.IsDirect;
        var isOfDays = length.Unit == '日' && first.Unit is PeriodUnit.Date;
        if (isEnd && (isOfDays || (length.Unit == '年' && first.IsWholeYear) ? IsDash(sign) : length.IsPerDay))
        {
            return false; // 令和4年～7年, 4月1日～14日, 1日平均
        }

        if (length.Form is not (LengthForm.Exact or LengthForm.Bare))
        {
            return length.Form is LengthForm.Inexact
                ? !Refuse(Reason.LengthNotExact, start, length: behind)
                : !Refuse(Reason.NoLength, start, Expected.InsteadOfLength(length.Form), length: behind);
        }

        var last = first;
        if (!IsInUnitsOf(first, length))
        {
            return !Refuse(Reason.LengthUnitsDiffer, start, length: behind);
        }

        if (!TryEnd(ref last, length))
        {
            return !Refuse(Reason.OutOfRange, start, length is { Months: 0, Days: 0 } ? Expected.Length : Expected.SupportedYears, length: behind);
        }

        if ((Reading.Words & TrailingWords.End) != 0 && sign is not RangeSign.Until)
        {
            return !Refuse(Reason.EndOrBehind, start, length: behind);
        }

        if (isEnd && sign is not (RangeSign.Onward or RangeSign.Until))
        {
            return !RefuseLengthOrEnd(length, sign, sign is RangeSign.From ? start : signAt);
        }

        if (!length.IsDirect || sign is not RangeSign.From)
        {
            var isOne = sign is not RangeSign.Until && (length.Months == 0 || length.Days == 0); // It is printed in the hint.
            return !Refuse(Reason.LengthExpectedBehindFrom, signAt, null, isOne ? length.Months : 0, isOne ? length.Days : 0, whole);
        }

        Reading.Last = last;
        _cursor.Position = length.End;
        Understand();
        return true;
    }

    /// <summary>Reads the length of a closed range behind it, and checks it: 令和4～7年度の4年間, 令和4～7年度（4か年）.</summary>
    private void ReadLengthOfRange()
    {
        if (!Reading.IsClosed || _isImpossible || Reading.First.Unit != Reading.Last.Unit || (Reading.Words & TrailingWords.End) != 0)
        {
            return;
        }

        _cursor.Position = Reading.End;
        var isInBracket = TryOpen(out var open);
        var start = _cursor.Position;
        var last = Reading.First;
        if ((!isInBracket && _cursor.Current != 'の')
            || !PrintedLength.TryReadDirect(_cursor, out var length)
            || length.Form is not LengthForm.Exact
            || !IsInUnitsOf(last, length)
            || !TryEnd(ref last, length))
        {
            return;
        }

        _cursor.Position = length.End;
        if (isInBracket && !TryClose(open))
        {
            return;
        }

        if (last.LastDay == Reading.Last.LastDay)
        {
            Understand();
        }
        else if (length.Months != 12 && length.Days != 1) // 令和4～7年度の1年間の平均
        {
            Refuse(Reason.LengthContradicts, start, length: length.End - start);
        }
    }

    /// <summary>Refuses 10年, which may be a length or, where the era is inherited, a year, and 14日 likewise.</summary>
    private bool RefuseLengthOrEnd(in PrintedLength length, RangeSign sign, int position)
    {
        ref var first = ref Reading.First;
        var flags = sign is RangeSign.From ? 0 : IsNotBehindFrom;
        if (length.Unit != '年')
        {
            if (length.Unit == '日' && length.Days > 31)
            {
                return RefuseAsLength(length, position);
            }

            var isDay = first.Unit is PeriodUnit.Date && length.Unit == '日' && length.Days >= first.Day && IsDay(first, length.Days);
            return Refuse(Reason.LengthOrDay, position, isDay ? Expected.Date : null, length.Days, flags, length.End - position);
        }

        var years = length.Months / 12;
        var (era, count) = EraOfEnd(first, years);
        flags |= first.Unit is PeriodUnit.FiscalYear or PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter ? EndIsOfFiscalYears : 0;
        return count == 0
            ? RefuseAsLength(length, position)
            : Refuse(Reason.LengthOrEnd, position, count == 1 ? _eras[era] : null, years, flags, length.End - position);
    }

    /// <summary>Returns the era in which a number may be the year of an end, that of the beginning where it can, and how many there are.</summary>
    private readonly (int Era, int Count) EraOfEnd(in PeriodPoint first, int years)
    {
        var (era, count) = (0, 0);
        for (var i = first.HasEra ? first.Era : 0; years <= EraYear.LastYear && i < _eras.Count; i++)
        {
            var year = _eras[i].FirstYear + years - 1;
            var isInherited = first.HasEra && i == first.Era;
            if (year >= first.Year && (isInherited || i + 1 == _eras.Count || year <= _eras[i + 1].FirstYear))
            {
                (era, count) = (i, count + 1);
                if (isInherited)
                {
                    break;
                }
            }
        }

        return (era, count);
    }

    private bool RefuseAsLength(in PrintedLength length, int position) =>
        Refuse(Reason.LengthWithoutWord, position, null, length.Months, length.Days, length.End - position);

    private static bool IsDash(RangeSign sign) => sign is RangeSign.Dash or RangeSign.Hyphen;

    /// <summary>Says whether a length is counted in the unit of a period, or in a longer one.</summary>
    private static bool IsInUnitsOf(in PeriodPoint first, in PrintedLength length) => first.Unit switch
    {
        PeriodUnit.Date => true,
        PeriodUnit.Month => length.Days == 0 && length.Unit is '年' or '月',
        _ => length.IsOfYears,
    };

    /// <summary>Sets an end to the last of its unit in a length that begins with it, of dates by article 143 of the Civil Code.</summary>
    private static bool TryEnd(ref PeriodPoint point, in PrintedLength length)
    {
        if (length is { Months: 0, Days: 0 } || point.Year + ((length.Months + 11) / 12) + ((length.Days + 364) / 365) > EraTable.LastGregorianYear)
        {
            return false;
        }

        point.EraYear = 0;
        point.OtherEra = 0;
        point.IsTerm = false;
        if (point.Unit is PeriodUnit.Date)
        {
            var first = new NodaTime.LocalDate(point.Year, point.Part, point.Day);
            var same = first.PlusMonths(length.Months);
            var day = same.PlusDays(length.Days - (same.Day == first.Day ? 1 : 0)); // Where the last month has no such day, its end.
            (point.Year, point.Part, point.Day) = ((short)day.Year, (byte)day.Month, (byte)day.Day);
            return true;
        }

        var parts = point.Unit switch { PeriodUnit.FiscalHalf => 2, PeriodUnit.FiscalQuarter => 4, PeriodUnit.Month => 12, _ => 1 };
        var last = (point.Year * parts) + Math.Max(point.Part - 1, 0) + (length.Months * parts / 12) - 1;
        point.Year = (short)(last / parts);
        point.Part = parts == 1 ? point.Part : (byte)((last % parts) + 1);
        return true;
    }

    /// <summary>Returns the end of 前 or 後 behind より, which leave out what stands before it, or 0.</summary>
    internal static int EndOfBeforeOrAfter(TextCursor cursor)
    {
        cursor.TrySkip('も');
        return cursor.TrySkipAny(BeforeOrAfter) ? cursor.Position
            : cursor.Current is '前' or '後' && !CharacterClasses.IsKanji(cursor.Next) ? cursor.Position + 1
            : 0;
    }
}
