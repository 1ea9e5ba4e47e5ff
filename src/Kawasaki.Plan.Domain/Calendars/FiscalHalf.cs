using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>A half of a fiscal year (半期): 上半期 is April to September, 下半期 October to March.</summary>
/// <remarks>The canonical text is <c>FY2025-H1</c>. The default value is FY1886-H1.</remarks>
public readonly partial record struct FiscalHalf : IComparable<FiscalHalf>, IComparable
{
    internal const int HalvesInYear = 2;
    private const int MonthsInHalf = 6;

    private readonly byte _numberAfterFirst; // Zero-based, so that the default value is a half.

    /// <summary>Creates a half.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="number">The number of the half: 1 for April to September, 2 for October to March.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is outside 1 to 2.</exception>
    public FiscalHalf(FiscalYear year, int number)
    {
        Guard.Against.OutsideBounds(number, nameof(number), 1, HalvesInYear);
        Year = year;
        _numberAfterFirst = (byte)(number - 1);
    }

    /// <summary>Gets the earliest half, FY1886-H1.</summary>
    public static FiscalHalf MinValue => default;

    /// <summary>Gets the latest half, FY9998-H2.</summary>
    public static FiscalHalf MaxValue => new(FiscalYear.MaxValue, HalvesInYear);

    /// <summary>Gets the fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>Gets the number: 1 for April to September, 2 for October to March.</summary>
    public int Number => _numberAfterFirst + 1;

    /// <summary>Gets the first of the six months.</summary>
    public YearMonth FirstMonth => Year.GetMonth((_numberAfterFirst * MonthsInHalf) + 1);

    /// <summary>Gets the first day.</summary>
    public LocalDate FirstDay => FirstMonth.OnDayOfMonth(1);

    /// <summary>Gets the last day.</summary>
    public LocalDate LastDay => FirstMonth.PlusMonths(MonthsInHalf).OnDayOfMonth(1).PlusDays(-1);

    internal int Ordinal => (Year.Ordinal * HalvesInYear) + _numberAfterFirst;

    /// <summary>Returns the half in which a date lies.</summary>
    /// <param name="date">The date, from 1 April 1886 to 31 March 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> lies in no supported fiscal year.</exception>
    public static FiscalHalf Containing(LocalDate date)
    {
        var isoDate = date.WithCalendar(CalendarSystem.Iso);
        return Containing(FiscalYear.Containing(isoDate), isoDate.ToYearMonth());
    }

    /// <summary>Returns the half in which a month lies.</summary>
    /// <param name="month">The month, from April 1886 to March 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> lies in no supported fiscal year.</exception>
    public static FiscalHalf Containing(YearMonth month) => Containing(FiscalYear.Containing(month), month);

    /// <summary>Returns whether a date lies in this half.</summary>
    /// <param name="date">The date.</param>
    public bool Contains(LocalDate date)
    {
        var isoDate = date.WithCalendar(CalendarSystem.Iso);
        return FirstDay <= isoDate && isoDate <= LastDay;
    }

    /// <summary>Returns the days of the half.</summary>
    public DateInterval ToDateInterval() => new(FirstDay, LastDay);

    /// <summary>Returns the half a number of halves later, or earlier when negative.</summary>
    /// <param name="halves">The number of halves.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result would be outside FY1886-H1 to FY9998-H2.</exception>
    public FiscalHalf PlusHalves(int halves) => Plus(halves, nameof(halves));

    /// <summary>Returns the number of halves from this one to another: negative when the other is earlier.</summary>
    /// <param name="other">The other half.</param>
    public int HalvesUntil(FiscalHalf other) => other.Ordinal - Ordinal;

    /// <inheritdoc/>
    public int CompareTo(FiscalHalf other) => Ordinal.CompareTo(other.Ordinal);

    int IComparable.CompareTo(object? obj) => Ordering.Compare(this, obj);

    /// <summary>Returns whether a half is earlier than another.</summary>
    /// <param name="left">The first half.</param>
    /// <param name="right">The second half.</param>
    public static bool operator <(FiscalHalf left, FiscalHalf right) => left.Ordinal < right.Ordinal;

    /// <summary>Returns whether a half is another or earlier.</summary>
    /// <param name="left">The first half.</param>
    /// <param name="right">The second half.</param>
    public static bool operator <=(FiscalHalf left, FiscalHalf right) => left.Ordinal <= right.Ordinal;

    /// <summary>Returns whether a half is later than another.</summary>
    /// <param name="left">The first half.</param>
    /// <param name="right">The second half.</param>
    public static bool operator >(FiscalHalf left, FiscalHalf right) => left.Ordinal > right.Ordinal;

    /// <summary>Returns whether a half is another or later.</summary>
    /// <param name="left">The first half.</param>
    /// <param name="right">The second half.</param>
    public static bool operator >=(FiscalHalf left, FiscalHalf right) => left.Ordinal >= right.Ordinal;

    /// <inheritdoc cref="PlusHalves(int)" path="/*[not(self::param)]"/>
    /// <param name="half">The half.</param>
    /// <param name="halves">The number of halves.</param>
    public static FiscalHalf operator +(FiscalHalf half, int halves) => half.PlusHalves(halves);

    /// <summary>Returns the half a number of halves earlier, or later when negative.</summary>
    /// <param name="half">The half.</param>
    /// <param name="halves">The number of halves.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result would be outside FY1886-H1 to FY9998-H2.</exception>
    public static FiscalHalf operator -(FiscalHalf half, int halves) => half.Plus(-(long)halves, nameof(halves));

    /// <summary>Returns how many halves a half is later than another: negative when it is earlier.</summary>
    /// <param name="left">The half.</param>
    /// <param name="right">The other half.</param>
    public static int operator -(FiscalHalf left, FiscalHalf right) => right.HalvesUntil(left);

    internal static FiscalHalf FromOrdinal(int ordinal) => new(FiscalYear.FromOrdinal(ordinal / HalvesInYear), (ordinal % HalvesInYear) + 1);

    private static FiscalHalf Containing(FiscalYear year, YearMonth month) => new(year, ((FiscalYear.NumberOf(month) - 1) / MonthsInHalf) + 1);

    private FiscalHalf Plus(long halves, string parameterName)
    {
        var ordinal = Ordinal + halves;
        return ordinal >= MinValue.Ordinal && ordinal <= MaxValue.Ordinal
            ? FromOrdinal((int)ordinal)
            : throw new ArgumentOutOfRangeException(parameterName, Invariant($"{this} and {halves} halves is outside {MinValue} to {MaxValue}."));
    }
}
