using Kawasaki.Plan.Domain.Calendars;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Why a text could not be read, and where. The message is made when it is asked for.</summary>
/// <remarks>The default value is that of an empty text.</remarks>
public readonly record struct NotationError
{
    private readonly object? _subject; // An era, the word that was expected, or a wording of what was.
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

    /// <summary>Gets the reason as a sentence.</summary>
    public Wording Message => Kind switch
    {
        NotationErrorKind.Empty => new("文字列が空です。", "The text is empty."),
        NotationErrorKind.YearExpected => new("元号または4桁の西暦年が必要です。", "Expected an era or a year of four digits."),
        NotationErrorKind.EraYearExpected => new(Invariant($"{_subject}の年（元、1～{EraYear.LastYear}）が必要です。"), Invariant($"Expected the year of {_subject}, from 1 to {EraYear.LastYear} or 元.")),
        NotationErrorKind.TooManyDigits => new(Invariant($"数字は{_first}桁までです。"), Invariant($"Expected at most {_first} digits.")),
        NotationErrorKind.YearZero => new(Invariant($"{_subject}0年はありません。"), Invariant($"There is no year 0 of {_subject}.")),
        NotationErrorKind.BracketedYearExpected => new($"括弧の中に{Subject.Japanese}が必要です。", $"Expected {Subject.English} in the brackets."),
        NotationErrorKind.BracketNotClosed => new("括弧が閉じていません。", "Expected the closing bracket."),
        NotationErrorKind.Contradiction => new(Invariant($"{_subject}{_first}年は{EraYearMeans}年で、{_second}年ではありません。"), Invariant($"{_subject}{_first} is {EraYearMeans}, not {_second}.")),
        NotationErrorKind.MonthExpected => new("1から12までの月が必要です。", "Expected a month from 1 to 12."),
        NotationErrorKind.NoSuchDay => new(Invariant($"その月に{_first}日はありません。"), Invariant($"The month has no day {_first}.")),
        NotationErrorKind.WordExpected => new($"「{_subject}」が必要です。", $"Expected '{_subject}'."),
        NotationErrorKind.RangeRunsBackwards => Backwards,
        NotationErrorKind.OutOfRange => new($"{Subject.Japanese}が必要です。", $"Expected {Subject.English}."),
        NotationErrorKind.TrailingText => new("ここから先を読めません。", "Expected nothing more."),
        NotationErrorKind.BeyondEra => OutsideEra("のときには終わっている", "had ended"),
        NotationErrorKind.BeforeEra => OutsideEra("のときには始まっていない", "had not begun"),
        NotationErrorKind.OtherKind => new($"{Subject.Japanese}が必要ですが、{NameOf((PeriodKind)_first).Japanese}が書かれています。", $"Expected {Subject.English}, but the text gives {NameOf((PeriodKind)_first).English}."),
        NotationErrorKind.ConditionNotExpected => new("条件のない数値が必要です。", "Expected a figure without a condition."),
        NotationErrorKind.NumberExpected => new("数値が必要です。", "Expected a number."),
        NotationErrorKind.NumberTooLong => new("数値の桁が多すぎます。", "The number has more digits than can be kept."),
        NotationErrorKind.LevelContradiction => new(Invariant($"{_subject}のコードは{_first}つの部分からなり、{_second}つではありません。"), Invariant($"The code of {_subject} has {_first} {(_first == 1 ? "part" : "parts")}, not {_second}.")),
        _ => new("読めません。", "The text cannot be read."),
    };

    private Wording Subject => _subject as Wording? ?? default;

    private Wording Backwards
    {
        get
        {
            var ends = _first == 0 ? Subject : new(Invariant($"{_first}から{_second}"), Invariant($"from {_first} to {_second}"));
            var hint = _first == 0 ? default : Subject;
            return new($"範囲が逆順です（{ends.Japanese}）。{hint.Japanese}", $"The range runs backwards, {ends.English}.{hint.English}");
        }
    }

    private int EraYearMeans => _subject is JapaneseEra era ? era.FirstYear + _first - 1 : 0;

    private Wording OutsideEra(string japanese, string english) => new(
        Invariant($"{_subject}{_first}年（{_second}年）{japanese}ため、厳密な読み方では読めません。"),
        Invariant($"{_subject} {english} by then ({_subject}{_first} is {_second}), which strict reading refuses."));

    private static Wording NameOf(PeriodKind kind) => kind switch
    {
        PeriodKind.FiscalYear => new("年度", "a fiscal year (年度)"),
        PeriodKind.FiscalYearRange => new("年度の範囲", "a range of fiscal years"),
        PeriodKind.Year => new("年", "a year (年)"),
        PeriodKind.YearRange => new("年の範囲", "a range of years"),
        PeriodKind.Month => new("月", "a month"),
        _ => new("日付", "a date"),
    };

    /// <summary>Returns the same error for a text of which this one was a part.</summary>
    internal NotationError MovedBy(int offset) => new(Kind, Position + offset, _subject, _first, _second);

    /// <summary>Returns the message in English and the position.</summary>
    public override string ToString() => Invariant($"{Message.English} (at index {Position})");
}
