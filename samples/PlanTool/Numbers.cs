namespace PlanTool;

/// <summary>Figures as reports show them: rounded half up (四捨五入).</summary>
internal static class Numbers
{
    private const int ShownDecimals = 3;
    private const int DividedDecimals = 10;
    private const decimal OneWithAllDecimals = 1.0000000000000000000000000000m;
    private const decimal Whole = 100;
    private const decimal LargestPart = 99.9m;

    /// <summary>Returns a ratio as a percentage with one decimal, or nothing where that is too large. What is under 1 is under 100 %: it is not
    /// rounded up to a target that is missed.</summary>
    internal static decimal? Percent(decimal ratio)
    {
        try
        {
            var percent = decimal.Round(ratio * 100, 1, MidpointRounding.AwayFromZero) + 0.0m;
            return ratio < 1 && percent >= Whole ? LargestPart : percent;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Returns a ratio with three decimals at most.</summary>
    internal static decimal Rounded(decimal ratio) => decimal.Round(ratio, ShownDecimals, MidpointRounding.AwayFromZero);

    /// <summary>Returns a figure in the unit of the indicator that was divided, with ten decimals at most and no zeros behind the last: what a plan
    /// prints has no more digits, so that none of it is lost.</summary>
    internal static decimal Divided(decimal figure) => decimal.Round(figure, DividedDecimals, MidpointRounding.AwayFromZero) / OneWithAllDecimals;

    /// <summary>Returns what a roll-up sums up to, with three decimals at most: ≈ 0.924 where that is not all of it.</summary>
    internal static string Total(double value)
    {
        var rounded = Math.Round(value, ShownDecimals, MidpointRounding.AwayFromZero) + 0.0;
        return FormattableString.Invariant($"{(rounded.Equals(value + 0.0) ? "" : "≈ ")}{rounded:0.###}");
    }
}
