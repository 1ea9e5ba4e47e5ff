using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>The limits of each rule: on them and beside them.</summary>
public class EvaluationRuleTests
{
    [Theory]
    [InlineData(100, 105, "B*")]
    [InlineData(100, 104.999, "C")]
    [InlineData(100, 95, "D")]
    [InlineData(100, 95.001, "C")]
    [InlineData(100, 150, "B")]
    [InlineData(100, 200, "A")]
    [InlineData(0, 0, "C")]
    [InlineData(0, 0.1, "B*")]
    [InlineData(-100, -95, "B*")]
    [InlineData(-100, -105, "D")]
    public void Health_Japan_21_counts_a_change_from_5_percent_on(double baseline, double actual, string grade) =>
        Assert.Equal(grade, GradeOf(EvaluationRule.HealthJapan21, (decimal)baseline, (decimal)actual, TargetCondition.AtLeast, 200));

    /// <summary>Of a figure without a year it is not known on which side of the line to the target it lies.</summary>
    [Theory]
    [InlineData(12, 2019, 2023, "B*")]
    [InlineData(14, 2019, 2023, "B")]
    [InlineData(12, 2019, null, "E")]
    [InlineData(14, null, 2023, "E")]
    [InlineData(15, 2019, null, "A")]
    [InlineData(10, 2019, null, "C")]
    [InlineData(8, 2019, null, "D")]
    public void Health_Japan_21_draws_no_line_without_years(int actual, int? from, int? year, string grade)
    {
        static DatedValue At(decimal value, int? year) => new(value, year is { } of ? new FiscalYear(of) : null);
        Assert.Equal(grade, EvaluationRule.HealthJapan21.Judge(new(At(10, from), At(actual, year), Goal.Of(TargetCondition.AtLeast, 15, new FiscalYear(2025)))).Grade.Code);
    }

    [Theory]
    [InlineData(100, 200.1, "S")]
    [InlineData(100, 200, "A")]
    [InlineData(100, 100.1, "A")]
    [InlineData(100, 100, "B")]
    [InlineData(100, 90, "B")]
    [InlineData(100, 89.9, "C")]
    public void Nagayo_allows_10_percent_under_the_baseline(double baseline, double actual, string grade)
    {
        Assert.Equal(grade, GradeOf(EvaluationRule.Nagayo, (decimal)baseline, (decimal)actual, TargetCondition.AtLeast, 200));
        Assert.Equal(grade, GradeOf(EvaluationRule.Nagayo, -(decimal)baseline, -(decimal)actual, TargetCondition.AtMost, -200));
    }

    [Theory]
    [InlineData(150, "a")]
    [InlineData(149.9, "b")]
    [InlineData(100, "b")]
    [InlineData(99.9, "c")]
    public void Fukuoka_asks_for_the_straight_line(double actual, string grade)
    {
        Assert.Equal(grade, GradeOf(EvaluationRule.Fukuoka, 100, (decimal)actual, TargetCondition.AtLeast, 200));
        Assert.Equal(grade, GradeOf(EvaluationRule.Fukuoka, -100, -(decimal)actual, TargetCondition.AtMost, -200));
    }

    [Theory]
    [InlineData(200, "a")]
    [InlineData(199.9, "b")]
    [InlineData(150, "b")]
    [InlineData(149.9, "c")]
    [InlineData(120, "c")]
    [InlineData(119.9, "d")]
    public void Kawasaki_asks_for_60_percent_of_the_target(double actual, string grade) =>
        Assert.Equal(grade, GradeOf(EvaluationRule.Kawasaki, 150, (decimal)actual, TargetCondition.AtLeast, 200));

    [Theory]
    [InlineData(2019, "future")]
    [InlineData(2020, "notMet")]
    public void Treasury_Board_looks_at_the_year_as_of_which_is_judged(int asOf, string grade) =>
        Assert.Equal(grade, EvaluationRule.TreasuryBoard.Judge(new EvaluationFacts(null, Dated(5, 2018), Goal.Of(TargetCondition.AtLeast, 6, new FiscalYear(2020)), new FiscalYear(asOf))).Grade.Code);

