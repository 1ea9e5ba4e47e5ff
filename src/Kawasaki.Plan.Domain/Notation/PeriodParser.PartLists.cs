using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Halves, quarters, months and days in a list: 令和6年度第1・第2四半期, 令和6年5、6月, 8月10日（土）、11日（日）.
internal ref partial struct PeriodParser
{
    /// <summary>Reads parts of a year in a list, or ranges of them, of which those behind the first leave out the year. Those that follow each other
    /// are a range.</summary>
    private bool TryReadPartList()
    {
        var last = Reading.IsClosed ? Reading.Last : Reading.First;
        var end = Reading.End;
        var gapAt = -1;
        for (var count = 1; count < MostYears && TrySkipListSign() && TryReadNextPart(last, out var next); count++)
        {
            gapAt = gapAt < 0 && OrderOf(next) != OrderOf(last) + 1 ? next.Position : gapAt;
            last = next;
            end = _cursor.Position;
            if (TryReadPartBehindDash(last, out next))
            {
                last = next;
                end = _cursor.Position;
            }
        }

        _cursor.Position = end;
        if (_isImpossible || end == Reading.End)
        {
            return _isImpossible;
        }

        Understand();
        if (gapAt >= 0)
        {
            return !Refuse(Reason.NotListed, gapAt);
        }

        Reading.Last = last;
        Reading.Normalizations |= YearNormalizations.Listed;
        return true;
    }

    /// <summary>Reads the other end of a range in a list: the ～12月 of 4～6月、10～12月.</summary>
    private bool TryReadPartBehindDash(in PeriodPoint before, out PeriodPoint next)
    {
        next = default;
        var outside = _cursor.Position;
        _cursor.SkipSpaces();
        var isDash = Folding.IsDash(_cursor.Current);
        _cursor.Position += isDash ? 1 : 0;
        if ((isDash || _cursor.TrySkip("から")) && TryReadNextPart(before, out next) && OrderOf(next) > OrderOf(before))
        {
            _cursor.TrySkipSpacesAnd("まで");
            return true;
        }

        _cursor.Position = outside;
        return false;
    }

    private bool TryReadNextPart(in PeriodPoint before, out PeriodPoint next)
    {
        _cursor.SkipSpaces();
        var start = _cursor.Position;
        next = default;
        Inherit(ref next, before, start);
        if (before.Unit is PeriodUnit.FiscalHalf or PeriodUnit.FiscalQuarter)
        {
            return TryReadHalfOrQuarter(ref next) && next.Unit == before.Unit && next.Part > 0;
        }

        if (before.Unit is PeriodUnit.Month && _cursor.TrySkip('翌'))
        {
            _cursor.TrySkip('年');
            Follow(ref next, before, 1);
        }

        if (!_cursor.TryReadNumber(out var number, out var digitCount))
        {
            return false;
        }

        if (before.Unit is PeriodUnit.Date && IsAtUnit('日'))
        {
            next.Part = before.Part;
            next.Year = before.Year;
            return TryNameDay(ref next, number, digitCount, start) && IsItem();
        }

        return IsAtUnit('月') && TryNameMonth(ref next, number, digitCount, start) && TryReadLastMonth(ref next) && next.Unit == before.Unit && IsItem();
    }

    /// <summary>Returns a number that is one more for the next part of the same unit.</summary>
    private static int OrderOf(in PeriodPoint point) => point.Unit switch
    {
        PeriodUnit.FiscalHalf => (2 * point.Year) + point.Part,
        PeriodUnit.FiscalQuarter => (FiscalQuarter.QuartersInYear * point.Year) + point.Part,
        PeriodUnit.Month => CalendarPeriod.OrdinalOfMonth(point.Year, point.Part),
        _ => CalendarPeriod.OrdinalOfDate(point.Year, point.Part, point.Day),
    };

    /// <summary>Says whether what was read counts no days or months: 2日間, 3日後, 2日目.</summary>
    private readonly bool IsItem() => !CountsTime(_cursor.Current);

    /// <summary>Says whether what stands behind 月 or 日 makes a number of them: 2日間, 3日後, 1月平均, 1月当たり.</summary>
    internal static bool CountsTime(char behind) => behind is '間' or '後' or '目' or '前' or '平' or '当' or 'あ';

    /// <summary>Skips 月 or 日, or nothing where it stands behind the next number: 5、6月, 7～9月.</summary>
    private bool IsAtUnit(char unit) => _cursor.TrySkipSpacesAnd(unit) || IsUnitAhead(unit);

    /// <summary>Says whether further numbers stand here, and 月 or 日 behind the last one.</summary>
    private readonly bool IsUnitAhead(char unit)
    {
        var ahead = this;
        for (var count = 1; count < MostYears && ahead.TrySkipSign(); count++)
        {
            ahead._cursor.SkipSpaces();
            _ = ahead._cursor.TrySkip('翌') && ahead._cursor.TrySkip('年');
            if (!ahead._cursor.TryReadNumber(out _, out var digitCount) || digitCount > 2)
            {
                return false;
            }

            if (ahead._cursor.TrySkipSpacesAnd(unit))
            {
                return ahead.IsItem();
            }
        }

        return false;
    }

    /// <summary>Says whether further quarters stand here, and 四半期 behind the last one: 第1・第2四半期, 第1～3四半期.</summary>
    private readonly bool IsQuarterAhead()
    {
        var ahead = this;
        for (var count = 1; count < FiscalQuarter.QuartersInYear && ahead.TrySkipSign(); count++)
        {
            ahead._cursor.SkipSpaces();
            ahead._cursor.TrySkip('第');
            ahead._cursor.SkipSpaces();
            if (ReadQuarterNumber(ref ahead._cursor) == 0)
            {
                return false;
            }

            ahead._cursor.SkipSpaces();
            if (ahead._cursor.TrySkip("四半期"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether 下期 or 下半期 stands behind 上 and a sign: 上・下期.</summary>
    private readonly bool IsHalfAhead()
    {
        var ahead = this;
        if (!ahead.TrySkipSign())
        {
            return false;
        }

        ahead._cursor.SkipSpaces();
        return ahead._cursor.Current == '下' && ReadHalf(ref ahead._cursor) > 0;
    }

    private bool TrySkipSign()
    {
        if (TrySkipListSign() || _cursor.TrySkip("から"))
        {
            return true;
        }

        var outside = _cursor.Position;
        _cursor.SkipSpaces();
        var isDash = Folding.IsDash(_cursor.Current);
        _cursor.Position = isDash ? _cursor.Position + 1 : outside;
        return isDash;
    }
}
