using FsCheck;
using FsCheck.Fluent;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Tests.Generators;

/// <summary>Rules as data of every kind of condition, option and roll-up; none is refused.</summary>
public static class RuleArbitraries
{
    private static readonly string[] Codes = ["◎", "B*", "3", "x"];

    internal static Gen<RuleCondition> Condition => Gen.Sized(size => ConditionOf(Math.Min(size, 3)));

    private static Gen<decimal> Threshold => Gen.Elements(-1m, 0m, -0.1m, 0.6m, 0.80m, 1m, 1.1m, 10m);

    private static Gen<DecimalRounding?> RoundingOrNone =>
        Gen.Frequency(
            (2, Gen.Constant<DecimalRounding?>(null)),
            (1, from digits in Gen.Choose(0, 4) from mode in Gen.Elements(Rounding.All.ToArray()) select (DecimalRounding?)new DecimalRounding(digits, mode)));

    public static Arbitrary<DataRule> Rules() => Rule.ToArbitrary();

    public static Arbitrary<RuleCondition> Conditions() => Condition.ToArbitrary();

    internal static Gen<DataRule> Rule => Counted.Select(counted => counted.Rule);

    /// <summary>Rules, and of how many steps that were drawn each has how many: what would be refused is left out.</summary>
    internal static Gen<(DataRule Rule, int Drawn, int Kept)> Counted =>
        from count in Gen.Choose(0, 4)
        from steps in StepOf(Codes).ArrayOf(count)
        from isForAll in Gen.Elements(true, false)
        from last in Gen.Elements(Codes)
        from scores in Gen.Choose(-2, 20).ArrayOf(Codes.Length + 1)
        from order in Gen.Shuffle([.. Codes, "-"])
        from options in Options(order)
        let first = isForAll ? Array.Empty<RuleStep>() : [RuleStep.When(RuleCondition.CannotBeJudged(FigureKind.AttainmentRatio), "-")]
        let end = isForAll ? RuleStep.ElseForAll(last) : RuleStep.Else(last)
        let grades = order.Select((code, i) => new Grade(code, new($"区分{code}", $"Grade {code}"), code == "-" ? null : scores[i] / 2m)).ToArray()
        let kept = steps.Select(step => isForAll ? step : Said(step)).Aggregate(first, (before, step) => IsAccepted(grades, [.. before, step, end], options) ? [.. before, step] : before)
        select (RuleOf(grades, [.. kept, end], options), count, kept.Length - first.Length);

    /// <summary>Says that the next step is asked where a condition is undecided, which would be refused in silence.</summary>
    private static RuleStep Said(RuleStep step) => RuleStep.When(step.Condition!, step.Grade, step.GradeWhenUndefined ?? "next");

