using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Lengths: 10年間 behind から is a range, and every other one is refused, because what is printed before it is only a part.
internal ref partial struct PeriodParser
{
    /// <summary>Words before a number that is not exact.</summary>
    internal static readonly string[] Approximately = ["概ね", "おおむね", "おおよそ", "およそ", "ほぼ", "約"];

    private static readonly string[] WordsOfLength =
        [.. Approximately, "凡そ", "向こう", "今後", "当面", "さらに", "更に", "最長", "最大", "過去", "直近", "少なくとも", "原則"];

    private static readonly string[] BeforeOrAfter = ["以前", "以後", "以降", "まえ", "あと", "のち", "早く", "早い", "遅く", "遅い", "先に"];

    /// <summary>Reads 10年間 behind から: the first year and nine more.</summary>
    private bool TryReadDuration(RangeSign sign)
    {
        var ahead = _cursor;
        ahead.TrySkip('の');
        ahead.SkipSpaces();
        var start = ahead.Position;
        if (!ahead.TryReadNumber(out var years, out _) || !TrySkipYears(ref ahead))
        {
            return false;
        }

        if (sign is not RangeSign.From)
        {
            return Refuse(Reason.LengthExpectedBehindFrom, start, length: ahead.Position - start);
        }

        if (years == 0)
        {
            return Refuse(Reason.OutOfRange, start, Expected.LengthInYears, length: ahead.Position - start);
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

    /// <summary>Refuses 10年 behind から, which may be a length or, where the era is inherited, a year: 令和2年から10年. Behind a wave too, where the first
    /// end is a month or a date.</summary>
    private bool IsLengthOrEnd(RangeSign sign)
    {
        ref var first = ref Reading.First;
        if (sign is RangeSign.Slash || (sign is RangeSign.Dash or RangeSign.Hyphen && first.IsWholeYear))
        {
            return false;
        }

        var ahead = _cursor;
        ahead.TrySkip('の');
        ahead.SkipSpaces();
        var start = ahead.Position;
        if (!ahead.TryReadNumber(out var number, out var digitCount) || digitCount == 4 || !ahead.TrySkipSpacesAnd('年'))
        {
            return false;
        }

        var end = ahead.Position;
        if (ahead.Current is '度' or '間' or '代' or '末' or '元' || Folding.ShapeOf(ahead.Current) > 0)
        {
            return false;
        }

        ahead.SkipSpaces();
        return !ahead.IsAtDigit && !KanjiNumerals.IsNumeral(ahead.Current) && ahead.Current != '/' && !ahead.TrySkip("まで")
            && !Refuse(Reason.LengthOrEnd, start, first.HasEra ? _eras[first.Era] : null, number, length: end - start);
    }

    /// <summary>Refuses a length behind an open range: 令和7年度以降5年間, 令和7年度までの5年間, 令和7年度から概ね10年間.</summary>
    private bool RefusesLength()
    {
        var start = _cursor.Position;
        return EndOfLength(_cursor) is > 0 and var end && !Refuse(Reason.LengthExpectedBehindFrom, start, length: end - start);
    }

    /// <summary>Returns the end of a length, with の and words such as 概ね before it, or 0.</summary>
    private static int EndOfLength(TextCursor cursor)
    {
        var isApart = !cursor.TrySkip('の') && cursor.TrySkip('、');
        cursor.SkipSpaces();
        while (cursor.TrySkipAny(WordsOfLength))
        {
            cursor.TrySkip('の');
        }

        var hasNumber = cursor.TryReadNumber(out _, out var digitCount);
        _ = hasNumber && cursor.TrySkip('、') && cursor.TryReadNumber(out _, out digitCount); // 2、3年間
        cursor.SkipSpaces();
        if (cursor.TrySkip('数') ? cursor.Current is not ('年' or 'か' or 'カ' or 'ヶ') : !hasNumber)
        {
            return 0;
        }

        var isCounted = IsCounter(cursor.Current);
        cursor.Position += isCounted ? 1 : 0;
        if (cursor.Current is not ('年' or '月' or '日' or '週'))
        {
            return 0;
        }

        var isYear = cursor.Current == '年';
        cursor.Position++;
        if (cursor.TrySkip('間') || isCounted)
        {
            return !isApart || isYear ? cursor.Position : 0; // 令和7年度まで、3日間
        }

        var isLength = isYear && !isApart && digitCount != 4 && cursor.Current is not ('度' or '代' or '生' or '目' or '次' or '元') && !cursor.IsAtDigit;
        return isLength && !KanjiNumerals.IsNumeral(cursor.Current) ? cursor.Position : 0;
    }

    /// <summary>Returns the end of 前 or 後 behind より, which leave out what stands before it, or 0.</summary>
    internal static int EndOfBeforeOrAfter(TextCursor cursor)
    {
        cursor.TrySkip('も');
        return cursor.TrySkipAny(BeforeOrAfter) ? cursor.Position
            : cursor.Current is '前' or '後' && !CharacterClasses.IsKanji(cursor.Next) ? cursor.Position + 1
            : 0;
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
