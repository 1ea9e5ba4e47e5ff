using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Years.
internal ref partial struct CellReader
{
    private const int FirstOfNext = 60; // '59 is 2059, '80 is 1980; between them two centuries may be meant.
    private const int FirstOfLast = 80;

    /// <summary>Reads a year where the cursor stands, if there is one. Four digits are one only with 年: 2024年 48件.</summary>
    /// <returns>Whether there is none or it can be.</returns>
    private bool TryReadYear()
    {
        var start = _cursor.Position;
        var text = _cursor.Text;
        if (TryReadShortYear(out var isPossible) || !isPossible || !MayBeginYear())
        {
            return isPossible;
        }

        var parser = new PeriodParser(text, _years.Eras, start, isInRunningText: true);
        var isRead = parser.TryReadAsFar();
        var end = Math.Max(parser.Reading.End, start);
        end -= end > start && end < text.Length && text[end - 1] == '年' && text[end] == '間' ? 1 : 0; // R6 年間350回
        var printed = TextCursor.TrimEnd(text.Slice(start, end - start));
        if (isRead && (printed.IsEmpty || (_cursor.IsAtDigit && printed.IndexOf('年') < 0)))
        {
            return true;
        }

        if (!isRead)
        {
            return Fail(parser.Fault.In(text));
        }

        var result = _years.Read(printed, _years.BareYears);
        if (result.In(printed).Error is { } error)
        {
            return Fail(error.MovedBy(start));
        }

        _cursor.Position = end;
        if (CellQualifiers.TrySkipSum(ref _cursor))
        {
            _span = result.Value;
            _spanAt = start;
            Add(start);
            return true;
        }

        SkipColon();
        if (result.Value is { First: null, Last: { } last })
        {
            _ = _cursor.TrySkip('に'); // 2030年までに is due in 2030.
            result = new(last, result.Normalizations, result.TrailingWords);
        }

        return TrySet(result, start, printed);
    }

    /// <summary>Says whether a year may begin here: with 年 behind four digits, with an era, FY or 西暦.</summary>
    private readonly bool MayBeginYear()
    {
        var ahead = _cursor;
        return ahead.ReadDigits(out _) is var digits && digits > 0
            ? digits == 4 && (ahead.TrySkipSpacesAnd('年') || Folding.ShapeOf(ahead.Current) > 0 || Folding.IsDash(ahead.Current))
            : CharacterClasses.IsLetter(_cursor.Current) || CharacterClasses.IsSymbol(_cursor.Current);
    }

    /// <summary>Gets whether a year stands here that is one without a space before it, as where lines are joined: 6,850人2014年度.</summary>
    private readonly bool IsAtWholeYear
    {
        get
        {
            var ahead = _cursor;
            return ahead.Position > 0
                && CharacterClasses.IsLetter(ahead.Text[ahead.Position - 1])
                && ahead.ReadDigits(out _) == 4
                && ahead.Current == '年';
        }
    }

    /// <summary>Reads two digits behind an apostrophe: '21.</summary>
    private bool TryReadShortYear(out bool isPossible)
    {
        isPossible = true;
        var start = _cursor.Position;
        var ahead = _cursor;
        if (ahead.Current is not ('\'' or '＇' or '’' or '‘' or '′'))
        {
            return false;
        }

        ahead.Position++;
        if (ahead.ReadDigits(out var number) != 2)
        {
            return false;
        }

        var year = number < FirstOfNext ? 2000 + number : 1900 + number;
        var isFiscal = ahead.TrySkipSpacesAnd("年度");
        _ = isFiscal || ahead.TrySkipSpacesAnd('年');
        if (number is >= FirstOfNext and < FirstOfLast)
        {
            var (next, last) = (2000 + number, 1900 + number);
            isPossible = Fail(Reason.TwoReadings, start, new Wording($"{last}年とも{next}年とも", $"{last} or {next}"));
            return false;
        }

        _cursor = ahead;
        SkipColon();
        var period = isFiscal ? (CalendarPeriod)new FiscalYear(year) : CalendarPeriod.FromYear(year);
        isPossible = TrySet(new(period), start, ahead.Text.Slice(start, ahead.Position - start));
        return true;
    }

    private void SkipColon()
    {
        _cursor.SkipWhiteSpace();
        _ = _cursor.TrySkip(':') || _cursor.TrySkip('：');
    }

    /// <summary>Takes a year that is printed. A second one is the day at which the figure stood, or another reading.</summary>
    private bool TrySet(NotationResult<CalendarPeriod> result, int start, ReadOnlySpan<char> printed)
    {
        var period = result.Value;
        if (!Printed.TryGetValue(out var known))
        {
            Printed = result;
            return true;
        }

        if (AsOf is null && (result.TrailingWords & TrailingWords.AsOf) != 0 && (Printed.TrailingWords & TrailingWords.AsOf) == 0)
        {
            AsOf = PeriodEnd.AsOf(period, result.TrailingWords);
            return true;
        }

        var other = printed.ToString();
        return known == period || Fail(
            Reason.TwoReadings, start, new Wording($"{_years.Write(known).Japanese}とも{other}とも", $"of {EnglishPeriods.Of(known)} or of {other}"));
    }

    /// <summary>Skips a year that stands before words, and is set apart from them: 2025年度完成, R3 未実施.</summary>
    /// <returns>Whether there is none or it can be; else the year is the error.</returns>
    internal static bool TrySkipYear(ReadOnlySpan<char> text, YearNotation years, out NotationResult<CalendarPeriod> year, out ReadOnlySpan<char> words)
    {
        var reader = new CellReader(text, years, CellContext.None);
        reader._cursor.SkipWhiteSpace();
        var isPossible = reader.TryReadYear();
        year = isPossible ? reader.Printed : new(reader.Error!);
        reader._cursor.SkipWhiteSpace();
        words = reader._cursor.Rest;
        var before = text.Slice(0, reader._cursor.Position);
        if (year.IsRead && !words.IsEmpty && (SetsApart(before) || CellWords.BeginsAny(words) || MissingWords.ReasonOf(words) is not null))
        {
            return true;
        }

        year = isPossible ? default : year;
        words = text;
        return isPossible;
    }

    private static bool SetsApart(ReadOnlySpan<char> before) =>
        before[before.Length - 1] is var last && (CharacterClasses.IsWhiteSpace(last) || last is ':' or '：' or 'に');

    /// <summary>Says whether words are what is done with a figure: 20件増加, 80人を確保, 2013年度比46%削減.</summary>
    internal static bool IsActOnFigure(ReadOnlySpan<char> words, YearNotation years, CellContext context)
    {
        var reader = new CellReader(words, years, context);
        if (!reader.TryReadBefore())
        {
            return false;
        }

        _ = reader.Printed.IsRead && (reader._cursor.TrySkip("比で") || reader._cursor.TrySkip('比')); // 2013年度比46%削減
        if (!CellParser.TryReadFigure(words, reader._cursor.Position, context.Unit, out var figure, out _))
        {
            return false;
        }

        var behind = new TextCursor(words, figure.End);
        _ = CellQualifiers.TrySkipAbout(ref behind); // 5.8万戸程度に抑制
        return CellWords.IsAct(TextCursor.Trim(behind.Rest));
    }
}
