using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

// Months and dates: 令和3年11月26日, R3.11.26, 2021-11-26. Each returns whether the text was such a thing, read or not.
internal ref partial struct YearParser
{
    private bool ReadMonthAfterYear()
    {
        var end = _position;
        SkipSpaces();
        var start = _position;
        var length = ReadNumber(out var month, out var digitCount);
        if (length == 0)
        {
            _position = end;
            return false;
        }

        _position += length;
        if (!TrySkip('月'))
        {
            Fail(NotationErrorKind.WordExpected, _position, "月");
            return true;
        }

        if (!TryUnderstandMonth(month, digitCount, start))
        {
            IsImpossible = true; // It is printed in full.
            return true;
        }

        end = _position;
        SkipSpaces();
        start = _position;
        length = ReadNumber(out var day, out digitCount);
        if (length == 0)
        {
            _position = end;
            ReadTrailingWords(mayEnd: true, mayRange: true);
            return true;
        }

        _position += length;
        if (!TrySkip('日'))
        {
            Fail(NotationErrorKind.WordExpected, _position, "日");
        }
        else if (TryUnderstandDay(day, digitCount, start))
        {
            ReadTrailingWords(mayEnd: false, mayRange: true);
        }
        else
        {
            IsImpossible = true;
        }

        return true;
    }

    /// <summary>Reads <c>R2.12</c> and <c>R03.11.26</c>, from the dot on.</summary>
    private bool ReadDotted()
    {
        if (!Expression.First.HasEra || Expression.First.HasBracket || Current != '.')
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
        if (Expression.First.HasEra || Expression.First.HasBracket || !Folding.IsHyphen(Current) || DigitsFrom(_position + 1) != 2)
        {
            return false;
        }

        if (ReadPart(Current, out var month, out var digitCount, out var start) && TryUnderstandMonth(month, digitCount, start))
        {
            if (Folding.IsHyphen(Current) && DigitsFrom(_position + 1) != 2)
            {
                Fail(NotationErrorKind.NumberExpected, _position + 1);
            }
            else
            {
                ReadRestOfDate(Folding.IsHyphen(Current) ? Current : '-');
            }
        }

        return true;
    }

    private void ReadRestOfDate(char separator)
    {
        if (Current != separator)
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
        _position += Current == separator ? 1 : 0;
        if (separator == '.')
        {
            SkipSpaces(); // Dates are set in columns: R 3. 4. 1.
        }

        start = _position;
        var length = ReadNumber(out number, out digitCount);
        if (length == 0)
        {
            return Fail(NotationErrorKind.NumberExpected, start);
        }

        _position += length;
        return true;
    }

    private bool TryUnderstandMonth(int month, int digitCount, int start)
    {
        if (digitCount > 2 || month is < 1 or > 12)
        {
            return Fail(NotationErrorKind.MonthExpected, start);
        }

        Expression.Kind = PeriodKind.Month;
        Expression.Month = (byte)month;
        UnderstoodEnd = _position;
        return true;
    }

    private bool TryUnderstandDay(int day, int digitCount, int start)
    {
        if (digitCount > 2 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(Expression.First.Year, Expression.Month))
        {
            return Fail(NotationErrorKind.NoSuchDay, start, first: day);
        }

        Expression.Kind = PeriodKind.Date;
        Expression.Day = (byte)day;
        UnderstoodEnd = _position;
        return true;
    }

    private readonly int DigitsFrom(int position)
    {
        var count = 0;
        while (position + count < _text.Length && Folding.DigitOf(_text[position + count]) >= 0)
        {
            count++;
        }

        return count;
    }
}
