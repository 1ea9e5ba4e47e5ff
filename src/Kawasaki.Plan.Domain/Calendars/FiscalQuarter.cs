using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>A quarter of a fiscal year (四半期): 第1四半期 is April to June.</summary>
/// <remarks>The canonical text is <c>FY2025-Q1</c>. The default value is FY1886-Q1.</remarks>
public readonly partial record struct FiscalQuarter : IComparable<FiscalQuarter>, IComparable
{
    internal const int QuartersInYear = 4;
    private const int MonthsInQuarter = 3;

    private readonly byte _numberAfterFirst; // Zero-based, so that the default value is a quarter.

    /// <summary>Creates a quarter.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="number">The number of the quarter: 1 for April to June, 4 for January to March.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is outside 1 to 4.</exception>
    public FiscalQuarter(FiscalYear year, int number)
    {
        Guard.Against.OutsideBounds(number, nameof(number), 1, QuartersInYear);
        Year = year;
        _numberAfterFirst = (byte)(number - 1);
    }

    /// <summary>Gets the earliest quarter, FY1886-Q1.</summary>
    public static FiscalQuarter MinValue => default;

    /// <summary>Gets the latest quarter, FY9998-Q4.</summary>
    public static FiscalQuarter MaxValue => new(FiscalYear.MaxValue, QuartersInYear);

    /// <summary>Gets the fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>Gets the number: 1 for April to June, 4 for January to March.</summary>
    public int Number => _numberAfterFirst + 1;

    /// <summary>Gets the half in which the quarter lies.</summary>
    public FiscalHalf Half => Year.GetHalf((_numberAfterFirst / 2) + 1);

    /// <summary>Gets the first of the three months.</summary>
    public YearMonth FirstMonth => Year.GetMonth((_numberAfterFirst * MonthsInQuarter) + 1);

    /// <summary>Gets the first day.</summary>
    public LocalDate FirstDay => FirstMonth.OnDayOfMonth(1);

    /// <summary>Gets the last day.</summary>
    public LocalDate LastDay => FirstMonth.PlusMonths(MonthsInQuarter).OnDayOfMonth(1).PlusDays(-1);

    internal int Ordinal => (Year.Ordinal * QuartersInYear) + _numberAfterFirst;

    /// <summary>Returns the quarter in which a date lies.</summary>
    /// <param name="date">The date, from 1 April 1886 to 31 March 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> lies in no supported fiscal year.</exception>
    public static FiscalQuarter Containing(LocalDate date)
    {
        var isoDate = date.WithCalendar(CalendarSystem.Iso);
        return Containing(FiscalYear.Containing(isoDate), isoDate.ToYearMonth());
    }

    /// <summary>Returns the quarter in which a month lies.</summary>
    /// <param name="month">The month, from April 1886 to March 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> lies in no supported fiscal year.</exception>
    public static FiscalQuarter Containing(YearMonth month) => Containing(FiscalYear.Containing(month), month);

    /// <summary>Returns whether a date lies in this quarter.</summary>
    /// <param name="date">The date.</param>
    public bool Contains(LocalDate date)
    {
        var isoDate = date.WithCalendar(CalendarSystem.Iso);
        return FirstDay <= isoDate && isoDate <= LastDay;
    }

    /// <summary>Returns the days of the quarter.</summary>
    public DateInterval ToDateInterval() => new(FirstDay, LastDay);

    /// <summary>Returns the quarter a number of quarters later, or earlier when negative.</summary>
    /// <param name="quarters">The number of quarters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result would be outside FY1886-Q1 to FY9998-Q4.</exception>
    public FiscalQuarter PlusQuarters(int quarters) => Plus(quarters, nameof(quarters));

    /// <summary>Returns the number of quarters from this one to another: negative when the other is earlier.</summary>
    /// <param name="other">The other quarter.</param>
    public int QuartersUntil(FiscalQuarter other) => other.Ordinal - Ordinal;

    /// <inheritdoc/>
    public int CompareTo(FiscalQuarter other) => Ordinal.CompareTo(other.Ordinal);

    int IComparable.CompareTo(object? obj) => Ordering.Compare(this, obj);

    /// <summary>Returns whether a quarter is earlier than another.</summary>
    /// <param name="left">The first quarter.</param>
    /// <param name="right">The second quarter.</param>
    public static bool operator <(FiscalQuarter left, FiscalQuarter right) => left.Ordinal < right.Ordinal;

    /// <summary>Returns whether a quarter is another or earlier.</summary>
    /// <param name="left">The first quarter.</param>
    /// <param name="right">The second quarter.</param>
    public static bool operator <=(FiscalQuarter left, FiscalQuarter right) => left.Ordinal <= right.Ordinal;

    /// <summary>Returns whether a quarter is later than another.</summary>
    /// <param name="left">The first quarter.</param>
    /// <param name="right">The second quarter.</param>
    public static bool operator >(FiscalQuarter left, FiscalQuarter right) => left.Ordinal > right.Ordinal;

    /// <summary>Returns whether a quarter is another or later.</summary>
    /// <param name="left">The first quarter.</param>
    /// <param name="right">The second quarter.</param>
    public static bool operator >=(FiscalQuarter left, FiscalQuarter right) => left.Ordinal >= right.Ordinal;

    /// <inheritdoc cref="PlusQuarters(int)" path="/*[not(self::param)]"/>
    /// <param name="quarter">The quarter.</param>
    /// <param name="quarters">The number of quarters.</param>
    public static FiscalQuarter operator +(FiscalQuarter quarter, int quarters) => quarter.PlusQuarters(quarters);

    /// <summary>Returns the quarter a number of quarters earlier, or later when negative.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="quarters">The number of quarters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result would be outside FY1886-Q1 to FY9998-Q4.</exception>
    public static FiscalQuarter operator -(FiscalQuarter quarter, int quarters) => quarter.Plus(-(long)quarters, nameof(quarters));

    /// <summary>Returns how many quarters a quarter is later than another: negative when it is earlier.</summary>
    /// <param name="left">The quarter.</param>
    /// <param name="right">The other quarter.</param>
    public static int operator -(FiscalQuarter left, FiscalQuarter right) => right.QuartersUntil(left);

    internal static FiscalQuarter FromOrdinal(int ordinal) => new(FiscalYear.FromOrdinal(ordinal / QuartersInYear), (ordinal % QuartersInYear) + 1);

    private static FiscalQuarter Containing(FiscalYear year, YearMonth month) => new(year, ((FiscalYear.NumberOf(month) - 1) / MonthsInQuarter) + 1);

    private FiscalQuarter Plus(long quarters, string parameterName)
    {
        var ordinal = Ordinal + quarters;
        return ordinal >= MinValue.Ordinal && ordinal <= MaxValue.Ordinal
            ? FromOrdinal((int)ordinal)
            : throw new ArgumentOutOfRangeException(parameterName, Invariant($"{this} and {quarters} quarters is outside {MinValue} to {MaxValue}."));
    }
}
