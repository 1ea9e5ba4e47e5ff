using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>What is asked: bare figures, directions, relative goals, ranges.</summary>
[Properties(Arbitrary = [typeof(CaseArbitraries)], MaxTest = 500)]
public class GoalTests
{
    private static readonly FiscalYear Due = new(2020);

    [Property]
    public void A_bare_figure_with_a_direction_is_a_threshold(EvaluationFacts facts)
    {
        var goal = facts.Goal;
        var isBare = goal is { Condition: TargetCondition.Reach, Value: not null, Direction: Direction.Higher or Direction.Lower };
        var same = isBare ? Goal.Of(goal.Direction is Direction.Higher ? TargetCondition.AtLeast : TargetCondition.AtMost, goal.Value!.Value, goal.Due) : goal;
        var other = new EvaluationFacts(facts.Baseline, facts.Actual, same, facts.AsOf, facts.Assumptions, facts.Series);

        Assert.Equal((facts.Status, facts.MeetsTarget, facts.OnPace), (other.Status, other.MeetsTarget, other.OnPace));
        Assert.All(Enum.GetValues<FigureKind>(), kind => Assert.Equal(facts.FigureOf(kind), other.FigureOf(kind)));
        Assert.Equal(facts.TargetMetIn, other.TargetMetIn);
    }

    [Property]
    public void A_bare_figure_leads_where_the_baseline_does_not_say_otherwise(int baseline, int target)
    {
        var goal = Facts(baseline, 0, Goal.Of(TargetCondition.Reach, target)).Goal;
        Assert.Equal(target > baseline ? Direction.Higher : target < baseline ? Direction.Lower : default(Direction?), goal.Direction);
        Assert.Equal(target == baseline ? default(DirectionBasis?) : DirectionBasis.Inferred, goal.DirectionBasis);
        Assert.Equal(DirectionBasis.Stated, Facts(baseline, 0, goal.WithDirection(Direction.Lower)).Goal.DirectionBasis);
    }

    [Fact]
    public void A_bare_figure_without_a_direction_is_met_where_it_is_equalled_and_else_undecided()
    {
        var bare = Goal.Of(TargetCondition.Reach, 80, Due);
        EvaluationFacts Without(decimal actual) => new(null, new DatedValue(actual, Due), bare);

        Assert.Equal((true, AttainmentStatus.Met), (Without(80.0m).MeetsTarget, Without(80.0m).Status));
        Assert.Equal((null, AttainmentStatus.NotMeasurable), (Without(81).MeetsTarget, Without(81).Status));
        Assert.Equal(UndefinedReason.DirectionUnknown, Without(81).AttainmentRatio.Reason);
        Assert.Null(Facts(80, 81, bare).MeetsTarget); // The target is the baseline.
        Assert.Null(Facts(70, 81, bare.WithDirection(Direction.Keep)).MeetsTarget);
        Assert.True(new EvaluationFacts(null, new DatedValue(81, Due), bare, assumptions: new Assumptions { Direction = Direction.Higher }).MeetsTarget);
        Assert.False(new EvaluationFacts(null, new DatedValue(81, Due), bare.WithDirection(Direction.Lower), assumptions: new Assumptions { Direction = Direction.Higher }).MeetsTarget);
    }

    [Theory]
    [InlineData(4, null, null)]
    [InlineData(4, 5, false)]
    [InlineData(5, 5, false)]
    [InlineData(6, 5, true)]
    public void A_direction_is_met_where_the_change_has_it(int actual, int? baseline, bool? isMet)
    {
        var start = baseline is { } value ? new DatedValue(value, new FiscalYear(2015)) : default(DatedValue?);
        var up = new EvaluationFacts(start, new DatedValue(actual, Due), Goal.Increase(Due));
        var down = new EvaluationFacts(start, new DatedValue(actual, Due), Goal.Decrease(Due));

        Assert.Equal(isMet, up.MeetsTarget);
        Assert.Equal(actual < baseline ? true : isMet is null ? null : false, down.MeetsTarget);
        Assert.Equal(isMet switch { true => AttainmentStatus.Met, false => AttainmentStatus.NotMet, null => AttainmentStatus.NotMeasurable }, up.Status);
        Assert.Equal((UndefinedReason.NotANumberTarget, UndefinedReason.NotANumberTarget), (up.Gap.Reason, up.AttainmentRatio.Reason));
        Assert.Equal((Direction.Higher, DirectionBasis.Printed), (up.Goal.Direction, up.Goal.DirectionBasis));
    }

