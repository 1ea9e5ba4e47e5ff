using Ardalis.GuardClauses;
using NodaTime;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>A range of fiscal years, both ends included, of which one end may be open.</summary>
/// <remarks>
/// A range is the set of the fiscal years in it: an open end reaches to FY9998 or back to FY1886. The canonical text is
/// <c>FY2022/FY2025</c>, <c>FY2026/..</c> or <c>../FY2025</c>. The default value is FY1886/FY1886.
/// </remarks>
public readonly partial record struct FiscalYearRange
{
    private readonly FiscalYear _first; // FY1886 when the start is open.
    private readonly FiscalYear _last; // FY9998 when the end is open.
    private readonly OpenEnd _open;

    /// <summary>Creates a closed range.</summary>
    /// <param name="start">The first fiscal year.</param>
    /// <param name="end">The last fiscal year, not before the first.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public FiscalYearRange(FiscalYear start, FiscalYear end)
    {
        if (end < start)
        {
            throw new ArgumentException(Invariant($"The range ends with {end}, before it starts with {start}."), nameof(end));
        }

        _first = start;
        _last = end;
    }

    private FiscalYearRange(FiscalYear first, FiscalYear last, OpenEnd open)
    {
        _first = first;
        _last = last;
        _open = open;
    }

    private enum OpenEnd : byte
    {
        None,
        Start,
        End,
    }

    /// <summary>Gets the first fiscal year, or <see langword="null"/> when the start is open.</summary>
    public FiscalYear? Start => _open is OpenEnd.Start ? null : _first;

    /// <summary>Gets the last fiscal year, or <see langword="null"/> when the end is open.</summary>
    public FiscalYear? End => _open is OpenEnd.End ? null : _last;

    /// <summary>Gets whether both ends are given.</summary>
    public bool IsClosed => _open is OpenEnd.None;

    /// <summary>Gets the number of fiscal years in the range, or <see langword="null"/> when an end is open.</summary>
    public int? Count => IsClosed ? _first.YearsUntil(_last) + 1 : null;

    /// <summary>Gets the fiscal years in the range, earliest first; an open end reaches to FY9998 or back to FY1886.</summary>
    public IEnumerable<FiscalYear> Years
    {
        get
        {
            for (var i = 0; i <= _first.YearsUntil(_last); i++)
            {
                yield return _first.PlusYears(i);
            }
        }
    }

    /// <summary>Gets an order: by start, an open one before all; then by end, an open one after all.</summary>
    public static IComparer<FiscalYearRange> StartComparer { get; } = Comparer<FiscalYearRange>.Create(CompareByStart);

    /// <summary>Returns the fiscal years of which a day lies in an interval.</summary>
    /// <param name="interval">The days, from 1 April 1886 to 31 March 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end lies in no supported fiscal year.</exception>
    public static FiscalYearRange Containing(DateInterval interval)
    {
        Guard.Against.Null(interval);
        return new(FiscalYear.Containing(interval.Start, nameof(interval)), FiscalYear.Containing(interval.End, nameof(interval)));
    }

    /// <summary>Returns the range from a fiscal year on (以降).</summary>
    /// <param name="start">The first fiscal year.</param>
    public static FiscalYearRange StartingWith(FiscalYear start) => new(start, FiscalYear.MaxValue, OpenEnd.End);

    /// <summary>Returns the range up to a fiscal year (まで).</summary>
    /// <param name="end">The last fiscal year.</param>
    public static FiscalYearRange EndingWith(FiscalYear end) => new(FiscalYear.MinValue, end, OpenEnd.Start);

    /// <summary>Returns whether a fiscal year lies in the range.</summary>
    /// <param name="year">The fiscal year.</param>
    public bool Contains(FiscalYear year) => _first <= year && year <= _last;

    /// <summary>Returns whether every fiscal year of another range lies in this one.</summary>
    /// <param name="other">The other range.</param>
    public bool Contains(FiscalYearRange other) => _first <= other._first && other._last <= _last;

    /// <summary>Returns whether the ranges have a fiscal year in common.</summary>
    /// <param name="other">The other range.</param>
    public bool Overlaps(FiscalYearRange other) => _first <= other._last && other._first <= _last;

    /// <summary>Returns the fiscal years that both ranges have, or <see langword="null"/> when there are none.</summary>
    /// <param name="other">The other range.</param>
    /// <remarks>The result is open where both ranges are open.</remarks>
    public FiscalYearRange? Intersection(FiscalYearRange other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        var first = _first >= other._first ? _first : other._first;
        var last = _last <= other._last ? _last : other._last;
        return new(first, last, _open == other._open ? _open : OpenEnd.None);
    }

    /// <summary>Returns the days of a closed range.</summary>
    /// <exception cref="InvalidOperationException">An end is open.</exception>
    public DateInterval ToDateInterval() => IsClosed
        ? new(_first.FirstDay, _last.LastDay)
        : throw new InvalidOperationException(Invariant($"The range {this} has an open end, so its days are no interval."));

    /// <summary>Enumerates <see cref="Years"/>. A range is a value and no list, so that nobody writes one out year by year for it.</summary>
    public IEnumerator<FiscalYear> GetEnumerator() => Years.GetEnumerator();

    private static int CompareByStart(FiscalYearRange x, FiscalYearRange y)
    {
        var byStart = Nullable.Compare(x.Start, y.Start);
        return byStart != 0 ? byStart
            : x.End is { } end && y.End is { } otherEnd ? end.CompareTo(otherEnd)
            : (x.End is null).CompareTo(y.End is null);
    }
}
