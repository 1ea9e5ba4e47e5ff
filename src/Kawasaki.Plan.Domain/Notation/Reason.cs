namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Why a text could not be read, as its message says it. Several of these are one <see cref="NotationErrorKind"/>.</summary>
internal enum Reason : byte
{
    Empty,

    // Something else was expected.
    YearExpected,
    EraYearExpected,
    FourDigitsExpected,
    TooManyDigits,
    BracketedYearExpected,
    BracketNotClosed,
    BracketInBracket,
    BracketNotUnderstood,
    MonthExpected,
    TwoDigitMonth,
    WordExpected,
    WeekdayExpected,
    NumberExpected,
    SeveralExpected,
    ConditionNotExpected,
    EraCodeExpected,
    LengthWithoutWord,
    CompactDateExpected,

    TrailingText,

    // What cannot both be.
    Contradiction,
    WeekdayContradiction,
    SeveralWeekdays,
    FollowingYearContradiction,
    PeriodsContradict,
    LengthContradicts,
    LevelContradiction,

    // Two readings.
    MonthOrRange,
    YearOverTwoOrRange,
    TwoDigitEnd,
    BareYearPart,
    HalfOfCalendarYear,
    OtherTermMonth,
    LengthOrEnd,
    LengthOrDay,
    EndOrBehind,
    DateOrMonth,
    CenturyOrDecade,
    YearOrFigure,
    TwoReadings,
    UnitsDiffer,

    RangeRunsBackwards,
    YearZero,
    OutOfRange,
    NumberTooLong,
    DecadeBeyondEra,
    NoSuchDay,
    NotListed,
    Unfinished,
    LengthExpectedBehindFrom,
    LengthNotExact,
    LengthUnitsDiffer,
    NoLength,
    YearAfterNext,
    BeforeOrAfter,
    SeveralFigures,
    OtherKind,
    BeyondEra,
    BeforeEra,
    Normalized,

    /// <summary>It could be read.</summary>
    None,
}
