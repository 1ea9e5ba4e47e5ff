namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Why a text could not be read.</summary>
public enum NotationErrorKind
{
    /// <summary>There is nothing to read.</summary>
    Empty,

    /// <summary>An era, or a year of four digits, was expected.</summary>
    YearExpected,

    /// <summary>The number of a year within an era, or 元, was expected.</summary>
    EraYearExpected,

    /// <summary>A number has too many digits to be a year.</summary>
    TooManyDigits,

    /// <summary>An era has no year zero.</summary>
    YearZero,

    /// <summary>A Gregorian year of four digits, or a year of an era, was expected in the brackets.</summary>
    BracketedYearExpected,

    /// <summary>A closing bracket was expected.</summary>
    BracketNotClosed,

    /// <summary>The year of the era and the Gregorian year contradict each other.</summary>
    Contradiction,

    /// <summary>A month, from 1 to 12, was expected.</summary>
    MonthExpected,

    /// <summary>The month has no such day.</summary>
    NoSuchDay,

    /// <summary>A certain word was expected.</summary>
    WordExpected,

    /// <summary>The range ends before it starts.</summary>
    RangeRunsBackwards,

    /// <summary>The year is outside those that are supported.</summary>
    OutOfRange,

    /// <summary>There is text after the end of what was understood.</summary>
    TrailingText,

    /// <summary>Strict reading refuses a year that lies after the end of its era.</summary>
    BeyondEra,

    /// <summary>Strict reading refuses a day before the beginning of its era.</summary>
    BeforeEra,

    /// <summary>The text gives something else than was asked for.</summary>
    OtherKind,

    /// <summary>A figure without a condition, such as 以上, was expected.</summary>
    ConditionNotExpected,

    /// <summary>A number was expected.</summary>
    NumberExpected,

    /// <summary>The number has more digits than can be kept.</summary>
    NumberTooLong,

    /// <summary>The word in front of a code and the number of its parts contradict each other.</summary>
    LevelContradiction,
}
