using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// One year, with its brackets.
internal ref partial struct YearParser
{
    private bool TryReadPoint(int inheritedEra, ref YearPoint point)
    {
        var start = _position;
        if (Folding.BracketOf(Current) is '(' or '[')
        {
            return TryReadBracketedEraYear(ref point);
        }

        if (Folding.DigitOf(Current) < 0 && TryReadEra(out var era))
        {
            SkipSpaces();
            return TryReadEraYear(era, ref point) && TryReadGregorianBracket(ref point);
        }

        if (inheritedEra >= 0 && Current == '元')
        {
            return TryReadEraYear(inheritedEra, ref point) && TryReadGregorianBracket(ref point);
        }

        var length = ReadNumber(out var number, out var digitCount);
        if (length == 0)
        {
            return Fail(AtEnd && UnderstoodEnd < 0 && _text.Slice(0, start).Trim().IsEmpty ? NotationErrorKind.Empty : NotationErrorKind.YearExpected, start);
        }

        if (digitCount == 4)
        {
            point.Year = (short)number;
            point.Position = start;
            _position += length;
            return IsSupported(number) ? TryReadEraBracket(ref point) : Fail(NotationErrorKind.OutOfRange, start, Expected.SupportedYears);
        }

        return inheritedEra >= 0
            ? TryReadEraYear(inheritedEra, ref point) && TryReadGregorianBracket(ref point)
            : Fail(NotationErrorKind.YearExpected, start);
    }

    /// <summary>Reads <c>(H27) [2015]</c>.</summary>
    private bool TryReadBracketedEraYear(ref YearPoint point)
    {
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

        return point.HasBracket || Fail(NotationErrorKind.BracketedYearExpected, _position, Expected.GregorianYear);
    }

    /// <summary>Reads the number of a year within an era: 元, one to three digits, or kanji numerals.</summary>
    private bool TryReadEraYear(int era, ref YearPoint point)
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
                return Fail(NotationErrorKind.EraYearExpected, start, _eras[era]);
            }

            if (digitCount > 3)
            {
                return Fail(NotationErrorKind.TooManyDigits, start, first: 3);
            }

            if (number == 0)
            {
                return Fail(NotationErrorKind.YearZero, start, _eras[era]);
            }

            _position += length;
        }

        var year = _eras[era].FirstYear + number - 1;
        point.EraIndex = (byte)era;
        point.EraYear = (short)number;
        point.Year = (short)Math.Min(year, short.MaxValue);
        point.Position = start;
        return IsSupported(year) || Fail(NotationErrorKind.OutOfRange, start, Expected.SupportedYears);
    }

    /// <summary>Reads a Gregorian year in brackets, where there are brackets, and checks it.</summary>
    private bool TryReadGregorianBracket(ref YearPoint point)
    {
        var outside = _position;
        if (!TryOpen(out var open))
        {
            return true;
        }

        if (!TryReadGregorianInside(ref point))
        {
            return !IsImpossible && IsTextAround(outside);
        }

        point.HasBracket = TryClose(open);
        return point.HasBracket || IsTextAround(outside);
    }

    /// <summary>Reads a year of an era in brackets, where there are brackets, and checks it.</summary>
    private bool TryReadEraBracket(ref YearPoint point)
    {
        var outside = _position;
        if (!TryOpen(out var open))
        {
            return true;
        }

        var gregorian = point;
        if (!TryReadEraInside(ref point))
        {
            return !IsImpossible && IsTextAround(outside);
        }

        point.HasBracket = TryClose(open);
        if (!point.HasBracket)
        {
            point = gregorian;
        }

        return point.HasBracket || IsTextAround(outside);
    }

    private bool TryReadGregorianInside(ref YearPoint point)
    {
        var start = _position;
        var length = ReadNumber(out var number, out var digitCount);
        if (length == 0 || digitCount != 4)
        {
            return Fail(NotationErrorKind.BracketedYearExpected, start, Expected.GregorianYear);
        }

        if (number != point.Year && _isInRunningText && (!IsSupported(number) || !EndsBracketAfter(start + length)))
        {
            return Fail(NotationErrorKind.BracketedYearExpected, start, Expected.GregorianYear);
        }

        _position += length;
        return number == point.Year || Contradict(start, point.EraIndex, point.EraYear, number);
    }

    private bool TryReadEraInside(ref YearPoint point)
    {
        if (!TryReadEra(out var era))
        {
            return Fail(NotationErrorKind.BracketedYearExpected, _position, Expected.YearOfEra);
        }

        SkipSpaces();
        var bracketed = default(YearPoint);
        if (!TryReadEraYear(era, ref bracketed))
        {
            return false;
        }

        if (bracketed.Year != point.Year)
        {
            return _isInRunningText && !EndsBracketAfter(_position)
                ? Fail(NotationErrorKind.BracketedYearExpected, bracketed.Position, Expected.YearOfEra)
                : Contradict(bracketed.Position, era, bracketed.EraYear, point.Year);
        }

        point.EraIndex = bracketed.EraIndex;
        point.EraYear = bracketed.EraYear;
        return true;
    }

    /// <summary>Says whether nothing stands between a place and the closing bracket but 年 or 年度.</summary>
    private readonly bool EndsBracketAfter(int position)
    {
        while (position < _text.Length && (Folding.IsSpace(_text[position]) || _text[position] is '年' or '度'))
        {
            position++;
        }

        return position < _text.Length && Folding.BracketOf(_text[position]) is ')' or ']';
    }

    private bool Contradict(int position, int era, int eraYear, int gregorianYear)
    {
        IsImpossible = true;
        return Fail(NotationErrorKind.Contradiction, position, _eras[era], eraYear, gregorianYear);
    }

    /// <summary>In running text, steps back out of a bracket that holds no year.</summary>
    private bool IsTextAround(int outside)
    {
        if (_isInRunningText)
        {
            _position = outside;
            HasError = false;
        }

        return _isInRunningText;
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
    private bool TryReadEra(out int era)
    {
        var first = Folding.Unify(Current);
        var length = 1;
        era = Folding.LetterOf(first) is not '\0' and var letter
            ? _eras.IndexOfLetter(letter)
            : _eras.IndexOfMark(first, _text.Slice(Math.Min(_position, _text.Length)), out length);
        _position += era >= 0 ? length : 0;
        return era >= 0;
    }

    /// <summary>Reads a number in digits, ASCII or full-width, or in kanji, without moving.</summary>
    /// <returns>The number of characters, or 0 where there is no number.</returns>
    private readonly int ReadNumber(out int number, out int digitCount)
    {
        var rest = _text.Slice(Math.Min(_position, _text.Length));
        number = 0;
        digitCount = 0;
        foreach (var c in rest)
        {
            var digit = Folding.DigitOf(c);
            if (digit < 0)
            {
                break;
            }

            digitCount++;
            number = digitCount <= 4 ? (number * 10) + digit : number;
        }

        return digitCount > 0 ? digitCount : KanjiNumerals.Read(rest, out number, out digitCount);
    }

    private static bool IsSupported(int year) => year is >= EraTable.FirstGregorianYear and <= CalendarPeriod.LastYear;
}
