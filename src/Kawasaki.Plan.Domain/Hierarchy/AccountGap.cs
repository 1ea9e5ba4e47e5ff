namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Why there is no execution rate, or why a project is left out of a sum of accounts.</summary>
public enum AccountGap
{
    /// <summary>The project has no account for the year.</summary>
    NoAccount,

    /// <summary>The account says no total (予算現額).</summary>
    NoTotal,

    /// <summary>The account does not say what was spent (決算額).</summary>
    NoExecuted,

    /// <summary>The total is zero.</summary>
    TotalIsZero,

    /// <summary>The account is in a unit that cannot be added to the others.</summary>
    OtherUnit,

    /// <summary>The number is too large for a decimal.</summary>
    Overflow,
}