    [Fact]
    public void Treasury_Board_without_number_or_due_year()
    {
        Assert.Equal("future", GradeOf(EvaluationRule.TreasuryBoard, Goal.Of(TargetCondition.AtLeast, 6)));
        Assert.Equal("future", GradeOf(EvaluationRule.TreasuryBoard, Goal.InWords(new FiscalYear(2030))));
        Assert.Equal("notAvailable", GradeOf(EvaluationRule.TreasuryBoard, Goal.InWords()));
        Assert.Equal("notAvailable", GradeOf(EvaluationRule.TreasuryBoard, default(Goal)));
    }

    [Fact]
    public void Statistics_Canada_in_its_special_cases()
    {
        Assert.Equal(("targetAchieved", 5.0, null), Canada(4.9m, 2015, 4.9m, 2020, 4.9m));
        Assert.Equal(("deterioration", -5.0, null), Canada(4.9m, 2015, 4.8m, 2020, 4.9m));
        Assert.Equal(("notAvailable", null, null), Canada(4.9m, 2015, 5.0m, 2015, 4.9m));
        Assert.Equal(("notAvailable", null, null), Canada(-1m, 2015, 1m, 2020, 5m));
        var onceMet = EvaluationRule.StatisticsCanada.Judge(new EvaluationFacts(Dated(7.8m, 2015), Dated(13.5m, 2023), Goal.Of(TargetCondition.AtMost, 10, new FiscalYear(2030))));
        Assert.Equal("deterioration", onceMet.Grade.Code);
        Assert.True(onceMet.Progress < 0);
        var atLimit = EvaluationRule.StatisticsCanada.Judge(new EvaluationFacts(Dated(100, 2015), Dated(100, 2020), Goal.Towards(Direction.Higher), assumptions: new Assumptions { NaturalLimit = 100 }));
        Assert.Equal(("onTrack", 5.0), (atLimit.Grade.Code, atLimit.Score));
    }

    // Over one year growth is a quotient, and by 64 it is exact: the ratios below are exactly 0.95, 0.6 and 0.
    [Theory]
    [InlineData(83, 84, "onTrack")]
    [InlineData(82.9, 84, "accelerationNeeded")]
    [InlineData(67, 69, "accelerationNeeded")]
    [InlineData(66.9, 69, "limitedProgress")]
    [InlineData(64, 69, "limitedProgress")]
    [InlineData(63.9, 69, "deterioration")]
    public void Statistics_Canada_gives_the_better_grade_at_its_limit_and_judges_a_target_one_year_ahead(double actual, int target, string grade) =>
        Assert.Equal(grade, GradeOf(EvaluationRule.StatisticsCanada, new EvaluationFacts(Dated(64, 2015), Dated((decimal)actual, 2016), Goal.Of(TargetCondition.AtLeast, target, new FiscalYear(2016)))));

    [Theory]
    [InlineData(64, "limitedProgress", -2.5)]
    [InlineData(63, "deterioration", -4.45)] // −1.5625 % on the way from 0 (−2.5) to −2 % (−5).
    public void Statistics_Canada_takes_no_change_without_a_target_for_limited_progress(int actual, string grade, double score)
    {
        var judgement = EvaluationRule.StatisticsCanada.Judge(new EvaluationFacts(Dated(64, 2015), Dated(actual, 2016), Goal.Towards(Direction.Higher)));
        Assert.Equal((grade, score), (judgement.Grade.Code, Math.Round(judgement.Score!.Value, 2)));
    }

    [Theory]
    [InlineData(0.5, -1, -2)]
    [InlineData(0.5, 1, -2)]
    [InlineData(-0.5, 0, -0.6)]
    public void Statistics_Canada_does_not_judge_values_of_both_signs(double baseline, double actual, double target) =>
        Assert.Equal(UndefinedReason.ValuesOfBothSigns, EvaluationRule.StatisticsCanada.Judge(new EvaluationFacts(Dated((decimal)baseline, 2015), Dated((decimal)actual, 2020), Goal.Of(TargetCondition.AtMost, (decimal)target, new FiscalYear(2025)))).Reason);

