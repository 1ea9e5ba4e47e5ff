namespace Kawasaki.Plan.Domain.Notation;

/// <summary>How the years of a period are written. Halves and quarters carry 年度 in every style: R7年度上半期.</summary>
public enum NotationStyle
{
    /// <summary>With the era: 令和7年度, 令和4～7年度, 令和8年4月1日.</summary>
    Era,

    /// <summary>With the era and the Gregorian year, as plans print it: 令和7（2025）年度, 令和4（2022）～7（2025）年度.</summary>
    Full,

    /// <summary>With the letter of the era: R7, R4～R7, R8.4.1. The first year is R1.</summary>
    Short,

    /// <summary>With the Gregorian year: 2025年度, 2022～2025年度, 2026年4月1日.</summary>
    Western,
}
