using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace ReviewSheets;

/// <summary>The indicators of a plan, judged year by year: each by the target of the year and the measurement of it.</summary>
public sealed class SheetJudgement
{
    private SheetJudgement(IReadOnlyDictionary<FiscalYear, RollUp> byYear) => ByYear = byYear;

    /// <summary>Gets for each year in which a target is due the roll-up of all, with a group for each ministry.</summary>
    public IReadOnlyDictionary<FiscalYear, RollUp> ByYear { get; }

    /// <summary>Judges every indicator in every year that has a target of its own. What is only to come is not judged.</summary>
    public static SheetJudgement Of(ComprehensivePlan plan)
    {
        var evaluations = new SortedDictionary<FiscalYear, List<(string Ministry, TargetEvaluation Evaluation)>>();
        foreach (var placed in plan.Indicators)
        {
            var assumptions = new Assumptions { Direction = DirectionOf(placed.Indicator) };
            foreach (var year in placed.Indicator.Targets.Select(target => target.DueYear).OfType<FiscalYear>().Distinct())
            {
                if (!evaluations.TryGetValue(year, out var list))
                {
                    evaluations.Add(year, list = []);
                }

                list.Add((placed.Node.BasicPolicy.Name!, TargetEvaluation.OfYear(placed.Indicator, year, phase: null, assumptions)));
            }
        }

        return new(evaluations.ToDictionary(pair => pair.Key, pair => RollUp.OfGroups(
            EvaluationRule.TreasuryBoard,
            pair.Value.GroupBy(item => item.Ministry, item => item.Evaluation).Select(group => RollUp.Of(EvaluationRule.TreasuryBoard, group, group.Key)))));
    }

    /// <summary>Returns in which direction an indicator is to go: as its targets do, else from its first measurement to its last target. A sheet prints
    /// bare figures, so that it does not say; where these do not say either, a figure decides only where it is reached exactly.</summary>
    public static Direction? DirectionOf(Indicator indicator)
    {
        var targets = indicator.Targets.OfType<ThresholdTarget>().ToArray();
        if (targets.MinBy(DueOrLast) is not { Value.Amount: var first } || targets.MaxBy(DueOrLast) is not { Value.Amount: var last })
        {
            return null;
        }

        return From(first, last) ?? From(indicator.Measurements.MinBy(measurement => measurement.Year)?.Value?.Amount ?? last, last);
    }

    private static FiscalYear DueOrLast(Target target) => target.DueYear ?? FiscalYear.MaxValue;

    private static Direction? From(decimal first, decimal last) => last.CompareTo(first) switch
    {
        > 0 => Direction.Higher,
        < 0 => Direction.Lower,
        _ => null,
    };
}
