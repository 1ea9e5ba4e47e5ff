using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A year that an item of a project names, done or planned: （R2）, （R5完了予定）.</summary>
public sealed partial record Milestone
{
    internal Milestone(CalendarPeriod period, bool isPlanned, string? eventName)
    {
        Period = period;
        IsPlanned = isPlanned;
        EventName = eventName;
    }

    /// <summary>Returns a milestone that is planned (予定).</summary>
    /// <param name="period">When it is to be.</param>
    /// <param name="eventName">What is to happen, such as 完了, or <see langword="null"/> when the plan does not say.</param>
    public static Milestone Planned(CalendarPeriod period, string? eventName = null) => new(period, isPlanned: true, eventName);

    /// <summary>Returns a milestone that was reached.</summary>
    /// <param name="period">When it was.</param>
    /// <param name="eventName">What happened, or <see langword="null"/> when the plan does not say.</param>
    public static Milestone Reached(CalendarPeriod period, string? eventName = null) => new(period, isPlanned: false, eventName);

    /// <summary>Gets what happens, such as <c>完了</c>, or <see langword="null"/> when only the year is printed.</summary>
    public string? EventName { get; }

    /// <summary>Gets when.</summary>
    public CalendarPeriod Period { get; }

    /// <summary>Gets whether it is planned (予定), not done.</summary>
    public bool IsPlanned { get; }
}
