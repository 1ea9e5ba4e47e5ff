using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// The other names of a year, in brackets or behind it.
internal ref partial struct PeriodParser
{
    /// <summary>Reads other names of the year in brackets, where there are, and checks them. A bracket that holds no name is left to others.</summary>
    private bool TryReadBracket(ref PeriodPoint point)
    {
        if (point.HasGregorian || _cursor.AtEnd || _cursor.IsAtDigit)
        {
            return true;
        }

        var outside = _cursor.Position;
        if (!TryOpen(out var open))
        {
            return true;
        }

        var (era, eraYear, otherEra) = (point.Era, point.EraYear, point.OtherEra);
        var isNamed = true;
        do
        {
            _cursor.SkipSpaces();
            isNamed = TryReadOtherName(ref point);
        }
        while (isNamed && (_cursor.TrySkip('/') || _cursor.TrySkip('／') || _cursor.TrySkip('・')));

        if (!isNamed || !TryClose(open))
        {
            _cursor.Position = outside;
            (point.Era, point.EraYear, point.OtherEra, point.HasGregorian) = (era, eraYear, otherEra, false);
        }

        return !_isImpossible;
    }

    private bool TryReadOtherName(ref PeriodPoint point)
    {
        if (_cursor.TrySkip("西暦"))
        {
            _cursor.SkipSpaces();
        }

        var start = _cursor.Position;
        var other = default(PeriodPoint);
        if (!_cursor.IsAtDigit && TryReadMark(ref other, out var era))
        {
            if (!TryReadEraYear(era, ref other))
            {
                return false;
            }

            if (other.Year != point.Year)
            {
                return !EndsBracket()
                    ? Fail(Reason.BracketedYearExpected, other.Position, Expected.YearOfEra)
                    : Contradict(point, other);
            }

            Name(ref point, other);
        }
        else
        {
            if (!point.HasEra || !_cursor.TryReadNumber(out var number, out var digitCount) || digitCount != 4)
            {
                _cursor.Position = start;
                if (PrintedLength.TryReadBehindWords(_cursor, _eras, out _))
                {
                    return Fail(Reason.LengthExpectedBehindFrom, start); // 令和6～8年度（3か年）
                }

                return Fail(Reason.BracketedYearExpected, start, point.HasEra ? Expected.GregorianYear : Expected.YearOfEra);
            }

            if (number != point.Year)
            {
                return !EndsBracket() || (_isInRunningText && !CalendarPeriod.IsYear(number))
                    ? Fail(Reason.BracketedYearExpected, start, Expected.GregorianYear)
                    : Refuse(Reason.Contradiction, start, _eras[point.Era], point.EraYear, number);
            }

            point.HasGregorian = true;
        }

        var suffixAt = _cursor.Position;
        return point.Suffix is YearSuffix.None
            || ReadSuffix() is not YearSuffix.FiscalYear
            || point.Suffix is YearSuffix.FiscalYear
            || (EndsBracket() ? Refuse(Reason.WordExpected, suffixAt, "年") : Fail(Reason.WordExpected, suffixAt, "年"));
    }

    private static void Name(ref PeriodPoint point, in PeriodPoint other)
    {
        if (!other.HasEra)
        {
            point.HasGregorian = true;
        }
        else if (point.HasEra)
        {
            point.OtherEra = (byte)(other.Era + 1);
        }
        else
        {
            point.Era = other.Era;
            point.EraYear = other.EraYear;
            point.HasGregorian = true;
        }
    }

    private bool Contradict(in PeriodPoint point, in PeriodPoint other) =>
        point.HasEra
            ? Refuse(Reason.Contradiction, other.Position, _eras[point.Era], point.EraYear, other.Year)
            : Refuse(Reason.Contradiction, other.Position, _eras[other.Era], other.EraYear, point.Year);

    /// <summary>Reads the other name of a year of change: 平成31年/令和元年, H31/R1, 大正十五昭和元年度.</summary>
    private bool TryReadSecondName(ref PeriodPoint point)
    {
        if (!point.HasEra || _cursor.AtEnd || _cursor.IsAtDigit)
        {
            return true;
        }

        var before = _cursor.Position;
        _cursor.SkipSpaces();
        var isDivided = Folding.DividerOf(_cursor.Current) == '/';
        _cursor.Position += isDivided ? 1 : 0;
        _cursor.SkipSpaces();
        var other = default(PeriodPoint);
        if (_cursor.IsAtDigit || !TryReadMark(ref other, out var era) || (!isDivided && (era == point.Era || other.Mark is not EraMark.Name)))
        {
            _cursor.Position = before;
            return true;
        }

        if (!TryReadEraYear(era, ref other) || (other.Year != point.Year && !isDivided))
        {
            _cursor.Position = before;
            return !_isImpossible;
        }

        if (other.Year != point.Year)
        {
            return Contradict(point, other);
        }

        if (point.Suffix is not YearSuffix.None && ReadSuffix() != point.Suffix)
        {
            _cursor.Position = before;
            return true;
        }

        Name(ref point, other);
        return TryReadBracket(ref point);
    }

    /// <summary>Says whether nothing stands before the closing bracket but 年 or 年度, or a further name.</summary>
    private readonly bool EndsBracket()
    {
        var ahead = _cursor;
        while (Folding.IsSpace(ahead.Current) || ahead.Current is '年' or '度')
        {
            ahead.Position++;
        }

        return Folding.ShapeOf(ahead.Current) < 0;
    }

    /// <summary>Opens a bracket, with spaces before and after it; where there is none, nothing is skipped.</summary>
    private bool TryOpen(out char open)
    {
        var start = _cursor.Position;
        _cursor.SkipSpaces();
        open = _cursor.Current;
        if (Folding.ShapeOf(open) <= 0)
        {
            _cursor.Position = start;
            return false;
        }

        _cursor.Position++;
        _cursor.SkipSpaces();
        return true;
    }

    private bool TryClose(char open)
    {
        _cursor.SkipSpaces();
        if (!Folding.Closes(_cursor.Current, open))
        {
            return Folding.ShapeOf(_cursor.Current) < 0
                ? Refuse(Reason.BracketNotClosed, _cursor.Position)
                : Fail(IsClosedAhead(open) ? Reason.BracketNotUnderstood : Reason.BracketNotClosed, _cursor.Position);
        }

        _cursor.Position++;
        return true;
    }

    /// <summary>Says whether the next bracket closes the one that is open.</summary>
    private readonly bool IsClosedAhead(char open)
    {
        var rest = _cursor.Rest;
        foreach (var c in rest.Slice(0, Math.Min(rest.Length, Excerpt.Reach)))
        {
            if (Folding.ShapeOf(c) != 0)
            {
                return Folding.Closes(c, open);
            }
        }

        return false;
    }
}
