using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The measurements before the one that is evaluated, and, where that is a sum, the yearly amounts that it sums.</summary>
public sealed record MeasurementSeries
{
    private readonly ValueList<DatedValue> _before;
    private readonly ValueList<DatedValue> _summed;
    private readonly ValueList<FiscalYear> _unmeasured;

    /// <summary>Creates a series.</summary>
    /// <param name="before">The measurements before, oldest first.</param>
    public MeasurementSeries(IEnumerable<DatedValue> before)
        : this(ValueList<DatedValue>.CopyOf(Guard.Against.Null(before)), ValueList<DatedValue>.Empty, lacking: null, ValueList<FiscalYear>.Empty)
    {
    }

    private MeasurementSeries(ValueList<DatedValue> before, ValueList<DatedValue> summed, UndefinedReason? lacking, ValueList<FiscalYear> unmeasured)
    {
        _unmeasured = unmeasured;
        Lacking = lacking;
        _before = before;
        _summed = summed;
    }

    /// <summary>Gets the measurements before, oldest first.</summary>
    public IReadOnlyList<DatedValue> Before => _before;

    /// <summary>Gets the yearly amounts that the measurement sums, oldest first: none where it is no sum.</summary>
    public IReadOnlyList<DatedValue> Summed => _summed;

    /// <summary>Gets the years, from the first that counts to the last summed, of which there is no amount: none where the measurement is no sum.</summary>
    public IReadOnlyList<FiscalYear> Unmeasured => _unmeasured;

    /// <summary>Gets where a sum begins: with 0 at the end of the year before the first that counts. It is <see langword="null"/> where nothing says which
    /// year that is, and where the measurement is no sum.</summary>
    public DatedValue? Start { get; private init; }

    /// <summary>Gets whether the measurement is a sum, or would be one.</summary>
    internal bool IsSum { get; private init; }

    internal bool IsEmpty => _before.Count + _summed.Count == 0 && Lacking is null && !IsSum;

    /// <summary>Gets why what was measured gives no measurement to judge: the sum of the amounts is too large, or it is open how they count.</summary>
    internal UndefinedReason? Lacking { get; }

    /// <summary>Gets the series of figures of which it is open how they count against the target.</summary>
    internal static MeasurementSeries CountsUnclear { get; } =
        new(ValueList<DatedValue>.Empty, ValueList<DatedValue>.Empty, UndefinedReason.CountsUnclear, ValueList<FiscalYear>.Empty);

    /// <summary>Sums yearly amounts from a year on, which gives the measurement and those before it.</summary>
    /// <param name="amounts">The amounts, oldest first.</param>
    /// <param name="from">The first year that counts, or <see langword="null"/> where all do.</param>
    /// <param name="actual">The sum, as of the last year; nothing where no amount counts, two are of one year, or the sum is too large for a decimal.</param>
    internal static MeasurementSeries Sum(IEnumerable<DatedValue> amounts, FiscalYear? from, out DatedValue? actual)
    {
        var summed = new List<DatedValue>();
        var sums = new List<DatedValue>();
        actual = null;
        UndefinedReason? lacking = null;
        foreach (var amount in amounts)
        {
            if (from is { } first && !(amount.Year >= first))
            {
                continue;
            }

            if (amount.Year is { } year && summed.Count > 0 && summed[summed.Count - 1].Year == year)
            {
                lacking = UndefinedReason.CountsUnclear; // Both may be summed, or one is of the whole year.
            }

            summed.Add(amount);
            if (lacking is not null)
            {
                continue;
            }

            try
            {
                var sum = new DatedValue(actual.GetValueOrDefault().Value + amount.Value, amount.Year);
                if (actual is { } before)
                {
                    sums.Add(before);
                }

                actual = sum;
            }
            catch (OverflowException)
            {
                lacking = UndefinedReason.Overflow;
            }
        }

        actual = lacking is null ? actual : null;
        return new(ValueList<DatedValue>.CopyOf(sums), ValueList<DatedValue>.CopyOf(summed), lacking, ValueList<FiscalYear>.CopyOf(YearsBetween(summed, from)))
        {
            IsSum = true,
            Start = StartOf(from),
        };
    }

    /// <summary>Gets the series of a figure that is itself a sum from a year on: which amounts it sums, nothing says.</summary>
    internal static MeasurementSeries OfTotal(FiscalYear? from) => new([]) { IsSum = true, Start = StartOf(from) };

    private static DatedValue? StartOf(FiscalYear? from) =>
        from is { } begun ? new DatedValue(0, begun > FiscalYear.MinValue ? begun - 1 : null) : null;

    /// <summary>Returns amounts of years with that which the plan prints as the baseline, where it is of a year that a target sums.</summary>
    /// <param name="amounts">The amounts, oldest first.</param>
    /// <param name="baseline">The year and the amount of the baseline.</param>
    /// <param name="from">The first year that the target names.</param>
    internal static IReadOnlyList<DatedValue> WithBaseline(IReadOnlyList<DatedValue> amounts, DatedValue baseline, FiscalYear? from) =>
        baseline.Year >= from && amounts.Count > 0 && baseline.Year < amounts[amounts.Count - 1].Year && amounts.All(amount => amount.Year != baseline.Year)
            ? [.. amounts.TakeWhile(amount => amount.Year < baseline.Year), baseline, .. amounts.SkipWhile(amount => amount.Year < baseline.Year)]
            : amounts;

    /// <summary>Returns the years without an amount from the first that counts to the last that has one.</summary>
    private static IEnumerable<FiscalYear> YearsBetween(IReadOnlyList<DatedValue> summed, FiscalYear? from)
    {
        var measured = new HashSet<FiscalYear>(summed.Select(amount => amount.Year).OfType<FiscalYear>());
        if (measured.Count == 0)
        {
            return [];
        }

        var (first, last) = (from ?? measured.Min(), measured.Max());
        return Enumerable.Range(first.StartYear, last.StartYear - first.StartYear + 1)
            .Select(year => new FiscalYear(year))
            .Where(year => !measured.Contains(year));
    }

    /// <summary>Returns the measurements before.</summary>
    public override string ToString() => _summed.Count == 0 ? _before.ToString() : $"{_before} sums of {_summed}";
}
