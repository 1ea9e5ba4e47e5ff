using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;

namespace Kawasaki.Plan.Domain.Notation;

// Two dates with a dash between them: 20240401-20250331.
public sealed partial class CompactDateNotation
{
    /// <inheritdoc cref="ReadInterval(ReadOnlySpan{char})"/>
    public NotationResult<DateInterval> ReadInterval(string? text) => ReadInterval(text.AsSpan());

    /// <summary>Reads two dates, each in any of the three forms, with a dash of any kind between them and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The days from the first date to the second, both of them included, or the reason why there are none.</returns>
    public NotationResult<DateInterval> ReadInterval(ReadOnlySpan<char> text) => ReadBoth(text).In(text);

    /// <summary>Writes an interval as its two dates with a hyphen between them.</summary>
    /// <param name="interval">The interval, from 1 January 1873 to 31 December 9999.</param>
    /// <param name="form">The form of both dates.</param>
    /// <returns>A text that reads back as the same interval.</returns>
    /// <exception cref="ArgumentNullException">There is no interval.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The interval begins earlier, or the form is none of the three.</exception>
    public string Write(DateInterval interval, CompactDateForm form) =>
        $"{Write(Guard.Against.Null(interval).Start, form)}-{Write(interval.End, form)}";

    private NotationResult<DateInterval> ReadBoth(ReadOnlySpan<char> text)
    {
        var dash = 0;
        while (dash < text.Length && !Folding.IsDash(text[dash]))
        {
            dash++;
        }

        if (text.Length > 0 && (dash == 0 || dash == text.Length - 1))
        {
            return new(ErrorAt(text, Reason.CompactDateExpected, dash == 0 ? 0 : text.Length));
        }

        var first = ReadAny(text.Slice(0, dash));
        if (!first.TryGetValue(out var start))
        {
            return first.Refusing<DateInterval>();
        }

        if (dash == text.Length)
        {
            return new(ErrorAt(text, Reason.WordExpected, dash, "-"));
        }

        var last = ReadAny(text.Slice(dash + 1));
        return !last.TryGetValue(out var end) ? new(last.Error!.MovedBy(dash + 1))
            : end < start ? new(ErrorAt(text, Reason.RangeRunsBackwards, dash + 1, subject: null, start.Year, end.Year))
            : new(new DateInterval(start, end), first.Normalizations | last.Normalizations);
    }
}
