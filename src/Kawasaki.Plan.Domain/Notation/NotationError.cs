using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>Why a text could not be read, and where. The message is made when it is asked for.</summary>
/// <remarks>An error keeps no more of a text than its message may quote.</remarks>
public sealed partial class NotationError
{
    private readonly object? _subject; // An era, the word that was expected, or a wording of what was.
    private readonly Reason _reason;
    private readonly int _first;
    private readonly int _second;
    private readonly string? _text; // What the message quotes, or null where the text around this one is still to be read.
    private readonly int _place; // Where in it the error is.
    private readonly IProposalReader? _reader; // The notation or pattern that refused the text, or null where it was read as a part of something else.
    private readonly Asked _asked; // What it was to read.

    /// <summary>Gets the error of an empty text.</summary>
    internal static NotationError OfNothing { get; } = new(Reason.Empty, 0, 0);

    internal NotationError(Reason kind, int position, int length, object? subject = null, int first = 0, int second = 0)
    {
        _reason = kind;
        Position = position;
        Length = length;
        _subject = subject;
        _first = first;
        _second = second;
    }

    private NotationError(NotationError error, string text, int place, IProposalReader? reader, Asked asked)
        : this(error._reason, error.Position, error.Length, error._subject, error._first, error._second)
    {
        _text = text;
        _place = place;
        _reader = reader;
        _asked = asked;
    }

    /// <summary>Gets why.</summary>
    public NotationErrorKind Kind => _reason switch
    {
        Reason.Empty => NotationErrorKind.Empty,
        <= Reason.CompactDateExpected => NotationErrorKind.Expected,
        Reason.TrailingText => NotationErrorKind.Trailing,
        <= Reason.LevelContradiction => NotationErrorKind.Contradiction,
        <= Reason.UnitsDiffer => NotationErrorKind.Ambiguous,
        Reason.RangeRunsBackwards => NotationErrorKind.Backwards,
        <= Reason.DecadeBeyondEra => NotationErrorKind.OutOfRange,
        Reason.NoSuchDay => NotationErrorKind.NoSuchDay,
        Reason.NotListed => NotationErrorKind.NotListed,
        <= Reason.BeforeOrAfter => NotationErrorKind.Unfinished,
        Reason.OtherKind or Reason.SeveralFigures => NotationErrorKind.OtherKind,
        Reason.BeyondEra => NotationErrorKind.BeyondEra,
        Reason.BeforeEra => NotationErrorKind.BeforeEra,
        _ => NotationErrorKind.Normalized,
    };

    /// <summary>Gets where: the number of UTF-16 units of the text, as given, before the place.</summary>
    public int Position { get; }

    /// <summary>Gets how many UTF-16 units from there on were not understood: a number or a word that cannot be, or all the rest. It is 0 where the
    /// text ends too early.</summary>
    public int Length { get; }

    /// <summary>Gets the reason, and what was understood and what was not, in sentences.</summary>
    public Wording Message => With(With(Sentence, Proposal), Quotation);

    /// <summary>Returns an error at a place of a text. Not understood is the number there, where the error is one of a number, what stands in a
    /// bracket, or all the rest.</summary>
    internal static NotationError At(
        ReadOnlySpan<char> text, Reason kind, int position, object? subject = null, int first = 0, int second = 0, int length = -1)
    {
        var cursor = new TextCursor(text, Math.Min(position, text.Length));
        if (length >= 0)
        {
            return new(kind, position, Math.Min(length, text.Length - position), subject, first, second);
        }

        if (IsOfNumber(kind))
        {
            cursor.SkipNumeral();
        }

        var end = cursor.Position > position ? cursor.Position : TextCursor.TrimEnd(text).Length;
        if (kind is Reason.BracketedYearExpected && cursor.Rest.IndexOfAny(Folding.CloseShapes.AsSpan()) is >= 0 and var inside)
        {
            end = position + inside;
        }

        return new(kind, position, Math.Max(end - position, 0), subject, first, second);
    }

    private static bool IsOfNumber(Reason kind) => kind
        is Reason.TooManyDigits
            or Reason.YearZero
            or Reason.Contradiction
            or Reason.FollowingYearContradiction
            or Reason.MonthExpected
            or Reason.TwoDigitMonth
            or Reason.MonthOrRange
            or Reason.YearOverTwoOrRange
            or Reason.TwoDigitEnd
            or Reason.CenturyOrDecade
            or Reason.DecadeBeyondEra
            or Reason.NotListed
            or Reason.UnitsDiffer
            or Reason.NoSuchDay
            or Reason.RangeRunsBackwards
            or Reason.OutOfRange
            or Reason.BeyondEra
            or Reason.BeforeEra;

    /// <summary>Returns the same error for a text of which this one was a part.</summary>
    internal NotationError MovedBy(int offset) => new(_reason, Position + offset, Length, _subject, _first, _second);

    /// <summary>Returns the same error with what its message quotes of a text, and the reader that refused it.</summary>
    internal NotationError In(string text, IProposalReader? reader = null, Asked asked = Asked.Period) =>
        text.Length is > 0 and <= 2 * Excerpt.Reach ? new(this, text, Position, reader, asked) : In(text.AsSpan(), 0, reader, asked);

    /// <summary>Returns the same error with what its message quotes of a text, from a place on, and the reader that refused it.</summary>
    internal NotationError In(ReadOnlySpan<char> text, int from = 0, IProposalReader? reader = null, Asked asked = Asked.Period)
    {
        var isShort = text.Length - from <= 2 * Excerpt.Reach;
        var start = isShort ? from : Math.Max(from, Position - Excerpt.Reach);
        var end = isShort ? text.Length : Math.Min(text.Length, Position + Excerpt.Reach);
        return text.IsEmpty ? this : new(this, text.Slice(start, end - start).ToString(), Position - start, reader, asked);
    }

    /// <summary>Returns the message in English and the position.</summary>
    public override string ToString() => Invariant($"{Message.English} (at index {Position})");
}
