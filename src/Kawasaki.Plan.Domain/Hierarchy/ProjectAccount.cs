using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>The budget and settlement of a project (予算・決算) in a fiscal year, with its amounts as printed. What the plan does not say is
/// <see langword="null"/>.</summary>
public sealed partial record ProjectAccount
{
    /// <summary>Creates an account.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="unit">The unit of all amounts as printed, such as 百万円.</param>
    /// <param name="total">What could be spent (予算現額).</param>
    /// <param name="executed">What was spent (決算額, 執行額).</param>
    /// <param name="personnel">The costs of personnel (人件費).</param>
    /// <param name="funding">Where the money comes from (財源).</param>
    public ProjectAccount(
        FiscalYear year,
        MeasurementUnit unit,
        decimal? total = null,
        decimal? executed = null,
        decimal? personnel = null,
        ProjectFunding? funding = null)
    {
        Year = year;
        Unit = unit;
        Total = total;
        Executed = executed;
        Personnel = personnel;
        Funding = funding;
    }

    /// <summary>Gets the fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>Gets the unit of all amounts as printed.</summary>
    public MeasurementUnit Unit { get; }

    /// <summary>Gets the initial budget (当初予算).</summary>
    public decimal? Initial { get; private init; }

    /// <summary>Gets the supplementary budget (補正予算).</summary>
    public decimal? Supplementary { get; private init; }

    /// <summary>Gets what was carried over from the year before (前年度からの繰越し).</summary>
    public decimal? CarriedIn { get; private init; }

    /// <summary>Gets what was carried over to the next year (翌年度への繰越し).</summary>
    public decimal? CarriedOut { get; private init; }

    /// <summary>Gets what came from the reserve (予備費等).</summary>
    public decimal? Reserve { get; private init; }

    /// <summary>Gets what could be spent (予算現額).</summary>
    public decimal? Total { get; }

    /// <summary>Gets what was spent (決算額, 執行額).</summary>
    public decimal? Executed { get; }

    /// <summary>Gets the costs of personnel (人件費).</summary>
    public decimal? Personnel { get; }

    /// <summary>Gets where the money comes from (財源).</summary>
    public ProjectFunding? Funding { get; }

    /// <summary>Gets what share of the total was spent (執行率).</summary>
    public ExecutionRate ExecutionRate => ExecutionRate.Of(Executed, Total);

    /// <summary>Gets the sum of the parts of the total, or <see langword="null"/> where none is known or the sum is too large. What was carried over to
    /// the next year is taken off, whether it is printed with a minus or without.</summary>
    internal decimal? SumOfParts => Amounts.SumOf(Initial, Supplementary, CarriedIn, Reserve, CarriedOut is { } carried ? -Math.Abs(carried) : null);

    /// <summary>Returns this account with the parts of its total.</summary>
    /// <param name="initial">The initial budget (当初予算).</param>
    /// <param name="supplementary">The supplementary budget (補正予算).</param>
    /// <param name="carriedIn">What was carried over from the year before (前年度からの繰越し).</param>
    /// <param name="carriedOut">What was carried over to the next year (翌年度への繰越し).</param>
    /// <param name="reserve">What came from the reserve (予備費等).</param>
    public ProjectAccount WithBudget(
        decimal? initial = null,
        decimal? supplementary = null,
        decimal? carriedIn = null,
        decimal? carriedOut = null,
        decimal? reserve = null) =>
        this with { Initial = initial, Supplementary = supplementary, CarriedIn = carriedIn, CarriedOut = carriedOut, Reserve = reserve };

    /// <summary>Returns the year, the total and the unit.</summary>
    public override string ToString() => Invariant($"{Year}: {(Total is { } total ? new Quantity(total, Unit).ToString() : "no total")}");
}
