using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Why a text could not be read, and where. The message is made when it is asked for.</summary>
/// <remarks>An error keeps no more of a text than its message may quote.</remarks>
public sealed class NotationError
{
    private readonly object? _subject; // An era, the word that was expected, or a wording of what was.
    private readonly int _first;
    private readonly int _second;
    private readonly string? _text; // What the message quotes, or null where the text around this one is still to be read.
    private readonly int _place; // Where in it the error is.

    /// <summary>Gets the error of an empty text.</summary>
    internal static NotationError OfNothing { get; } = new(NotationErrorKind.Empty, 0, 0);

    internal NotationError(NotationErrorKind kind, int position, int length, object? subject = null, int first = 0, int second = 0)
        : this(kind, position, length, subject, first, second, text: null, place: 0)
    {
    }

    private NotationError(NotationErrorKind kind, int position, int length, object? subject, int first, int second, string? text, int place)
    {
        Kind = kind;
        Position = position;
        Length = length;
        _subject = subject;
        _first = first;
        _second = second;
        _text = text;
        _place = place;
    }

    /// <summary>Gets why.</summary>
    public NotationErrorKind Kind { get; }

    /// <summary>Gets where: the number of UTF-16 units of the text, as given, before the place.</summary>
    public int Position { get; }

    /// <summary>Gets how many UTF-16 units from there on were not understood: a number or a word that cannot be, or all the rest. It is 0 where the
    /// text ends too early.</summary>
    public int Length { get; }

    /// <summary>Gets the reason, and what was understood and what was not, in sentences.</summary>
    public Wording Message => new(Reason.Japanese + Quotation.Japanese, Reason.English + Quotation.English);

    private Wording Reason => Kind switch
    {
        NotationErrorKind.Empty => new("文字列が空です。", "The text is empty."),
        NotationErrorKind.YearExpected => new("元号または4桁の西暦年が必要です。", "Expected an era or a year of four digits."),
        NotationErrorKind.EraYearExpected =>
            new(Invariant($"{_subject}の年（元、1～{EraYear.LastYear}）が必要です。"), Invariant($"Expected the year of {_subject}, from 1 to {EraYear.LastYear} or 元.")),
        NotationErrorKind.TooManyDigits => new(Invariant($"数字は{_first}桁までです。"), Invariant($"Expected at most {_first} digits.")),
        NotationErrorKind.YearZero => new(Invariant($"{_subject}0年はありません。"), Invariant($"There is no year 0 of {_subject}.")),
        NotationErrorKind.BracketedYearExpected => new($"括弧の中に{Subject.Japanese}が必要です。", $"Expected {Subject.English} in the brackets."),
        NotationErrorKind.BracketNotClosed => new("括弧が閉じていません。", "Expected the closing bracket."),
        NotationErrorKind.Contradiction =>
            new(Invariant($"{_subject}{_first}年は{EraYearMeans}年で、{_second}年ではありません。"), Invariant($"{_subject}{_first} is {EraYearMeans}, not {_second}.")),
        NotationErrorKind.MonthExpected => new("1から12までの月が必要です。", "Expected a month from 1 to 12."),
        NotationErrorKind.NoSuchDay => new(Invariant($"その月に{_first}日はありません。"), Invariant($"The month has no day {_first}.")),
        NotationErrorKind.WordExpected => new($"「{_subject}」が必要です。", $"Expected '{_subject}'."),
        NotationErrorKind.RangeRunsBackwards => Backwards,
        NotationErrorKind.OutOfRange => new($"{Subject.Japanese}が必要です。", $"Expected {Subject.English}."),
        NotationErrorKind.TrailingText => new("余分な文字があります。", "Expected nothing more."),
        NotationErrorKind.BeyondEra => OutsideEra("のときには終わっている", "had ended"),
        NotationErrorKind.BeforeEra => OutsideEra("のときには始まっていない", "had not begun"),
        NotationErrorKind.OtherKind =>
            new(
                $"{Subject.Japanese}が必要ですが、「{Unread}」は{Found.Japanese}です。",
                $"Expected {Subject.English}, but '{Unread}' is {Found.English}."),
        NotationErrorKind.ConditionNotExpected => new("条件のない数値が必要です。", "Expected a figure without a condition."),
        NotationErrorKind.NumberExpected => new("数値が必要です。", "Expected a number."),
        NotationErrorKind.NumberTooLong => new("数値の桁が多すぎます。", "The number has more digits than can be kept."),
        NotationErrorKind.LevelContradiction =>
            new(
                Invariant($"{_subject}のコードは{_first}つの部分からなり、{_second}つではありません。"),
                Invariant($"The code of {_subject} has {_first} {(_first == 1 ? "part" : "parts")}, not {_second}.")),
        _ => new("読めません。", "The text cannot be read."),
    };

