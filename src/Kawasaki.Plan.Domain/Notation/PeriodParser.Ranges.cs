using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// What follows the first end: the other one, an open end or a duration.
internal ref partial struct PeriodParser
{
    internal static readonly string[] ThirdsOfMonth = ["上旬", "中旬", "下旬"];

    private static readonly string[] OtherEnds = [.. ThirdsOfMonth, "年度末", "年末", "月末"];

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
            ReadFrom(RangeSign.From, signAt);
        }
        else if (TrySkipTo())
        {
            Reading.IsFromTo = TryReadLast(RangeSign.To);
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

    /// <summary>Skips 至, with a comma before it.</summary>
    private bool TrySkipTo()
    {
        var ahead = _cursor;
        ahead.TrySkip('、');
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
        ReadWords(PeriodUnit.Date);
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

        if (ahead.Current == '翌' || (ahead.Current == '同' && ahead.Next is '年' or '月' or '日'))
        {
            ahead.Position++;
            ahead.TrySkip('々');
            SkipUnits(ref ahead);
            return ahead.Position;
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

    private static void SkipUnits(ref TextCursor cursor)
    {
        while (cursor.Current is '年' or '度' or '月' or '日')
        {
            cursor.Position++;
            _ = cursor.TryReadNumber(out _, out _);
        }

        if (cursor.TryReadNumber(out _, out _))
        {
            SkipUnits(ref cursor);
        }
    }
}
