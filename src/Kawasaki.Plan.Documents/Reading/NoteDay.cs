using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A note that is nothing but a day or month, with 現在: the values that refer to it stood then.</summary>
internal static class NoteDay
{
    /// <summary>Returns the day, the last one where the note says 末; or <see langword="null"/>.</summary>
    internal static CalendarPeriod? In(ReadOnlySpan<char> text)
    {
        var result = YearNotation.Default.Read(text);
        return result.TryGetValue(out var day) ? PeriodEnd.AsOf(day, result.TrailingWords) : null;
    }

    /// <summary>Says whether a note ends as one that says a day.</summary>
    internal static bool IsMeant(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && (text[text.Length - 1] == '。' || Folding.IsCloseBracket(text[text.Length - 1])))
        {
            text = text.Slice(0, text.Length - 1);
        }

        return text.Ends("現在");
    }
}
