using System.Runtime.CompilerServices;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The grammar of years, months, dates and ranges. What it understood last is kept; so is the first error after it.</summary>
/// <remarks>
/// <code>
/// expression = point suffix [ month-day ] [ words ] | point suffix dash point suffix | point suffix から point suffix まで
/// suffix     = (年度 | 年) [ "(" gregorian [ 年度 | 年 ] ")" ] | nothing
/// point      = era-year [ "(" gregorian ")" ] | "(" era-year ")" "[" gregorian "]" | gregorian [ "(" era-year ")" ]
/// </code>
/// Spaces may stand between any two of these, not inside them. The expression is changed only when more of the text was understood.
/// </remarks>
internal ref partial struct YearParser
{
    private readonly EraTable _eras;
    private readonly bool _isInRunningText;
    private TextCursor _cursor;
    private YearReading _reading;
    private bool _isImpossible; // The error is of a year that is printed in full and cannot be: a contradiction, a day that does not exist.

    private YearParser(ReadOnlySpan<char> text, EraTable eras, int start, bool isInRunningText)
    {
        _cursor = new(text, start);
        _eras = eras;
        _isInRunningText = isInRunningText;
        _reading.End = -1;
    }

    /// <summary>Reads the whole of a text.</summary>
    internal static YearReading Read(ReadOnlySpan<char> text, EraTable eras)
    {
        var parser = new YearParser(text, eras, start: 0, isInRunningText: false);
        parser.Read();
        var end = parser._reading.End;
        parser._reading.IsError = end < 0 || (end < text.Length && end < TextCursor.TrimEnd(text).Length && !parser.Fail(NotationErrorKind.TrailingText, end));
        return parser._reading;
    }

    /// <summary>Reads the longest expression from a place of a running text on. Brackets that hold no year belong to the text around it.</summary>
    internal static YearReading ReadAt(ReadOnlySpan<char> text, EraTable eras, int start)
    {
        var parser = new YearParser(text, eras, start, isInRunningText: true);
        parser.Read();
        parser._reading.IsError = parser._isImpossible;
        return parser._reading;
    }

    private void Read()
    {
        _cursor.SkipSpaces();
        if (!TryReadPoint(inheritedEra: -1, ref _reading.Expression.First))
        {
            return;
        }

        _reading.Expression.Suffix = ReadSuffix();
        _reading.Expression.Kind = _reading.Expression.Suffix is YearSuffix.FiscalYear ? YearExpressionKind.FiscalYear : YearExpressionKind.Year;
        _reading.End = _cursor.Position;
        if (_cursor.AtEnd || !TryReadBracketBehind(ref _reading.Expression.First, _reading.Expression.Suffix))
        {
            return;
        }

        _reading.End = _cursor.Position;
        var isMonth = _reading.Expression.Suffix switch
        {
            YearSuffix.None => ReadDotted() || ReadHyphenated(),
            YearSuffix.Year => ReadMonthAfterYear(),
            _ => false,
        };
        if (!isMonth)
        {
            ReadWhatFollowsYear();
        }
    }

    /// <summary>Reads the other year where it stands behind the suffix, with the suffix again or without: 令和7年度（2025年度）, 2025年度（令和7年度）.</summary>
    private bool TryReadBracketBehind(ref YearPoint point, YearSuffix suffix)
    {
        var outside = _cursor.Position;
        if (suffix is YearSuffix.None || point.HasBracket || !TryOpen(out var open))
        {
            return true;
        }

        var inside = _cursor.Position;
        if (!(point.HasEra ? TryReadGregorianInside(ref point) : TryReadEraInside(ref point)))
        {
            _reading.End = _isImpossible ? -1 : _reading.End;
            return !_isImpossible && IsTextAround(outside);
        }

        var suffixAt = _cursor.Position;
        if (_cursor.Position == inside || (ReadSuffix() is not YearSuffix.None and var again && again != suffix))
        {
            return IsTextAround(outside) || Fail(NotationErrorKind.WordExpected, suffixAt, suffix is YearSuffix.FiscalYear ? "年度" : "年");
        }

        point.HasBracket = TryClose(open);
        return point.HasBracket || IsTextAround(outside);
    }

    /// <summary>Reads 年度 or 年, with spaces before it.</summary>
    private YearSuffix ReadSuffix() =>
        !_cursor.TrySkipSpacesAnd("年") ? YearSuffix.None
        : _cursor.TrySkip('度') ? YearSuffix.FiscalYear
        : YearSuffix.Year;

    private void ReadTrailingWords(bool mayEnd, bool mayRange)
    {
        if (mayEnd && _cursor.TrySkipSpacesAnd("末"))
        {
            _reading.Expression.Words = TrailingWords.End;
            _reading.End = _cursor.Position;
            mayRange = true; // The end of a year is a point: から and まで open no range after it.
        }

        var word =
            _cursor.TrySkipSpacesAnd("現在") ? TrailingWords.AsOf
            : _cursor.TrySkipSpacesAnd("予定") ? TrailingWords.Planned
            : mayRange && _cursor.TrySkipSpacesAnd("から") ? TrailingWords.From
            : mayRange && _cursor.TrySkipSpacesAnd("まで") ? TrailingWords.Until
            : TrailingWords.None;
        if (word is not TrailingWords.None)
        {
            _reading.Expression.Words |= word;
            _reading.End = _cursor.Position;
        }
    }

    /// <summary>Keeps the first error.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Fail(NotationErrorKind kind, int position, object? subject = null, int first = 0, int second = 0)
    {
        if (!_reading.IsError)
        {
            _reading.IsError = true;
            _reading.Fault = (kind, position, subject, first, second);
        }

        return false;
    }
}
