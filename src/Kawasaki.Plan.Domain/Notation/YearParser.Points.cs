using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// One year, with its brackets.
internal ref partial struct YearParser
{
    private bool TryReadPoint(JapaneseEra? inheritedEra, out YearPoint point)
    {
        point = default;
        var start = _position;
        if (Folding.BracketOf(Current) is '(' or '[')
        {
            return TryReadBracketedEraYear(out point);
        }

        if (TryReadEra(out var era))
        {
            SkipSpaces();
            return TryReadEraYear(era, ref point) && TryReadGregorianBracket(ref point);
        }

        if (inheritedEra is not null && Current == '元')
        {
            return TryReadEraYear(inheritedEra, ref point) && TryReadGregorianBracket(ref point);
        }

        var length = ReadNumber(out var number, out var digitCount);
        if (length == 0)
        {
            return Fail(AtEnd && start == 0 ? NotationErrorKind.Empty : NotationErrorKind.YearExpected, start);
        }

        if (digitCount == 4)
        {
            point.Year = number;
            point.Position = start;
            _position += length;
            return IsSupported(number) ? TryReadEraBracket(ref point) : Fail(NotationErrorKind.OutOfRange, start, SupportedYears);
        }

        return inheritedEra is not null
            ? TryReadEraYear(inheritedEra, ref point) && TryReadGregorianBracket(ref point)
            : Fail(NotationErrorKind.YearExpected, start);
    }

    /// <summary>Reads <c>(H27) [2015]</c>.</summary>
    private bool TryReadBracketedEraYear(out YearPoint point)
    {
        point = default;
        var open = Folding.BracketOf(Current);
        var start = _position;
        _position++;
        SkipSpaces();
        if (!TryReadEra(out var era))
        {
            return Fail(NotationErrorKind.YearExpected, start);
        }

        SkipSpaces();
        if (!TryReadEraYear(era, ref point) || !TryClose(open) || !TryReadGregorianBracket(ref point))
        {
            return false;
        }

        return point.HasBracket || Fail(NotationErrorKind.BracketedYearExpected, _position);
    }

    /// <summary>Reads the number of a year within an era: 元, one to three digits, or kanji numerals.</summary>
    private bool TryReadEraYear(JapaneseEra era, ref YearPoint point)
    {
        var start = _position;
        int number;
        if (Current == '元')
        {
            number = 1;
            _position++;
        }
        else
        {
            var length = ReadNumber(out number, out var digitCount);
            if (length == 0)
            {
                return Fail(NotationErrorKind.EraYearExpected, start, era);
            }

            if (digitCount > 3)
            {
                return Fail(NotationErrorKind.TooManyDigits, start, first: 3);
            }

            if (number == 0)
            {
                return Fail(NotationErrorKind.YearZero, start, era);
            }

            _position += length;
        }

        point.Era = era;
        point.EraYear = number;
        point.Year = era.FirstYear + number - 1;
        point.Position = start;
        return IsSupported(point.Year) || Fail(NotationErrorKind.OutOfRange, start, SupportedYears);
    }

    /// <summary>Reads a Gregorian year in brackets, where there are brackets, and checks it.</summary>
    private bool TryReadGregorianBracket(ref YearPoint point)
    {
        if (!TryOpen(out var open))
        {
            return true;
        }

        var start = _position;
        var length = ReadNumber(out var number, out var digitCount);
        if (length == 0 || digitCount != 4)
        {
            return Fail(NotationErrorKind.BracketedYearExpected, start);
        }

        if (number != point.Year)
        {
            return Fail(NotationErrorKind.Contradiction, start, point.Era, point.EraYear, number);
        }

        _position += length;
        point.HasBracket = true;
        return TryClose(open);
    }

    /// <summary>Reads a year of an era in brackets, where there are brackets, and checks it.</summary>
    private bool TryReadEraBracket(ref YearPoint point)
    {
        if (!TryOpen(out var open))
        {
            return true;
        }

        if (!TryReadEra(out var era))
        {
            return Fail(NotationErrorKind.BracketedYearExpected, _position);
        }

        SkipSpaces();
        var bracketed = default(YearPoint);
        if (!TryReadEraYear(era, ref bracketed))
        {
            return false;
        }

        if (bracketed.Year != point.Year)
        {
            return Fail(NotationErrorKind.Contradiction, bracketed.Position, era, bracketed.EraYear, point.Year);
        }

        point.Era = era;
        point.EraYear = bracketed.EraYear;
        point.HasBracket = true;
        return TryClose(open);
    }

    /// <summary>Opens a bracket, with spaces before and after it; where there is none, nothing is skipped.</summary>
    private bool TryOpen(out char open)
    {
        var start = _position;
        SkipSpaces();
        open = Folding.BracketOf(Current);
        if (open is not ('(' or '['))
        {
            _position = start;
            return false;
        }

        _position++;
        SkipSpaces();
        return true;
    }

    private bool TryClose(char open)
    {
        SkipSpaces();
        if (Folding.BracketOf(Current) != (open == '(' ? ')' : ']'))
        {
            return Fail(NotationErrorKind.BracketNotClosed, _position);
        }

        _position++;
        return true;
    }

    /// <summary>Reads the name, initial, letter or square character of an era.</summary>
    private bool TryReadEra(out JapaneseEra era)
    {
        var first = Folding.Unify(Current);
        if (Folding.LetterOf(first) is not '\0' and var letter)
        {
            era = _eras.WithLetter(letter)!;
            _position += era is null ? 0 : 1;
            return era is not null;
        }

        era = _eras.StartingWith(first, _text.Slice(Math.Min(_position, _text.Length)), out var length)!;
        _position += length;
        return era is not null;
    }

    /// <summary>Reads a number in digits, ASCII or full-width, or in kanji, without moving.</summary>
    /// <returns>The number of characters, or 0 where there is no number.</returns>
    private readonly int ReadNumber(out int number, out int digitCount)
    {
        number = 0;
        digitCount = 0;
        for (var i = _position; i < _text.Length && Folding.DigitOf(_text[i]) is >= 0 and var digit; i++)
        {
            digitCount++;
            number = digitCount <= 4 ? (number * 10) + digit : number;
        }

        return digitCount > 0 ? digitCount : KanjiNumerals.Read(_text.Slice(Math.Min(_position, _text.Length)), out number, out digitCount);
    }

    private static bool IsSupported(int year) => year is >= EraTable.FirstGregorianYear and <= CalendarPeriod.LastYear;
}
