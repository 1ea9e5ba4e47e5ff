using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

// What stands in brackets behind a date: （月）, （月曜日）, （金・祝日）, （金）（祝）.
internal ref partial struct PeriodParser
{
    private static readonly string[][] Holidays = [["祝日", "祝"], ["休日", "休"], ["振替休日", "振替", "振休"], ["国民の休日"]];

    /// <summary>Reads weekdays and holidays in brackets, where there are. The weekday is checked; which days are holidays is not known.</summary>
    private bool TryReadWeekday(in PeriodPoint point)
    {
        while (!_cursor.AtEnd)
        {
            var outside = _cursor.Position;
            if (!TryOpen(out var open))
            {
                return true;
            }

            if (!TryReadDay(point, open))
            {
                _cursor.Position = outside;
                return !_isImpossible;
            }
        }

        return true;
    }

    /// <summary>Reads what stands in one of the brackets: a weekday, holidays, or both, each of them once.</summary>
    private bool TryReadDay(in PeriodPoint point, char open)
    {
        var actual = (int)new LocalDate(point.Year, point.Part, point.Day).DayOfWeek;
        var (at, length, weekday, seen) = (0, 0, 0, 0);
        var isApart = false;
        do
        {
            _cursor.SkipSpaces();
            var start = _cursor.Position;
            var bit = 1;
            if (NotationError.Weekdays.AsSpan().IndexOf(_cursor.Current) is >= 0 and var index)
            {
                _cursor.Position++;
                _ = _cursor.TrySkip('曜') && _cursor.TrySkip('日');
                if (isApart && weekday > 0 && weekday != index + 1)
                {
                    return Refuse(Reason.SeveralWeekdays, start, first: weekday, second: index + 1, length: _cursor.Position - start);
                }

                (at, length, weekday) = (start, _cursor.Position - start, index + 1);
            }
            else
            {
                foreach (var words in Holidays)
                {
                    bit <<= 1;
                    if (_cursor.TrySkipAny(words))
                    {
                        break;
                    }
                }
            }

            if (_cursor.Position == start || (seen & bit) != 0)
            {
                return isApart && weekday > 0 && weekday != actual // （火、雨天中止）
                    ? Refuse(Reason.WeekdayContradiction, at, first: actual, second: weekday, length: length)
                    : Fail(Reason.WeekdayExpected, start);
            }

            seen |= bit;
            _cursor.SkipSpaces();
            isApart = TrySkipDivider(ref _cursor);
        }
        while (isApart || (Folding.ShapeOf(_cursor.Current) == 0 && !_cursor.AtEnd));

        if (!TryClose(open))
        {
            return false;
        }

        return weekday == 0 || weekday == actual || Refuse(Reason.WeekdayContradiction, at, first: actual, second: weekday, length: length);
    }
}
