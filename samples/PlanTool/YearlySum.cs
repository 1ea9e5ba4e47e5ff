using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace PlanTool;

/// <summary>What was compared with a cumulative target: the sum of yearly amounts, and the years that it should have and has not.</summary>
/// <param name="Total">The sum as a measurement, of all the years that it should have.</param>
/// <param name="Summed">The years of which it has an amount.</param>
/// <param name="Unmeasured">The years of which it has none.</param>
/// <param name="Amounts">The amounts that are summed, as the plan prints them.</param>
/// <param name="Start">The 0 with which it begins at the end of a year, or nothing where it is not known which.</param>
internal sealed record YearlySum(Measurement Total, IReadOnlyList<FiscalYear> Summed, IReadOnlyList<FiscalYear> Unmeasured, IReadOnlyList<Measurement> Amounts, DatedValue? Start)
{
    /// <summary>Gets the amounts that are not final (速報値, 見込): neither is the sum.</summary>
    internal IEnumerable<Measurement> NotFinal => Amounts.Where(amount => amount.Status is not MeasurementStatus.Final);

    /// <summary>Returns the sum that an evaluation used, or nothing where what it used is one measurement, or none.</summary>
    internal static YearlySum? Of(TargetEvaluation evaluation)
    {
        if (evaluation is not { Facts: { Series.Summed: { Count: > 0 } amounts, Actual: { Year: { } last } total }, Measurement.Value: { } value })
        {
            return null;
        }

        FiscalYear[] summed = [.. amounts.Select(amount => amount.Year).OfType<FiscalYear>()];
        var (start, unmeasured) = (evaluation.Facts.Series.Start, evaluation.Facts.Series.Unmeasured);
        var first = start?.Year is { } before ? before + 1 : summed[0];
        var period = first == last ? CalendarPeriod.From(last) : CalendarPeriod.From(new FiscalYearRange(first, last));
        Measurement[] printed = [.. summed.Select(evaluation.Indicator.MeasurementOf).OfType<Measurement>()];
        return new(new(new(total.Value, value.Unit), period), summed, unmeasured, printed, start);
    }
}
