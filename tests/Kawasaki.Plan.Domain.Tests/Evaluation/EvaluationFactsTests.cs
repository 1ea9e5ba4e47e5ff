using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Laws;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(CaseArbitraries)], MaxTest = 500)]
public class EvaluationFactsTests
{
    private const decimal Exactness = 1e-20m;

    [Property]
    public void Every_rule_gives_exactly_one_of_its_grades(EvaluationFacts facts) =>
        Assert.All(EvaluationRule.All, rule => Assert.Contains(rule.Judge(facts).Grade, rule.Grades));

    [Property]
    public void Facts_of_the_same_figures_are_equal(EvaluationFacts facts) =>
        EqualityLaws.HoldsForEqual(facts, new EvaluationFacts(facts.Baseline, facts.Actual, facts.Goal, facts.AsOf, facts.Assumptions, facts.Series, facts.Unit));

    [Property]
    public void A_figure_is_a_number_or_has_a_reason(EvaluationFacts facts) =>
        Assert.All(Figures(facts), figure => Assert.NotEqual(figure.Value is null, figure.Reason is null));

    [Property]
    public void A_positive_factor_changes_no_ratio(EvaluationFacts @case, PositiveInt factor)
    {
        var facts = CaseArbitraries.Moderate(@case);
        var scaled = CaseArbitraries.Map(facts, value => value * factor.Get);
        Assert.All(
            [FigureKind.AttainmentRatio, FigureKind.ProgressRatio, FigureKind.PaceRatio, FigureKind.RelativeChange, FigureKind.RelativeImprovement, FigureKind.ElapsedShare],
            kind => AssertClose(facts.FigureOf(kind), scaled.FigureOf(kind)));
        Assert.Equal(facts.TargetMetIn, scaled.TargetMetIn);
        Assert.Equal(facts.MeetsTarget, scaled.MeetsTarget);
        Assert.Equal(facts.OnPace, scaled.OnPace);
    }

    [Property]
    public void A_mirror_changes_neither_progress_nor_pace(EvaluationFacts @case)
    {
        var facts = CaseArbitraries.Map(@case, value => value);
        var mirrored = CaseArbitraries.Mirror(facts);
        AssertClose(facts.ProgressRatio, mirrored.ProgressRatio);
        AssertClose(facts.PaceRatio, mirrored.PaceRatio);
        Assert.Equal(facts.Status, mirrored.Status);
        Assert.Equal(facts.OnPace, mirrored.OnPace);
        Assert.All(
            [EvaluationRule.HealthJapan21, EvaluationRule.Nagayo, EvaluationRule.Fukuoka, EvaluationRule.TreasuryBoard, EvaluationRule.Tama],
            rule => Assert.Equal(rule.Judge(facts).Grade, rule.Judge(mirrored).Grade));
    }

    [Property]
    public void A_higher_measurement_of_an_at_least_target_is_never_worse(EvaluationFacts @case, PositiveInt more)
    {
        var before = CaseArbitraries.AsAtLeast(@case);
        var higher = before.Actual is { } actual ? new DatedValue(actual.Value + more.Get, actual.Year) : default(DatedValue?);
        var after = new EvaluationFacts(before.Baseline, higher, before.Goal, before.AsOf, before.Assumptions, before.Series);
        Assert.False(before.MeetsTarget is true && after.MeetsTarget is false);
        Assert.False(before.OnPace is true && after.OnPace is false);
        Assert.True(after.Gap.Value is null || after.Gap.Value > before.Gap.Value);
        Assert.All(
            EvaluationRule.All,
            rule => Assert.True(RankOf(rule, after) <= RankOf(rule, before) || IsUndated(rule.Judge(after)), $"{rule}: {before} but {after}"));

        // Of a figure without a year Health Japan 21 knows that it is worse, and of one that is better not on which side of the line it lies.
        static bool IsUndated(Judgement judged) => judged is { Grade.Code: "E" or "e", Reason: UndefinedReason.NoBaseline or UndefinedReason.NoActual };
    }

    [Property]
    public void The_expected_value_leads_from_the_baseline_to_the_target(EvaluationFacts @case)
    {
        var moderate = CaseArbitraries.AsAtLeast(@case);
        var baseline = new DatedValue(moderate.Baseline?.Value ?? 12, new FiscalYear(2015));
        var due = new FiscalYear(2025);
        var goal = Goal.Of(TargetCondition.AtLeast, moderate.Goal.Value!.Value, due);
        decimal ExpectedIn(int year) => new EvaluationFacts(baseline, new DatedValue(0, new FiscalYear(year)), goal).Expected.Value!.Value;

        Assert.Equal(baseline.Value, ExpectedIn(2015));
        Assert.Equal(goal.Value, ExpectedIn(2025));
        Assert.Equal(goal.Value, ExpectedIn(2030));
        Assert.InRange(Math.Abs(ExpectedIn(2020) - ((baseline.Value + goal.Value!.Value) / 2)), 0, 1e-18m);
    }

