using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>What only shows in few cases: signs, orders of reasons, which measurement and target are used, each formula.</summary>
[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(CaseArbitraries)], MaxTest = 300)]
public class EvaluationDetailTests
{
    private static readonly Indicator Rate = new(
        "加入率",
        Baseline.Measured(Quantity.Percent(63.8m), new FiscalYear(2015)),
        [new Measurement(Quantity.Percent(59.0m), new FiscalYear(2020)), new Measurement(Quantity.Percent(62), new FiscalYear(2017))],
        [Target.AtLeast(Quantity.Percent(64), new FiscalYear(2017), 1), Target.AtLeast(Quantity.Percent(65), new FiscalYear(2021), 2), Target.AtLeast(Quantity.Percent(65), new FiscalYear(2025), 3)]);

    [Theory]
    [InlineData(15, 14.7825, "onTrack")] // L ≤ B < 2L: K = 1 − 0.5^4.44 = 0.954, and 1.45 % is above 1.43 %.
    [InlineData(25, 24.6375, "accelerationNeeded")] // B ≥ 2L: K = 1.
    public void Statistics_Canada_shrinks_its_limits_up_to_twice_a_natural_limit(double baseline, double actual, string grade) =>
        Assert.Equal(grade, EvaluationRule.StatisticsCanada.Judge(new EvaluationFacts(Dated((decimal)baseline, 2019), Dated((decimal)actual, 2020), Goal.Towards(Direction.Lower), assumptions: new Assumptions { NaturalLimit = 10 })).Grade.Code);

    [Fact]
    public void Statistics_Canada_turns_the_direction_of_negative_values_and_replaces_zeros()
    {
        var negative = Canada(-100, -80, Goal.Of(TargetCondition.AtLeast, -50, new FiscalYear(2025)));
        Assert.Equal("accelerationNeeded", negative.Grade.Code);
        Assert.Equal((1 - Math.Pow(0.8, 0.2)) / (1 - Math.Pow(0.5, 0.1)), negative.Progress!.Value, 12);
        Assert.Equal("onTrack", Canada(-100, -80, Goal.Towards(Direction.Higher)).Grade.Code);
        Assert.Equal("deterioration", Canada(5, 0, Goal.Of(TargetCondition.AtLeast, 10, new FiscalYear(2025))).Grade.Code);
        Assert.Equal((Math.Pow(1000, 0.2) - 1) / (Math.Pow(2000, 0.1) - 1), Canada(0, 1, Goal.Of(TargetCondition.AtLeast, 2, new FiscalYear(2025))).Progress!.Value, 9);
        Assert.Equal(UndefinedReason.ValuesOfBothSigns, Canada(-1, 1, Goal.Of(TargetCondition.AtLeast, 2, new FiscalYear(2025))).Reason);
    }

    [Fact]
    public void Statistics_Canadas_mean_of_exactly_2_5_is_on_track()
    {
        TargetEvaluation Evaluated(decimal actual) => TargetEvaluation.OfPhase(new Indicator("割合", Baseline.Measured(Quantity.Percent(20), new FiscalYear(2015)), [new Measurement(Quantity.Percent(actual), new FiscalYear(2020))], [Target.AtLeast(Quantity.Percent(30), new FiscalYear(2025))]), null);

        var rollUp = RollUp.Of(EvaluationRule.StatisticsCanada, [Evaluated(30), Evaluated(30), Evaluated(20)]);
        Assert.Equal((2.5, "onTrack"), (rollUp.Value, rollUp.Grade!.Code));
    }

    // 20 % of 200 against c % of 2000, pooled: z is 1.943 at 26.3 and 1.972 at 26.4; of 2000 against 200 it is 1.936 at 25.8 and 1.969 at 25.9. The limit is 1.960.
    [Theory]
    [InlineData(200, 2000, 26.3, "C")]
    [InlineData(200, 2000, 26.4, "B*")]
    [InlineData(2000, 200, 25.8, "C")]
    [InlineData(2000, 200, 25.9, "B*")]
    public void Health_Japan_21_weighs_each_sample_by_its_size(int first, int second, double actual, string grade) =>
        Assert.Equal(grade, EvaluationRule.HealthJapan21.Judge(Case(20, (decimal)actual, 40, new Assumptions { SampleSizes = new(first, second) })).Grade.Code);

