using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Years in a list.
internal ref partial struct PeriodParser
{
    private static readonly string[] ListWords = ["及び", "および", "並びに", "ならびに", "と"];

    private const int MostYears = 20; // Nobody lists more, and a text that seems to do is read once.

    /// <summary>Reads years in a list: 令和4・5年度, 令和8年度及び令和9年度. Equal ones are one year by two names, consecutive ones a range.</summary>
    private bool TryReadList()
    {
        ref var first = ref Reading.First;
        return !first.IsWholeYear || first.IsBarePart ? TryReadPartList()
            : !first.IsFy && _cursor.Position >= ListedUntil && TrySkipListSign() && TryReadFurther(ref first);
    }

    private bool TryReadFurther(ref PeriodPoint first)
    {
        var last = first;
        var end = Reading.End;
        var isOne = true;
        var isInFull = first.Suffix is not YearSuffix.None || first.Mark is EraMark.Letter; // R16、令和5年
        var gapAt = -1;
        for (var count = 1; count < MostYears && (count == 1 || TrySkipListSign()) && TryReadNext(last, out var next); count++)
        {
            var step = next.Year - last.Year;
            var isNextInFull = next.Suffix is not YearSuffix.None && (next.Mark is not EraMark.None || next.HasGregorian || !next.HasEra);
            if (step is not (0 or 1) && gapAt < 0 && isNextInFull && !isInFull && last.Suffix is not YearSuffix.None && _isInRunningText)
            {
                break; // 令和4・5年度と令和8年度
            }

            gapAt = step is not (0 or 1) && gapAt < 0 ? next.Position : gapAt;
            isInFull &= isNextInFull && (first.Suffix is not YearSuffix.None || next.Mark is not EraMark.Letter);
            isOne &= step == 0;
            last = next;
            end = _cursor.Position;
        }

        if (end == Reading.End || (gapAt >= 0 && isInFull && _isInRunningText))
        {
            ListedUntil = end;
            _cursor.Position = Reading.End;
            return false;
        }

        if (last.Suffix is YearSuffix.None || (first.Suffix is not YearSuffix.None && first.Suffix != last.Suffix))
        {
            _cursor.Position = Reading.End;
            return Fail(Reason.WordExpected, end, first.Suffix is YearSuffix.Year ? "年" : "年度");
        }

        if (gapAt >= 0)
        {
            Reading.End = end;
            return !Refuse(Reason.NotListed, gapAt);
        }

        first.Suffix = last.Suffix;
        first.Unit = last.Unit;
        if (isOne)
        {
            Name(ref first, last);
        }
        else
        {
            Reading.Last = last;
            Reading.Normalizations |= YearNormalizations.Listed;
        }

        _cursor.Position = end;
        Understand();
        return true;
    }

    private bool TrySkipListSign()
    {
        var outside = _cursor.Position;
        _cursor.SkipSpaces();
        if (TrySkipDivider(ref _cursor) || (CharacterClasses.IsLetter(_cursor.Current) && _cursor.TrySkipAny(ListWords)))
        {
            return true;
        }

        _cursor.Position = outside;
        return false;
    }

    /// <summary>Skips a sign that divides what is listed: ・, a comma or 、.</summary>
    internal static bool TrySkipDivider(ref TextCursor cursor)
    {
        var isHere = Folding.DividerOf(cursor.Current) is '・' or ',' || cursor.Current is '、' or '､';
        cursor.Position += isHere ? 1 : 0;
        return isHere;
    }

    private bool TryReadNext(in PeriodPoint before, out PeriodPoint next)
    {
        next = default;
        _cursor.SkipSpaces();
        if (PrintedLength.IsGrade(_cursor) || !TryReadYear(ref next, before.HasEra ? before.Era : -1))
        {
            return false;
        }

        if (NamesPart(next))
        {
            return false;
        }

        // 令和5年、6年生: behind 年, a year names its era again.
        return next.Mark is not EraMark.None || before.Suffix is YearSuffix.None || next.Suffix is YearSuffix.FiscalYear
            || (!next.HasEra && next.Suffix is not YearSuffix.None);
    }

    /// <summary>Says whether a month or another part of a year stands behind it: then it is none of a list of years.</summary>
    private bool NamesPart(PeriodPoint year)
    {
        var cursor = _cursor;
        var reading = Reading;
        var isImpossible = _isImpossible;
        var fault = Fault;
        var isPart = year.Suffix is not YearSuffix.None && (!TryReadPart(ref year) || _cursor.Position != cursor.Position);
        _cursor = cursor;
        Reading = reading;
        _isImpossible = isImpossible;
        Fault = fault;
        return isPart;
    }
}
