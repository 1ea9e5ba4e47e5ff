namespace Kawasaki.Plan.Domain.Calendars;

public readonly partial record struct CalendarPeriod
{
    private static readonly int FirstDayNumber = new DateOnly(FirstYear, 1, 1).DayNumber;

    /// <summary>Gets year, month and day of a single date.</summary>
    internal (int Year, int Month, int Day) DateParts
    {
        get
        {
            DateOnly.FromDayNumber(FirstDayNumber + _first).Deconstruct(out var year, out var month, out var day);
            return (year, month, day);
        }
    }
}