    [Fact]
    public void The_cases_cover_every_status_reason_and_grade()
    {
        var facts = CaseArbitraries.AnyCase.Draw(6000);

        var byRatio = new DataRule("x", new("x", "x"), "x", [new("1", new("一", "One")), new("-", new("-", "-"))], RuleStep.When(RuleCondition.Undefined(FigureKind.AttainmentRatio), "-"), RuleStep.Else("1"));

        Assert.Superset(Enum.GetValues<AttainmentStatus>().ToHashSet(), facts.Select(fact => fact.Status).ToHashSet());
        Assert.Superset(
            Enum.GetValues<UndefinedReason>().Where(reason => reason is not UndefinedReason.CountsUnclear).ToHashSet(), // That is of plans alone: a case is refused.
            facts.SelectMany(Reasons).Concat(facts.SelectMany(fact => new[] { byRatio.Judge(fact).Reason, EvaluationRule.Tama.Judge(fact).Reason })).OfType<UndefinedReason>().ToHashSet());
        Assert.All(
            EvaluationRule.All,
            rule => Assert.Superset(rule.Grades.ToHashSet(), facts.Select(fact => rule.Judge(fact).Grade).ToHashSet()));
    }

    [Fact]
    public void Of_TheWorkedExample_GivesItsFigures()
    {
        var facts = new EvaluationFacts(Dated(30.3m, 2015), Dated(24.7m, 2019), Goal.Of(TargetCondition.AtLeast, 40, new FiscalYear(2025)));

        Assert.Equal(AttainmentStatus.NotDue, facts.Status);
        Assert.False(facts.MeetsTarget);
        Assert.Equal(-15.3m, facts.Gap.Value);
        Assert.Equal(0.6175m, facts.AttainmentRatio.Value);
        Assert.Equal(-0.577319587628865979381443299m, facts.ProgressRatio.Value);
        Assert.Equal(34.18m, facts.Expected.Value);
        Assert.False(facts.OnPace);
        Assert.Equal(-1.4432989690721649484536082474m, facts.PaceRatio.Value);
        Assert.Equal(2.55m, facts.RequiredPerYear.Value);
    }

    /// <summary>The first year whose value on the line meets the target, counted year by year in fractions; a trend that never does is followed for a while.</summary>
    [Property(MaxTest = 1000)]
    public void The_year_in_which_the_target_is_met_is_the_first_one(EvaluationFacts @case)
    {
        var facts = CaseArbitraries.Moderate(@case);
        var met = facts.TargetMetIn;
        Assert.Equal(facts.MeetsTarget is true && met.Year is not null, met.Year is { } known && known == facts.Actual!.Value.Year);
        if (facts.MeetsTarget is not false || facts is not { Baseline: { Year: { } start } baseline, Actual: { Year: { } measured } actual } || start >= measured || met.Reason is UndefinedReason.Overflow)
        {
            return;
        }

        // C + n·(C − B)/(t − t0) against T, without the division.
        Fraction behind = start.YearsUntil(measured);
        Fraction c = actual.Value;
        var goal = facts.Goal;
        bool IsMetIn(int count)
        {
            int Against(decimal bound) => ((c - baseline.Value) * count).CompareTo((bound - c) * behind);
            return goal switch
            {
                { Low: { } low, High: { } high } => Against(low) >= 0 && Against(high) <= 0,
                { Condition: TargetCondition.Above } => Against(goal.Value!.Value) > 0,
                { Condition: TargetCondition.Below } => Against(goal.Value!.Value) < 0,
                { Condition: TargetCondition.Exactly } => Against(goal.Value!.Value) == 0,
                { Direction: Direction.Higher } => Against(goal.Value!.Value) >= 0,
                _ => Against(goal.Value!.Value) <= 0,
            };
        }

        if (met.Year is { } year)
        {
            var years = measured.YearsUntil(year);
            Assert.True(IsMetIn(years));
            Assert.DoesNotContain(Enumerable.Range(1, Math.Min(years - 1, 300)), IsMetIn);
        }
        else if (met.Reason is UndefinedReason.NotReachedAtThisPace)
        {
            Assert.DoesNotContain(Enumerable.Range(1, 300), IsMetIn);
        }
        else
        {
            Assert.True(goal.Condition is not TargetCondition.Between && !(goal.Condition is >= TargetCondition.AtLeast and <= TargetCondition.Exactly && goal.Value is not null && goal.Direction is Direction.Higher or Direction.Lower), met.ToString());
        }
    }

