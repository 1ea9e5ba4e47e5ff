using System.Diagnostics.CodeAnalysis;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The years, months, dates and ranges in a running text, found one by one as they are enumerated, without allocating but for an error.</summary>
[SuppressMessage(
    "Naming",
    "CA1710:Identifiers should have correct suffix",
    Justification = "It is enumerated by its pattern; a ref struct can hardly be a collection.")]
public ref struct FoundPeriods
{
    private readonly YearNotation _notation;
    private readonly ReadOnlySpan<char> _text;
    private int _position; // The next number stands here or behind.
    private int _start; // The next expression begins here or behind.
    private int _digit; // The next ASCII digit, as far as it is known.
    private int _otherNumeral; // The next numeral of another kind, as far as it is known.

    internal FoundPeriods(YearNotation notation, ReadOnlySpan<char> text)
    {
        _notation = notation;
        _text = text;
        _position = 0;
        _start = 0;
        _digit = -1;
        _otherNumeral = -1;
        Current = default;
    }

    /// <summary>Gets what was found last.</summary>
    public FoundPeriod Current { get; private set; }

    /// <summary>Returns this enumeration.</summary>
    public readonly FoundPeriods GetEnumerator() => this;

    /// <summary>Finds the next one.</summary>
    public bool MoveNext()
    {
        // Every year has a number, and numbers are rarer than what may stand before them.
        while (TryFindNumber(out var number))
        {
            var before = _start;
            _position = EndOfNumber(number);
            if (TryFindAround(number, before))
            {
                _start = _position;
                return true;
            }

            _start = _text[number] == '元' ? _start : _position; // The name of an era may have a 元 in it.
        }

        return false;
    }

    private bool TryFindNumber(out int number)
    {
        if (_digit < _position)
        {
            var ahead = NumberSearch.IndexOfDigit(_text.Slice(_position));
            _digit = ahead < 0 ? int.MaxValue : _position + ahead;
        }

        if (_otherNumeral < _position)
        {
            var ahead = NumberSearch.IndexOfOtherNumeral(_text.Slice(_position));
            _otherNumeral = ahead < 0 ? int.MaxValue : _position + ahead;
        }

        number = Math.Min(_digit, _otherNumeral);
        return number < int.MaxValue;
    }

    private readonly int EndOfNumber(int start)
    {
        var cursor = new TextCursor(_text, start);
        cursor.SkipNumeral();
        return cursor.Position;
    }

    /// <summary>Reads the expression to which a number belongs, if it is a year, from where the text was not looked at on.</summary>
    private bool TryFindAround(int number, int before)
    {
        var mark = _notation.Eras.StartOfMarkEnding(TextCursor.TrimEnd(_text.Slice(before, number - before)));
        if (mark >= 0 && !StandsInWord(before + mark))
        {
            mark += before;
            var isInBracket = mark > before && Folding.IsOpenBracket(_text[mark - 1]); // (H27) [2015]
            if ((isInBracket && TryRead(mark - 1)) || TryRead(mark))
            {
                return true;
            }
        }

        return MayBeGregorianYear(number) && TryRead(number);
    }

    private bool TryRead(int start)
    {
        var reading = YearParser.ReadAt(_text, _notation.Eras, start);
        if (reading.IsError)
        {
            FindImpossible(reading.ErrorIn(_text), start);
            return true;
        }

        if (reading.End < 0 || (reading.Expression.Suffix is YearSuffix.None && !NamesYear(reading.Expression, start, reading.End)))
        {
            return false;
        }

        _position = reading.End;
        Current = new(start, reading.End - start, _notation.Resolve(_text, ref reading.Expression).In(_text, start));
        return true;
    }

    /// <summary>Says whether an expression without 年 and 年度 is a year: it has an era or a bracket, a letter touches nothing, an initial has a month.</summary>
    private readonly bool NamesYear(in YearExpression expression, int start, int end) =>
        (expression.First.HasEra || expression.First.HasBracket)
        && !(Folding.LetterOf(_text[start]) != '\0' && IsLatinOrDigit(end))
        && !(expression.Month == 0 && IsInitial(start));

    /// <summary>Gives the error, with the place of all that belongs to it: the number, a closing bracket, 年度, 年, 月 or 日.</summary>
    private void FindImpossible(NotationError error, int start)
    {
        var cursor = new TextCursor(_text, error.Position + error.Length);
        while (cursor.Current is '年' or '度' or '月' or '日' || cursor.IsAtCloseBracket)
        {
            cursor.Position++;
        }

        _position = cursor.Position;
        Current = new(start, _position - start, new(error.In(_text, start)));
    }

    /// <summary>Four digits are a year only with something behind them that says so.</summary>
    private readonly bool MayBeGregorianYear(int start)
    {
        var cursor = new TextCursor(_text, _position); // The end of the number.
        if (_position - start != 4)
        {
            return false;
        }

        cursor.SkipSpaces();
        return cursor.Current == '年' || cursor.IsAtOpenBracket || Folding.IsDash(cursor.Current); // A dash: the 年度 of a range stands behind its end.
    }

    /// <summary>Says whether the mark of an era belongs to a word: a letter behind a letter or digit, an initial behind anything that words are made
    /// of.</summary>
    private readonly bool StandsInWord(int mark)
    {
        if (Folding.LetterOf(_text[mark]) != '\0')
        {
            return IsLatinOrDigit(mark - 1);
        }

        return IsInitial(mark) && mark > 0 && (CharacterClasses.IsLetter(_text[mark - 1]) || Folding.DigitOf(_text[mark - 1]) >= 0);
    }

    private readonly bool IsInitial(int mark) =>
        _notation.Eras.IndexOfMark(Folding.Unify(_text[mark]), _text.Slice(mark), out var length) >= 0
        && length == 1
        && CharacterClasses.IsLetter(_text[mark]);

    private readonly bool IsLatinOrDigit(int index) =>
        index >= 0
        && index < _text.Length
        && (Folding.LetterOf(_text[index]) != '\0'
            || Folding.DigitOf(_text[index]) >= 0
            || (_text[index] is >= 'À' and <= 'ɏ' && CharacterClasses.IsLetter(_text[index])));
}
