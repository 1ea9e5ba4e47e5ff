namespace PlanTool;

/// <summary>Figures as reports show them: rounded half up (四捨五入).</summary>
internal static class Numbers
{
    private const int ShownDecimals = 3;
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

    /// <summary>Returns a figure that was divided with three decimals at most.</summary>
    internal static decimal Rounded(decimal figure) => decimal.Round(figure, ShownDecimals, MidpointRounding.AwayFromZero);
}
