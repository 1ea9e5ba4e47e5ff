namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What a part of a <see cref="PeriodPattern"/> is.</summary>
internal enum PatternField
{
    Literal,
    Era,
    Letter,
    Latin,
    Square,
    Year,
    Number,
    PaddedNumber,
    KanjiYear,
    Gregorian,
    End,
    Month,
    PaddedMonth,
    KanjiMonth,
    Day,
    PaddedDay,
    KanjiDay,
    Weekday,
    Half,
    Quarter,
}