    [Theory]
    [InlineData(TargetCondition.Exactly, 5, 5, "notAvailable", "a", "a", "A", "met")]
    [InlineData(TargetCondition.Exactly, 5, 6, "notAvailable", "notAvailable", "notAvailable", "E", "notMet")]
    public void Exact_targets_are_met_or_not(TargetCondition condition, int target, int actual, string nagayo, string fukuoka, string kawasaki, string healthJapan21, string treasuryBoard)
    {
        var facts = new EvaluationFacts(Dated(3, 2015), Dated(actual, 2020), Goal.Of(condition, target, new FiscalYear(2020)));
        Assert.Equal(
            [nagayo, fukuoka, kawasaki, healthJapan21, treasuryBoard],
            new[] { EvaluationRule.Nagayo, EvaluationRule.Fukuoka, EvaluationRule.Kawasaki, EvaluationRule.HealthJapan21, EvaluationRule.TreasuryBoard }.Select(rule => rule.Judge(facts).Grade.Code));
    }

    /// <summary>S is better than the target, which nothing is without a direction, though it be met.</summary>
    [Property(Arbitrary = [typeof(CaseArbitraries)])]
    public void Nagayo_gives_S_exactly_where_the_measurement_is_better_than_the_target(EvaluationFacts facts) => Assert.Equal(
        facts is { Actual: { } actual, Goal: { Value: { } target, Direction: Direction.Higher or Direction.Lower } goal } && (goal.Direction is Direction.Higher ? actual.Value > target : actual.Value < target),
        EvaluationRule.Nagayo.Judge(facts).Grade.Code == "S");

    [Theory]
    [InlineData(TargetCondition.Exactly, UndefinedReason.NotANumberTarget)]
    [InlineData(TargetCondition.Reach, UndefinedReason.DirectionUnknown)]
    public void What_has_no_direction_is_not_judged_with_the_reason_that_its_figures_have(TargetCondition condition, UndefinedReason reason)
    {
        var facts = new EvaluationFacts(Dated(5, 2015), Dated(6, 2020), Goal.Of(condition, 5, new FiscalYear(2020)));
        Assert.Equal(reason, EvaluationRule.Nagayo.Judge(facts).Reason);
        Assert.Equal(reason, EvaluationRule.Tama.Judge(facts).Reason);
        Assert.Equal(reason, facts.AttainmentRatio.Reason);
    }

    [Theory]
    [InlineData(22.0, "steady")]
    [InlineData(21.9, "fair")]
    [InlineData(21.2, "fair")]
    [InlineData(21.1, "needsImprovement")]
    [InlineData(20.0, "needsImprovement")]
    public void Tama_compares_progress_with_the_time_that_has_passed(double actual, string grade)
    {
        Assert.Equal(grade, Tama(20, (decimal)actual, TargetCondition.AtLeast, 25));
        Assert.Equal(grade, Tama(-20, -(decimal)actual, TargetCondition.AtMost, -25));
    }

    [Fact]
    public void Tama_where_there_is_no_progress_ratio()
    {
        Assert.Equal("steady", Tama(4.9m, 4.9m, TargetCondition.AtLeast, 4.9m));
        Assert.Equal("notAvailable", Tama(4.9m, 4.8m, TargetCondition.AtLeast, 4.9m));
        Assert.Equal("notAvailable", Tama(5, 6, TargetCondition.AtLeast, 4.9m));
        Assert.Equal("steady", Tama(5, 6, TargetCondition.Exactly, 6));
        Assert.Equal("notAvailable", Tama(5, 5.5m, TargetCondition.Exactly, 6));
        Assert.Equal(UndefinedReason.TargetEqualsBaseline, EvaluationRule.Tama.Judge(new EvaluationFacts(Dated(4.9m, 2015), Dated(4.8m, 2019), Goal.Of(TargetCondition.AtLeast, 4.9m, new FiscalYear(2025)))).Reason);
    }

