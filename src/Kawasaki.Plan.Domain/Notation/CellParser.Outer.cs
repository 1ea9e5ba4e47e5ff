using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

// The unit that is said outside the cell.
internal ref partial struct CellParser
{
    private const string PlaceCounters = "箇ヶケカヵか個ｹｶ";

    /// <summary>Takes the unit that is said outside for a figure without one of its own, and the power of ten of its multiplier. Two that differ are two
    /// readings.</summary>
    private bool TryTakeOuterUnit(ref string unit, int power, out int outerPower)
    {
        outerPower = 0;
        if (_outerUnit is not { } outer || outer == MeasurementUnit.None)
        {
            return true;
        }

        var printed = outer.Symbol;
        var (symbol, powerOfOuter) = Divided(printed);
        if (unit.Length == 0 ? power > 0 && powerOfOuter > 0 : !AreAlike(unit, symbol) || (power == 0 && powerOfOuter > 0))
        {
            return Fail(
                Reason.TwoReadings,
                0,
                new Wording($"「{unit}」（セル）とも「{printed}」（セルの外）とも", $"in '{unit}', as the cell has it, or in '{printed}', as it is said outside"));
        }

        outerPower = unit.Length == 0 ? powerOfOuter : 0;
        unit = unit.Length == 0 ? symbol : unit;
        return true;
    }

    /// <summary>Returns a unit without the multiplier before it, and the power of ten of that: 千円 is 円 and 3.</summary>
    private static (string Unit, int Power) Divided(string printed)
    {
        if (printed.Length == 1 && !IsMultiplier(printed[0]) && printed[0] != CellUnits.Open)
        {
            return (printed, 0);
        }

        var parser = new CellParser(printed.AsSpan(), 0);
        return parser.TryReadMultiplier(out var power) && parser.TryReadUnit(default, out var unit) && parser._cursor.AtEnd ? (unit, power) : (printed, 0);
    }

    /// <summary>Says whether two units are one, however their letters and counters of places are written: か所 and 箇所.</summary>
    private static bool AreAlike(string left, string right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (Key(left[i]) != Key(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Key(char c) => PlaceCounters.AsSpan().IndexOf(c) >= 0 ? 'か' : Folding.Narrow(c);
}
