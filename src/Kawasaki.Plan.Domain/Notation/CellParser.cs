using System.Diagnostics.CodeAnalysis;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The grammar of a cell with a figure: <c>figure = number [ dash number ] [ multiplier ] [ unit | 「 unit 」 ] [ condition ]</c>.</summary>
internal ref partial struct CellParser
{
    private const int MaxDigits = 28; // A decimal keeps them all.

    private TextCursor _cursor;
    private NotationError? _error;
    private MeasurementUnit? _outerUnit; // Of which a column, the head or the name says that the figure is in it.

    private CellParser(ReadOnlySpan<char> text) => _cursor = new(text);

    /// <summary>Reads the figure with which a text begins, in the unit that is said elsewhere where it has none of its own.</summary>
    internal static bool TryReadFigure(ReadOnlySpan<char> text, MeasurementUnit? unit, out CellFigure figure, [NotNullWhen(false)] out NotationError? error)
    {
        var parser = new CellParser(text) { _outerUnit = unit };
        var isRead = parser.TryReadFigure(out figure);
        error = parser._error;
        return isRead;
    }

    /// <summary>Says whether a text is nothing but a condition, such as 以上.</summary>
    internal static bool IsCondition(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return ReadCondition(ref cursor) is not null && cursor.AtEnd;
    }

    private bool TryReadFigure(out CellFigure figure)
    {
        figure = default;
        _cursor.SkipSpaces();
        if (_cursor.AtEnd)
        {
            return Fail(Reason.Empty, _cursor.Position);
        }

        var lowAt = _cursor.Position; // Behind the spaces.
        if (!TryReadNumber(out var low) || !TryReadUnit(out var unit, out var power))
        {
            return false;
        }

        Quantity? upper = null;
        _cursor.SkipSpaces();
        var dashAt = _cursor.Position;
        if (Folding.IsDash(_cursor.Current))
        {
            _cursor.Position++;
            _cursor.SkipSpaces();
            var start = _cursor.Position;
            if (!TryReadNumber(out var high) || !TryReadUnit(out var unitOfHigh, out var powerOfHigh) || !TryMultiply(ref high, powerOfHigh, start))
            {
                return false;
            }

            if (unit.Length > 0 && unit != unitOfHigh)
            {
                return Fail(Reason.WordExpected, _cursor.Position, unit);
            }

            // 1～2千件: what is printed once belongs to both.
            power = unit.Length == 0 && power == 0 ? powerOfHigh : power;
            unit = unitOfHigh;
            if (!TryMultiply(ref low, power, lowAt) || !TryTakeOuterUnit(ref unit, power, out var outer) || !TryMultiply(ref low, outer, lowAt)
                || !TryMultiply(ref high, outer, start))
            {
                return false;
            }

            upper = new Quantity(high, UnitOf(unit));
            if (high < low)
            {
                return Fail(
                    Reason.RangeRunsBackwards,
                    start,
                    new Wording(FormattableString.Invariant($"{low}から{high}"), FormattableString.Invariant($"from {low} to {high}")));
            }
        }
        else if (!TryTakeOuterUnit(ref unit, power, out var outer) || !TryMultiply(ref low, power + outer, lowAt))
        {
            return false;
        }

        var end = _cursor.Position;
        _cursor.SkipSpaces();
        var conditionAt = _cursor.Position;
        var condition = ReadCondition(ref _cursor);
        if (upper is not null && condition is not null)
        {
            return Fail(Reason.TrailingText, conditionAt);
        }

        (conditionAt, end) = upper is null ? (conditionAt, _cursor.Position) : (dashAt, end);
        _cursor.SkipSpaces();
        figure = new(new Quantity(low, UnitOf(unit)), upper, condition, conditionAt, end - conditionAt, _cursor.Position);
        return true;
    }

    private static TargetCondition? ReadCondition(ref TextCursor cursor)
    {
        if (MayBeginCondition(cursor.Current))
        {
            foreach (var (word, condition, _, _) in ConditionWords.All)
            {
                if (cursor.TrySkip(word))
                {
                    return condition;
                }
            }
        }

        return null;
    }

    private static bool MayBeginCondition(char c) => ConditionWords.Initials.AsSpan().IndexOf(c) >= 0;

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
            return Fail(Reason.NumberTooLong, start);
        }
    }

    private bool Fail(Reason kind, int position, object? subject = null)
    {
        _error = NotationError.At(_cursor.Text, kind, position, subject);
        return false;
    }
}
