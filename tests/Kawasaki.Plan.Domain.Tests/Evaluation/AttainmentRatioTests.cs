using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>達成率, by each convention.</summary>
[Properties(Arbitrary = [typeof(CaseArbitraries)], MaxTest = 1000)]
public class AttainmentRatioTests
{
    [Property]
    public void It_is_one_or_more_exactly_where_the_target_is_met(EvaluationFacts facts)
    {
        var ratio = facts.AttainmentRatioBy(AttainmentConvention.Ratio);
        var isOfTheLaw = facts.Goal.Condition is TargetCondition.AtLeast or TargetCondition.AtMost or TargetCondition.Reach;
        Assert.True(!isOfTheLaw || ratio.Value is not { } value || value >= 1 == facts.MeetsTarget, facts.ToString());
        Assert.True(ratio.Reason is not UndefinedReason.MetAtZero || facts.MeetsTarget is true, facts.ToString());
        Assert.True(ratio.Value is null or >= 0);
    }

    [Property]
    public void By_every_convention_it_stands_to_one_as_the_measurement_to_the_target(EvaluationFacts facts) =>
        Assert.All(Enum.GetValues<AttainmentConvention>(), convention =>
        {
            var ratio = facts.AttainmentRatioBy(convention);
            var isOfTheLaw = facts.Goal.Condition is TargetCondition.AtLeast or TargetCondition.AtMost or TargetCondition.Reach && facts.Goal.Direction is Direction.Higher or Direction.Lower;
            var isTurned = convention is AttainmentConvention.Inverse && facts.Goal.Direction is Direction.Lower;
            Assert.True(!isOfTheLaw || ratio.Value is not { } value || (isTurned ? value <= 1 : value >= 1) == facts.MeetsTarget, $"{convention}: {ratio} {facts}");
        });

    [Theory]
    [InlineData(AttainmentConvention.Inverse, 5, -10, -20, UndefinedReason.NotPositive)] // A miss that would be 0.5.
    [InlineData(AttainmentConvention.Mirrored, 5, -10, -20, UndefinedReason.NotPositive)] // And 1.5.
    [InlineData(AttainmentConvention.Mirrored, 5, -30, -20, UndefinedReason.NotPositive)]
    [InlineData(AttainmentConvention.FromBaseline, 10, 30, 20, UndefinedReason.TargetMetAtBaseline)] // A miss that would be 2.
    public void By_another_convention_it_is_undefined_where_it_would_be_upside_down(AttainmentConvention convention, int baseline, int actual, int target, UndefinedReason reason) =>
        Assert.Equal(reason, new EvaluationFacts(new DatedValue(baseline, null), new DatedValue(actual, null), Goal.Of(TargetCondition.AtMost, target)).AttainmentRatioBy(convention).Reason);

    [Theory]
    [InlineData(AttainmentConvention.Inverse)]
    [InlineData(AttainmentConvention.Mirrored)]
    [InlineData(AttainmentConvention.FromBaseline)]
    public void By_another_convention_it_is_not_one_where_the_target_is_missed_by_the_least(AttainmentConvention convention) =>
        Assert.NotEqual(1, new EvaluationFacts(new DatedValue(7, null), new DatedValue(3.0000000000000000000000000001m, null), Goal.Of(TargetCondition.AtMost, 3)).AttainmentRatioBy(convention).Value);

    // The largest decimal but one by the largest is nearer to 1 than to what a decimal can hold under it.
    [Fact]
    public void It_is_under_one_where_the_target_is_missed_by_the_least() =>
        Assert.True(Ratio(decimal.MaxValue - 1, TargetCondition.AtLeast, decimal.MaxValue).Value < 1);

    [Theory]
    [InlineData(0, TargetCondition.AtMost, 5, UndefinedReason.MetAtZero)]
    [InlineData(0, TargetCondition.AtMost, 0, UndefinedReason.MetAtZero)]
    [InlineData(0, TargetCondition.Below, 5, UndefinedReason.MetAtZero)]
    [InlineData(0, TargetCondition.Below, 0, UndefinedReason.NotPositive)]
    [InlineData(0, TargetCondition.AtMost, -1, UndefinedReason.NotPositive)]
    [InlineData(-1, TargetCondition.AtMost, 5, UndefinedReason.NotPositive)]
    [InlineData(-59, TargetCondition.AtMost, -30, UndefinedReason.NotPositive)]
    [InlineData(1, TargetCondition.AtLeast, 0, UndefinedReason.NotPositive)]
    [InlineData(0, TargetCondition.AtLeast, 0, UndefinedReason.NotPositive)]
    [InlineData(-1, TargetCondition.AtLeast, 5, UndefinedReason.NotPositive)]
    [InlineData(5, TargetCondition.Exactly, 5, UndefinedReason.NotANumberTarget)]
    [InlineData(-5, TargetCondition.Exactly, -5, UndefinedReason.NotANumberTarget)]
    [InlineData(-5, TargetCondition.Exactly, 0, UndefinedReason.NotANumberTarget)]
    [InlineData(-5, TargetCondition.Reach, 5, UndefinedReason.DirectionUnknown)]
    [InlineData(5, TargetCondition.Reach, 5, UndefinedReason.DirectionUnknown)]
    public void Where_it_would_mislead_it_is_undefined(int actual, TargetCondition condition, int target, UndefinedReason reason) =>
        Assert.Equal(reason, Ratio(actual, condition, target).Reason);

