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

    /// <summary>Returns in which direction an indicator is to go: as its targets do, where all of them rise or all fall. A sheet prints
    /// bare figures, so that it does not say; where these do not say either, only a figure that equals its target decides.</summary>
    public static Direction? DirectionOf(Indicator indicator)
    {
        decimal[] targets = [.. indicator.Targets.OfType<ThresholdTarget>().OrderBy(DueOrLast).Select(target => target.Value.Amount)];
        var steps = targets.Zip(targets.Skip(1), (target, next) => next.CompareTo(target)).Where(step => step != 0).Select(Math.Sign).Distinct().ToArray();
        return steps is [var step] ? step > 0 ? Direction.Higher : Direction.Lower : null;
    }

    private static FiscalYear DueOrLast(Target target) => target.DueYear ?? FiscalYear.MaxValue;
}
