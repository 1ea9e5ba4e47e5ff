using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace PlanTool;

/// <summary>What was read of a text: a period, or an error.</summary>
internal readonly struct PeriodAnswer
{
    internal PeriodAnswer(in NotationResult<CalendarPeriod> result)
    {
        IsRead = result.TryGetValue(out var period);
        Period = period;
        Words = result.TrailingWords;
        Normalizations = result.Normalizations;
        Error = result.Error;
    }

    internal PeriodAnswer(CalendarPeriod period, YearNormalizations normalizations)
    {
        IsRead = true;
        Period = period;
        Normalizations = normalizations;
    }

    internal PeriodAnswer(NotationError error) => Error = error;

    internal bool IsRead { get; }

    internal CalendarPeriod Period { get; }

    internal TrailingWords Words { get; }

    internal YearNormalizations Normalizations { get; }

    /// <summary>Gets the error, unless a period was read.</summary>
    internal NotationError? Error { get; }
}
