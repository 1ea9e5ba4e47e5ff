namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>What the gaps of accounts are called.</summary>
public static class AccountGapLabels
{
    /// <summary>Returns the label, such as 決算額なし and <c>no amount spent</c>.</summary>
    /// <param name="gap">The gap.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gap"/> is none of the gaps.</exception>
    public static Wording Label(this AccountGap gap) => gap switch
    {
        AccountGap.NoAccount => new("その年度の予算・決算なし", "no account for the year"),
        AccountGap.NoTotal => new("予算現額なし", "no total"),
        AccountGap.NoExecuted => new("決算額なし", "no amount spent"),
        AccountGap.TotalIsZero => new("予算現額が0", "the total is zero"),
        AccountGap.OtherUnit => new("単位が異なる", "another unit"),
        AccountGap.Overflow => new("桁あふれ", "too large a number"),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "There is no such value."),
    };
}