    [Theory]
    [InlineData(3, 5, 10, 8, 2028)] // 6.4, 4.8 … a step of 2 in five years: within five to eight more.
    [InlineData(3, 5, 0, 2, 2023)]
    [InlineData(5, 5, 0, 2, null)] // 2.4, 2.8, … 4.8, 5.2.
    [InlineData(6, 6, 0, 2, 2030)]
    [InlineData(6, 6, 12, 10, 2030)]
    [InlineData(2.5, 2.7, 0, 2, null)] // 2.4, 2.8: past it from one year to the next.
    [InlineData(3, 5, 2, 1, null)]
    [InlineData(3, 5, 1, 1, null)]
    public void A_range_and_an_exact_figure_are_met_in_the_first_year_that_lies_in_them(double low, double high, int baseline, int actual, int? year)
    {
        Goal[] goals = low == high ? [Goal.Of(TargetCondition.Exactly, (decimal)low), Goal.Between((decimal)low, (decimal)high)] : [Goal.Between((decimal)low, (decimal)high)];
        Assert.All(goals, goal =>
        {
            var facts = new EvaluationFacts(Dated(baseline, 2015), Dated(actual, 2020), goal);
            Assert.Equal(year, facts.TargetMetIn.Year?.StartYear);
            Assert.Equal(year is null ? UndefinedReason.NotReachedAtThisPace : null, facts.TargetMetIn.Reason);
            Assert.Contains(year is null ? "target met at this pace in: undefined (never met at this pace)\n" : $"target met at this pace in: FY{year}\n", facts.Explain().Text.English, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_trace_says_where_the_measurement_is_at_the_target()
    {
        var text = new EvaluationFacts(Dated(1, 2015), Dated(4, 2020), Goal.Between(3, 5)).Explain().Text;
        Assert.Contains("target met at this pace in: FY2020 (the measurement is there)\n", text.English, StringComparison.Ordinal);
        Assert.Contains("このペースで目標に達する年度：令和2（2020）年度（実績で達している）\n", text.Japanese, StringComparison.Ordinal);
    }

    [Property]
    public void The_projected_value_lies_on_the_line_through_baseline_and_measurement(EvaluationFacts @case)
    {
        var facts = CaseArbitraries.Moderate(@case);
        if (facts.Projected.Value is { } projected)
        {
            var due = facts.Goal.Due!.Value;
            var later = new EvaluationFacts(facts.Baseline, new DatedValue(projected, due), Goal.Of(TargetCondition.AtLeast, 0, due));
            Assert.InRange(Math.Abs(facts.ObservedPerYear.Value!.Value - later.ObservedPerYear.Value!.Value), 0, 1e-17m);
        }
    }

    [Fact]
    public void Further_figures_of_the_worked_example()
    {
        var facts = new EvaluationFacts(Dated(37.5m, 2015), Dated(40.9m, 2019), Goal.Of(TargetCondition.AtLeast, 45, new FiscalYear(2025)));

        Assert.Equal(3.4m, facts.Change.Value);
        Assert.Equal(3.4m / 37.5m, facts.RelativeChange.Value);
        Assert.Equal(0.4m, facts.ElapsedShare.Value);
        Assert.Equal(0.85m, facts.ObservedPerYear.Value);
        Assert.Equal(0.75m, facts.PlannedPerYear.Value);
        Assert.Equal(46m, facts.Projected.Value);
        Assert.Equal(new FiscalYear(2024), facts.TargetMetIn.Year); // 4.1 points to go at 0.85 a year.
        Assert.Equal("FY2024", facts.TargetMetIn.ToString());
    }

    [Theory]
    [InlineData(TargetCondition.AtLeast, 10, 20, 30, 2025)]
    [InlineData(TargetCondition.Above, 10, 20, 30, 2026)]
    [InlineData(TargetCondition.AtMost, 20, 10, 0, 2025)]
    [InlineData(TargetCondition.Below, 20, 10, 0, 2026)]
    [InlineData(TargetCondition.AtLeast, 10, 20, 31, 2026)]
    [InlineData(TargetCondition.AtLeast, 10, 20, 15, 2020)]
    public void The_target_is_met_in_the_first_year_that_meets_it(TargetCondition condition, int baseline, int actual, int target, int year) =>
        Assert.Equal(new FiscalYear(year), new EvaluationFacts(Dated(baseline, 2015), Dated(actual, 2020), Goal.Of(condition, target)).TargetMetIn.Year);

    [Fact]
    public void A_pace_that_leads_away_or_too_far_has_its_reason()
    {
        ProjectedYear MetIn(decimal baseline, decimal actual, decimal target) => new EvaluationFacts(Dated(baseline, 2015), Dated(actual, 2020), Goal.Of(TargetCondition.AtLeast, target)).TargetMetIn;

        Assert.Equal(UndefinedReason.NotReachedAtThisPace, MetIn(20, 20, 30).Reason);
        Assert.Equal(UndefinedReason.NotReachedAtThisPace, MetIn(20, 10, 30).Reason);
        Assert.Equal(UndefinedReason.Overflow, MetIn(20, 20.0000001m, 30).Reason);
        Assert.Equal(UndefinedReason.NoActual, default(ProjectedYear).Reason);
        Assert.Equal(default, new EvaluationFacts(Dated(1, 2015), null, Goal.Of(TargetCondition.AtLeast, 1)).TargetMetIn);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(EvaluationFacts).FigureOf((FigureKind)99));
    }

    [Fact]
    public void Reasons_apply_in_their_order()
    {
        var equal = new EvaluationFacts(Dated(4.9m, 2015), null, Goal.Of(TargetCondition.AtLeast, 4.9m));
        Assert.Equal(UndefinedReason.TargetEqualsBaseline, equal.ProgressRatio.Reason);
        Assert.Equal(UndefinedReason.NoActual, equal.Gap.Reason);
        Assert.Equal(AttainmentStatus.NotMeasured, equal.Status);

        var words = new EvaluationFacts(Dated(4.9m, 2015), Dated(5, 2019), Goal.InWords(new FiscalYear(2017)));
        Assert.Equal(UndefinedReason.PastDue, words.RequiredPerYear.Reason);
        Assert.Equal(UndefinedReason.NotANumberTarget, words.Gap.Reason);
        Assert.Equal(AttainmentStatus.NotMeasurable, words.Status);

        var zero = new EvaluationFacts(Dated(0, 2015), Dated(0, 2014), Goal.Of(TargetCondition.AtMost, -1, new FiscalYear(2015)));
        Assert.Equal(UndefinedReason.NotPositive, zero.AttainmentRatio.Reason);
        Assert.Equal(UndefinedReason.DueNotAfterBaseline, zero.Expected.Reason);
    }

    [Fact]
    public void Overflow_is_a_reason_and_no_exception()
    {
        var facts = new EvaluationFacts(Dated(decimal.MinValue, 2015), Dated(decimal.MaxValue, 2016), Goal.Of(TargetCondition.AtMost, decimal.MinValue + 1, new FiscalYear(2020)));

        Assert.Equal(UndefinedReason.Overflow, facts.Gap.Reason);
        Assert.Equal(UndefinedReason.TargetMetAtBaseline, new EvaluationFacts(Dated(decimal.MinValue, 2015), Dated(1, 2016), Goal.Of(TargetCondition.AtMost, 0)).ProgressRatio.Reason);
        Assert.Equal(UndefinedReason.Overflow, facts.PaceRatio.Reason);
    }

    [Fact]
    public void Default_is_an_empty_case()
    {
        var facts = default(EvaluationFacts);
        Assert.Equal(AttainmentStatus.TargetNotSet, facts.Status);
        Assert.Equal("NoActual", facts.Gap.ToString());
        Assert.Equal((false, UndefinedReason.NoActual), (default(Figure).IsDefined, default(Figure).Reason));
        Assert.Equal(default, Figure.Undefined(UndefinedReason.NoActual));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Undefined((UndefinedReason)(-1)));
        Assert.ThrowsAny<ArgumentException>(() => Goal.Towards((Direction)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Goal.Of((TargetCondition)99, 1));
        Assert.Contains("from 2 to 1", Assert.Throws<ArgumentOutOfRangeException>(() => Goal.Between(2, 1)).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => default(EvaluationFacts).Explain(null!));
        Assert.ThrowsAny<ArgumentException>(() => default(EvaluationFacts).Explain([null!]));
        Assert.Equal("notAvailable", default(Judgement).Grade.ToString());
    }

    private static int RankOf(EvaluationRule rule, in EvaluationFacts facts) => rule.Grades.ToList().IndexOf(rule.Judge(facts).Grade);

    private static DatedValue Dated(decimal value, int year) => new(value, new FiscalYear(year));

    private static IEnumerable<Figure> Figures(EvaluationFacts facts) => Enum.GetValues<FigureKind>().Select(kind => facts.FigureOf(kind));

    private static IEnumerable<UndefinedReason?> Reasons(EvaluationFacts facts) =>
        [.. Figures(facts).Select(figure => figure.Reason), facts.TargetMetIn.Reason, .. EvaluationRule.All.Select(rule => rule.Judge(facts).Reason)];

    private static void AssertClose(Figure expected, Figure actual)
    {
        Assert.Equal(expected.Reason, actual.Reason);
        if (expected.Value is { } value)
        {
            Assert.InRange(Math.Abs(actual.Value!.Value - value), 0, Math.Max(Math.Abs(value) * Exactness, 1e-27m));
        }
    }
}