    private static bool IsAccepted(Grade[] grades, RuleStep[] steps, Func<IEnumerable<RuleStep>, RuleOptions> options)
    {
        try
        {
            return RuleOf(grades, steps, options) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static DataRule RuleOf(Grade[] grades, RuleStep[] steps, Func<IEnumerable<RuleStep>, RuleOptions> options) =>
        new(
            "ourCity",
            new("わが市", "Our City"),
            "わが市 要綱/~",
            grades.Where(grade => steps.Any(step => step.Grade == grade.Code || step.GradeWhenUndefined == grade.Code)),
            steps,
            options(steps));

    private static Gen<Func<IEnumerable<RuleStep>, RuleOptions>> Options(string[] codes) =>
        from isVerified in Gen.Elements(true, false)
        from convention in Gen.Frequency((1, Gen.Constant<AttainmentConvention?>(null)), (2, Gen.Elements(Enum.GetValues<AttainmentConvention>()).Select(value => (AttainmentConvention?)value)))
        from cap in Gen.Elements(default(decimal?), default, 1m, 1.20m)
        from rounding in RoundingOrNone
        from hasRollUp in Gen.Elements(true, false)
        from way in Gen.Elements(Enum.GetValues<RollUpBy>())
        from figure in Gen.Frequency((1, Gen.Constant<FigureKind?>(null)), (1, Gen.Elements(Enum.GetValues<FigureKind>()).Select(kind => (FigureKind?)kind)))
        from leaveOut in Gen.SubListOf(codes)
        from weight in Gen.Elements(default(decimal?), 0m, 2.5m)
        from rollUpRounding in RoundingOrNone
        select (Func<IEnumerable<RuleStep>, RuleOptions>)(steps => new RuleOptions
        {
            IsVerified = isVerified,
            Convention = convention,
            Cap = cap,
            Rounding = rounding,
            RollUp = !hasRollUp ? null : new RollUpRule
            {
                By = way,
                Of = way is RollUpBy.Mean or RollUpBy.Sum ? figure : null,
                Rounding = way is RollUpBy.Worst ? null : rollUpRounding,
                LeaveOut = [.. leaveOut.Where(code => steps.Any(step => step.Grade == code || step.GradeWhenUndefined == code))],
                Weights = weight is { } known && way is RollUpBy.Mean or RollUpBy.Sum ? new Dictionary<string, decimal> { ["指標 甲/~"] = known, ["b"] = 1 } : new Dictionary<string, decimal>(),
                Cap = way is RollUpBy.Mean or RollUpBy.Sum ? cap : null,
            },
        });

    private static Gen<RuleStep> StepOf(string[] codes) =>
        from condition in Condition
        from grade in Gen.Elements(codes)
        from whenUndefined in Gen.Elements(codes)
        from isSaid in Gen.Elements(true, false)
        select isSaid ? RuleStep.When(condition, grade, whenUndefined) : RuleStep.When(condition, grade);

    private static Gen<RuleCondition> ConditionOf(int depth) =>
        depth == 0 ? Simple
        : Gen.Frequency(
            (3, Simple),
            (1, ConditionOf(depth - 1).NonEmptyListOf().Select(parts => RuleCondition.All([.. parts.Take(3)]))),
            (1, ConditionOf(depth - 1).NonEmptyListOf().Select(parts => RuleCondition.Any([.. parts.Take(3)]))),
            (1, ConditionOf(depth - 1).Select(RuleCondition.Not)));

    private static Gen<RuleCondition> Simple =>
        from subject in Gen.Choose(0, 4)
        from status in Gen.Elements(Enum.GetValues<AttainmentStatus>()).NonEmptyListOf()
        from kind in Gen.Frequency((1, Gen.Constant(FigureKind.AttainmentRatio)), (1, Gen.Constant(FigureKind.MeanChange)), (3, Gen.Elements(Enum.GetValues<FigureKind>())))
        from other in Gen.Elements(Enum.GetValues<FigureKind>())
        from except in Gen.SubListOf(Enum.GetValues<UndefinedReason>())
        from isMet in Gen.Elements(true, false)
        from comparison in Gen.Elements(TargetCondition.AtLeast, TargetCondition.AtMost, TargetCondition.Above, TargetCondition.Below)
        from threshold in Threshold
        from points in Gen.Choose(1, 6)
        let condition = subject switch
        {
            0 => isMet ? RuleCondition.MeetsTarget : RuleCondition.MissesTarget,
            1 => RuleCondition.Status([.. status]),
            2 => RuleCondition.Undefined(kind, [.. except]),
            3 => RuleCondition.Against(kind, comparison, other),
            _ => comparison switch
            {
                TargetCondition.AtLeast => RuleCondition.AtLeast(kind, threshold),
                TargetCondition.AtMost => RuleCondition.AtMost(kind, threshold),
                TargetCondition.Above => RuleCondition.Above(kind, threshold),
                _ => RuleCondition.Below(kind, threshold),
            },
        }
        select condition.Figure is FigureKind.MeanChange && points > 1 ? condition.OfPoints(points) : condition;
}