    [Theory]
    [InlineData(62.9, true, "b")] // Under 3 points is no change, even above the line.
    [InlineData(63.0, true, "a")]
    [InlineData(62.9, false, "a")]
    [InlineData(57.1, true, "b")]
    [InlineData(57.0, true, "c")]
    [InlineData(57.1, false, "c")]
    public void Fukuoka_takes_a_small_change_of_a_survey_for_none(double actual, bool isSurvey, string grade) =>
        Assert.Equal(grade, GradeOf(EvaluationRule.Fukuoka, Case(60, (decimal)actual, TargetCondition.AtLeast, 65, new Assumptions { IsSurvey = isSurvey })));

    [Theory]
    [InlineData(54.0, "b")]
    [InlineData(53.9, "c")]
    public void Kawasaki_takes_the_reference_value_in_place_of_the_baseline(double actual, string grade)
    {
        Assert.Equal(grade, GradeOf(EvaluationRule.Kawasaki, Case(60, (decimal)actual, TargetCondition.AtLeast, 65, new Assumptions { ReferenceValue = 54 })));
        var withoutBaseline = new EvaluationFacts(null, Dated((decimal)actual, 2019), Goal.Of(TargetCondition.AtLeast, 65), assumptions: new Assumptions { ReferenceValue = 54 });
        Assert.Equal(grade, GradeOf(EvaluationRule.Kawasaki, withoutBaseline));
    }

    // 20 % of 1000 against c % of 1000: z is 1.950 at 23.6, 2.002 at 23.7, −1.906 at 16.7, −1.966 at 16.6 (two-sided, pooled variance, 5 %: 1.960).
    [Theory]
    [InlineData(23.6, 1000, "C")]
    [InlineData(23.7, 1000, "B*")]
    [InlineData(16.7, 1000, "C")]
    [InlineData(16.6, 1000, "D")]
    [InlineData(23.7, 100, "C")]
    [InlineData(20.9, 100000, "B*")]
    [InlineData(20.0, 100000, "C")]
    [InlineData(40.0, 10, "A")]
    public void Health_Japan_21_tests_two_proportions_where_sample_sizes_are_given(double actual, int size, string grade) =>
        Assert.Equal(grade, GradeOf(EvaluationRule.HealthJapan21, Case(20, (decimal)actual, TargetCondition.AtLeast, 40, new Assumptions { SampleSizes = new(size, size) })));

    [Fact]
    public void Health_Japan_21_does_not_test_what_is_no_share() =>
        Assert.Equal("B*", GradeOf(EvaluationRule.HealthJapan21, Case(200, 215, TargetCondition.AtLeast, 400, new Assumptions { SampleSizes = new(5, 5) })));

    [Fact]
    public void A_direction_that_is_assumed_lets_methods_of_a_trend_answer()
    {
        var assumed = new EvaluationFacts(Dated(20, 2015), Dated(25, 2019), default, assumptions: new Assumptions { Direction = Direction.Higher });
        Assert.Equal(("onTrack", "B"), (GradeOf(EvaluationRule.StatisticsCanada, assumed), GradeOf(EvaluationRule.HealthJapan21, assumed)));
        Assert.Equal("notAvailable", GradeOf(EvaluationRule.StatisticsCanada, new EvaluationFacts(Dated(20, 2015), Dated(25, 2019), default)));
    }

