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
        select new EvaluationFacts(baseline, actual, goal, asOf, assumptions);

    private static Gen<decimal> Value =>
        Gen.Frequency(
            (6, Gen.Choose(-20, 200).Select(value => value / 2m)),
            (6, Gen.Choose(90, 110).Select(value => value / 2m)),
            (2, Gen.Elements(0m, 0m, 1m, -1m, 0.001m, 4.9m, 4.90m, 50m)),
            (1, Gen.Elements(1e-20m, -1e-20m, 1e20m, 79228162514264337593543950335m, -79228162514264337593543950335m)));

    private static Gen<Assumptions?> AnyAssumptions(decimal? baseline) =>
        from limit in Gen.Frequency((1, Gen.Constant<decimal?>(null)), (1, Value.Select(value => (decimal?)value)), (1, Gen.Constant(baseline)))
        from reference in Gen.Frequency((2, Gen.Constant<decimal?>(null)), (1, Value.Select(value => (decimal?)value)))
        from isSurvey in Gen.Elements(false, false, true)
        from size in Gen.Elements(default(int?), default, 30, 3000)
        from direction in Gen.Elements(default(Direction?), Direction.Higher, Direction.Lower)
        select (Assumptions?)new Assumptions { NaturalLimit = limit, ReferenceValue = reference, IsSurvey = isSurvey, Direction = direction, SampleSizes = size is { } known ? new(known, known * 2) : null };

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
        var goal = @case.Goal;
        var mapped = goal switch
        {
            { Value: { } value } => Goal.Of(goal.Condition, Saturated(map, value), goal.Due),
            { Low: { } low, High: { } high } => Goal.Between(Math.Min(Saturated(map, low), Saturated(map, high)), Math.Max(Saturated(map, low), Saturated(map, high)), goal.Due),
            _ => goal,
        };
        return new(Mapped(@case.Baseline), Mapped(@case.Actual), mapped, @case.AsOf, MappedAssumptions(map, @case.Assumptions));
    }

    /// <summary>Negates every figure and turns the direction.</summary>
    internal static EvaluationFacts Mirror(EvaluationFacts @case)
    {
        var negated = Map(@case, value => -value);
        var goal = negated.Goal;
        var turned = goal switch
        {
            { Condition: TargetCondition.AtLeast or TargetCondition.AtMost or TargetCondition.Above or TargetCondition.Below, Value: { } value } => Goal.Of(Turned(goal.Condition), value, goal.Due),
            { Condition: TargetCondition.NotSet, Direction: { } direction } => Goal.Towards(direction is Direction.Higher ? Direction.Lower : Direction.Higher),
            _ => goal,
        };
        return new(negated.Baseline, negated.Actual, turned, negated.AsOf, negated.Assumptions);
    }

    /// <summary>Returns the case without figures that leave no room to calculate.</summary>
    internal static EvaluationFacts Moderate(EvaluationFacts @case) => Map(@case, value => Math.Abs(value) > 1e9m ? 7 : value);

    /// <summary>Returns the case with an at-least target, measured after the baseline: growth back in time turns what is better.</summary>
    internal static EvaluationFacts AsAtLeast(EvaluationFacts @case)
    {
        var moderate = Moderate(@case);
        var actual = moderate.Actual is { Year: { } year } dated && moderate.Baseline?.Year is { } start && year <= start
            ? new DatedValue(dated.Value, start.PlusYears(1))
            : moderate.Actual;
        var target = moderate.Goal.Value ?? 50;

        // Where the target lies under the baseline, a fall can be on pace, and a survey's small fall is held to be none: a lower grade for a better figure.
        var assumptions = moderate.Assumptions is { IsSurvey: true } survey && target <= moderate.Baseline?.Value
            ? new Assumptions { NaturalLimit = survey.NaturalLimit, ReferenceValue = survey.ReferenceValue }
            : moderate.Assumptions;
        return new(moderate.Baseline, actual, Goal.Of(TargetCondition.AtLeast, target, moderate.Goal.Due), moderate.AsOf, assumptions);
    }

    private static Assumptions? MappedAssumptions(Func<decimal, decimal> map, Assumptions? assumptions) =>
        assumptions is null ? null : new Assumptions { NaturalLimit = assumptions.NaturalLimit is { } limit ? Saturated(map, limit) : null, ReferenceValue = assumptions.ReferenceValue is { } reference ? Saturated(map, reference) : null, IsSurvey = assumptions.IsSurvey };

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
        from goal in Gen.Frequency(
            (12, Gen.Elements(TargetCondition.AtLeast, TargetCondition.AtMost, TargetCondition.Above, TargetCondition.Below, TargetCondition.Exactly).Select(condition => Goal.Of(condition, value, due))),
            (4, Gen.Elements(
                Goal.Between(Math.Min(value, other), Math.Max(value, other), due),
                default,
                Goal.Pending(due),
                Goal.InWords(due),
                Goal.Towards(Direction.Higher),
                Goal.Towards(Direction.Lower))))
        select goal;

    private static TargetCondition Turned(TargetCondition kind) => kind switch
    {
        TargetCondition.AtLeast => TargetCondition.AtMost,
        TargetCondition.AtMost => TargetCondition.AtLeast,
        TargetCondition.Above => TargetCondition.Below,
        _ => TargetCondition.Above,
    };
}
