using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>The further rules, on their limits and in what was published.</summary>
[Properties(Arbitrary = [typeof(CaseArbitraries)], MaxTest = 500)]
public class BuiltInRuleTests
{
    [Property]
    public void Every_rule_gives_every_case_one_of_its_grades_with_a_reason_outside_the_order(EvaluationFacts @case) =>
        Assert.All(EvaluationRule.BuiltIn, rule =>
        {
            var judgement = rule.Judge(@case);
            Assert.Contains(judgement.Grade, rule.Grades);
            Assert.Equal(judgement.Grade.Rank is null, judgement.Reason is not null);
        });

    /// <summary>A bare figure of which nothing says which way is better, or one that is relative to what is not known: nobody can say that it was missed.</summary>
    [Property]
    public void No_rule_judges_what_is_neither_met_nor_missed(EvaluationFacts @case) =>
        Assert.All(EvaluationRule.BuiltIn, rule =>
        {
            foreach (var goal in new[] { Goal.Of(TargetCondition.Reach, 8, @case.Goal.Due), Goal.Of(TargetCondition.Reach, -8, @case.Goal.Due), Goal.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, due: @case.Goal.Due) })
            {
                var facts = new EvaluationFacts(null, @case.Actual, goal, @case.AsOf);
                var grade = rule.Judge(facts).Grade;
                Assert.True(facts.MeetsTarget is not null || grade.Rank is null || grade.Code == "future", $"{rule} {grade}: {facts}");
            }
        });

    /// <summary>What is near an exact figure, or one of which nobody knows which way is better, has not reached it.</summary>
    [Property]
    public void A_rule_has_no_grade_for_what_misses_an_exact_figure_or_is_undecided(EvaluationFacts @case, byte target, sbyte tenths)
    {
        var asked = target % 3 * 50;
        var actual = new DatedValue(asked + (tenths / 100m), new FiscalYear(2020));
        foreach (var goal in new[] { Goal.Of(TargetCondition.Exactly, asked, @case.Goal.Due), Goal.Of(TargetCondition.Reach, asked, @case.Goal.Due) })
        {
            var facts = new EvaluationFacts(null, actual, goal, @case.AsOf, new() { NaturalLimit = 100 }, unit: MeasurementUnit.Percent);
            Assert.Equal(tenths == 0, EvaluationRule.UnProgressChart.Judge(facts).Grade.Code == "reached");
            Assert.Equal(tenths == 0, EvaluationRule.UnProgressChart.Judge(facts).Grade.Rank is not null);
        }
    }

    /// <summary>Two samples are compared as shares in per cent, and people are none: their change counts from 5 % on.</summary>
    [Theory]
    [InlineData("%", "B*")]
    [InlineData("", "B*")]
    [InlineData("人", "C")]
    public void Health_Japan_21_tests_proportions_only_where_the_figures_are_per_cent(string unit, string grade)
    {
        var facts = new EvaluationFacts(
            new DatedValue(50, new FiscalYear(2015)),
            new DatedValue(52, new FiscalYear(2020)),
            Goal.Of(TargetCondition.AtLeast, 80, new FiscalYear(2025)),
            assumptions: new() { SampleSizes = new(100_000, 100_000) },
            unit: unit.Length == 0 ? MeasurementUnit.None : new MeasurementUnit(unit));
        Assert.Equal(grade, EvaluationRule.HealthJapan21.Judge(facts).Grade.Code);
    }

    /// <summary>By whatever convention, there is no ratio where nothing says which way is better.</summary>
    [Property]
    public void No_convention_has_a_ratio_where_the_direction_is_unknown(sbyte baseline, sbyte actual, sbyte target) =>
        Assert.All(Enum.GetValues<AttainmentConvention>(), convention =>
        {
            var facts = new EvaluationFacts(new DatedValue(baseline, null), new DatedValue(actual, null), Goal.Of(TargetCondition.Reach, target).WithDirection(Direction.Keep));
            Assert.Contains(facts.AttainmentRatioBy(convention).Reason, new UndefinedReason?[] { UndefinedReason.DirectionUnknown, target == baseline ? UndefinedReason.DivisorIsZero : UndefinedReason.DirectionUnknown });
        });

    [Property]
    public void Every_rule_gives_what_is_met_its_best_or_second_grade_and_no_worse_one_for_more(EvaluationFacts @case)
    {
        var facts = CaseArbitraries.AsAtLeast(@case);
        var more = new EvaluationFacts(facts.Baseline, facts.Actual is { } actual ? new DatedValue(actual.Value + 1, actual.Year) : null, facts.Goal, facts.AsOf, facts.Assumptions, facts.Series);
        Assert.All(
            new[] { EvaluationRule.Sano, EvaluationRule.OsakaLibrary, EvaluationRule.NagoyaPort, EvaluationRule.RegionalRevitalization, EvaluationRule.Ino, EvaluationRule.HealthJapan21Midterm },
            rule => Assert.True((rule.Judge(more).Grade.Rank ?? 0) <= (rule.Judge(facts).Grade.Rank ?? int.MaxValue) || rule.Judge(facts).Grade.Rank is null, $"{rule}: {facts}"));
    }

    [Property]
    public void A_mirror_changes_no_grade_that_rests_on_progress_or_trend(EvaluationFacts @case)
    {
        var facts = CaseArbitraries.Moderate(@case);
        Assert.All(
            new[] { EvaluationRule.NagoyaPort, EvaluationRule.Destatis },
            rule => Assert.Equal(rule.Judge(facts).Grade, rule.Judge(CaseArbitraries.Mirror(facts)).Grade));
    }

    [Property]
    public void A_positive_factor_changes_no_grade(EvaluationFacts @case)
    {
        var facts = CaseArbitraries.Moderate(@case);
        var twice = CaseArbitraries.Map(facts, value => value * 2); // Exact in decimal.
        Assert.All(
            new[] { EvaluationRule.Sano, EvaluationRule.OsakaLibrary, EvaluationRule.NagoyaPort, EvaluationRule.RegionalRevitalization, EvaluationRule.Ino, EvaluationRule.Destatis, EvaluationRule.Tama },
            rule => Assert.Equal(rule.Judge(facts).Grade, rule.Judge(twice).Grade));
    }

    /// <summary>Two years after the due year no more is asked than in it.</summary>
    [Theory]
    [InlineData(85, "onSchedule", "fair")]
    [InlineData(79, "slightlyLate", "fair")]
    [InlineData(59, "late", "needsImprovement")]
    [InlineData(100, "onSchedule", "steady")]
    public void After_the_due_year_all_of_the_time_has_passed(int actual, string nagoyaPort, string tama)
    {
        var (baseline, goal) = (new DatedValue(0, new FiscalYear(2015)), Goal.Of(TargetCondition.AtLeast, 100, new FiscalYear(2020)));
        EvaluationFacts Facts(FiscalYear? planStart) => new(baseline, new DatedValue(actual, new FiscalYear(2022)), goal, assumptions: new Assumptions { PlanStart = planStart });
        Assert.Equal(nagoyaPort, EvaluationRule.NagoyaPort.Judge(Facts(null)).Grade.Code);
        Assert.Equal(tama, EvaluationRule.Tama.Judge(Facts(null)).Grade.Code);
        Assert.Equal(tama, EvaluationRule.Tama.Judge(Facts(new FiscalYear(2016))).Grade.Code);
    }

    // 57.9 against 75: 77.2 %, and 70 to 80 % are 4 of 7 points.
    [Theory]
    [InlineData(75, "7")]
    [InlineData(74.9, "6")]
    [InlineData(67.5, "6")]
    [InlineData(67.4, "5")]
    [InlineData(57.9, "4")]
    [InlineData(52.4, "3")]
    [InlineData(37.5, "2")]
    [InlineData(37.4, "1")]
    public void Sano_gives_seven_points_by_the_attainment_ratio(double actual, string points)
    {
        Assert.Equal(points, GradeOf(EvaluationRule.Sano, null, actual, TargetCondition.AtLeast, 75));
        Assert.Equal(int.Parse(points, System.Globalization.CultureInfo.InvariantCulture), EvaluationRule.Sano.Judge(Facts(null, actual, TargetCondition.AtLeast, 75)).Score);
    }

    [Theory]
    [InlineData(12, TargetCondition.AtLeast, 10, "◎")]
    [InlineData(10, TargetCondition.AtLeast, 10, "○")]
    [InlineData(9, TargetCondition.AtLeast, 10, "△")]
    [InlineData(0, TargetCondition.AtMost, 0, "○")]
    [InlineData(8, TargetCondition.AtMost, 10, "◎")]
    [InlineData(10, TargetCondition.Exactly, 10, "○")]
    [InlineData(9, TargetCondition.Exactly, 10, "notAvailable")]
    public void Ino_gives_the_published_marks(double actual, TargetCondition condition, double target, string mark) =>
        Assert.Equal(mark, GradeOf(EvaluationRule.Ino, null, actual, condition, target));

    [Theory]
    [InlineData(7.3, 6, "great")]
    [InlineData(7, 5, "great")]
    [InlineData(77000, 80000, "considerable")]
    [InlineData(96250, 100000, "considerable")]
    [InlineData(150, 150, "considerable")]
    [InlineData(0, 120, "none")]
    public void The_effect_of_regional_revitalization_is_that_of_the_towns(double actual, double target, string grade) =>
        Assert.Equal(grade, GradeOf(EvaluationRule.RegionalRevitalization, null, actual, TargetCondition.AtLeast, target));

    [Theory]
    [InlineData(60, "none")]
    [InlineData(60.1, "some")]
    [InlineData(70, "considerable")]
    [InlineData(100, "considerable")]
    [InlineData(100.1, "great")]
    public void The_effect_of_regional_revitalization_asks_for_70_percent_or_more_than_before(double actual, string grade) =>
        Assert.Equal(grade, GradeOf(EvaluationRule.RegionalRevitalization, 60, actual, TargetCondition.AtLeast, 100));

    // From FY2015 to FY2025, measured half-way: the line asks for 150.
    [Theory]
    [InlineData(140, "onSchedule")]
    [InlineData(139.9, "slightlyLate")]
    [InlineData(130, "slightlyLate")]
    [InlineData(129.9, "late")]
    [InlineData(200, "onSchedule")]
    public void The_port_asks_for_80_percent_of_the_way(double actual, string grade) =>
        Assert.Equal(grade, GradeOf(EvaluationRule.NagoyaPort, 100, actual, TargetCondition.AtLeast, 200));

    [Fact]
    public void The_UN_chart_gives_the_published_shares()
    {
        AssertShare(0.27, "inProgress", 20.6m, 2016, 19.5m, 2022, TargetCondition.AtMost, 11.3m, 2030);
        AssertShare(1.26, "onTrack", 9.6m, 2015, 8m, 2020, TargetCondition.AtMost, 6.4m, 2030);
        AssertShare(1.33, "onTrack", 67.6m, 2015, 75.6m, 2024, TargetCondition.AtLeast, 78m, 2030);
        AssertShare(0.51, "inProgress", 7.7m, 2015, 7.1m, 2024, TargetCondition.AtMost, 5.8m, 2030);

        static void AssertShare(double share, string grade, decimal b, int from, decimal c, int at, TargetCondition condition, decimal target, int due)
        {
            var judgement = EvaluationRule.UnProgressChart.Judge(new EvaluationFacts(new DatedValue(b, new FiscalYear(from)), new DatedValue(c, new FiscalYear(at)), Goal.Of(condition, target, new FiscalYear(due))));
            Assert.Equal((share, grade), (Math.Round(judgement.Progress!.Value, 2), judgement.Grade.Code));
        }
    }

    [Fact]
    public void The_UN_chart_means_several_series()
    {
        static TargetEvaluation Of(decimal b, decimal c, Target target) =>
            TargetEvaluation.OfPhase(new Indicator("系列", Baseline.Measured(Quantity.Percent(b), new FiscalYear(2015)), [new Measurement(Quantity.Percent(c), new FiscalYear(2024))], [target]), null);
        var rollUp = RollUp.Of(
            EvaluationRule.UnProgressChart,
            [Of(67.6m, 75.6m, Target.AtLeast(Quantity.Percent(78), new FiscalYear(2030))), Of(7.7m, 7.1m, Target.AtMost(Quantity.Percent(5.8m), new FiscalYear(2030)))]);
        Assert.Equal((2.5, "inProgress"), (rollUp.Value, rollUp.Grade!.Code));
    }

    [Theory]
    [InlineData(50, 50, TargetCondition.AtLeast, 50, "reached")]
    [InlineData(50, 99, TargetCondition.AtLeast, 100, "reached")]
    [InlineData(50, 98.9, TargetCondition.AtLeast, 100, "onTrack")]
    [InlineData(5, 0.01, TargetCondition.AtMost, 0, "reached")]
    [InlineData(5, -1, TargetCondition.AtLeast, 10, "notAvailable")]
    [InlineData(12, 9, TargetCondition.AtLeast, 10, "stagnation")]
    [InlineData(50, 50, TargetCondition.AtLeast, 60, "stagnation")]
    [InlineData(5, 5, TargetCondition.Exactly, 6, "notAvailable")]
    public void The_UN_chart_in_its_special_cases(double b, double c, TargetCondition condition, double target, string grade) =>
        Assert.Equal(grade, EvaluationRule.UnProgressChart.Judge(Facts(b, c, condition, target, new Assumptions { NaturalLimit = 100 })).Grade.Code);

    [Fact]
    public void The_UN_chart_takes_100_percent_for_everything_and_100_of_another_unit_for_a_figure()
    {
        string Of(MeasurementUnit unit) => EvaluationRule.UnProgressChart.Judge(new EvaluationFacts(Dated(50, 2015), Dated(99, 2020), Goal.Of(TargetCondition.AtLeast, 100, new FiscalYear(2025)), unit: unit)).Grade.Code;
        Assert.Equal(("reached", "onTrack"), (Of(MeasurementUnit.Percent), Of(new MeasurementUnit("件"))));
    }

    [Theory]
    [InlineData(110, "onTrack")]
    [InlineData(103, "inProgress")]
    [InlineData(102, "stagnation")]
    public void The_UN_chart_judges_growth_where_no_target_is_set(double c, string grade) =>
        Assert.Equal(grade, EvaluationRule.UnProgressChart.Judge(new EvaluationFacts(Dated(100, 2015), Dated((decimal)c + (c == 110 ? 1 : 0), 2020), Goal.Towards(Direction.Higher))).Grade.Code);

    [Fact]
    public void The_mid_term_evaluation_of_Health_Japan_21_gives_the_published_grades()
    {
        // Smoking, 19.5 (2010) to 18.3 (2016), at most 12 (2022); catering with a dietitian, 70.5 of 46,761 to 72.7 of 49,744, at least 80.
        Assert.Equal("a*", EvaluationRule.HealthJapan21Midterm.Judge(new EvaluationFacts(Dated(19.5m, 2010), Dated(18.3m, 2016), Goal.Of(TargetCondition.AtMost, 12, new FiscalYear(2022)))).Grade.Code);
        Assert.Equal("a*", EvaluationRule.HealthJapan21Midterm.Judge(new EvaluationFacts(Dated(70.5m, 2010), Dated(72.7m, 2015), Goal.Of(TargetCondition.AtLeast, 80, new FiscalYear(2022)), assumptions: new Assumptions { SampleSizes = new(46761, 49744) })).Grade.Code);
        Assert.Equal("a b c e", string.Join(" ", new[] { 200.0, 101, 90 }.Select(c => GradeOf(EvaluationRule.HealthJapan21Midterm, 100, c, TargetCondition.AtLeast, 200)).Append(EvaluationRule.HealthJapan21Midterm.Judge(default).ToString())));
        Assert.Null(RollUp.Of(EvaluationRule.HealthJapan21Midterm, []).Value);
    }

    // 100 five years before, from FY2015: the mean change is that over all six points.
    [Theory]
    [InlineData("100 102 104 106 108 110", 120, 2025, "sun")] // Leads to 120.
    [InlineData("100 102 104 106 108 110", 121, 2025, "sunCloud")] // Misses 1 of 11.
    [InlineData("100 102 104 106 108 110", 122.5, 2025, "sunCloud")] // Misses 2.5 of 12.5: 20 %.
    [InlineData("100 102 104 106 108 110", 122.6, 2025, "cloud")]
    [InlineData("110 108 106 104 102 100", 120, 2025, "storm")]
    [InlineData("100 102 104 106 108 110", 110, 2025, "sun")] // Met already.
    [InlineData("112 110 110 110 110 110", 110, 2025, "sunCloud")]
    [InlineData("100 102 104 106 108 110", 120, 2020, "cloud")] // Due now.
    [InlineData("110 108 106 104 102 100", 120, 2020, "storm")]
    [InlineData("104 106 108 110", 120, 2025, "sun")]
    [InlineData("106 108 110", 120, 2025, "notAvailable")]
    public void Destatis_asks_where_the_mean_change_leads(string points, double target, int due, string grade)
    {
        var facts = Series(points, Goal.Of(TargetCondition.AtLeast, (decimal)target, new FiscalYear(due)));
        Assert.Equal(grade, EvaluationRule.Destatis.Judge(facts).Grade.Code);
        Assert.Equal(grade, EvaluationRule.Destatis.Judge(CaseArbitraries.Mirror(facts)).Grade.Code);
        Assert.Equal(grade != "notAvailable", facts.Explain(EvaluationRule.Destatis)[^1].Arithmetic.StartsWith("m = (", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1 2 3 4 5 6", "sun")]
    [InlineData("1 2 3 4 6 5", "sunCloud")]
    [InlineData("6 2 2 2 2 3", "cloud")]
    [InlineData("6 5 4 3 2 1", "storm")]
    public void Destatis_judges_a_direction_by_the_mean_and_the_last_change(string points, string grade) =>
        Assert.Equal(grade, EvaluationRule.Destatis.Judge(Series(points, Goal.Towards(Direction.Higher))).Grade.Code);

    [Fact]
    public void Destatis_takes_the_weaker_end_of_a_range_and_no_target_that_has_no_direction()
    {
        Assert.Equal("sunCloud", EvaluationRule.Destatis.Judge(Series("8 7.6 7.2 6.8 6.4 6", Goal.Between(3, 5, new FiscalYear(2025)))).Grade.Code); // Well on the way to 5, and towards 3.
        Assert.Equal("storm", EvaluationRule.Destatis.Judge(Series("6 6.4 6.8 7.2 7.6 8", Goal.Between(3, 5, new FiscalYear(2025)))).Grade.Code);
        Assert.Equal("storm", EvaluationRule.Destatis.Judge(Series("1 2 4 6 7 8", Goal.Between(3, 5, new FiscalYear(2025)))).Grade.Code); // Passed through, and away from it.
        Assert.Equal("storm", EvaluationRule.Destatis.Judge(Series("4 4 4 6 7 8", Goal.Between(3, 5, new FiscalYear(2025)))).Grade.Code); // Left.
        Assert.Equal("storm", EvaluationRule.Destatis.Judge(Series("4 4 4 6 7 8", Goal.Between(3, 5, new FiscalYear(2020)))).Grade.Code); // And due.
        Assert.Equal("sunCloud", EvaluationRule.Destatis.Judge(Series("1 2 2 3 3 4", Goal.Between(3, 5, new FiscalYear(2025)))).Grade.Code);
        Assert.Equal("notAvailable", EvaluationRule.Destatis.Judge(Series("1 2 3 4 5 6", Goal.Of(TargetCondition.Exactly, 7))).Grade.Code);
        Assert.Equal("notAvailable", EvaluationRule.Destatis.Judge(Series("1 2 3 4 5 6", default)).Grade.Code);
    }

    [Theory]
    [InlineData(110, "A")]
    [InlineData(109.9, "B")]
    [InlineData(80, "B")]
    [InlineData(79.9, "C")]
    [InlineData(50, "C")]
    [InlineData(49.9, "D")]
    public void The_library_grades_a_yearly_target_by_the_attainment_ratio(double actual, string grade) =>
        Assert.Equal(grade, EvaluationRule.OsakaLibrary.Judge(new EvaluationFacts(null, Dated((decimal)actual, 2020), Goal.Of(TargetCondition.AtLeast, 100, new FiscalYear(2020)))).Grade.Code);

    [Theory]
    [InlineData("90 100", "A")]
    [InlineData("90 91", "B")]
    [InlineData("90 90", "C")]
    [InlineData("90 89", "D")]
    [InlineData("90", "notAvailable")]
    public void The_library_compares_with_the_year_before_where_the_target_is_due_later(string points, string grade)
    {
        var facts = Series(points, Goal.Of(TargetCondition.AtLeast, 100, new FiscalYear(2025)));
        Assert.Equal(grade, EvaluationRule.OsakaLibrary.Judge(facts).Grade.Code);
        Assert.Equal(grade, EvaluationRule.OsakaLibrary.Judge(CaseArbitraries.Mirror(facts)).Grade.Code);
        Assert.Equal(grade == "notAvailable" ? UndefinedReason.NoPrevious : null, EvaluationRule.OsakaLibrary.Judge(facts).Reason);
    }

    /// <summary>More than 100 is asked: 100 is no A, and whether it is B, C or D the year before says.</summary>
    [Theory]
    [InlineData("90 100", "B")]
    [InlineData("100 100", "C")]
    [InlineData("110 100", "D")]
    [InlineData("110 100.1", "A")]
    public void The_library_compares_what_equals_a_strict_target_with_the_year_before(string points, string grade)
    {
        var facts = Series(points, Goal.Of(TargetCondition.Above, 100, new FiscalYear(2025)));
        Assert.Equal(grade, EvaluationRule.OsakaLibrary.Judge(facts).Grade.Code);
        Assert.Equal(grade, EvaluationRule.OsakaLibrary.Judge(CaseArbitraries.Mirror(facts)).Grade.Code);
    }

    [Property]
    public void The_library_gives_no_A_to_what_is_missed_before_it_is_due_and_no_other_grade_to_what_is_met(EvaluationFacts @case)
    {
        var grade = EvaluationRule.OsakaLibrary.Judge(@case).Grade;
        Assert.True(@case.Status is not AttainmentStatus.NotDue || grade.Rank is null || grade.Code == "A" == @case.MeetsTarget, $"{grade}: {@case}");
        Assert.True(@case.MeetsTarget is not false || grade.Code != "A", $"{grade}: {@case}");
    }

    /// <summary>Past its due year a value is judged as it is: growing back to the due year is no measurement of it.</summary>
    [Theory]
    [InlineData(100, 2018, 105, 2022, 110, 2020, "inProgress", 0.5)]
    [InlineData(100, 2018, 109.6, 2022, 110, 2020, "onTrack", 0.96)]
    [InlineData(100, 2018, 100.5, 2022, 110, 2020, "stagnation", 0.05)]
    [InlineData(100, 2018, 110, 2022, 110, 2020, "reached", null)]
    public void The_UN_chart_takes_what_is_measured_after_the_due_year_as_it_is(int b, int from, double c, int at, int target, int due, string grade, double? share)
    {
        var facts = new EvaluationFacts(Dated(b, from), Dated((decimal)c, at), Goal.Of(TargetCondition.AtLeast, target, new FiscalYear(due)));
        var judgement = EvaluationRule.UnProgressChart.Judge(facts);
        Assert.Equal((grade, share), (judgement.Grade.Code, judgement.Progress is { } progress ? Math.Round(progress, 9) : null));
        Assert.True(share is null || facts.Explain(EvaluationRule.UnProgressChart)[^1].Arithmetic.Contains(")^0 −", StringComparison.Ordinal) || facts.Explain(EvaluationRule.UnProgressChart)[^1].Arithmetic.Contains("(1 + a)^0", StringComparison.Ordinal));
    }

    [Fact]
    public void The_Treasury_Board_judges_no_direction_that_is_never_due()
    {
        string Grade(Goal goal) => EvaluationRule.TreasuryBoard.Judge(new EvaluationFacts(Dated(5, 2015), Dated(6, 2020), goal)).Grade.Code;
        Assert.Equal(("notAvailable", "notAvailable"), (Grade(Goal.Increase()), Grade(Goal.Decrease())));
        Assert.Equal(("met", "notMet", "future"), (Grade(Goal.Increase(new FiscalYear(2020))), Grade(Goal.Decrease(new FiscalYear(2020))), Grade(Goal.Increase(new FiscalYear(2021)))));
        Assert.Equal(UndefinedReason.NotANumberTarget, EvaluationRule.TreasuryBoard.Judge(new EvaluationFacts(Dated(5, 2015), Dated(6, 2020), Goal.Increase())).Reason);
        Assert.Equal("future", Grade(Goal.Of(TargetCondition.AtLeast, 5)));
    }

    /// <summary>Without a baseline there is nothing to draw a line from, also where the target is met.</summary>
    [Theory]
    [InlineData(TargetCondition.Exactly)]
    [InlineData(TargetCondition.AtLeast)]
    [InlineData(TargetCondition.Between)]
    public void Fukuoka_and_Statistics_Canada_say_that_the_baseline_is_missing_also_where_the_target_is_met(TargetCondition condition)
    {
        var goal = condition is TargetCondition.Between ? Goal.Between(4, 6, new FiscalYear(2020)) : Goal.Of(condition, 5, new FiscalYear(2020));
        Assert.All(
            new[] { EvaluationRule.Fukuoka, EvaluationRule.StatisticsCanada },
            rule =>
            {
                Assert.Equal(UndefinedReason.NoBaseline, rule.Judge(new EvaluationFacts(null, Dated(5, 2020), goal)).Reason);
                Assert.Equal(1, rule.Judge(new EvaluationFacts(Dated(4, 2015), Dated(5, 2020), goal)).Grade.Rank);
            });
    }

    // Year 1 of the plan asks for 20 %, whatever the year of the baseline.
    [Theory]
    [InlineData(2013, 12, "steady")]
    [InlineData(2012, 12, "steady")]
    [InlineData(2012, 11.9, "fair")]
    [InlineData(2012, 11.2, "fair")]
    [InlineData(2012, 11.1, "needsImprovement")]
    public void Tama_counts_the_years_of_the_plan(int baselineYear, double actual, string grade)
    {
        var facts = new EvaluationFacts(Dated(10, baselineYear), Dated((decimal)actual, 2015), Goal.Of(TargetCondition.AtLeast, 20, new FiscalYear(2019)), assumptions: new Assumptions { PlanStart = new FiscalYear(2015) });
        Assert.Equal(grade, EvaluationRule.Tama.Judge(facts).Grade.Code);
        Assert.Contains("1 ÷ 5 = 0.2", facts.Explain(EvaluationRule.Tama)[^1].Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void Tama_says_why_there_is_no_share_of_the_plan()
    {
        UndefinedReason? Reason(int planStart, FiscalYear? due) => EvaluationRule.Tama.Judge(new EvaluationFacts(Dated(10, 2012), Dated(12, 2015), Goal.Of(TargetCondition.AtLeast, 20, due), assumptions: new Assumptions { PlanStart = new FiscalYear(planStart) })).Reason;
        Assert.Equal(UndefinedReason.BeforePlan, Reason(2016, new FiscalYear(2019)));
        Assert.Equal(UndefinedReason.BeforePlan, Reason(2020, new FiscalYear(2019)));
        Assert.Equal(UndefinedReason.NoDue, Reason(2015, null));
    }

    /// <summary>The points of the years up to FY2020.</summary>
    private static EvaluationFacts Series(string points, Goal goal)
    {
        var numbers = points.Split(' ').Select(text => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        DatedValue[] dated = [.. numbers.Select((number, i) => Dated(number, 2021 - numbers.Length + i))];
        return new(null, dated[^1], goal, series: new MeasurementSeries(dated[..^1]));
    }

    private static string GradeOf(EvaluationRule rule, double? b, double c, TargetCondition condition, double target) => rule.Judge(Facts(b, c, condition, target)).Grade.Code;

    private static EvaluationFacts Facts(double? b, double c, TargetCondition condition, double target, Assumptions? assumptions = null) =>
        new(b is { } baseline ? Dated((decimal)baseline, 2015) : null, Dated((decimal)c, 2020), Goal.Of(condition, (decimal)target, new FiscalYear(2025)), assumptions: assumptions);

    private static DatedValue Dated(decimal value, int year) => new(value, new FiscalYear(year));
}
