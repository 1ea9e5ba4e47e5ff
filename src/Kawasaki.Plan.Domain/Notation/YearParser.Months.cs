using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

// Months and dates: 令和3年11月26日, R3.11.26, 2021-11-26. Each returns whether the text was such a thing, read or not.
internal ref partial struct YearParser
{
    private bool ReadMonthAfterYear()
    {
        var end = _cursor.Position;
        _cursor.SkipSpaces();
        var start = _cursor.Position;
        if (!_cursor.TryReadNumber(out var month, out var digitCount))
        {
            _cursor.Position = end;
            return false;
        }

        if (!_cursor.TrySkipSpacesAnd("月"))
        {
            Fail(NotationErrorKind.WordExpected, _cursor.Position, "月");
            return true;
        }

        if (!TryUnderstandMonth(month, digitCount, start))
        {
            _isImpossible = true; // It is printed in full.
            return true;
        }

        end = _cursor.Position;
        _cursor.SkipSpaces();
        start = _cursor.Position;
        if (!_cursor.TryReadNumber(out var day, out digitCount))
        {
            _cursor.Position = end;
            ReadTrailingWords(mayEnd: true, mayRange: true);
        }
        else if (!_cursor.TrySkipSpacesAnd("日"))
        {
            Fail(NotationErrorKind.WordExpected, _cursor.Position, "日");
        }
        else if (TryUnderstandDay(day, digitCount, start))
        {
            ReadTrailingWords(mayEnd: false, mayRange: true);
        }
        else
        {
            _isImpossible = true;
        }

        return true;
    }

    /// <summary>Reads <c>R2.12</c> and <c>R03.11.26</c>, from the dot on.</summary>
    private bool ReadDotted()
    {
        if (!_reading.Expression.First.HasEra || _reading.Expression.First.HasBracket || _cursor.Current != '.')
        {
            return false;
        }

        if (ReadPart('.', out var month, out var digitCount, out var start) && TryUnderstandMonth(month, digitCount, start))
        {
            ReadRestOfDate('.');
        }

        return true;
    }

    /// <summary>Reads <c>2020-12</c> and <c>2021-11-26</c>, from the first hyphen on. A longer number after it is the end of a range.</summary>
    private bool ReadHyphenated()
    {
        if (_reading.Expression.First.HasEra || _reading.Expression.First.HasBracket || !IsBeforePart())
        {
            return false;
        }

        var hyphen = _cursor.Current;
        if (ReadPart(hyphen, out var month, out var digitCount, out var start) && TryUnderstandMonth(month, digitCount, start))
        {
            if (Folding.IsHyphen(_cursor.Current) && !IsBeforePart())
            {
                Fail(NotationErrorKind.NumberExpected, _cursor.Position + 1);
            }
            else
            {
                ReadRestOfDate(Folding.IsHyphen(_cursor.Current) ? _cursor.Current : hyphen);
            }
        }

        return true;
    }

    /// <summary>Says whether a hyphen stands here, and two digits behind it.</summary>
    private readonly bool IsBeforePart()
    {
        var ahead = new TextCursor(_cursor.Text, _cursor.Position + 1);
        return Folding.IsHyphen(_cursor.Current) && ahead.ReadDigits(out _) == 2;
    }

    private void ReadRestOfDate(char separator)
    {
        if (_cursor.Current != separator)
        {
            ReadTrailingWords(mayEnd: true, mayRange: true);
        }
        else if (ReadPart(separator, out var day, out var digitCount, out var start) && TryUnderstandDay(day, digitCount, start))
        {
            ReadTrailingWords(mayEnd: false, mayRange: true);
        }
    }

    private bool ReadPart(char separator, out int number, out int digitCount, out int start)
    {
        _cursor.TrySkip(separator);
        if (separator == '.')
        {
            _cursor.SkipSpaces(); // Dates are set in columns: R 3. 4. 1.
        }

        start = _cursor.Position;
        return _cursor.TryReadNumber(out number, out digitCount) || Fail(NotationErrorKind.NumberExpected, start);
    }

    private bool TryUnderstandMonth(int month, int digitCount, int start)
    {
        if (digitCount > 2 || month is < 1 or > 12)
        {
            return Fail(NotationErrorKind.MonthExpected, start);
        }

        _reading.Expression.Kind = YearExpressionKind.Month;
        _reading.Expression.Month = (byte)month;
        _reading.End = _cursor.Position;
        return true;
    }

    private bool TryUnderstandDay(int day, int digitCount, int start)
    {
        if (digitCount > 2 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(_reading.Expression.First.Year, _reading.Expression.Month))
        {
            return Fail(NotationErrorKind.NoSuchDay, start, first: day);
        }

        _reading.Expression.Kind = YearExpressionKind.Date;
        _reading.Expression.Day = (byte)day;
        _reading.End = _cursor.Position;
        return true;
    }
}
