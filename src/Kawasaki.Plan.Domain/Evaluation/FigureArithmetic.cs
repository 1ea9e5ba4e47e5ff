using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The arithmetic of the figures, which gives what fits into a decimal also where its parts do not.</summary>
internal static class FigureArithmetic
{
    private const decimal LargestShare = 0.9999999999999999999999999999m;
    private const decimal SmallestExcess = 1.0000000000000000000000000001m;

    internal static Figure Difference(decimal minuend, decimal subtrahend) => new(Difference(minuend, subtrahend, out var difference), difference);

    internal static UndefinedReason? Difference(in decimal minuend, in decimal subtrahend, out decimal difference)
    {
        try
        {
            difference = minuend - subtrahend;
            return null;
        }
        catch (OverflowException)
        {
            return TooLarge(out difference);
        }
    }

    internal static Figure Quotient(decimal dividend, decimal divisor)
    {
        if (Math.Sign(divisor) == 0)
        {
            return Figure.Undefined(UndefinedReason.DivisorIsZero);
        }

        try
        {
            return Figure.Of(dividend / divisor);
        }
        catch (OverflowException)
        {
            return Figure.Undefined(UndefinedReason.Overflow);
        }
    }

    /// <summary>Returns a quotient of positive numbers that is 1 or more only where the first is not the smaller.</summary>
    internal static UndefinedReason? Share(in decimal dividend, in decimal divisor, out decimal share)
    {
        if (SmallDecimal.TryOf(dividend, out var small) && SmallDecimal.TryOf(divisor, out var by))
        {
            share = small / by; // Too few digits to be brought to 1 by rounding.
            return null;
        }

        try
        {
            share = dividend / divisor;
        }
        catch (OverflowException)
        {
            return TooLarge(out share);
        }

        if (share == 1 && dividend < divisor)
        {
            share = LargestShare;
        }

        return null;
    }

    /// <summary>Returns a quotient by a number that is not negative, which is 1 or less only where the first is not the larger.</summary>
    internal static Figure Inverse(decimal dividend, decimal divisor)
    {
        var quotient = Quotient(dividend, divisor);
        return quotient.Value == 1 && dividend > divisor ? Figure.Of(SmallestExcess) : quotient;
    }

    internal static Figure NotUnderOne(Figure ratio) => ratio.Value < 1 ? Figure.Of(1) : ratio;

    internal static Figure UnderOne(Figure ratio) => ratio.Value >= 1 ? Figure.Of(LargestShare) : ratio;

    /// <summary>Returns (2T − C)/T.</summary>
    internal static Figure Mirrored(decimal actual, decimal target)
    {
        try
        {
            return Math.Sign(target) == 0 ? Figure.Undefined(UndefinedReason.DivisorIsZero) : Figure.Of((target - (actual - target)) / target);
        }
        catch (OverflowException)
        {
            return Quotient(actual, target).Value is { } inverse ? Difference(2, inverse) : Figure.Undefined(UndefinedReason.Overflow);
        }
    }

    internal static UndefinedReason? PerYear(in decimal from, in decimal to, int years, out decimal change)
    {
        if (SmallDecimal.TryOf(from, out var c) && SmallDecimal.TryOf(to, out var t))
        {
            change = (t - c) / years;
            return null;
        }

        try
        {
            change = (to - from) / years;
            return null;
        }
        catch (OverflowException)
        {
            return Sum(0, to, from, 1m / years, out change);
        }
    }

    /// <summary>Returns (dividend − subtrahend)/(divisor − subtrahend), of which the divisor is not zero.</summary>
    internal static UndefinedReason? QuotientOfDifferences(in decimal dividend, in decimal divisor, in decimal subtrahend, out decimal quotient)
    {
        if (SmallDecimal.TryOf(dividend, out var c) && SmallDecimal.TryOf(divisor, out var t) && SmallDecimal.TryOf(subtrahend, out var b))
        {
            quotient = (c - b) / (t - b);
            return null;
        }

        try
        {
            quotient = (dividend - subtrahend) / (divisor - subtrahend);
            return null;
        }
        catch (OverflowException)
        {
            return QuotientOfQuarters(QuarterOf(dividend, subtrahend), QuarterOf(divisor, subtrahend), out quotient);
        }
    }