    [Fact]
    public void Kawasaki_is_mirrored_where_lower_is_better()
    {
        Judgement Judged(decimal actual) => EvaluationRule.Kawasaki.Judge(new EvaluationFacts(Dated(100, 2015), Dated(actual, 2019), Goal.Of(TargetCondition.AtMost, 63, new FiscalYear(2025))));
        Assert.Equal("a b b c d", string.Join(" ", new[] { 63m, 90, 100, 105, 106 }.Select(actual => Judged(actual).Grade.Code)));
    }

    [Fact]
    public void A_rule_that_cannot_judge_says_why()
    {
        var year = new FiscalYear(2019);
        UndefinedReason? Treasury(EvaluationFacts @case) => EvaluationRule.TreasuryBoard.Judge(@case).Reason;
        Assert.Equal(UndefinedReason.NoActual, Treasury(new EvaluationFacts(null, null, Goal.Of(TargetCondition.AtLeast, 1, year), year)));
        Assert.Equal(UndefinedReason.NotANumberTarget, Treasury(new EvaluationFacts(null, Dated(1, 2019), Goal.InWords(year), year)));
        Assert.Equal(UndefinedReason.NoTarget, Treasury(new EvaluationFacts(null, Dated(1, 2019), default, year)));
        Assert.Null(Treasury(new EvaluationFacts(null, Dated(1, 2019), Goal.Of(TargetCondition.AtLeast, 1, year), year)));
    }

    [Fact]
    public void Of_several_reasons_the_first_is_given()
    {
        var (before, start) = (new FiscalYear(2014), Dated(1, 2015));
        Assert.Equal(UndefinedReason.NoTarget, new EvaluationFacts(start, Dated(2, 2014), default).TargetMetIn.Reason);
        Assert.Equal(UndefinedReason.ActualNotAfterBaseline, new EvaluationFacts(start, Dated(2, 2014), Goal.InWords()).TargetMetIn.Reason);
        Assert.Equal(UndefinedReason.PastDue, new EvaluationFacts(start, Dated(2, 2014), Goal.Of(TargetCondition.AtLeast, 3, before)).Projected.Reason);
        Assert.Equal(UndefinedReason.DueNotAfterBaseline, new EvaluationFacts(start, null, Goal.InWords(before)).PlannedPerYear.Reason);
        Assert.Equal(UndefinedReason.DueNotAfterBaseline, new EvaluationFacts(start, Dated(2, 2014), Goal.Of(TargetCondition.AtLeast, 3, before)).PaceRatio.Reason);
        Assert.Equal(UndefinedReason.NoBaseline, default(EvaluationFacts).Change.Reason);
        Assert.Equal(UndefinedReason.ActualNotAfterBaseline, new EvaluationFacts(start, Dated(2, 2015), default).ObservedPerYear.Reason);
        Assert.Equal(UndefinedReason.NoActual, new EvaluationFacts(start, null, Goal.Of(TargetCondition.AtLeast, 3)).ElapsedShare.Reason);
    }

    [Fact]
    public void The_latest_measurement_is_that_of_the_latest_year()
    {
        Assert.Equal(59.0m, TargetEvaluation.OfPhase(Rate, 3).Measurement!.Value!.Value.Amount);
        Assert.Equal(62m, TargetEvaluation.OfPhase(Rate, 3, asOf: new FiscalYear(2017)).Measurement!.Value!.Value.Amount);
        var first = TargetEvaluation.OfPhase(Rate, 1);
        Assert.Equal((62m, new FiscalYear(2020)), (first.Measurement!.Value!.Value.Amount, first.Facts.AsOf!.Value));
    }

