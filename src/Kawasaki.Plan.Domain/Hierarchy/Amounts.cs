namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Amounts of money, some of which may not be said.</summary>
internal static class Amounts
{
    /// <summary>Returns the sum of the amounts that are said, or <see langword="null"/> where none is or the sum is too large.</summary>
    internal static decimal? SumOf(params decimal?[] amounts)
    {
        decimal? sum = null;
        try
        {
            foreach (var amount in amounts)
            {
                sum = amount is null ? sum : (sum ?? 0) + amount;
            }

            return sum;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
