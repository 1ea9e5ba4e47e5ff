using Kawasaki.Plan.Domain.Internal;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>A date in an era, such as R03.11.26 (令和3年11月26日).</summary>
/// <remarks>
/// The date exists in the Gregorian calendar; it may lie outside its era, as H31.05.01 does in documents printed before 2019.
/// The text is that of JIS X 0301:2019: the era's letter, and year, month and day in two digits or more. The default value is M06.01.01.
/// </remarks>
public readonly partial record struct EraDate : IComparable<EraDate>, IComparable
{
    private readonly byte _monthAfterFirst; // Zero-based, so that the default value is a date.
    private readonly byte _dayAfterFirst;

    /// <summary>Creates a date in an era.</summary>
    /// <param name="year">The year of the era.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month or day.</exception>
    public EraDate(EraYear year, int month, int day)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), Invariant($"A month is from 1 to 12, but is {month}."));
        }

        if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year.GregorianYear, month))
        {
            throw new ArgumentOutOfRangeException(nameof(day), Invariant($"Month {month} of {year} has no day {day}."));
        }

        Year = year;
        _monthAfterFirst = (byte)(month - 1);
        _dayAfterFirst = (byte)(day - 1);
    }

    /// <summary>Gets the year of the era.</summary>
    public EraYear Year { get; }

    /// <summary>Gets the month, from 1 to 12.</summary>
    public int Month => _monthAfterFirst + 1;

    /// <summary>Gets the day of the month.</summary>
    public int Day => _dayAfterFirst + 1;

    /// <summary>Returns the date.</summary>
    public LocalDate ToLocalDate() => new(Year.GregorianYear, Month, Day);

    /// <summary>Compares by date, and two names of one date by the first day of the era: H31.05.01 is before R01.05.01.</summary>
    /// <param name="other">The other date.</param>
    public int CompareTo(EraDate other) => ToLocalDate().CompareTo(other.ToLocalDate()) is not 0 and var byDate ? byDate : Year.CompareTo(other.Year);

    int IComparable.CompareTo(object? obj) => Ordering.Compare(this, obj);

    /// <summary>Returns whether a date is before another, in the order of <see cref="CompareTo(EraDate)"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator <(EraDate left, EraDate right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether a date is another or before it, in the order of <see cref="CompareTo(EraDate)"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator <=(EraDate left, EraDate right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether a date is after another, in the order of <see cref="CompareTo(EraDate)"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator >(EraDate left, EraDate right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether a date is another or after it, in the order of <see cref="CompareTo(EraDate)"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator >=(EraDate left, EraDate right) => left.CompareTo(right) >= 0;
}
