namespace Kawasaki.Plan.Domain.Notation;

/// <summary>How years are written.</summary>
public enum NotationStyle
{
    /// <summary>With the era: 令和7年度.</summary>
    Era,

    /// <summary>With the era and the Gregorian year, as plans print it: 令和7（2025）年度.</summary>
    Full,

    /// <summary>With the letter of the era: R7.</summary>
    Short,

    /// <summary>With the Gregorian year: 2025年度.</summary>
    Western,
}
