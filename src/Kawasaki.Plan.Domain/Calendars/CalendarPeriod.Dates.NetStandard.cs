namespace Kawasaki.Plan.Domain.Calendars;

public readonly partial record struct CalendarPeriod
{
    /// <summary>Returns year, month and day of a date.</summary>
    internal static (int Year, int Month, int Day) DatePartsOf(int ordinal)
    {
        var date = FirstDate.AddTicks(ordinal * TimeSpan.TicksPerDay);
        return (date.Year, date.Month, date.Day);
    }
}