    /// <summary>Returns start + (end − start)·soFar/inAll.</summary>
    internal static UndefinedReason? ValueOnLine(in decimal start, in decimal end, int soFar, int inAll, out decimal value)
    {
        if (SmallDecimal.TryOf(start, out var b) && SmallDecimal.TryOf(end, out var t))
        {
            value = start + ((t - b) * soFar / inAll);
            return null;
        }

        try
        {
            value = start + ((end - start) * soFar / inAll);
            return null;
        }
        catch (OverflowException)
        {
            return Sum(start, end, start, (decimal)soFar / inAll, out value);
        }
    }

    /// <summary>Returns (C − B)/soFar by (T − B)/inAll, unless B and T are equal.</summary>
    internal static UndefinedReason? QuotientOfPaces(
        in decimal actual,
        in decimal target,
        in decimal baseline,
        int soFar,
        int inAll,
        out decimal quotient)
    {
        if (SmallDecimal.TryOf(actual, out var c) && SmallDecimal.TryOf(target, out var t) && SmallDecimal.TryOf(baseline, out var b))
        {
            var way = t - b;
            quotient = way.IsZero ? 0 : (c - b) * inAll / (way * soFar);
            return way.IsZero ? UndefinedReason.TargetEqualsBaseline : null;
        }

        if (target == baseline)
        {
            quotient = 0;
            return UndefinedReason.TargetEqualsBaseline;
        }

        try
        {
            quotient = (actual - baseline) * inAll / ((target - baseline) * soFar); // One division at the end keeps the most digits.
            return null;
        }
        catch (OverflowException)
        {
            return QuotientOfQuarters(QuarterOf(actual, baseline) / soFar, QuarterOf(target, baseline) / inAll, out quotient);
        }
    }

    /// <summary>Returns C·(C/B)^(ahead/behind), which needs double.</summary>
    internal static Figure Compound(decimal baseline, decimal actual, int ahead, int behind)
    {
        if (Math.Sign(baseline) == 0)
        {
            return Figure.Undefined(UndefinedReason.DivisorIsZero);
        }

        if (Math.Sign(baseline) * Math.Sign(actual) < 0)
        {
            return Figure.Undefined(UndefinedReason.ValuesOfBothSigns);
        }

        var projected = (double)actual * Math.Pow((double)actual / (double)baseline, (double)ahead / behind);
        try
        {
            return Figure.Of((decimal)projected);
        }
        catch (OverflowException)
        {
            return Figure.Undefined(UndefinedReason.Overflow);
        }
    }

    /// <summary>Returns start + (to − from)·share where the difference does not fit, but what is asked may.</summary>
    private static UndefinedReason? Sum(decimal start, decimal to, decimal from, decimal share, out decimal sum)
    {
        try
        {
            var step = QuarterOf(to, from) * share;
            sum = start + step + step + step + step;
            return null;
        }
        catch (OverflowException)
        {
            return TooLarge(out sum);
        }
    }

    /// <summary>Returns a quotient of which the divisor is not zero, but may have become so where the figures are huge.</summary>
    private static UndefinedReason? QuotientOfQuarters(decimal dividend, decimal divisor, out decimal quotient)
    {
        try
        {
            quotient = Math.Sign(divisor) == 0 ? 0 : dividend / divisor;
            return Math.Sign(divisor) == 0 ? UndefinedReason.Overflow : null;
        }
        catch (OverflowException)
        {
            return TooLarge(out quotient);
        }
    }

    private static UndefinedReason TooLarge(out decimal result)
    {
        result = 0;
        return UndefinedReason.Overflow;
    }

    /// <summary>Returns the quarter of a difference, which always fits; half of one may not, because it is rounded.</summary>
    private static decimal QuarterOf(decimal left, decimal right) => (left / 4) - (right / 4);
}