    [Fact]
    public void Assumptions_refuse_what_cannot_be()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SampleSizes(5, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Assumptions { SampleSizes = new(0, 5) });
        Assert.ThrowsAny<ArgumentException>(() => new Assumptions { Direction = (Direction)7 });
        Assert.Equal(new Assumptions { IsSurvey = true }, new Assumptions { IsSurvey = true });
        Assert.Equal(2m, new EvaluationFacts(null, null, default, assumptions: new Assumptions { BaselineStandIn = new DatedValue(2, null) }).Baseline!.Value.Value);
        Assert.Equal(1m, new EvaluationFacts(Dated(1, 2015), null, default, assumptions: new Assumptions { BaselineStandIn = new DatedValue(2, null) }).Baseline!.Value.Value);
    }

    [Fact]
    public void Rules_are_chosen_by_name()
    {
        Assert.All(EvaluationRule.BuiltIn, rule => Assert.Same(rule, EvaluationRule.FromName(rule.Name)));
        Assert.Contains("the rules are statisticsCanada, healthJapan21", Assert.Throws<ArgumentException>(() => EvaluationRule.FromName("Tama")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => EvaluationRule.FromName(null!));
    }

    [Fact]
    public void Grades_have_a_place_in_the_order()
    {
        Assert.All(EvaluationRule.All, rule => Assert.Equal(
            rule.Grades.Select((grade, i) => (int?)(i + 1)).Take(rule.Grades.Count - 1).Append(null),
            rule.Grades.Select(grade => grade.Rank)));
        Assert.All(EvaluationRule.Kawasaki.Grades.Where(grade => grade.Rank is not null), grade => Assert.Contains("未検証", grade.Label.Japanese, StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_say_who_made_them()
    {
        Assert.Equal(["statisticsCanada", "healthJapan21", "treasuryBoard", "nagayo", "fukuoka", "kawasaki", "tama", "unProgressChart", "destatis"], EvaluationRule.All.Select(rule => rule.Name));
        Assert.Equal(["healthJapan21Midterm", "sano", "osakaLibrary", "nagoyaPort", "regionalRevitalization", "ino"], EvaluationRule.BuiltIn.Skip(EvaluationRule.All.Count).Select(rule => rule.Name));
        Assert.All(EvaluationRule.BuiltIn, rule => Assert.True(rule.Source.Length > 0 && rule.Label.Japanese.Length > 0 && rule.Label.English.Length > 0));
        Assert.Equal([EvaluationRule.Kawasaki, EvaluationRule.Tama], EvaluationRule.BuiltIn.Where(rule => !rule.IsVerified));
        Assert.All(EvaluationRule.All.SelectMany(rule => rule.Grades), grade => Assert.True(grade.Label.Japanese.Length > 0 && grade.Label.English.Length > 0));
        Assert.Throws<ArgumentException>(() => new Grade(" ", new("a", "b")));
    }

    private static string Tama(decimal baseline, decimal actual, TargetCondition condition, decimal target) => GradeOf(EvaluationRule.Tama, Case(baseline, actual, condition, target));

    private static EvaluationFacts Case(decimal baseline, decimal actual, TargetCondition condition, decimal target, Assumptions? assumptions = null) =>
        new(Dated(baseline, 2015), Dated(actual, 2019), Goal.Of(condition, target, new FiscalYear(2025)), assumptions: assumptions);

    private static string GradeOf(EvaluationRule rule, EvaluationFacts @case) => rule.Judge(@case).Grade.Code;

    private static (string Code, double? Score, double? Progress) Canada(decimal baseline, int start, decimal actual, int year, decimal target)
    {
        var judgement = EvaluationRule.StatisticsCanada.Judge(new EvaluationFacts(Dated(baseline, start), Dated(actual, year), Goal.Of(TargetCondition.AtLeast, target, new FiscalYear(2025))));
        return (judgement.Grade.Code, judgement.Score, judgement.Progress);
    }

    /// <summary>From FY2015 to FY2025, measured half-way.</summary>
    private static string GradeOf(EvaluationRule rule, decimal baseline, decimal actual, TargetCondition condition, decimal target) =>
        rule.Judge(new EvaluationFacts(Dated(baseline, 2015), Dated(actual, 2020), Goal.Of(condition, target, new FiscalYear(2025)))).Grade.Code;

    private static string GradeOf(EvaluationRule rule, Goal goal) => rule.Judge(new EvaluationFacts(null, Dated(5, 2018), goal)).Grade.Code;

    private static DatedValue Dated(decimal value, int year) => new(value, new FiscalYear(year));
}
