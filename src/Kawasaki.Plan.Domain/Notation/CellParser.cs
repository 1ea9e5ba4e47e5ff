using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>The grammar of a figure in a cell.</summary>
/// <remarks>
/// <code>
/// figure    = measure [ dash measure | condition ]
/// measure   = amount [ unit { amount unit } ]                1時間20分: each unit is smaller than the one before it
/// amount    = [ sign ] number { multiplier [ number ] }      4億2,264万: each part is smaller than the multiplier before it
/// unit      = % | letters and symbols | 「 any symbol 」      up to a condition, a word of change, a particle, a bracket, a dash, a mark or a space
/// condition = 以上 | 以下 | 以内 | 超 | 未満 | ちょうど | を上回る | を超える | を下回る [ [ を ] 維持 | … ]
/// </code>
/// </remarks>
internal ref partial struct CellParser
{
    private const int MaxDigits = 28; // A decimal keeps them all.

    // 70%以上を維持 asks for 70%以上.
    private static readonly string[] Keeping =
        ["を維持", "維持", "を確保", "確保", "を達成", "達成", "を継続", "継続", "を保つ", "を目指す", "をめざす", "を目標", "とする", "にする"];

    private static readonly string[] Rising = [.. Keeping, "に増加", "に向上", "に上昇"];
    private static readonly string[] Falling = [.. Keeping, "に抑制", "に抑える", "に減少", "に削減", "に低減", "に低下"];

    private TextCursor _cursor;
    private Fault _fault;
    private MeasurementUnit? _outerUnit; // Of which a column, the head or the name says that the figure is in it.
    private bool _isUnitAttached; // A word behind a space is no unit.

    private CellParser(ReadOnlySpan<char> text, int start) => _cursor = new(text, start);

    /// <summary>Reads the figure that stands at a place of a text, in the unit that is said elsewhere where it has none of its own.</summary>
    internal static bool TryReadFigure(
        ReadOnlySpan<char> text,
        int start,
        MeasurementUnit? unit,
        out CellFigure figure,
        out Fault fault,
        bool isUnitAttached = false)
    {
        var parser = new CellParser(text, start) { _outerUnit = unit, _isUnitAttached = isUnitAttached };
        var isRead = parser.TryReadFigure(out figure);
        fault = parser._fault;
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
            return Fail(TextCursor.Trim(_cursor.Text).IsEmpty ? Reason.Empty : Reason.NumberExpected, _cursor.Position);
        }

        var lowAt = _cursor.Position; // Behind the spaces.
        if (!TryReadPlus(out var hasPlus) || !TryReadAmount(out var low) || !TryReadUnit(low, out var unit) || !TryReadSmallerUnits(ref low, ref unit, lowAt))
        {
            return false;
        }

        var end = _cursor.Position;
        _cursor.SkipSpaces();
        if (Folding.IsDash(_cursor.Current) && !hasPlus)
        {
            return TryReadRange(low, unit, lowAt, out figure);
        }

        if (!TryTakeOuterUnit(ref unit, low.Power, out var power) || !TryMultiply(ref low.Value, low.Power + power, lowAt))
        {
            return false;
        }

        var conditionAt = _cursor.Position;
        var condition = ReadCondition(ref _cursor);
        end = condition is null ? end : _cursor.Position;
        if (condition is TargetCondition.AtLeast && TryReadUpperEnd(unit, out var high, out var endOfHigh) && high >= low.Value)
        {
            var ofUnit = UnitOf(unit);
            figure = new(new(low.Value, ofUnit), new Quantity(high, ofUnit), null, hasPlus: false, conditionAt, endOfHigh - conditionAt, endOfHigh);
            return true;
        }

        figure = new(new Quantity(low.Value, UnitOf(unit)), null, condition, hasPlus, conditionAt, end - conditionAt, end);
        return true;
    }

    /// <summary>Reads the upper end behind 以上, in the same unit: 40％以上60％以下.</summary>
    private readonly bool TryReadUpperEnd(string unit, out decimal high, out int end)
    {
        var ahead = this;
        _ = ahead._cursor.TrySkip('、');
        ahead._cursor.SkipSpaces();
        (high, end) = (0, 0);
        if (!ahead._cursor.IsAtDigit
            || !ahead.TryReadAmount(out var amount)
            || !ahead.TryReadUnit(amount, out var printed)
            || !ahead.TryTakeOuterUnit(ref printed, amount.Power, out var power)
            || !ahead.TryMultiply(ref amount.Value, amount.Power + power, ahead._cursor.Position)
            || printed != unit
            || ReadCondition(ref ahead._cursor) is not TargetCondition.AtMost)
        {
            return false;
        }

        (high, end) = (amount.Value, ahead._cursor.Position);
        return true;
    }

    /// <summary>Reads a dash and the upper end of a range. What is printed once, unit or multiplier, belongs to both: 1～2千件.</summary>
    private bool TryReadRange(CellAmount low, string unit, int lowAt, out CellFigure figure)
    {
        figure = default;
        var dashAt = _cursor.Position++;
        _cursor.SkipSpaces();
        var start = _cursor.Position;
        if (!TryReadAmount(out var high) || !TryReadUnit(high, out var unitOfHigh) || !TryReadSmallerUnits(ref high, ref unitOfHigh, start))
        {
            return false;
        }

        var end = _cursor.Position;
        if (unit.Length > 0 && unit != unitOfHigh)
        {
            return Fail(Reason.WordExpected, end, unit);
        }

        var isShared = unit.Length == 0 && low.Power == 0 && !low.IsCompound;
        if (isShared && high.IsCompound)
        {
            return Fail(Reason.TrailingText, dashAt); // 1～1億2千万円 may begin with 1 yen or with 100 million.
        }

        var powerOfLow = isShared ? high.Power : low.Power;
        if (!TryTakeOuterUnit(ref unitOfHigh, Math.Max(powerOfLow, high.Power), out var power)
            || !TryMultiply(ref high.Value, high.Power + power, start)
            || !TryMultiply(ref low.Value, powerOfLow + power, lowAt))
        {
            return false;
        }

        if (high.Value < low.Value)
        {
            return Fail(
                Reason.RangeRunsBackwards,
                start,
                new Wording(FormattableString.Invariant($"{low.Value}から{high.Value}"), FormattableString.Invariant($"from {low.Value} to {high.Value}")));
        }

        _cursor.SkipSpaces();
        var further = _cursor;
        if (ReadCondition(ref further) is not null)
        {
            return Fail(Reason.TrailingText, _cursor.Position);
        }

        figure = new(
            new Quantity(low.Value, UnitOf(unitOfHigh)), new Quantity(high.Value, UnitOf(unitOfHigh)), null, hasPlus: false, dashAt, end - dashAt, end);
        return true;
    }

    /// <summary>Reads a condition where the cursor stands, with words behind it that say no more: 以上を維持.</summary>
    internal static TargetCondition? ReadCondition(ref TextCursor cursor)
    {
        if (ConditionWords.Initials.AsSpan().IndexOf(cursor.Current) < 0)
        {
            return null;
        }

        foreach (var (word, condition, _, _) in ConditionWords.All)
        {
            if (cursor.TrySkip(word))
            {
                SkipAny(
                    condition is TargetCondition.AtLeast or TargetCondition.Above ? Rising
                    : condition is TargetCondition.AtMost or TargetCondition.Below ? Falling
                    : Keeping,
                    ref cursor);
                return condition;
            }
        }

        return null;
    }

    private static void SkipAny(string[] words, ref TextCursor cursor)
    {
        foreach (var word in words)
        {
            var ahead = cursor;
            if (ahead.TrySkip(word))
            {
                _ = ahead.TrySkip("する");
                cursor = CharacterClasses.IsLetter(ahead.Current) ? cursor : ahead;
                return;
            }
        }
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
            return Fail(Reason.NumberTooLong, start);
        }
    }

    private bool Fail(Reason kind, int position, object? subject = null)
    {
        _fault = new(kind, position, subject);
        return false;
    }
}
