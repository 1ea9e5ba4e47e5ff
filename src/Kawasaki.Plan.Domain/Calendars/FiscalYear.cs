using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>A Japanese fiscal year (会計年度), from 1 April to 31 March, named by the calendar year in which it starts.</summary>
/// <remarks>
/// FY2025 (令和7年度) runs from 1 April 2025 to 31 March 2026 (地方自治法第208条). The rule holds from FY1886 on: FY1885 was a short year of nine months.
/// A fiscal year is never a date; ask for its <see cref="FirstDay"/>. The canonical text is <c>FY2025</c>. The default value is FY1886.
/// </remarks>
public readonly partial record struct FiscalYear : IComparable<FiscalYear>, IComparable
{
    internal const int FirstStartYear = 1886;
    internal const int LastStartYear = 9998; // 31 March of the following year must fit a four-digit year.

    internal const int StartMonth = 4;
    private const int MonthsInYear = 12;

    // Wider than the fiscal years by more than any offset: what lies between is refused by its date.
    private static readonly Instant FirstInstant = Instant.FromUtc(FirstStartYear, 1, 1, 0, 0);
    private static readonly Instant LastInstant = Instant.FromUtc(LastStartYear + 1, 12, 1, 0, 0);
    private static readonly DateTimeZone Japan = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    private readonly short _yearsAfterFirst; // Zero-based, so that the default value is the first year.

    /// <summary>Creates the fiscal year that starts on 1 April of a calendar year.</summary>
    /// <param name="startYear">The calendar year in which it starts, from 1886 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="startYear"/> is outside 1886 to 9998.</exception>
    public FiscalYear(int startYear)
    {
        if (!IsStartYear(startYear))
        {
            throw new ArgumentOutOfRangeException(
                nameof(startYear),
                Invariant($"A fiscal year starts in {FirstStartYear} to {LastStartYear}, but {startYear} was given."));
        }

        _yearsAfterFirst = (short)(startYear - FirstStartYear);
    }

    /// <summary>Gets the earliest fiscal year, FY1886 (明治19年度), the first that started on 1 April.</summary>
    public static FiscalYear MinValue => default;

    /// <summary>Gets the latest fiscal year, FY9998.</summary>
    public static FiscalYear MaxValue => new(LastStartYear);

    /// <summary>Gets the calendar year in which the fiscal year starts, which is the one that names it.</summary>
    public int StartYear => FirstStartYear + _yearsAfterFirst;

    /// <summary>Gets 1 April of the start year.</summary>
    public LocalDate FirstDay => new(StartYear, StartMonth, 1);

    /// <summary>Gets 31 March of the following year.</summary>
    public LocalDate LastDay => new(StartYear + 1, StartMonth - 1, 31);

    /// <summary>Gets the number of days: 365 or 366.</summary>
    public int Days => CalendarSystem.Iso.GetDaysInYear(StartYear + 1);

    /// <summary>Gets the period in which what was due in the fiscal year is still received and paid (出納整理期間): 1 April to 31 May after its end
    /// (地方自治法第235条の5).</summary>
    public DateInterval SettlementPeriod => new(new(StartYear + 1, StartMonth, 1), new(StartYear + 1, StartMonth + 1, 31));

    internal int Ordinal => _yearsAfterFirst;

    /// <summary>Gets the twelve months, April first.</summary>
    public IEnumerable<YearMonth> Months
    {
        get
        {
            for (var number = 1; number <= MonthsInYear; number++)
            {
                yield return GetMonth(number);
            }
        }
    }

    /// <summary>Gets the two halves (上半期, 下半期), that of April to September first.</summary>
    public IEnumerable<FiscalHalf> Halves
    {
        get
        {
            for (var number = 1; number <= FiscalHalf.HalvesInYear; number++)
            {
                yield return new(this, number);
            }
        }
    }

    /// <summary>Gets the four quarters (四半期), that of April to June first.</summary>
    public IEnumerable<FiscalQuarter> Quarters
    {
        get
        {
            for (var number = 1; number <= FiscalQuarter.QuartersInYear; number++)
            {
                yield return new(this, number);
            }
        }
    }

    /// <summary>Returns the fiscal year in which a date lies: 31 March 2021 (R3.3.31) lies in FY2020.</summary>
    /// <param name="date">The date, from 1 April 1886 to 31 March 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> lies in no supported fiscal year.</exception>
    public static FiscalYear Containing(LocalDate date) => Containing(date, nameof(date));

    /// <summary>Returns the fiscal year in which a month lies: January 2016 (平成28年1月) lies in FY2015.</summary>
    /// <param name="month">The month, from April 1886 to March 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> lies in no supported fiscal year.</exception>
    public static FiscalYear Containing(YearMonth month)
    {
        Guard.Against.InvalidInput(month, nameof(month), value => value.Calendar == CalendarSystem.Iso, "The month must be in the ISO calendar.");
        return Containing(month.Year, month.Month, nameof(month));
    }

    /// <summary>Returns the fiscal year in which a date and time lies.</summary>
    /// <param name="dateTime">The date and time. Its own date counts as it stands, whatever its kind: it is not converted to Japan's time.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dateTime"/> lies in no supported fiscal year.</exception>
    public static FiscalYear Containing(DateTime dateTime) => Containing(dateTime.Year, dateTime.Month, nameof(dateTime));

    /// <summary>Returns the fiscal year in which a date and time with an offset lies.</summary>
    /// <param name="dateTime">The date and time. Its own local date counts as it stands: 2025-03-31T23:00Z lies in FY2024, and as an instant in Japan
    /// in FY2025.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dateTime"/> lies in no supported fiscal year.</exception>
    public static FiscalYear Containing(DateTimeOffset dateTime) => Containing(dateTime.Year, dateTime.Month, nameof(dateTime));

    /// <summary>Returns the fiscal year in which an instant lies in Japan (Asia/Tokyo).</summary>
    /// <param name="instant">The instant.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="instant"/> lies in no supported fiscal year.</exception>
    public static FiscalYear Containing(Instant instant) => Containing(instant, Japan);

    /// <summary>Returns the fiscal year in which an instant lies in a time zone.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="zone">The time zone.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="instant"/> lies in no supported fiscal year.</exception>
    public static FiscalYear Containing(Instant instant, DateTimeZone zone) => Containing(instant, Guard.Against.Null(zone), nameof(instant));

    /// <summary>Returns the fiscal year in which a clock stands in Japan (Asia/Tokyo).</summary>
    /// <param name="clock">The clock.</param>
    /// <exception cref="ArgumentOutOfRangeException">The clock stands in no supported fiscal year.</exception>
    public static FiscalYear Current(IClock clock) => Containing(Guard.Against.Null(clock).GetCurrentInstant(), Japan, nameof(clock));

    /// <summary>Returns the number of a month within its fiscal year: 1 for April, 12 for March.</summary>
    /// <param name="month">The month.</param>
    public static int NumberOf(YearMonth month) => ((month.Month + MonthsInYear - StartMonth) % MonthsInYear) + 1;

    /// <summary>Returns a month by its number within the fiscal year.</summary>
    /// <param name="number">The number: 1 for April of the start year, 12 for March of the next.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is outside 1 to 12.</exception>
    public YearMonth GetMonth(int number)
    {
        Guard.Against.OutsideBounds(number, nameof(number), 1, MonthsInYear);
        return new YearMonth(StartYear, StartMonth).PlusMonths(number - 1);
    }

    /// <summary>Returns a half (上半期, 下半期) by its number.</summary>
    /// <param name="number">The number: 1 for April to September, 2 for October to March.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is outside 1 to 2.</exception>
    public FiscalHalf GetHalf(int number) => new(this, number);

    /// <summary>Returns a quarter (四半期) by its number.</summary>
    /// <param name="number">The number: 1 for April to June, 4 for January to March.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is outside 1 to 4.</exception>
    public FiscalQuarter GetQuarter(int number) => new(this, number);

    /// <summary>Returns the days of the fiscal year.</summary>
    public DateInterval ToDateInterval() => new(FirstDay, LastDay);

    /// <summary>Returns whether a date lies in this fiscal year.</summary>
    /// <param name="date">The date.</param>
    public bool Contains(LocalDate date)
    {
        var isoDate = date.WithCalendar(CalendarSystem.Iso);
        return FirstDay <= isoDate && isoDate <= LastDay;
    }

    /// <summary>Returns the fiscal year a number of years later, or earlier when negative.</summary>
    /// <param name="years">The number of years.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result would be outside FY1886 to FY9998.</exception>
    public FiscalYear PlusYears(int years) => Plus(years, nameof(years));

    /// <summary>Returns the number of years from this fiscal year to another: negative when the other is earlier.</summary>
    /// <param name="other">The other fiscal year.</param>
    public int YearsUntil(FiscalYear other) => other._yearsAfterFirst - _yearsAfterFirst;

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => _yearsAfterFirst.CompareTo(other._yearsAfterFirst);

    int IComparable.CompareTo(object? obj) => Ordering.Compare(this, obj);

    /// <summary>Returns whether a fiscal year is earlier than another.</summary>
    /// <param name="left">The first fiscal year.</param>
    /// <param name="right">The second fiscal year.</param>
    public static bool operator <(FiscalYear left, FiscalYear right) => left._yearsAfterFirst < right._yearsAfterFirst;

    /// <summary>Returns whether a fiscal year is another or earlier.</summary>
    /// <param name="left">The first fiscal year.</param>
    /// <param name="right">The second fiscal year.</param>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left._yearsAfterFirst <= right._yearsAfterFirst;

    /// <summary>Returns whether a fiscal year is later than another.</summary>
    /// <param name="left">The first fiscal year.</param>
    /// <param name="right">The second fiscal year.</param>
    public static bool operator >(FiscalYear left, FiscalYear right) => left._yearsAfterFirst > right._yearsAfterFirst;

    /// <summary>Returns whether a fiscal year is another or later.</summary>
    /// <param name="left">The first fiscal year.</param>
    /// <param name="right">The second fiscal year.</param>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left._yearsAfterFirst >= right._yearsAfterFirst;

    /// <inheritdoc cref="PlusYears(int)" path="/*[not(self::param)]"/>
    /// <param name="year">The fiscal year.</param>
    /// <param name="years">The number of years.</param>
    public static FiscalYear operator +(FiscalYear year, int years) => year.PlusYears(years);

    /// <summary>Returns the fiscal year a number of years earlier, or later when negative.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="years">The number of years.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result would be outside FY1886 to FY9998.</exception>
    public static FiscalYear operator -(FiscalYear year, int years) => year.Plus(-(long)years, nameof(years));

    /// <summary>Returns how many years a fiscal year is later than another: negative when it is earlier.</summary>
    /// <param name="left">The fiscal year.</param>
    /// <param name="right">The other fiscal year.</param>
    public static int operator -(FiscalYear left, FiscalYear right) => right.YearsUntil(left);

    internal static bool IsStartYear(int year) => year is >= FirstStartYear and <= LastStartYear;

    internal static bool IsSupported(LocalDate isoDate) => IsStartYear(StartYearOf(isoDate.Year, isoDate.Month));

    internal static FiscalYear FromOrdinal(int ordinal) => new(FirstStartYear + ordinal);

    internal static FiscalYear Containing(LocalDate date, string parameterName)
    {
        var isoDate = date.WithCalendar(CalendarSystem.Iso);
        return Containing(isoDate.Year, isoDate.Month, parameterName);
    }

    private static int StartYearOf(int year, int month) => month >= StartMonth ? year : year - 1;

    private FiscalYear Plus(long years, string parameterName)
    {
        var startYear = StartYear + years;
        return startYear is >= FirstStartYear and <= LastStartYear
            ? new((int)startYear)
            : throw new ArgumentOutOfRangeException(parameterName, Invariant($"{this} and {years} years is outside {MinValue} to {MaxValue}."));
    }

    private static FiscalYear Containing(Instant instant, DateTimeZone zone, string parameterName)
    {
        if (instant < FirstInstant || instant > LastInstant)
        {
            throw new ArgumentOutOfRangeException(parameterName, Invariant($"Fiscal years are {MinValue} to {MaxValue}, but the instant lies outside."));
        }

        var date = instant.InZone(zone).Date;
        return Containing(date.Year, date.Month, parameterName);
    }

    private static FiscalYear Containing(int year, int month, string parameterName)
    {
        var startYear = StartYearOf(year, month);
        return IsStartYear(startYear)
            ? new(startYear)
            : throw new ArgumentOutOfRangeException(
                parameterName,
                Invariant($"Fiscal years are {MinValue} to {MaxValue}, but month {month} of {year} lies outside."));
    }
}
