using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A cursor over a cell with a figure: <c>figure = number [ dash number ] [ multiplier ] [ unit ] [ comparison ]</c>.</summary>
internal ref partial struct CellCursor(ReadOnlySpan<char> text)
{
    private const int MaxDigits = 28; // A decimal keeps them all.

    private readonly ReadOnlySpan<char> _text = text;

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
        foreach (var (word, _, _, _) in ConditionWords.All)
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

        var lowAt = Position; // Behind the spaces.
        if (!TryReadNumber(out var low) || !TryReadUnit(out var unit, out var power))
        {
            return false;
        }

        Quantity? upper = null;
        SkipSpaces();
        if (Folding.IsDash(Current))
        {
            Position++;
            SkipSpaces();
            var start = Position;
            if (!TryReadNumber(out var high) || !TryReadUnit(out var unitOfHigh, out var powerOfHigh) || !TryMultiply(ref high, powerOfHigh, start))
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
            if (!TryMultiply(ref low, power, lowAt))
            {
                return false;
            }

            if (high < low)
            {
                return Fail(NotationErrorKind.RangeRunsBackwards, start, new Wording(FormattableString.Invariant($"{low}から{high}"), FormattableString.Invariant($"from {low} to {high}")));
            }
        }
        else if (!TryMultiply(ref low, power, lowAt))
        {
            return false;
        }

        SkipSpaces();
        var conditionAt = Position;
        var comparison = ReadComparison();
        SkipSpaces();
        if (upper is not null && comparison is not null)
        {
            return Fail(NotationErrorKind.TrailingText, conditionAt);
        }

        figure = new(new Quantity(low, UnitOf(unit)), upper, comparison, conditionAt);
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

    private TargetCondition? ReadComparison()
    {
        SkipSpaces();
        if (!MayBeginComparison(Current))
        {
            return null;
        }

        foreach (var (word, comparison, _, _) in ConditionWords.All)
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
        foreach (var (word, _, _, _) in ConditionWords.All)
        {
            if (_text.Slice(Position).StartsWith(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryMultiply(ref decimal number, int powerOfTen, int start)
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
            return Fail(NotationErrorKind.NumberTooLong, start);
        }
    }

    private void SkipSpaces()
    {
        while (Folding.IsSpace(Current))
        {
            Position++;
        }
    }

    private bool Fail(NotationErrorKind kind, int position, object? subject = null)
    {
        Error = new NotationError(kind, position, subject);
        return false;
    }
}
