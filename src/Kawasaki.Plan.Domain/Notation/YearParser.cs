using System.Runtime.CompilerServices;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The grammar of years, months, dates and ranges, as one cursor over the text. What it understood last is kept; so is the first error after it.</summary>
/// <remarks>
/// <code>
/// expression = point suffix [ month-day ] [ words ] | point suffix dash point suffix | point suffix から point suffix まで
/// suffix     = (年度 | 年) [ "(" gregorian [ 年度 | 年 ] ")" ] | nothing
/// point      = era-year [ "(" gregorian ")" ] | "(" era-year ")" "[" gregorian "]" | gregorian [ "(" era-year ")" ]
/// </code>
/// Spaces may stand between any two of these, not inside them. <see cref="Expression"/> is changed only when more of the text was understood.
/// </remarks>
internal ref partial struct YearParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly EraTable _eras;
    private readonly bool _isInRunningText;
    private int _position;

    /// <summary>Creates a parser.</summary>
    /// <param name="text">The text.</param>
    /// <param name="eras">The eras that are known.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="isInRunningText">Whether brackets that hold no year belong to the text around, and not to the year.</param>
    internal YearParser(ReadOnlySpan<char> text, EraTable eras, int start = 0, bool isInRunningText = false)
    {
        _text = text;
        _eras = eras;
        _position = start;
        _isInRunningText = isInRunningText;
        UnderstoodEnd = -1;
    }

    /// <summary>What was understood up to <see cref="UnderstoodEnd"/>.</summary>
    internal YearExpression Expression;

    /// <summary>The first error after that, if <see cref="HasError"/>.</summary>
    internal NotationError Error;

    /// <summary>Gets where it ends, or -1 when nothing was understood.</summary>
    internal int UnderstoodEnd { get; private set; }

    internal bool HasError { get; private set; }

    /// <summary>Gets whether the error is of a year that is printed in full and cannot be: a contradiction, a day that does not exist.</summary>
    internal bool IsImpossible { get; private set; }

    private readonly bool AtEnd => _position >= _text.Length;

    private readonly char Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)_position < (uint)_text.Length ? _text[_position] : '\0';
    }

    private readonly char Next => _position + 1 < _text.Length ? _text[_position + 1] : '\0';

    /// <summary>Reads the text, and says whether the whole of it was understood.</summary>
    internal bool ReadWhole()
    {
        Read();
        var end = UnderstoodEnd;
        while (end >= 0 && end < _text.Length && Folding.IsSpace(_text[end]))
        {
            end++;
        }

        return end == _text.Length || Fail(end < 0 ? NotationErrorKind.Empty : NotationErrorKind.TrailingText, Math.Max(end, 0));
    }

    /// <summary>Reads the longest expression from the start position on.</summary>
    internal void Read()
    {
        SkipSpaces();
        if (!TryReadPoint(inheritedEra: -1, ref Expression.First))
        {
            return;
        }

        Expression.Suffix = ReadSuffix();
        Expression.Kind = Expression.Suffix is YearSuffix.FiscalYear ? PeriodKind.FiscalYear : PeriodKind.Year;
        UnderstoodEnd = _position;
        if (AtEnd || !TryReadBracketBehind(ref Expression.First, Expression.Suffix))
        {
            return;
        }

        UnderstoodEnd = _position;
        var isMonth = Expression.Suffix switch
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
        var outside = _position;
        if (suffix is YearSuffix.None || point.HasBracket || !TryOpen(out var open))
        {
            return true;
        }

        var inside = _position;
        if (!(point.HasEra ? TryReadGregorianInside(ref point) : TryReadEraInside(ref point)))
        {
            UnderstoodEnd = IsImpossible ? -1 : UnderstoodEnd;
            return !IsImpossible && IsTextAround(outside);
        }

        var suffixAt = _position;
        if (_position == inside || (ReadSuffix() is not YearSuffix.None and var again && again != suffix))
        {
            return IsTextAround(outside) || Fail(NotationErrorKind.WordExpected, suffixAt, suffix is YearSuffix.FiscalYear ? "年度" : "年");
        }

        point.HasBracket = TryClose(open);
        return point.HasBracket || IsTextAround(outside);
    }

    /// <summary>Reads 年度 or 年, with spaces before it.</summary>
    private YearSuffix ReadSuffix()
    {
        var start = _position;
        SkipSpaces();
        if (Current != '年')
        {
            _position = start;
            return YearSuffix.None;
        }

        var suffix = Next == '度' ? YearSuffix.FiscalYear : YearSuffix.Year;
        _position += (int)suffix;
        return suffix;
    }

    private void ReadTrailingWords(bool mayEnd, bool mayRange)
    {
        if (mayEnd && TrySkip('末'))
        {
            Expression.Words = TrailingWords.End;
            UnderstoodEnd = _position;
            mayRange = true; // The end of a year is a point: から and まで open no range after it.
        }

        var word =
            TrySkipWord("現在") ? TrailingWords.AsOf
            : TrySkipWord("予定") ? TrailingWords.Planned
            : mayRange && TrySkipWord("から") ? TrailingWords.From
            : mayRange && TrySkipWord("まで") ? TrailingWords.Until
            : TrailingWords.None;
        if (word is not TrailingWords.None)
        {
            Expression.Words |= word;
            UnderstoodEnd = _position;
        }
    }

    /// <summary>Skips a word of two characters, with spaces before it.</summary>
    private bool TrySkipWord(string word)
    {
        var start = _position;
        SkipSpaces();
        if (Current == word[0] && Next == word[1])
        {
            _position += word.Length;
            return true;
        }

        _position = start;
        return false;
    }

    /// <summary>Skips a character, with spaces before it.</summary>
    private bool TrySkip(char c)
    {
        var start = _position;
        SkipSpaces();
        if (Current == c)
        {
            _position++;
            return true;
        }

        _position = start;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipSpaces()
    {
        while (_position < _text.Length && Folding.IsSpace(_text[_position]))
        {
            _position++;
        }
    }

    /// <summary>Forgets the error, so that the next one is kept.</summary>
    internal void ClearError() => HasError = false;

    /// <summary>Keeps the first error.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal bool Fail(NotationErrorKind kind, int position, object? subject = null, int first = 0, int second = 0)
    {
        if (!HasError)
        {
            HasError = true;
            Error = new NotationError(kind, Math.Min(position, _text.Length), subject, first, second);
        }

        return false;
    }
}
