using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The grammar of years, months, dates and ranges, as one cursor over the text. What it understood last is kept; so is the first error after it.</summary>
/// <remarks>
/// <code>
/// expression = point suffix [ month-day ] [ words ] | point suffix dash point suffix | point suffix から point suffix まで
/// point      = era-year [ "(" gregorian ")" ] | "(" era-year ")" "[" gregorian "]" | gregorian [ "(" era-year ")" ]
/// suffix     = 年度 | 年 | nothing
/// </code>
/// Spaces may stand between any two of these, not inside them.
/// </remarks>
internal ref partial struct YearParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly EraTable _eras;
    private int _position;

    internal YearParser(ReadOnlySpan<char> text, EraTable eras, int start = 0)
    {
        _text = text;
        _eras = eras;
        _position = start;
        UnderstoodEnd = -1;
    }

    /// <summary>What was understood up to <see cref="UnderstoodEnd"/>.</summary>
    internal YearExpression Understood;

    /// <summary>Gets where that ends, or -1 when nothing was understood.</summary>
    internal int UnderstoodEnd { get; private set; }

    /// <summary>Gets the first error after that, or <see langword="null"/>.</summary>
    internal NotationError? Error { get; private set; }

    private readonly bool AtEnd => _position >= _text.Length;

    private readonly char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>Reads the longest expression from the start position on.</summary>
    internal void Read()
    {
        SkipSpaces();
        var expression = default(YearExpression);
        if (!TryReadPoint(inheritedEra: null, out expression.First))
        {
            return;
        }

        expression.IsBare = true;
        expression.Kind = PeriodKind.Year;
        if (TrySkipWord("年度"))
        {
            expression.IsBare = false;
            expression.Kind = PeriodKind.FiscalYear;
            Understand(expression);
        }
        else if (TrySkip('年'))
        {
            expression.IsBare = false;
            Understand(expression);
            if (ReadMonthAfterYear(ref expression))
            {
                return;
            }
        }
        else
        {
            Understand(expression);
            if (ReadDotted(ref expression) || ReadHyphenated(ref expression))
            {
                return;
            }
        }

        if (Error is null)
        {
            ReadWhatFollowsYear(expression);
        }
    }

    private void ReadWhatFollowsYear(YearExpression expression)
    {
        var end = _position;
        SkipSpaces();
        if (Folding.IsDash(Current) || IsAt("から"))
        {
            var isFromUntil = !Folding.IsDash(Current);
            if (isFromUntil)
            {
                UnderstandOpen(expression, isOpenEnd: true, "から".Length);
            }

            ReadRange(expression, isFromUntil);
            return;
        }

        if (IsAt("以降"))
        {
            UnderstandOpen(expression, isOpenEnd: true, "以降".Length);
            return;
        }

        if (IsAt("まで"))
        {
            UnderstandOpen(expression, isOpenEnd: false, "まで".Length);
            return;
        }

        _position = end;
        ReadTrailingWords(expression, mayEnd: true, mayRange: false);
    }

    private void UnderstandOpen(YearExpression expression, bool isOpenEnd, int wordLength)
    {
        var start = _position;
        _position += wordLength;
        expression.Kind = expression.Kind is PeriodKind.FiscalYear ? PeriodKind.FiscalYearRange : PeriodKind.YearRange;
        expression.IsOpenEnd = isOpenEnd;
        expression.IsOpenStart = !isOpenEnd;
        Understand(expression);
        _position = start;
    }

    private void ReadRange(YearExpression expression, bool isFromUntil)
    {
        _position += isFromUntil ? "から".Length : 1;
        SkipSpaces();
        if (isFromUntil && AtEnd)
        {
            return;
        }

        if (!TryReadPoint(expression.First.Era, out expression.Last))
        {
            return;
        }

        var suffixAt = _position;
        var isFiscal = TrySkipWord("年度");
        var isYear = !isFiscal && TrySkip('年');
        if (!expression.IsBare && expression.Kind is PeriodKind.FiscalYear != isFiscal)
        {
            Fail(NotationErrorKind.WordExpected, suffixAt, "年度");
            return;
        }

        if (!expression.IsBare && expression.Kind is PeriodKind.Year && !isYear)
        {
            Fail(NotationErrorKind.WordExpected, suffixAt, "年");
            return;
        }

        if (isFromUntil && !TrySkipWord("まで"))
        {
            Fail(NotationErrorKind.WordExpected, _position, "まで");
            return;
        }

        if (expression.Last.Year < expression.First.Year)
        {
            Fail(NotationErrorKind.RangeRunsBackwards, expression.Last.Position, first: expression.First.Year, second: expression.Last.Year);
            return;
        }

        expression.Kind = isFiscal ? PeriodKind.FiscalYearRange : PeriodKind.YearRange;
        expression.IsBare = !isFiscal && !isYear;
        Understand(expression);
    }

    private void ReadTrailingWords(YearExpression expression, bool mayEnd, bool mayRange)
    {
        SkipSpaces();
        if (mayEnd && TrySkip('末'))
        {
            expression.Words = TrailingWords.End;
            mayRange = true; // The end of a year is a point: から and まで open no range after it.
            Understand(expression);
            SkipSpaces();
        }

        var word =
            TrySkipWord("現在") ? TrailingWords.AsOf
            : TrySkipWord("予定") ? TrailingWords.Planned
            : mayRange && TrySkipWord("から") ? TrailingWords.From
            : mayRange && TrySkipWord("まで") ? TrailingWords.Until
            : TrailingWords.None;
        if (word is not TrailingWords.None)
        {
            expression.Words |= word;
            Understand(expression);
        }
    }

    private readonly bool IsAt(string word) => _text.Slice(_position).StartsWith(word.AsSpan(), StringComparison.Ordinal);

    /// <summary>Skips a word, with spaces before it.</summary>
    private bool TrySkipWord(string word)
    {
        var start = _position;
        SkipSpaces();
        if (IsAt(word))
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

    private void SkipSpaces()
    {
        while (_position < _text.Length && Folding.IsSpace(_text[_position]))
        {
            _position++;
        }
    }

    private void Understand(in YearExpression expression)
    {
        Understood = expression;
        UnderstoodEnd = _position;
    }

    private bool Fail(NotationErrorKind kind, int position, object? subject = null, int first = 0, int second = 0)
    {
        Error ??= new NotationError(kind, Math.Min(position, _text.Length), subject, first, second);
        return false;
    }
}
