using System.Diagnostics.CodeAnalysis;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The years, months, dates and ranges in a running text, found one by one as they are enumerated, without allocating.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is enumerated by its pattern; a ref struct can hardly be a collection.")]
public ref struct FoundPeriods
{
    private readonly YearNotation _notation;
    private readonly ReadOnlySpan<char> _text;
    private int _position;

    internal FoundPeriods(YearNotation notation, ReadOnlySpan<char> text)
    {
        _notation = notation;
        _text = text;
        _position = 0;
        Current = default;
    }

    /// <summary>Gets what was found last.</summary>
    public FoundPeriod Current { get; private set; }

    /// <summary>Returns this enumeration.</summary>
    public readonly FoundPeriods GetEnumerator() => this;

    /// <summary>Finds the next one.</summary>
    public bool MoveNext()
    {
        while (_position < _text.Length)
        {
            var ahead = _notation.Eras.IndexOfStart(_text.Slice(_position));
            if (ahead < 0)
            {
                break;
            }

            _position += ahead;
            if (TryFindHere())
            {
                return true;
            }
        }

        _position = _text.Length;
        return false;
    }

    /// <summary>Reads at a character with which a year may begin, and moves behind what was looked at.</summary>
    private bool TryFindHere()
    {
        var start = _position;
        var digits = DigitsFrom(start);
        if (digits > 0 && !MayBeGregorianYear(start, digits))
        {
            _position += digits; // No part of a longer number is a year.
            return false;
        }

        _position++;
        var isLetter = Folding.LetterOf(_text[start]) != '\0';
        if (isLetter && IsLatinOrDigit(start - 1))
        {
            return false;
        }

        var parser = new YearParser(_text, _notation.Eras, start, isInRunningText: true);
        parser.Read();
        if (parser.UnderstoodEnd < 0)
        {
            return parser.HasError && parser.Error.Kind is NotationErrorKind.Contradiction && Contradicts(ref parser, start);
        }

        ref var expression = ref parser.Expression;
        var isBare = expression.Suffix is YearSuffix.None;
        if ((isBare && !expression.First.HasEra && !expression.First.HasBracket)
            || (isBare && isLetter && IsLatinOrDigit(parser.UnderstoodEnd))
            || (IsInitial(start) && start > 0 && char.IsLetterOrDigit(_text[start - 1])))
        {
            _position += Math.Max(0, digits - 1);
            return false;
        }

        _position = parser.UnderstoodEnd;
        Current = new(start, parser.UnderstoodEnd - start, _notation.Resolved(ref parser));
        return true;
    }

    private bool Contradicts(ref YearParser parser, int start)
    {
        var end = parser.Error.Position;
        while (end < _text.Length && Folding.DigitOf(_text[end]) >= 0)
        {
            end++;
        }

        _position = end;
        Current = new(start, end - start, new(parser.Error));
        return true;
    }

    /// <summary>Four digits are a year only with something behind them that says so.</summary>
    private readonly bool MayBeGregorianYear(int start, int digits)
    {
        if (digits != 4)
        {
            return false;
        }

        var next = start + digits;
        while (next < _text.Length && Folding.IsSpace(_text[next]))
        {
            next++;
        }

        // A dash: the 年度 of a range stands behind its end.
        return next < _text.Length && (_text[next] == '年' || Folding.BracketOf(_text[next]) is '(' or '[' || Folding.IsDash(_text[next]));
    }

    private readonly int DigitsFrom(int start)
    {
        var at = start;
        while (at < _text.Length && Folding.DigitOf(_text[at]) >= 0)
        {
            at++;
        }

        return at - start;
    }

    private readonly bool IsLatinOrDigit(int index) =>
        index >= 0 && index < _text.Length && (Folding.LetterOf(_text[index]) != '\0' || Folding.DigitOf(_text[index]) >= 0);

    /// <summary>Says whether the era is given by one kanji (令3), which may as well be the end of a word.</summary>
    private readonly bool IsInitial(int start) =>
        _notation.Eras.IndexOfMark(Folding.Unify(_text[start]), _text.Slice(start), out var length) >= 0 && length == 1 && char.IsLetter(_text[start]);
}
