using Kawasaki.Plan.Domain.Calendars;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Why a text could not be read, and where. The message is made when it is asked for.</summary>
/// <remarks>The default value is that of an empty text.</remarks>
public readonly record struct NotationError
{
    private readonly object? _subject; // An era, or the word that was expected.
    private readonly int _first;
    private readonly int _second;

    internal NotationError(NotationErrorKind kind, int position, object? subject = null, int first = 0, int second = 0)
    {
        Kind = kind;
        Position = position;
        _subject = subject;
        _first = first;
        _second = second;
    }

    /// <summary>Gets why.</summary>
    public NotationErrorKind Kind { get; }

    /// <summary>Gets where: the number of UTF-16 units of the text, as given, before the place.</summary>
    public int Position { get; }

    /// <summary>Gets the reason as a sentence, in English.</summary>
    public string Message => Kind switch
    {
        NotationErrorKind.Empty => "The text is empty.",
        NotationErrorKind.YearExpected => "Expected an era or a year of four digits.",
        NotationErrorKind.EraYearExpected => Invariant($"Expected the year of {_subject}, from 1 to {EraYear.LastYear} or 元."),
        NotationErrorKind.TooManyDigits => Invariant($"Expected at most {_first} digits."),
        NotationErrorKind.YearZero => Invariant($"There is no year 0 of {_subject}."),
        NotationErrorKind.BracketedYearExpected => $"Expected {_subject} in the brackets.",
        NotationErrorKind.BracketNotClosed => "Expected the closing bracket.",
        NotationErrorKind.Contradiction => Invariant($"{_subject}{_first} is {EraYearMeans}, not {_second}."),
        NotationErrorKind.MonthExpected => "Expected a month from 1 to 12.",
        NotationErrorKind.NoSuchDay => Invariant($"The month has no day {_first}."),
        NotationErrorKind.WordExpected => Invariant($"Expected '{_subject}'."),
        NotationErrorKind.RangeRunsBackwards => _subject is string ends ? $"The range runs backwards, {ends}." : Invariant($"The range runs backwards, from {_first} to {_second}."),
        NotationErrorKind.OutOfRange => Invariant($"Expected {_subject}."),
        NotationErrorKind.TrailingText => "Expected nothing more.",
        NotationErrorKind.BeyondEra => Invariant($"{_subject} had ended by then ({_subject}{_first} is {_second}), which strict reading refuses."),
        NotationErrorKind.BeforeEra => Invariant($"{_subject} had not begun by then ({_subject}{_first} is {_second}), which strict reading refuses."),
        NotationErrorKind.OtherKind => Invariant($"Expected {_subject}, but the text gives {NameOf((PeriodKind)_first)}."),
        NotationErrorKind.ConditionNotExpected => "Expected a figure without a condition.",
        NotationErrorKind.NumberExpected => "Expected a number.",
        NotationErrorKind.NumberTooLong => "The number has more digits than can be kept.",
        NotationErrorKind.LevelContradiction => Invariant($"The code of {_subject} has {_first} {(_first == 1 ? "part" : "parts")}, not {_second}."),
        _ => "The text cannot be read.",
    };

    private static string NameOf(PeriodKind kind) => kind switch
    {
        PeriodKind.FiscalYear => "a fiscal year (年度)",
        PeriodKind.FiscalYearRange => "a range of fiscal years",
        PeriodKind.Year => "a year (年)",
        PeriodKind.YearRange => "a range of years",
        PeriodKind.Month => "a month",
        _ => "a date",
    };

    /// <summary>Returns the same error for a text of which this one was a part.</summary>
    internal NotationError MovedBy(int offset) => new(Kind, Position + offset, _subject, _first, _second);

    private int EraYearMeans => _subject is JapaneseEra era ? era.FirstYear + _first - 1 : 0;

    /// <summary>Returns the message and the position.</summary>
    public override string ToString() => Invariant($"{Message} (at index {Position})");
}
