using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>How a target stands to the one before: targets that are relative or a direction by what they come to, and equal ones in a row.</summary>
public class TargetChangeTests
{
    private static readonly FiscalYear First = new(2021);
    private static readonly FiscalYear Second = new(2025);

    public static TheoryData<string, Target, Target, TargetChange> Cases => new()
    {
        { "60 is more than the 50 of the baseline", Target.AtLeast(Quantity.Percent(60), First, 1), Relative(TargetCondition.AtLeast, null, 2), TargetChange.Lowered },
        { "the baseline and 10 points are the 60 of before", Target.AtLeast(Quantity.Percent(60), First, 1), Relative(TargetCondition.AtLeast, 10, 2), TargetChange.Postponed },
        { "the baseline and 20 points are more than 60", Target.AtLeast(Quantity.Percent(60), First, 1), Relative(TargetCondition.AtLeast, 20, 2), TargetChange.Raised },
        { "from the baseline to 60", Relative(TargetCondition.AtLeast, null, 1), Target.AtLeast(Quantity.Percent(60), Second, 2), TargetChange.Raised },
        { "an increase is above the baseline", Target.AtLeast(Quantity.Percent(60), First, 1), Target.Increase(Second, 2), TargetChange.Lowered },
        { "an increase, again", Target.Increase(First, 1), Target.Increase(Second, 2), TargetChange.Postponed },
        { "an increase, earlier", Target.Increase(Second, 1), Target.Increase(First, 2), TargetChange.BroughtForward },
        { "60, earlier", Target.AtLeast(Quantity.Percent(60), Second, 1), Relative(TargetCondition.AtLeast, 10, 2, First), TargetChange.BroughtForward },
        { "an increase became a fall", Target.Increase(First, 1), Target.Decrease(Second, 2), TargetChange.DirectionChanged },
        { "a figure where there was none", Target.NotSet(1), Target.Increase(Second, 2), TargetChange.FirstSet },
        { "a figure where there was none, relative", Target.NotSet(1), Relative(TargetCondition.AtLeast, null, 2), TargetChange.FirstSet },
        { "none where there was one", Target.Increase(First, 1), Target.NotSet(2), TargetChange.Withdrawn },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_target_that_figures_decide_is_compared_by_what_it_comes_to(string what, Target before, Target after, TargetChange expected)
    {
        var indicator = new Indicator(what, Baseline.Measured(Quantity.Percent(50), new FiscalYear(2015)), [new(Quantity.Percent(55), new FiscalYear(2022))], [before, after]);
        Assert.Equal(expected, TargetEvaluation.OfPhase(indicator, 2).TargetChange);
        Assert.Contains(expected.Label().Japanese, TargetEvaluation.OfPhase(indicator, 2).Explain().Text.Japanese, StringComparison.Ordinal);
    }

    /// <summary>Of two plans nobody knows the figures: their targets are compared by what they say.</summary>
    [Theory]
    [InlineData(10, 10, TargetChange.Held)]
    [InlineData(10, 12, TargetChange.Raised)]
    [InlineData(null, 12, TargetChange.Raised)]
    [InlineData(12, null, TargetChange.Lowered)]
    public void Relative_targets_are_compared_by_how_far_they_are_from_the_same(int? before, int? after, TargetChange expected)
    {
        Assert.Equal(expected, Relative(TargetCondition.AtLeast, after, 1).ChangeFrom(Relative(TargetCondition.AtLeast, before, 1)));
        Assert.Equal(TargetChange.ConditionChanged, Target.Relative(TargetCondition.AtLeast, ReferencePoint.Previous).ChangeFrom(Target.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline)));
        Assert.Equal(TargetChange.ConditionChanged, Relative(TargetCondition.AtLeast, after, 1).ChangeFrom(Target.AtLeast(new Quantity(3, "人"))));
        Assert.Equal(TargetChange.DirectionChanged, Relative(TargetCondition.AtMost, after, 1).ChangeFrom(Relative(TargetCondition.AtLeast, before, 1)));
    }

    [Fact]
    public void Equal_targets_of_one_phase_in_a_row_are_held()
    {
        var indicator = new Indicator(
            "割合",
            Baseline.None,
            [],
            [AtLeast(60, 2021, 1), AtLeast(64, 2022, 2), AtLeast(64, 2023, 2), AtLeast(66, 2024, 2), AtLeast(66, 2025, 2), AtLeast(66, 2026, 3)]);
        Assert.Equal(
            [TargetChange.NotComparable, TargetChange.Raised, TargetChange.Held, TargetChange.Raised, TargetChange.Held, TargetChange.Postponed],
            TargetEvaluation.AllOf(indicator).Select(evaluation => evaluation.TargetChange));
        Assert.Equal([1, 2, 1, 2, 2], TargetEvaluation.AllOf(indicator).Skip(1).Select(evaluation => evaluation.PreviousTarget!.Phase!.Value));
        Assert.All(TargetEvaluation.AllOf(indicator).Skip(1), evaluation => Assert.Equal(evaluation.Target!.ChangeFrom(evaluation.PreviousTarget), evaluation.TargetChange));
    }

    private static ThresholdTarget AtLeast(int value, int due, int phase) => Target.AtLeast(Quantity.Percent(value), new FiscalYear(due), phase);

    private static RelativeTarget Relative(TargetCondition condition, int? by, int phase, FiscalYear? due = null) =>
        Target.Relative(condition, ReferencePoint.Baseline, by is { } points ? Quantity.Percent(points) : null, due ?? (phase == 1 ? First : Second), phase);
}