    [Fact]
    public void The_target_before_is_that_of_the_highest_earlier_phase()
    {
        Assert.Equal((2, TargetChange.Postponed), (TargetEvaluation.OfPhase(Rate, 3).PreviousTarget!.Phase, TargetEvaluation.OfPhase(Rate, 3).TargetChange));
        Assert.Equal(TargetChange.Raised, TargetEvaluation.OfPhase(Rate, 2).TargetChange);
        Assert.Equal(TargetChange.ConditionChanged, Target.Between(Quantity.Percent(65), Quantity.Percent(68)).ChangeFrom(Target.Between(Quantity.Percent(64), Quantity.Percent(69))));
        Assert.Equal(TargetChange.ConditionChanged, Target.Between(Quantity.Percent(64), Quantity.Percent(69)).ChangeFrom(Target.Between(Quantity.Percent(65), Quantity.Percent(68))));
        Assert.Equal(TargetChange.Raised, Target.Between(Quantity.Percent(65), Quantity.Percent(70)).ChangeFrom(Target.Between(Quantity.Percent(64), Quantity.Percent(69))));
    }

    [Fact]
    public void An_indicator_without_a_target_of_the_phase_is_evaluated_against_one_of_no_phase()
    {
        var indicator = new Indicator("割合", Baseline.None, [], [Target.AtLeast(Quantity.Percent(40), new FiscalYear(2025))]);
        Assert.Same(indicator.Targets[0], TargetEvaluation.OfPhase(indicator, 3).Target);
        Assert.Null(TargetEvaluation.OfPhase(Rate, 9).Target);
    }

    [Fact]
    public void The_maximum_of_a_scale_limits_no_fall_and_words_keep_their_year()
    {
        var indicator = new Indicator("満足度", Baseline.Measured(new Quantity(4, "点"), new FiscalYear(2015)), [], [Target.AtLeast(new Quantity(4, "点"), new FiscalYear(2025), 3)]).WithScaleMaximum(5);
        EvaluationFacts Evaluated(Direction direction) => TargetEvaluation.OfPhase(indicator, 3, assumptions: new Assumptions { Direction = direction }).Facts;
        Assert.Equal((5m, null), (Evaluated(Direction.Higher).Assumptions!.NaturalLimit, Evaluated(Direction.Lower).Assumptions!.NaturalLimit));
        Assert.Equal((new FiscalYear(2025), 4m), (Evaluated(Direction.Higher).Goal.Due!.Value, Evaluated(Direction.Higher).Goal.Value!.Value));
    }

