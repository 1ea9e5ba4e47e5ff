using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// What follows the first end: the other one, an open end or a duration.
internal ref partial struct PeriodParser
{
    internal static readonly string[] ThirdsOfMonth = ["上旬", "中旬", "下旬"];

    private static readonly string[] OtherEnds = [.. ThirdsOfMonth, "年度末", "年末", "月末"];

    private static readonly string[] RelativeEnds =
    [
        "本年", "今年", "来年", "再来年", "昨年", "一昨年", "前年", "当年", "次年", "現在", "今日", "今月", "来月", "当月", "今回", "今期", "次期", "来期", "当期", "春", "夏", "秋", "冬",
    ];

    private const int MostBeforeUntil = 6; // 今年の9月末まで

    private void ReadRange()
    {
        if (_isImpossible)
        {
            return;
        }

        _cursor.Position = Reading.End;
        _cursor.SkipSpaces();
        var signAt = _cursor.Position;
        var c = _cursor.Current;
        if (TrySkipTo())
        {
            Reading.IsFromTo = TryReadLast(RangeSign.To);
        }
        else if (Folding.IsDash(c))
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
            ReadFrom(RangeSign.From, signAt);
        }
        else if (_cursor.TrySkip("より"))
        {
            ReadFrom(RangeSign.Since, signAt);
        }
        else if (_cursor.TrySkip("以降") || _cursor.TrySkip("以後"))
        {
            Open(RangeSign.Onward, signAt);
        }
        else if (_cursor.TrySkip("まで") || _cursor.TrySkip("以前"))
        {
            Open(RangeSign.Until, signAt);
        }
    }

    /// <summary>Skips 至, with a comma or a dash before it.</summary>
    private bool TrySkipTo()
    {
        var ahead = _cursor;
        ahead.Position += ahead.Current == '、' || Folding.IsDash(ahead.Current) ? 1 : 0;
        if (!ahead.TrySkipSpacesAnd('至'))
        {
            return false;
        }

        _cursor = ahead;
        return true;
    }

    private void Open(RangeSign sign, int signAt)
    {
        Reading.IsOpenEnd = sign is not RangeSign.Until;
        Reading.IsOpenStart = sign is RangeSign.Until;
        Understand();
        if (sign is not (RangeSign.From or RangeSign.Since))
        {
            ReadWords(PeriodUnit.Date); // 令和7年度までの予定, but not 令和7年度から予算を増やす
        }

        _ = RefusesLength(sign, signAt);
    }

    private void ReadDashed(bool isHyphen)
    {
        var behind = _cursor.Position + 1;
        _cursor.Position = behind;
        var sign = isHyphen ? RangeSign.Hyphen : RangeSign.Dash;
        if (TryReadLength(sign, behind - 1) || TryReadLast(sign) || _isImpossible)
        {
            return;
        }

        _cursor.Position = behind;
        var ahead = _cursor;
        ahead.SkipSpaces();
        if (EndOfOtherEnd(isDashed: true) is > 0 and var other)
        {
            RefuseUnfinished(behind, other);
        }
        else if (!ahead.IsAtDigit && (!isHyphen || (Reading.First.IsWholeYear && !(_isInRunningText && CharacterClasses.IsLetter(_cursor.Current)))))
        {
            Open(sign, behind - 1);
        }
    }

    private void ReadFrom(RangeSign sign, int signAt)
    {
        var behind = _cursor.Position;
        if (TryReadLength(sign, signAt) || (!PrintedLength.IsGrade(_cursor) && TryReadLast(sign)) || _isImpossible)
        {
            return;
        }

        _cursor.Position = behind;
        if (RefusesLength(sign, signAt))
        {
            return;
        }

        if (sign is RangeSign.From && EndOfOtherEnd(isDashed: false) is > 0 and var other)
        {
            RefuseUnfinished(behind, other);
            return;
        }

        if (sign is RangeSign.Since && EndOfBeforeOrAfter(_cursor) is > 0 and var end)
        {
            Refuse(Reason.BeforeOrAfter, signAt, length: end - signAt);
            return;
        }

        Reading.IsSince = sign is RangeSign.Since;
        Open(sign, signAt);
    }

    /// <summary>Refuses what goes on. Of a whole text the error that lies further says more.</summary>
    private void RefuseUnfinished(int behind, int end)
    {
        _isImpossible = !_isInRunningText && Fault.Position > behind && Fault.Reason is not Reason.Empty;
        Refuse(Reason.Unfinished, behind, length: end - behind);
    }

    /// <summary>Returns the end of an other end that was not understood, behind which the range is not open, or 0.</summary>
    private readonly int EndOfOtherEnd(bool isDashed)
    {
        var ahead = _cursor;
        ahead.SkipSpaces();
        if (ahead.TrySkipAny(OtherEnds))
        {
            return ahead.Position;
        }

        if (ahead.TrySkip('翌') || (ahead.TrySkip('同') && (ahead.Current is '年' or '月' or '日' || ahead.IsAtDigit || KanjiNumerals.IsNumeral(ahead.Current))))
        {
            ahead.TrySkip('々');
            SkipUnits(ref ahead);
            ahead.TrySkip("まで");
            return ahead.Position;
        }

        if (EndOfRelativeEnd(ahead, isDashed) is > 0 and var relative)
        {
            return relative;
        }

        if (!ahead.IsAtDigit && !KanjiNumerals.IsNumeral(ahead.Current))
        {
            var mark = _eras.ReadMark(ref ahead, out _);
            ahead.SkipSpaces();
            var isName = mark is EraMark.Name || (isDashed && mark is not EraMark.None);
            return isName && (ahead.TrySkip('元') || ahead.TryReadNumber(out _, out _)) ? ahead.Position : 0;
        }

        _ = ahead.TryReadNumber(out _, out var digitCount);
        var isYear = digitCount == 4 && ahead.TrySkipSpacesAnd('年');
        SkipUnits(ref ahead);
        return ahead.TrySkip("まで") || isYear ? ahead.Position : 0; // 令和5年度から10月まで
    }

    /// <summary>Returns the end of an other end that is named by when it is said, or by its number, or 0: 本年9月まで, ～次期計画, ～第3期.</summary>
    private static int EndOfRelativeEnd(TextCursor cursor, bool isDashed)
    {
        if (!cursor.TrySkipAny(RelativeEnds) && !(cursor.TrySkip('第') && cursor.TryReadNumber(out _, out _) && cursor.TrySkip('期')))
        {
            return 0;
        }

        var end = cursor.Position;
        for (; cursor.Position <= end + MostBeforeUntil; cursor.Position++)
        {
            if (cursor.TrySkip("まで") || cursor.TrySkip("にかけて"))
            {
                return cursor.Position;
            }

            if (cursor.AtEnd || cursor.Current is '、' or '。' or '\n' or '\t')
            {
                break;
            }
        }

        return isDashed ? end : 0;
    }

    private static void SkipUnits(ref TextCursor cursor)
    {
        var start = -1;
        while (cursor.Position > start)
        {
            start = cursor.Position;
            cursor.SkipNumeral();
            cursor.Position += cursor.Current is '年' or '度' or '月' or '日' ? 1 : 0;
        }
    }
}
