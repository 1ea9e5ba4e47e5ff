using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// What of a year is named: a half, a quarter, a month, a decade.
internal ref partial struct PeriodParser
{
    private const string WholeYear = "通期";

    private static readonly string[] WordsOfShares = ["以上", "以下", "以内", "未満", "超", "程度", "補助", "負担", "相当", "軽減", "減額", "減免", "削減", "半期"];

    private bool TryReadPoint(ref PeriodPoint point, int inheritedEra) => TryReadYear(ref point, inheritedEra) && TryReadPart(ref point);

    private bool TryReadPart(ref PeriodPoint point) => _cursor.AtEnd || !point.IsWholeYear || point.Suffix switch
    {
        YearSuffix.FiscalYear => TryReadHalfOrQuarter(ref point),
        YearSuffix.Year => TryReadBehindYear(ref point),
        _ => TryReadDivided(ref point),
    };

    /// <summary>Reads 上半期, 上期, 第1四半期, 通期 or 10月, or Q1 and H1 behind FY2025.</summary>
    private bool TryReadHalfOrQuarter(ref PeriodPoint point)
    {
        var outside = _cursor.Position;
        _cursor.SkipSpaces();
        var isApart = point.Unit is PeriodUnit.FiscalYear && _cursor.TrySkip('の');
        _cursor.SkipSpaces();
        var start = _cursor.Position;
        if (ReadHalf() is > 0 and var half)
        {
            return NamePart(ref point, PeriodUnit.FiscalHalf, half);
        }

        if (point.Unit is PeriodUnit.FiscalYear && _cursor.TrySkip(WholeYear))
        {
            return true;
        }

        if (ReadQuarter() is > 0 and var quarter)
        {
            return NamePart(ref point, PeriodUnit.FiscalQuarter, quarter);
        }

        if (TryReadMonthOfFiscalYear(ref point) || _isImpossible)
        {
            return !_isImpossible;
        }

        _cursor.Position = start;
        _ = TryReadLetterPart(ref point);
        _cursor.Position = _cursor.Position == start ? outside : _cursor.Position;
        return true;
    }

    /// <summary>Reads the month or date of a fiscal year, of which January to March lie in the next calendar year: 令和5年度10月, 令和5年度3月31日.</summary>
    private bool TryReadMonthOfFiscalYear(ref PeriodPoint point)
    {
        var start = _cursor.Position;
        if (point.IsTerm || !_cursor.TryReadNumber(out var month, out var digitCount) || digitCount > 2 || !IsAtUnit('月') || !IsItem())
        {
            return false;
        }

        point.IsOfFiscalYear = true;
        return _cursor.Current != '期' && TryNameMonth(ref point, month, digitCount, start) && TryReadBehindMonth(ref point);
    }

    private static bool NamePart(ref PeriodPoint point, PeriodUnit unit, int number)
    {
        point.Unit = unit;
        point.Part = (byte)number;
        point.IsTerm = false;
        return true;
    }

    /// <summary>Reads 上半期, 上期, 下半期 or 下期, or returns 0.</summary>
    internal static int ReadHalf(ref TextCursor cursor) =>
        cursor.TrySkip("上半期") || cursor.TrySkip("上期") ? 1
        : cursor.TrySkip("下半期") || cursor.TrySkip("下期") ? 2
        : 0;

    /// <summary>Reads a half, of which 上 leaves out its 期 before another one (上・下期), or returns 0.</summary>
    private int ReadHalf()
    {
        if (ReadHalf(ref _cursor) is > 0 and var half)
        {
            return half;
        }

        var start = _cursor.Position;
        if (_cursor.TrySkip('上') && IsHalfAhead())
        {
            return 1;
        }

        _cursor.Position = start;
        return 0;
    }

    /// <summary>Reads 第1四半期, 第１・四半期 or 第一四半期, or 第1 before another one (第1・第2四半期, 1～3四半期), or returns 0.</summary>
    private int ReadQuarter()
    {
        var start = _cursor.Position;
        if ((!_cursor.TrySkip('第') && !IsAtPart()) || (SkipSpacesAndReadQuarterNumber() is var number && number == 0))
        {
            _cursor.Position = start;
            return 0;
        }

        var behind = _cursor.Position;
        _cursor.SkipSpaces();
        _cursor.Position += Folding.DividerOf(_cursor.Current) == '・' ? 1 : 0;
        if (_cursor.TrySkip("四半期"))
        {
            return number;
        }

        _cursor.Position = behind;
        if (IsQuarterAhead())
        {
            return number;
        }

        _cursor.Position = start;
        return 0;
    }

    /// <summary>Says whether a quarter was read before, of which the next one leaves out 第.</summary>
    private readonly bool IsAtPart() => Reading.End >= 0 && Reading.First.Unit is PeriodUnit.FiscalQuarter;

    private int SkipSpacesAndReadQuarterNumber()
    {
        _cursor.SkipSpaces();
        return ReadQuarterNumber(ref _cursor);
    }

    private static int ReadQuarterNumber(ref TextCursor cursor)
    {
        var number = cursor.Current is >= 'Ⅰ' and <= 'Ⅳ' ? cursor.Current - 'Ⅰ' + 1
            : cursor.Current is >= 'ⅰ' and <= 'ⅳ' ? cursor.Current - 'ⅰ' + 1
            : Math.Max(Folding.DigitOf(cursor.Current), KanjiNumerals.DigitOf(cursor.Current));
        cursor.Position++;
        return number is >= 1 and <= FiscalQuarter.QuartersInYear && !cursor.IsAtDigit ? number : 0;
    }

    private bool TryReadBehindYear(ref PeriodPoint point)
    {
        if (_cursor.Current == '代')
        {
            return TryReadDecade(ref point);
        }

        var outside = _cursor.Position;
        _cursor.SkipSpaces();
        _cursor.TrySkip('の');
        _cursor.SkipSpaces();
        if (_cursor.IsAtDigit)
        {
            return TryReadMonth(ref point, outside);
        }

        if (_cursor.TrySkip("元日") || _cursor.TrySkip("元旦"))
        {
            point.Unit = PeriodUnit.Date;
            point.Part = 1;
            point.Day = 1;
            return TryReadWeekday(point);
        }

        var start = _cursor.Position;
        var (part, months) = ReadHalf() is > 0 and var half ? (half, 6) : ReadQuarter() is > 0 and var quarter ? (quarter, 3) : (1, 12);
        if (months < 12 || _cursor.TrySkip(WholeYear))
        {
            return Refuse(Reason.HalfOfCalendarYear, start, first: ((part - 1) * months) + 1, second: months, length: _cursor.Position - start);
        }

        return TryReadMonth(ref point, outside);
    }

    private bool TryReadMonth(ref PeriodPoint point, int outside)
    {
        _cursor.Position += Folding.DividerOf(_cursor.Current) == '/' ? 1 : 0;
        var start = _cursor.Position;
        if (!_cursor.TryReadNumber(out var month, out var digitCount))
        {
            _cursor.Position = outside;
            return true;
        }

        if (Folding.LetterOf(_cursor.Current) == 'Q' && digitCount == 1 && month is >= 1 and <= FiscalQuarter.QuartersInYear)
        {
            _cursor.Position++;
            point.IsBarePart = true;
            point.Unit = PeriodUnit.FiscalQuarter;
            point.Part = (byte)month;
            return true;
        }

        if (_cursor.TrySkipSpacesAnd('月'))
        {
            return TryNameMonth(ref point, month, digitCount, start) && TryReadBehindMonth(ref point);
        }

        if (digitCount <= 2 && IsUnitAhead('月'))
        {
            return TryNameMonth(ref point, month, digitCount, start);
        }

        if (Folding.DividerOf(_cursor.Current) == '/' && Folding.DigitOf(_cursor.Next) >= 0)
        {
            return TryReadDayBehindSlash(ref point, month, digitCount, start, outside);
        }

        Fail(Reason.WordExpected, _cursor.Position, "月");
        _cursor.Position = outside;
        return true;
    }

    /// <summary>Reads the day of 令和6年4/1.</summary>
    private bool TryReadDayBehindSlash(ref PeriodPoint point, int month, int monthDigits, int monthAt, int outside)
    {
        _ = TryReadDividedNumber(out var day, out var dayDigits, out var dayAt);
        var behind = _cursor;
        behind.SkipSpaces();
        var isShare = _isInRunningText && behind.TrySkipAny(WordsOfShares); // 令和6年2/3以上の同意
        if (isShare || monthDigits > 2 || dayDigits > 2 || _cursor.TrySkipSpacesAnd('年'))
        {
            Fail(Reason.WordExpected, _cursor.Position, "月");
            _cursor.Position = outside;
            return true;
        }

        point.Divider = '/';
        return TryReadDate(ref point, month, monthDigits, monthAt, day, dayDigits, dayAt);
    }

    /// <summary>Reads 2020年代 and 昭和50年代, from 代 on.</summary>
    private bool TryReadDecade(ref PeriodPoint point)
    {
        var number = point.HasEra ? point.EraYear : point.Year;
        if (number % 10 != 0 || point.HasGregorian || point.OtherEra > 0)
        {
            return true;
        }

        if (Reading.End >= 0)
        {
            return Fail(Reason.TrailingText, _cursor.Position); // A decade is no end of a range.
        }

        if (number % 100 == 0)
        {
            return Refuse(Reason.CenturyOrDecade, point.Position, point.HasEra ? _eras[point.Era] : null, number);
        }

        var last = point.Year + 9;
        if (point.HasEra && point.Era + 1 < _eras.Count)
        {
            last = Math.Min(last, _eras[point.Era + 1].FirstYear);
            if (last < point.Year)
            {
                return Refuse(Reason.DecadeBeyondEra, point.Position, _eras[point.Era], number, last - _eras[point.Era].FirstYear + 1);
            }
        }

        _cursor.Position++;
        Reading.Normalizations |= YearNormalizations.Decade;
        Reading.Last = point;
        Reading.Last.Year = (short)Math.Min(last, EraTable.LastGregorianYear);
        return true;
    }
}