    [Fact]
    public void A_roll_up_names_its_parts()
    {
        var plan = new ComprehensivePlan([new BasicPolicy(new PlanCode(5), "基本", [new Policy(new PlanCode(5, 1), "参加", measures: [new Measure(new PlanCode(5, 1, 1), "支援", outcomeIndicators: [Rate])])])], "計画");
        var rollUp = RollUp.OfPlan(EvaluationRule.Tama, plan);
        var names = new List<(PlanCode?, string?)>();
        for (var part = rollUp; part is not null; part = part.Groups.Count > 0 ? part.Groups[0] : null)
        {
            names.Add((part.Code, part.Name));
        }

        Assert.Equal([(null, "計画"), (new PlanCode(5), "基本"), (new PlanCode(5, 1), "参加"), (new PlanCode(5, 1, 1), "支援")], names);
        Assert.StartsWith("5-1-1 支援 – 多摩市：指標1件（", rollUp.Groups[0].Groups[0].Groups[0].Text.Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("healthJapan21", "C − B = 22 − 20, 5 % × |B| = 1.00, B + (T − B) × (t − t0) ÷ (tT − t0) = 28")]
    [InlineData("treasuryBoard", "tT = 2025 > 2019")]
    [InlineData("nagayo", "C = 22, T = 40, B = 20, 10 % × |B| = 2.0")]
    [InlineData("fukuoka", "C = 22, B + (T − B) × (t − t0) ÷ (tT − t0) = 28, B = 20")]
    [InlineData("kawasaki", "C = 22, B′ = 20, T = 40, C ÷ T = 0.55")]
    [InlineData("tama", "(C − B) ÷ (T − B) = 0.1, (t − t0) ÷ (tT − t0) = 0.4, 0.1 ÷ 0.4 = 0.25")]
    public void A_rule_shows_the_arithmetic_on_which_its_grade_rests(string rule, string arithmetic)
    {
        var facts = Case(20, 22, 40);
        var line = facts.Explain(EvaluationRule.FromName(rule))[^1];
        Assert.Equal(arithmetic, line.Arithmetic);
    }

    [Fact]
    public void A_rule_shows_what_its_assumptions_bring_in()
    {
        string Shown(EvaluationRule rule, decimal actual, Assumptions assumptions) => Case(20, actual, 40, assumptions).Explain(rule)[^1].Arithmetic;
        Assert.Equal("|C − B| = |22 − 20| < 3", Shown(EvaluationRule.Fukuoka, 22, new Assumptions { IsSurvey = true }));
        Assert.Equal("C = 22, B′ = 21, T = 40, C ÷ T = 0.55", Shown(EvaluationRule.Kawasaki, 22, new Assumptions { ReferenceValue = 21 }));
        Assert.StartsWith("p1 = 20 ÷ 100, n1 = 100, p2 = 30 ÷ 100, n2 = 300, p = (p1 × n1 + p2 × n2) ÷ (n1 + n2) = 0.275, (p2 − p1)² = 0.01, ", Shown(EvaluationRule.HealthJapan21, 30, new Assumptions { SampleSizes = new(100, 300) }), StringComparison.Ordinal);
        Assert.Equal("41 > 40", Shown(EvaluationRule.HealthJapan21, 41, new Assumptions()));
    }

    [Fact]
    public void The_trace_shows_how_a_measurement_stands_to_its_target()
    {
        string Shown(decimal actual, Goal goal) => new EvaluationFacts(null, Dated(actual, 2020), goal).Explain(EvaluationRule.TreasuryBoard)[^1].Arithmetic;
        Assert.Equal("59.0 < 64", Shown(59.0m, Goal.Of(TargetCondition.AtLeast, 64)));
        Assert.Equal("64.0 = 64", Shown(64.0m, Goal.Of(TargetCondition.AtLeast, 64)));
        Assert.Equal("64.5 > 64", Shown(64.5m, Goal.Of(TargetCondition.AtLeast, 64)));
        Assert.Equal("59 < 60", Shown(59, Goal.Between(60, 64)));
        Assert.All(Enumerable.Range(60, 5), actual => Assert.Equal($"60 ≤ {actual} ≤ 64", Shown(actual, Goal.Between(60, 64))));
        Assert.Equal("65 > 64", Shown(65, Goal.Between(60, 64)));
    }

    [Theory]
    [InlineData(TargetCondition.AtLeast, "目標：T = 40以上（令和7（2025）年度）", "target: T = 40 or more (FY2025)")]
    [InlineData(TargetCondition.AtMost, "目標：T = 40以下（令和7（2025）年度）", "target: T = 40 or less (FY2025)")]
    [InlineData(TargetCondition.Above, "目標：T = 40超（令和7（2025）年度）", "target: T = more than 40 (FY2025)")]
    [InlineData(TargetCondition.Below, "目標：T = 40未満（令和7（2025）年度）", "target: T = less than 40 (FY2025)")]
    [InlineData(TargetCondition.Exactly, "目標：T = 40ちょうど（令和7（2025）年度）", "target: T = exactly 40 (FY2025)")]
    [InlineData(TargetCondition.Reach, "目標：T = 40（令和7（2025）年度）", "target: T = 40 (FY2025)")]
    public void The_trace_says_what_is_asked(TargetCondition condition, string japanese, string english)
    {
        var line = new EvaluationFacts(null, null, Goal.Of(condition, 40, new FiscalYear(2025))).Explain()[2];
        Assert.Equal((japanese, english), (line.Text.Japanese, line.Text.English));
    }

    [Fact]
    public void The_trace_says_what_other_goals_ask()
    {
        string Text(Goal goal) => new EvaluationFacts(null, null, goal).Explain()[2].Text.English;
        Assert.Equal("target: 1 to 2", Text(Goal.Between(1, 2)));
        Assert.Equal("target: pending", Text(Goal.Pending()));
        Assert.Equal("target: in words (FY2025)", Text(Goal.InWords(new FiscalYear(2025))));
        Assert.Equal("target: increase", Text(Goal.Increase()));
        Assert.Equal("target: decrease (FY2025)", Text(Goal.Decrease(new FiscalYear(2025))));
        Assert.Equal("target: undefined, set from the measurement before", Text(Goal.Relative(TargetCondition.AtLeast, ReferencePoint.Previous)));
        Assert.Equal("target: not set", Text(default));
    }

    [Fact]
    public void What_fits_is_computed_though_its_parts_do_not()
    {
        var huge = new EvaluationFacts(Dated(90, 2015), Dated(decimal.MaxValue, 2020), Goal.Of(TargetCondition.AtLeast, decimal.MaxValue, new FiscalYear(2025)));
        Assert.Equal((2m, 1m), (huge.PaceRatio.Value, huge.ProgressRatio.Value));
        var wide = new EvaluationFacts(Dated(decimal.MinValue, 2015), Dated(0, 2020), Goal.Of(TargetCondition.AtLeast, decimal.MaxValue, new FiscalYear(2025)));
        Assert.InRange(wide.Expected.Value!.Value, -10, 10);
        Assert.InRange(wide.ProgressRatio.Value!.Value, 0.4999m, 0.5001m);
        Assert.Equal(decimal.MaxValue / 5, new EvaluationFacts(null, Dated(0, 2020), Goal.Of(TargetCondition.AtLeast, decimal.MaxValue, new FiscalYear(2025))).RequiredPerYear.Value);
        Assert.InRange(new EvaluationFacts(null, Dated(decimal.MinValue, 2020), Goal.Of(TargetCondition.AtLeast, decimal.MaxValue, new FiscalYear(2025))).RequiredPerYear.Value!.Value, decimal.MaxValue / 5 * 1.9999m, decimal.MaxValue / 5 * 2.0001m);
        Assert.Equal(UndefinedReason.Overflow, new EvaluationFacts(null, Dated(decimal.MinValue, 2020), Goal.Of(TargetCondition.AtLeast, 1)).Gap.Reason);

        // 6.1 → 64 on the way to 3.96e28 is far under the straight line, whose products do not fit.
        Assert.Equal("B*", EvaluationRule.HealthJapan21.Judge(new EvaluationFacts(Dated(6.1m, 2015), Dated(64, 2019), Goal.Of(TargetCondition.AtLeast, 39614081257132168796771975168m, new FiscalYear(2025)))).Grade.Code);
    }

    [Fact]
    public void A_target_that_is_met_is_met_in_the_year_of_the_measurement()
    {
        FiscalYear? MetIn(DatedValue? baseline, Goal goal) => new EvaluationFacts(baseline, Dated(6, 2020), goal).TargetMetIn.Year;
        Assert.Equal(new FiscalYear(2020), MetIn(Dated(5, 2015), Goal.Of(TargetCondition.Exactly, 6)));
        Assert.Equal(new FiscalYear(2020), MetIn(null, Goal.Of(TargetCondition.AtLeast, 6)));
        Assert.Equal(new FiscalYear(2020), MetIn(Dated(5, 2020), Goal.Between(5, 7)));
        Assert.Equal(new FiscalYear(2025), MetIn(Dated(5, 2015), Goal.Between(7, 8)));
    }

    [Fact]
    public void Statistics_Canadas_arithmetic_has_the_direction_the_limits_and_the_published_digits()
    {
        string Shown(decimal baseline, decimal actual, Goal goal, Assumptions? assumptions = null) => new EvaluationFacts(Dated(baseline, 2015), Dated(actual, 2020), goal, assumptions: assumptions).Explain(EvaluationRule.StatisticsCanada)[^1].Arithmetic;
        Assert.Equal("g = ((-8.0) ÷ (-10))^(1 ÷ 5) − 1 ≈ -0.043648, gT = ((-5) ÷ (-10))^(1 ÷ 10) − 1 ≈ -0.066967, R = -1 × g ÷ |gT| ≈ 0.651776", Shown(-10, -8.0m, Goal.Of(TargetCondition.AtLeast, -5, new FiscalYear(2025))));
        Assert.Equal("g = (60 ÷ 50)^(1 ÷ 5) − 1 ≈ 0.037137, x = 1 × g ≈ 0.037137, 1.5 %, 0.5 %", Shown(50, 60, Goal.Towards(Direction.Higher)));
        Assert.Equal("g = (60 ÷ 50)^(1 ÷ 5) − 1 ≈ 0.037137, x = 1 × g ≈ 0.037137, L = 100, K ≈ 0.953929, 1.5 % × K, 0.5 % × K", Shown(50, 60, Goal.Towards(Direction.Higher), new Assumptions { NaturalLimit = 100 }));
        Assert.StartsWith("g = (1 ÷ 0.001)^(1 ÷ 5) − 1", Shown(0, 1, Goal.Towards(Direction.Higher)), StringComparison.Ordinal);
        Assert.Equal("", Shown(-1, 1, Goal.Towards(Direction.Higher)));
        Assert.Equal("", new EvaluationFacts(Dated(50.5m, 2026), Dated(0, 2021), Goal.Of(TargetCondition.AtMost, 48)).Explain(EvaluationRule.StatisticsCanada)[^1].Arithmetic);
    }

    [Fact]
    public void What_is_needed_no_more_is_said()
    {
        var text = Case(20, 41, 40).Explain().Single(line => line.Key == "requiredPerYear");
        Assert.EndsWith(" (no further change is needed)", text.Text.English, StringComparison.Ordinal);
        Assert.EndsWith("（これ以上の増減は不要）", text.Text.Japanese, StringComparison.Ordinal);
        Assert.DoesNotContain("needed", Case(20, 39, 40).Explain().Single(line => line.Key == "requiredPerYear").Text.English, StringComparison.Ordinal);
    }

    /// <summary>What is met needs nothing more, whatever the sign of the figure; what is at the value and must be above it does.</summary>
    [Property(MaxTest = 500)]
    public void Nothing_more_is_needed_exactly_where_the_target_is_met(EvaluationFacts @case)
    {
        var line = @case.Explain().Single(line => line.Key == "requiredPerYear");
        var isSaid = @case.RequiredPerYear.IsDefined && @case.MeetsTarget is true;
        Assert.Equal(isSaid, line.Text.English.EndsWith(" (no further change is needed)", StringComparison.Ordinal));
        Assert.Equal(isSaid, line.Text.Japanese.EndsWith("（これ以上の増減は不要）", StringComparison.Ordinal));
    }

    [Fact]
    public void Inside_a_range_nothing_more_is_needed_and_at_a_strict_bound_something_is()
    {
        string Line(decimal actual, Goal goal) => new EvaluationFacts(Dated(8, 2015), Dated(actual, 2019), goal).Explain().Single(line => line.Key == "requiredPerYear").Text.English;

        Assert.Equal("required per year: (T − C) ÷ (tT − t) = (5 − 4) ÷ (2023 − 2019) = 0.25 (no further change is needed)", Line(4, Goal.Between(3, 5, new FiscalYear(2023))));
        Assert.Equal("required per year: (T − C) ÷ (tT − t) = (5 − 6) ÷ (2023 − 2019) = -0.25", Line(6, Goal.Between(3, 5, new FiscalYear(2023))));
        Assert.EndsWith(" = 0 (the value itself does not meet the target)", Line(40, Goal.Of(TargetCondition.Above, 40, new FiscalYear(2023))), StringComparison.Ordinal);
        Assert.EndsWith(" = 0 (no further change is needed)", Line(40, Goal.Of(TargetCondition.Exactly, 40, new FiscalYear(2023))), StringComparison.Ordinal);
    }

    private static string Number(decimal? value) =>
        value is not { } number ? "" : number < 0 ? $"({number.ToString(System.Globalization.CultureInfo.InvariantCulture)})" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Year(FiscalYear? year) => year?.StartYear.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static Judgement Canada(decimal baseline, decimal actual, Goal goal) => EvaluationRule.StatisticsCanada.Judge(new EvaluationFacts(Dated(baseline, 2015), Dated(actual, 2020), goal));

    private static EvaluationFacts Case(decimal baseline, decimal actual, decimal target, Assumptions? assumptions = null) =>
        new(Dated(baseline, 2015), Dated(actual, 2019), Goal.Of(TargetCondition.AtLeast, target, new FiscalYear(2025)), assumptions: assumptions);

    private static DatedValue Dated(decimal value, int year) => new(value, new FiscalYear(year));
}
