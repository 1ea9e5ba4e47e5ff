using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

// Figures in several units: 1時間20分, 8分30秒, 2年6か月.
internal ref partial struct CellParser
{
    private const int DecimalsOfParts = 4; // Of what is a whole number of 3,600ths, and no further.

    /// <summary>Of how many of which unit one is made. 1日8時間 may be 8 hours a day: days are none of them.</summary>
    private static readonly (string Unit, string Smaller, int Parts)[] Divisions = [("時間", "分", 60), ("分", "秒", 60), ("年", "か月", 12)];

    /// <summary>Reads figures in smaller units behind one, each less than one of the unit before it. They are a figure in the last unit, or in that of them
    /// which is said outside, where it is one.</summary>
    private bool TryReadSmallerUnits(ref CellAmount amount, ref string unit, int start)
    {
        var partsOfOuter = 0m;
        while (amount is { Power: 0, IsCompound: false } && TryDivide(unit, out var smaller, out var parts))
        {
            var ahead = this;
            ahead._cursor.SkipSpaces();
            var at = ahead._cursor.Position;
            if (!ahead._cursor.IsAtDigit
                || !ahead.TryReadAmount(out var further)
                || !ahead.TryReadUnit(further, out var printed)
                || !AreAlike(printed, smaller))
            {
                break;
            }

            if (Decimals.ScaleOf(amount.Value) > 0 || further is not { Power: 0, IsCompound: false } || further.Value >= parts)
            {
                return Fail(Reason.TrailingText, at); // 1.5時間20分 and 8分90秒 are misprints.
            }

            if (Math.Abs(amount.Value) > (decimal.MaxValue / parts) - 1)
            {
                return Fail(Reason.NumberTooLong, start);
            }

            var isNegative = amount.Value < 0 || Folding.IsMinus(_cursor.Text[start]);
            partsOfOuter = unit == _outerUnit?.Symbol ? parts : partsOfOuter * parts;
            amount.Value = (amount.Value * parts) + (isNegative ? -further.Value : further.Value);
            unit = printed;
            _cursor = ahead._cursor;
        }

        if (partsOfOuter > 0 && amount.Value / partsOfOuter is var whole && Decimals.ScaleOf(whole) <= Decimals.ScaleOf(amount.Value) + DecimalsOfParts)
        {
            (amount.Value, unit) = (whole, _outerUnit!.Value.Symbol);
        }

        return true;
    }

    private static bool TryDivide(string unit, out string smaller, out int parts)
    {
        foreach (var (whole, part, number) in Divisions)
        {
            if (whole == unit)
            {
                (smaller, parts) = (part, number);
                return true;
            }
        }

        (smaller, parts) = ("", 0);
        return false;
    }
}
