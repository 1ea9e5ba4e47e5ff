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

    /// <summary>Consecutive years in a list are a range: 令和4・5年度 is FY2022/FY2023.</summary>
    Listed = 4,

    /// <summary>A decade is a range of years: 2020年代 is 2020/2029, 昭和60年代 is 1985/1989.</summary>
    Decade = 8,
}