    private string Understood => Excerpt.OfEnd(_text.AsSpan(0, _place));

    private string Unread => Excerpt.Of(_text.AsSpan(_place, Math.Min(Length, _text.AsSpan().Length - _place)));

    private Wording Quotation => Kind is NotationErrorKind.Empty or NotationErrorKind.OtherKind ? default : (Understood, Unread) switch
    {
        ("", "") => default,
        ("", var unread) => new($"「{unread}」を読めません。", $" '{unread}' was not understood."),
        (var understood, "") => new($"「{understood}」で終わっています。", $" The text ends behind '{understood}'."),
        var (understood, unread) => new($"「{understood}」まで読めましたが、「{unread}」を読めません。", $" '{understood}' was understood, '{unread}' was not."),
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

    /// <summary>What was read where something else was expected: a unit, and whether it is a range.</summary>
    private Wording Found => (PeriodUnit)_first switch
    {
        PeriodUnit.FiscalYear => OneOrRange(new("年度", "a fiscal year (年度)"), "fiscal years"),
        PeriodUnit.FiscalHalf => OneOrRange(new("半期", "a half of a fiscal year"), "halves of fiscal years"),
        PeriodUnit.FiscalQuarter => OneOrRange(new("四半期", "a quarter of a fiscal year"), "quarters of fiscal years"),
        PeriodUnit.Year => OneOrRange(new("年", "a year (年)"), "years"),
        PeriodUnit.Month => OneOrRange(new("月", "a month"), "months"),
        _ => OneOrRange(new("日付", "a date"), "dates"),
    };

    private Wording OneOrRange(Wording one, string several) => _second == 0 ? one : new($"{one.Japanese}の範囲", $"a range of {several}");

    /// <summary>Returns an error at a place of a text. Not understood is the number there, where the error is one of a number, what stands in a
    /// bracket, or all the rest.</summary>
    internal static NotationError At(ReadOnlySpan<char> text, NotationErrorKind kind, int position, object? subject = null, int first = 0, int second = 0)
    {
        var cursor = new TextCursor(text, Math.Min(position, text.Length));
        if (IsOfNumber(kind))
        {
            cursor.SkipNumeral();
        }

        var end = cursor.Position > position ? cursor.Position : TextCursor.TrimEnd(text).Length;
        if (kind is NotationErrorKind.BracketedYearExpected && cursor.Rest.IndexOfAny(Folding.CloseBrackets.AsSpan()) is >= 0 and var inside)
        {
            end = position + inside;
        }

        return new(kind, position, Math.Max(end - position, 0), subject, first, second);
    }

    private static bool IsOfNumber(NotationErrorKind kind) => kind
        is NotationErrorKind.TooManyDigits
            or NotationErrorKind.YearZero
            or NotationErrorKind.Contradiction
            or NotationErrorKind.MonthExpected
            or NotationErrorKind.NoSuchDay
            or NotationErrorKind.RangeRunsBackwards
            or NotationErrorKind.OutOfRange
            or NotationErrorKind.BeyondEra
            or NotationErrorKind.BeforeEra;

    /// <summary>Returns the same error for a text of which this one was a part.</summary>
    internal NotationError MovedBy(int offset) => new(Kind, Position + offset, Length, _subject, _first, _second);

    /// <summary>Returns the same error with what its message quotes of a text.</summary>
    internal NotationError In(string text) =>
        text.Length is > 0 and <= 2 * Excerpt.Reach ? new(Kind, Position, Length, _subject, _first, _second, text, Position) : In(text.AsSpan());

    /// <summary>Returns the same error with what its message quotes of a text, from a place on.</summary>
    internal NotationError In(ReadOnlySpan<char> text, int from = 0)
    {
        var isShort = text.Length - from <= 2 * Excerpt.Reach;
        var start = isShort ? from : Math.Max(from, Position - Excerpt.Reach);
        var end = isShort ? text.Length : Math.Min(text.Length, Position + Excerpt.Reach);
        return text.IsEmpty ? this : new(Kind, Position, Length, _subject, _first, _second, text.Slice(start, end - start).ToString(), Position - start);
    }

    /// <summary>Returns the message in English and the position.</summary>
    public override string ToString() => Invariant($"{Message.English} (at index {Position})");
}
