using System.Globalization;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A cursor over a cell with a figure: <c>figure = number [ dash number ] [ multiplier ] [ unit ] [ comparison ]</c>, with marks of notes anywhere between.</summary>
internal ref partial struct CellCursor(ReadOnlySpan<char> text)
{
    private const int MaxDigits = 28; // A decimal keeps them all.

    private static readonly (string Word, Comparison Comparison)[] Comparisons =
    [
        ("以上", Comparison.AtLeast),
        ("以下", Comparison.AtMost),
        ("以内", Comparison.AtMost),
        ("未満", Comparison.Below),
        ("超", Comparison.Above),
    ];

    private readonly ReadOnlySpan<char> _text = text;
    private List<string>? _notes;

    internal int Position { get; private set; }

    internal NotationError Error { get; private set; }

    internal readonly char Current => Position < _text.Length ? _text[Position] : '\0';

    internal bool AtEnd
    {
        get
        {
            SkipSpaces();
            return Position >= _text.Length;
        }
    }

    /// <summary>Says whether a text is nothing but a condition, such as 以上.</summary>
    internal static bool IsCondition(ReadOnlySpan<char> text)
    {
        foreach (var (word, _) in Comparisons)
        {
            if (text.SequenceEqual(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    internal bool TryReadFigure(out CellFigure figure)
    {
        figure = default;
        if (AtEnd)
        {
            return Fail(NotationErrorKind.Empty, Position);
        }

        if (!TryReadNumber(out var low) || !TryReadUnit(out var unit, out var power))
        {
            return false;
        }

        Quantity? upper = null;
        SkipSpacesAndNotes();
        if (Folding.IsDash(Current))
        {
            Position++;
            SkipSpacesAndNotes();
            var start = Position;
            if (!TryReadNumber(out var high) || !TryReadUnit(out var unitOfHigh, out var powerOfHigh) || !TryMultiply(ref high, powerOfHigh))
            {
                return false;
            }

            if (unit.Length > 0 && unit != unitOfHigh)
            {
                return Fail(NotationErrorKind.WordExpected, Position, unit);
            }

            // 1～2千件: what is printed once belongs to both.
            power = unit.Length == 0 && power == 0 ? powerOfHigh : power;
            unit = unitOfHigh;
            upper = new Quantity(high, UnitOf(unit));
            if (!TryMultiply(ref low, power))
            {
                return false;
            }

            if (high < low)
            {
                return Fail(NotationErrorKind.RangeRunsBackwards, start, FormattableString.Invariant($"from {low} to {high}"));
            }
        }
        else if (!TryMultiply(ref low, power))
        {
            return false;
        }

        SkipSpacesAndNotes();
        var conditionAt = Position;
        var comparison = ReadComparison();
        SkipSpacesAndNotes();
        if (upper is not null && comparison is not null)
        {
            return Fail(NotationErrorKind.TrailingText, conditionAt);
        }

        figure = new(new Quantity(low, UnitOf(unit)), upper, comparison, _notes is null ? ValueList<string>.Empty : ValueList<string>.Of([.. _notes]), conditionAt);
        return true;
    }

    internal bool TrySkip(string word)
    {
        SkipSpaces();
        if (!_text.Slice(Position).StartsWith(word.AsSpan()))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    internal bool TryReadWholeNumber(out int number)
    {
        SkipSpaces();
        var start = Position;
        number = 0;
        while (Folding.DigitOf(Current) is >= 0 and var digit && Position - start < 4)
        {
            number = (number * 10) + digit;
            Position++;
        }

        return Position > start;
    }

    private Comparison? ReadComparison()
    {
        SkipSpacesAndNotes();
        if (!MayBeginComparison(Current))
        {
            return null;
        }

        foreach (var (word, comparison) in Comparisons)
        {
            if (TrySkip(word))
            {
                return comparison;
            }
        }

        return null;
    }

    private static bool MayBeginComparison(char c) => c is '以' or '未' or '超';

    private readonly bool StartsWithComparison()
    {
        foreach (var (word, _) in Comparisons)
        {
            if (_text.Slice(Position).StartsWith(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryMultiply(ref decimal number, int powerOfTen)
    {
        if (powerOfTen == 0)
        {
            return true;
        }

        var decimals = Math.Max(0, Decimals.ScaleOf(number) - powerOfTen);
        try
        {
            for (var i = 0; i < powerOfTen; i++)
            {
                number *= 10;
            }

            number = decimal.Round(number, decimals);
            return true;
        }
        catch (OverflowException)
        {
            return Fail(NotationErrorKind.NumberTooLong, 0);
        }
    }

    private void SkipSpaces()
    {
        while (Folding.IsSpace(Current))
        {
            Position++;
        }
    }

    /// <summary>Skips spaces, and marks of notes such as <c>^{※2}</c>, which are kept.</summary>
    private void SkipSpacesAndNotes()
    {
        SkipSpaces();
        while (Current == '^' && _text.Slice(Position).StartsWith("^{※".AsSpan()))
        {
            var close = _text.Slice(Position).IndexOf('}');
            var mark = close < 0 ? default : _text.Slice(Position + 3, close - 3);
            if (!TryReadMark(mark, out var number))
            {
                return;
            }

            (_notes ??= []).Add(number);
            Position += close + 1;
            SkipSpaces();
        }
    }

    private static bool TryReadMark(ReadOnlySpan<char> text, out string mark)
    {
        var cursor = new CellCursor(text);
        var isRead = cursor.TryReadWholeNumber(out var number) && cursor.AtEnd;
        mark = number.ToString(CultureInfo.InvariantCulture);
        return isRead;
    }

    private bool Fail(NotationErrorKind kind, int position, object? subject = null)
    {
        Error = new NotationError(kind, position, subject);
        return false;
    }
}
