using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A year that an item of a project names, done or planned: （R2）, （R5完了予定）.</summary>
public sealed partial record Milestone
{
    /// <summary>Creates a milestone.</summary>
    /// <param name="period">When.</param>
    /// <param name="isPlanned">Whether it is planned (予定), not done.</param>
    /// <param name="eventName">What happens, such as <c>完了</c>, or <see langword="null"/> when only the year is printed.</param>
    public Milestone(CalendarPeriod period, bool isPlanned, string? eventName = null)
    {
        Period = period;
        IsPlanned = isPlanned;
        EventName = eventName;
    }

    /// <summary>Gets what happens, such as <c>完了</c>, or <see langword="null"/> when only the year is printed.</summary>
    public string? EventName { get; }

    /// <summary>Gets when.</summary>
    public CalendarPeriod Period { get; }

    /// <summary>Gets whether it is planned (予定), not done.</summary>
    public bool IsPlanned { get; }
}
