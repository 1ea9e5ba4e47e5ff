namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What was read as something else than printed.</summary>
[Flags]
public enum YearNormalizations
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No day of the period lies in the printed era any more: 平成37年度 is FY2025.</summary>
    BeyondEra = 1,

    /// <summary>No day of the period lies in the printed era yet: 令和元年4月1日 is 1 April 2019, in 平成.</summary>
    BeforeEra = 2,
}