    [Fact]
    public void Of_words_a_range_and_a_direction_the_sign_is_not_the_reason() => Assert.All(
        new[] { Goal.InWords(), Goal.Between(-9, -1), Goal.Increase() },
        goal => Assert.Equal(UndefinedReason.NotANumberTarget, new EvaluationFacts(new DatedValue(-9, null), new DatedValue(-5, null), goal).AttainmentRatio.Reason));

    [Theory]
    [InlineData(AttainmentConvention.Ratio, 120, 110, 1.0909)]
    [InlineData(AttainmentConvention.Ratio, 28, -36, 1.2857)] // Below zero: at most its size.
    [InlineData(AttainmentConvention.Inverse, 28, -36, 0.7778)]
    [InlineData(AttainmentConvention.Mirrored, 28, -36, 1.2222)]
    [InlineData(AttainmentConvention.FromBaseline, 28, -36, 1.8)]
    [InlineData(AttainmentConvention.Inverse, 120, 110, 1.0909)]
    [InlineData(AttainmentConvention.Mirrored, 120, 110, 1.0909)]
    [InlineData(AttainmentConvention.FromBaseline, 120, 110, 1.1562)]
    public void Each_convention_has_its_formula(AttainmentConvention convention, int actual, int target, double ratio)
    {
        var goal = target < 0 ? Goal.Of(TargetCondition.AtMost, -target) : Goal.Of(TargetCondition.AtLeast, target);
        var assumptions = new Assumptions { Convention = convention };
        var facts = new EvaluationFacts(new DatedValue(46, null), new DatedValue(actual, null), goal, assumptions: assumptions);

        Assert.Equal((decimal)ratio, Math.Round(facts.AttainmentRatio.Value!.Value, 4));
        Assert.Equal(facts.AttainmentRatio, facts.AttainmentRatioBy(convention));
        var capped = new EvaluationFacts(facts.Baseline, facts.Actual, goal, assumptions: assumptions with { AttainmentCap = 1.1m });
        Assert.Equal(Math.Min(1.1m, facts.AttainmentRatio.Value.Value), capped.AttainmentRatio.Value);
        var line = facts.Explain().Single(item => item.Key == "attainmentRatio");
        Assert.Equal(convention.Label(), line.Label);
    }

    [Fact]
    public void Conventions_divide_by_zero_where_the_ratio_is_not_positive()
    {
        EvaluationFacts Lower(decimal target, decimal baseline) => new(new DatedValue(baseline, null), new DatedValue(1, null), Goal.Of(TargetCondition.AtMost, target));
        Assert.Equal(UndefinedReason.DivisorIsZero, Lower(0, 5).AttainmentRatioBy(AttainmentConvention.Inverse).Reason);
        Assert.Equal(UndefinedReason.DivisorIsZero, Lower(0, 5).AttainmentRatioBy(AttainmentConvention.Mirrored).Reason);
        Assert.Equal(UndefinedReason.DivisorIsZero, Lower(5, 5).AttainmentRatioBy(AttainmentConvention.FromBaseline).Reason);
        Assert.Equal(UndefinedReason.NoBaseline, new EvaluationFacts(null, new DatedValue(1, null), Goal.Of(TargetCondition.AtMost, 5)).AttainmentRatioBy(AttainmentConvention.FromBaseline).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => Lower(5, 5).AttainmentRatioBy((AttainmentConvention)9));
        Assert.ThrowsAny<ArgumentException>(() => new Assumptions { Convention = (AttainmentConvention)9 });
    }

    [Fact]
    public void A_cap_is_said_in_the_trace()
    {
        var facts = new EvaluationFacts(null, new DatedValue(150, null), Goal.Of(TargetCondition.AtLeast, 100), assumptions: new Assumptions { AttainmentCap = 1.2m });
        var text = facts.Explain().Single(item => item.Key == "attainmentRatio").Text;
        Assert.Equal(("達成率：C ÷ T = 150 ÷ 100 = 1.5、上限の 1.2 とする", "attainment ratio: C ÷ T = 150 ÷ 100 = 1.5, capped at 1.2"), (text.Japanese, text.English));
    }

    [Property]
    public void No_figure_is_a_negative_zero(EvaluationFacts facts) =>
        Assert.All(Enum.GetValues<FigureKind>(), kind => Assert.False(facts.FigureOf(kind).Value is 0 and var zero && decimal.IsNegative(zero)));

    private static Figure Ratio(decimal actual, TargetCondition condition, decimal target) =>
        new EvaluationFacts(null, new DatedValue(actual, new FiscalYear(2020)), Goal.Of(condition, target)).AttainmentRatio;
}
