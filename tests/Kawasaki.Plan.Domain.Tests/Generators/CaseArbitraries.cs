using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>Cases of evaluation that meet every branch: zeros, negatives, equal values, one-year spans, huge and tiny figures, gaps.</summary>
public static class CaseArbitraries
{
    internal static Gen<EvaluationFacts> AnyCase =>
        from baseline in DatedOrNone
        from actual in DatedOrNone
        from goal in AnyGoal(baseline?.Value ?? 4.9m)
        from asOf in Gen.Frequency((3, Gen.Constant<FiscalYear?>(null)), (1, Year.Select(year => (FiscalYear?)year)))
        from assumptions in Gen.Frequency((3, Gen.Constant<Assumptions?>(null)), (2, AnyAssumptions(baseline?.Value)))
        from series in Gen.Frequency((2, Gen.Constant<MeasurementSeries?>(null)), (1, AnySeries(actual?.Year)))
        select new EvaluationFacts(baseline, actual, goal, asOf, assumptions, series);

    private static Gen<decimal> Value =>
        Gen.Frequency(
            (6, Gen.Choose(-20, 200).Select(value => value / 2m)),
            (6, Gen.Choose(90, 110).Select(value => value / 2m)),
            (2, Gen.Elements(0m, 0m, 1m, -1m, 0.001m, 4.9m, 4.90m, 50m)),
            (1, Gen.Elements(1e-20m, -1e-20m, 1e20m, 79228162514264337593543950335m, -79228162514264337593543950335m)));

    /// <summary>Measurements of the years before, the last of the year before where that is known.</summary>
    private static Gen<MeasurementSeries?> AnySeries(FiscalYear? year) =>
        from count in Gen.Choose(1, 6)
        from values in Value.ListOf(count)
        select (MeasurementSeries?)new MeasurementSeries(values.Select((value, i) => new DatedValue(value, year - (count - i))));

    private static Gen<Assumptions?> AnyAssumptions(decimal? baseline) =>
        from limit in Gen.Frequency((1, Gen.Constant<decimal?>(null)), (1, Value.Select(value => (decimal?)value)), (1, Gen.Constant(baseline)))
        from reference in Gen.Frequency((2, Gen.Constant<decimal?>(null)), (1, Value.Select(value => (decimal?)value)))
        from isSurvey in Gen.Elements(false, false, true)
        from size in Gen.Elements(default(int?), default, 30, 3000)
        from direction in Gen.Elements(default(Direction?), Direction.Higher, Direction.Lower, Direction.Keep)
        from convention in Gen.Frequency((3, Gen.Constant(AttainmentConvention.Ratio)), (1, Gen.Elements(Enum.GetValues<AttainmentConvention>())))
        from cap in Gen.Elements(default(decimal?), default, 1.2m)
        from planStart in Gen.Frequency((2, Gen.Constant<FiscalYear?>(null)), (1, Year.Select(year => (FiscalYear?)year)))
        select (Assumptions?)new Assumptions { NaturalLimit = limit, ReferenceValue = reference, IsSurvey = isSurvey, Direction = direction, SampleSizes = size is { } known ? new(known, known * 2) : null, Convention = convention, AttainmentCap = cap, PlanStart = planStart };

    private static Gen<FiscalYear> Year => Gen.Choose(2014, 2026).Select(year => new FiscalYear(year));

    private static Gen<FiscalYear?> YearOrNone => Gen.Frequency((12, Year.Select(year => (FiscalYear?)year)), (1, Gen.Constant<FiscalYear?>(null)));

    private static Gen<DatedValue?> DatedOrNone =>
        Gen.Frequency(
            (9, from value in Value from year in YearOrNone select (DatedValue?)new DatedValue(value, year)),
            (1, Gen.Constant<DatedValue?>(null)));

    public static Arbitrary<EvaluationFacts> Cases() => AnyCase.ToArbitrary();

    /// <summary>Returns the case with another figure for every figure. Sample sizes belong to the figures as they were, and are left out.</summary>
    internal static EvaluationFacts Map(EvaluationFacts @case, Func<decimal, decimal> map)
    {
        DatedValue? Mapped(DatedValue? value) => value is { } dated ? new DatedValue(Saturated(map, dated.Value), dated.Year) : null;
        var series = @case.Series is { } known ? new MeasurementSeries(known.Before.Select(value => Mapped(value)!.Value)) : null;
        return new(Mapped(@case.Baseline), Mapped(@case.Actual), Map(@case.Goal, map), @case.AsOf, MappedAssumptions(map, @case.Assumptions), series);
    }

    internal static Goal Map(Goal goal, Func<decimal, decimal> map)
    {
        var stated = goal.DirectionBasis is DirectionBasis.Inferred ? null : goal.Direction;
        return goal switch
        {
            { RelativeTo: { } reference, Difference: { } difference } => Goal.Relative(goal.Condition, reference, Saturated(map, difference), goal.Due).WithDirection(stated),
            { Value: { } value, RelativeTo: null } => Goal.Of(goal.Condition, Saturated(map, value), goal.Due).WithDirection(stated),
            { Low: { } low, High: { } high } => Goal.Between(Math.Min(Saturated(map, low), Saturated(map, high)), Math.Max(Saturated(map, low), Saturated(map, high)), goal.Due),
            _ => goal,
        };
    }