    [Property]
    public void A_relative_goal_is_the_goal_at_its_figure(EvaluationFacts facts)
    {
        var goal = facts.Goal;
        var isRelative = goal is { RelativeTo: not null, Value: not null } && goal.DirectionBasis is not DirectionBasis.Inferred && goal.Condition is not TargetCondition.Reach;
        var absolute = isRelative ? Goal.Of(goal.Condition, goal.Value!.Value, goal.Due) : goal;
        var other = new EvaluationFacts(facts.Baseline, facts.Actual, absolute, facts.AsOf, facts.Assumptions, facts.Series);
        Assert.All(Enum.GetValues<FigureKind>(), kind => Assert.Equal(facts.FigureOf(kind), other.FigureOf(kind)));
        Assert.Equal(facts.Status, other.Status);
    }

    [Fact]
    public void A_relative_goal_without_what_it_is_relative_to_is_undecided_and_says_why()
    {
        var toBaseline = new EvaluationFacts(null, new DatedValue(1, Due), Goal.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, due: Due));
        var toPrevious = Facts(5, 1, Goal.Relative(TargetCondition.AtLeast, ReferencePoint.Previous, due: Due));

        Assert.Equal((AttainmentStatus.NotMeasurable, UndefinedReason.NoBaseline), (toBaseline.Status, toBaseline.Gap.Reason));
        Assert.Equal((AttainmentStatus.NotMeasurable, UndefinedReason.NoPrevious), (toPrevious.Status, toPrevious.Gap.Reason));
        Assert.Equal(UndefinedReason.NoPrevious, toPrevious.AttainmentRatio.Reason);
        Assert.Equal(UndefinedReason.NoPrevious, toPrevious.Expected.Reason);
        Assert.Equal(UndefinedReason.Overflow, Facts(decimal.MaxValue, 1, Goal.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, decimal.MaxValue)).Gap.Reason);
    }

    // 8 → 6 of 3 to 5: the end on the side of the baseline counts.
    [Theory]
    [InlineData(8, 6, 1.0, "0.6666666666666666666666666667", null)]
    [InlineData(8, 4, 0.0, "1.3333333333333333333333333333", null)]
    [InlineData(1, 6, 1.0, "2.5", null)]
    [InlineData(1, 2, -1.0, "0.5", null)]
    [InlineData(4, 2, -1.0, null, UndefinedReason.TargetMetAtBaseline)]
    [InlineData(5, 2, -1.0, null, UndefinedReason.TargetMetAtBaseline)]
    public void A_range_counts_by_its_nearer_end(int baseline, int actual, double gap, string? progress, UndefinedReason? reason)
    {
        var facts = Facts(baseline, actual, Goal.Between(3, 5, new FiscalYear(2025)));

        Assert.Equal((decimal)gap, facts.Gap.Value);
        Assert.Equal(progress, facts.ProgressRatio.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.All([facts.ProgressRatio, facts.Expected, facts.PaceRatio, facts.RequiredPerYear], figure => Assert.Equal(reason, figure.Reason));
        Assert.Equal(UndefinedReason.NotANumberTarget, facts.AttainmentRatio.Reason);
    }

    [Fact]
    public void An_exact_figure_leads_from_the_baseline_to_it()
    {
        var facts = Facts(5, 9, Goal.Of(TargetCondition.Exactly, 10, new FiscalYear(2025)));
        Assert.True(facts.OnPace);
        Assert.False(Facts(5, 6, Goal.Of(TargetCondition.Exactly, 10, new FiscalYear(2025))).OnPace);
        Assert.True(Facts(15, 11, Goal.Of(TargetCondition.Exactly, 10, new FiscalYear(2025))).OnPace);
        Assert.Equal(UndefinedReason.NotANumberTarget, facts.AttainmentRatio.Reason);
        Assert.Null(facts.Goal.Direction);
    }

    [Fact]
    public void A_goal_has_the_direction_of_its_indicator_only_where_it_has_none()
    {
        Assert.Equal(Direction.Higher, Goal.Of(TargetCondition.AtLeast, 1).WithDirection(Direction.Lower).Direction);
        Assert.Equal(Goal.Of(TargetCondition.Exactly, 1), Goal.Of(TargetCondition.Exactly, 1).WithDirection(Direction.Lower));
        Assert.Equal(Goal.Towards(Direction.Lower), Goal.NotSet().WithDirection(Direction.Lower));
        Assert.Equal(Direction.Keep, Goal.Towards(Direction.Keep).Direction);
        Assert.Equal(Goal.NotSet(), Goal.NotSet().WithDirection(null));
        Assert.ThrowsAny<ArgumentException>(() => Goal.NotSet().WithDirection((Direction)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Goal.Relative(TargetCondition.Between, ReferencePoint.Baseline));
    }

    private static EvaluationFacts Facts(decimal baseline, decimal actual, Goal goal) =>
        new(new DatedValue(baseline, new FiscalYear(2015)), new DatedValue(actual, Due), goal);
}
