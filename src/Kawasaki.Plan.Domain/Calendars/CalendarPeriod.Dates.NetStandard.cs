namespace Kawasaki.Plan.Domain.Calendars;

public readonly partial record struct CalendarPeriod
{
    /// <summary>Gets year, month and day of a single date.</summary>
    internal (int Year, int Month, int Day) DateParts
    {
        get
        {
            var date = FirstDate.AddTicks(_first * TimeSpan.TicksPerDay);
            return (date.Year, date.Month, date.Day);
        }
    }
}