    /// <summary>Negates every figure and turns the direction.</summary>
    internal static EvaluationFacts Mirror(EvaluationFacts @case)
    {
        var negated = Map(@case, value => -value);
        return new(negated.Baseline, negated.Actual, Turned(negated.Goal), negated.AsOf, negated.Assumptions, negated.Series);
    }

    private static Goal Turned(Goal goal)
    {
        var stated = goal.DirectionBasis is DirectionBasis.Inferred ? null : Turned(goal.Direction);
        return goal switch
        {
            { RelativeTo: { } reference, Percent: { } percent } => Goal.RelativeByShare(Turned(goal.Condition), reference, percent, goal.Due).WithDirection(stated),
            { RelativeTo: { } reference, Difference: { } difference } => Goal.Relative(Turned(goal.Condition), reference, difference, goal.Due).WithDirection(stated),
            { Value: { } value } => Goal.Of(Turned(goal.Condition), value, goal.Due).WithDirection(stated),
            { Condition: TargetCondition.Increase } => Goal.Decrease(goal.Due),
            { Condition: TargetCondition.Decrease } => Goal.Increase(goal.Due),
            { Condition: TargetCondition.NotSet } => Goal.NotSet(goal.Due).WithDirection(stated),
            _ => goal,
        };
    }

    /// <summary>Returns the case without figures that leave no room to calculate.</summary>
    internal static EvaluationFacts Moderate(EvaluationFacts @case) => Map(@case, value => Math.Abs(value) > 1e9m ? 7 : value);

    /// <summary>Returns the case with an at-least target.</summary>
    internal static EvaluationFacts AsAtLeast(EvaluationFacts @case)
    {
        var moderate = Moderate(@case);
        var target = moderate.Goal.Value ?? 50;

        // Where the target lies under the baseline, a fall can be on pace, and a survey's small fall is held to be none: a lower grade for a better figure.
        var assumptions = moderate.Assumptions is { IsSurvey: true } survey && target <= moderate.Baseline?.Value
            ? new Assumptions { NaturalLimit = survey.NaturalLimit, ReferenceValue = survey.ReferenceValue }
            : moderate.Assumptions;
        return new(moderate.Baseline, moderate.Actual, Goal.Of(TargetCondition.AtLeast, target, moderate.Goal.Due), moderate.AsOf, assumptions, moderate.Series);
    }

    private static Assumptions? MappedAssumptions(Func<decimal, decimal> map, Assumptions? assumptions) =>
        assumptions is null ? null : assumptions with
        {
            NaturalLimit = assumptions.NaturalLimit is { } limit ? Saturated(map, limit) : null,
            ReferenceValue = assumptions.ReferenceValue is { } reference ? Saturated(map, reference) : null,
            Direction = null, // It has come into the goal.
            SampleSizes = null,
        };

    private static decimal Saturated(Func<decimal, decimal> map, decimal value)
    {
        try
        {
            return map(value);
        }
        catch (OverflowException)
        {
            return value > 0 ? decimal.MaxValue : decimal.MinValue;
        }
    }

    private static Gen<Goal> AnyGoal(decimal baseline) =>
        from value in Gen.Frequency((6, Value), (1, Gen.Constant(baseline)))
        from other in Value
        from due in YearOrNone
        from condition in Gen.Elements(
            TargetCondition.AtLeast,
            TargetCondition.AtMost,
            TargetCondition.Above,
            TargetCondition.Below,
            TargetCondition.Exactly,
            TargetCondition.Reach,
            TargetCondition.Reach)
        from reference in Gen.Elements(ReferencePoint.Baseline, ReferencePoint.Previous)
        from direction in Gen.Elements(default(Direction?), default, Direction.Higher, Direction.Lower, Direction.Keep)
        from goal in Gen.Frequency(
            (12, Gen.Constant(Goal.Of(condition, value, due).WithDirection(direction))),
            (2, Gen.Elements(Goal.Relative(condition, reference, value / 10, due), Goal.RelativeByShare(condition, reference, 5, due), Goal.Relative(condition, reference, 0, due))),
            (5, Gen.Elements(
                Goal.Between(Math.Min(value, other), Math.Max(value, other), due),
                Goal.Increase(due),
                Goal.Decrease(due),
                default,
                Goal.Pending(due),
                Goal.InWords(due),
                Goal.Towards(Direction.Higher),
                Goal.Towards(Direction.Lower),
                Goal.Towards(Direction.Keep))))
        select goal;

    private static Direction? Turned(Direction? direction) => direction switch
    {
        Direction.Higher => Direction.Lower,
        Direction.Lower => Direction.Higher,
        _ => direction,
    };

    private static TargetCondition Turned(TargetCondition kind) => kind switch
    {
        TargetCondition.AtLeast => TargetCondition.AtMost,
        TargetCondition.AtMost => TargetCondition.AtLeast,
        TargetCondition.Above => TargetCondition.Below,
        TargetCondition.Below => TargetCondition.Above,
        _ => kind,
    };
}
