namespace Kawasaki.Plan.Domain.Calendars;

public readonly partial record struct CalendarPeriod
{
    private static readonly int FirstDayNumber = new DateOnly(FirstYear, 1, 1).DayNumber;

    /// <summary>Returns year, month and day of a date.</summary>
    internal static (int Year, int Month, int Day) DatePartsOf(int ordinal)
    {
        DateOnly.FromDayNumber(FirstDayNumber + ordinal).Deconstruct(out var year, out var month, out var day);
        return (year, month, day);
    }
}
