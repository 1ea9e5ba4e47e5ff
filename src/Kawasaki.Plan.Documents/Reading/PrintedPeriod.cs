using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A period that stands at the start of a text.</summary>
/// <param name="Length">How long it is, or 0 where there is none.</param>
/// <param name="Period">The period, or <see langword="null"/> where what is printed cannot be.</param>
/// <param name="Words">The words that belong to it.</param>
/// <param name="IsNormalized">Whether it lies outside its era.</param>
internal readonly record struct PrintedPeriod(int Length, CalendarPeriod? Period, TrailingWords Words, bool IsNormalized)
{
    internal static PrintedPeriod Of(NotationResult<CalendarPeriod> result, int length) =>
        new(length, result.TryGetValue(out var period) ? period : null, result.TrailingWords, result.Normalizations is not YearNormalizations.None);
}
