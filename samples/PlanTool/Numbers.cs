namespace PlanTool;

/// <summary>Figures as reports show them: rounded half up (四捨五入).</summary>
internal static class Numbers
{
    private const int ShownDecimals = 3;

    /// <summary>Returns a ratio as a percentage with one decimal, or nothing where that is too large.</summary>
    internal static decimal? Percent(decimal ratio)
    {
        try
        {
            return decimal.Round(ratio * 100, 1, MidpointRounding.AwayFromZero) + 0.0m;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Returns a figure that was divided with three decimals at most.</summary>
    internal static decimal Rounded(decimal figure) => decimal.Round(figure, ShownDecimals, MidpointRounding.AwayFromZero);
}
