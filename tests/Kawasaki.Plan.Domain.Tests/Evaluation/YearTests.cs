using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>Years by their own targets and measurements, measurements before, sums, missing marks, first measurements, parts.</summary>
public class YearTests
{
    private static readonly Indicator Schedule = new(
        "開催回数",
        Baseline.Measured(Count(100), new FiscalYear(2021)),
        [new(Count(105), new FiscalYear(2022)), new(Count(110), new FiscalYear(2023)), Measurement.WithoutValue(MissingReason.NotSurveyed, new FiscalYear(2024), "調査中止")],
        [Target.AtLeast(Count(104), new FiscalYear(2022)), Target.AtLeast(Count(112), new FiscalYear(2023)), Target.AtLeast(Count(120), new FiscalYear(2024)), Target.AtLeast(Count(130), new FiscalYear(2026))]);

    [Fact]
    public void A_year_is_judged_by_its_own_target_and_measurement()
    {
        AttainmentStatus StatusOf(int year) => TargetEvaluation.OfYear(Schedule, new FiscalYear(year)).Facts.Status;

        Assert.Equal(
            [AttainmentStatus.NotMeasured, AttainmentStatus.Met, AttainmentStatus.NotMet, AttainmentStatus.DueUnmeasured, AttainmentStatus.NotDue, AttainmentStatus.DueUnmeasured, AttainmentStatus.DueUnmeasured],
            Enumerable.Range(2021, 7).Select(StatusOf));
        Assert.Equal([104m, 104, 112, 120, 130, 130, 130], Enumerable.Range(2021, 7).Select(year => TargetEvaluation.OfYear(Schedule, new FiscalYear(year)).Facts.Goal.Value!.Value));
        Assert.Equal((110m, "調査中止"), (TargetEvaluation.OfYear(Schedule, new FiscalYear(2024)).Facts.Actual!.Value.Value, TargetEvaluation.OfYear(Schedule, new FiscalYear(2024)).Missing!.Text));
        Assert.Null(TargetEvaluation.OfYear(Schedule, new FiscalYear(2023)).Missing);
        Assert.Equal(130m, TargetEvaluation.OfPhase(Schedule, null).Facts.Goal.Value);
    }

    [Property]
    public Property The_measurement_used_is_that_of_the_due_year_else_the_latest_in_time_else_the_latest() => Prop.ForAll(
        (from years in Gen.Choose(2015, 2025).ListOf() from due in Gen.Choose(2015, 2025) from asOf in Gen.Choose(2014, 2026) select (Years: years.Distinct().ToArray(), Due: due, AsOf: asOf)).ToArbitrary(),
        given =>
        {
            var indicator = new Indicator("回数", Baseline.None, given.Years.Select(year => new Measurement(Count(year), new FiscalYear(year))), [Target.AtLeast(Count(2020), new FiscalYear(given.Due))]);
            var facts = TargetEvaluation.OfPhase(indicator, null, new FiscalYear(given.AsOf)).Facts;
            var known = given.Years.Where(year => year <= given.AsOf).Order().ToArray();
            int? used = known.Contains(given.Due) ? given.Due : known.Any(year => year <= given.Due) ? known.Last(year => year <= given.Due) : known.Length > 0 ? known[^1] : null;

            Assert.Equal(used, facts.Actual?.Year?.StartYear);
            Assert.Equal(
                used is null ? AttainmentStatus.NotMeasured
                : given.Due > given.AsOf ? AttainmentStatus.NotDue
                : used < given.Due ? AttainmentStatus.DueUnmeasured
                : used > given.Due ? AttainmentStatus.MeasuredAfterDue
                : used >= 2020 ? AttainmentStatus.Met : AttainmentStatus.NotMet,
                facts.Status);
            Assert.Equal(used is null ? [] : known.Where(year => year < used).Select(year => (decimal)year), facts.Series?.Before.Select(value => value.Value) ?? []);
        });

    [Fact]
    public void Two_surveys_of_one_year_stand_side_by_side_and_the_latest_counts()
    {
        var indicator = new Indicator("割合", Baseline.None, [new(Quantity.Percent(40), CalendarPeriod.Parse("2021-02")), new(Quantity.Percent(30), CalendarPeriod.Parse("2020-05"))], [Target.Reach(Quantity.Percent(35), new FiscalYear(2020))]).WithDirection(Direction.Higher);
        var facts = TargetEvaluation.OfPhase(indicator, null).Facts;
        Assert.Equal((40m, AttainmentStatus.Met, null), (facts.Actual!.Value.Value, facts.Status, facts.Series));
        Assert.Equal(DirectionBasis.Stated, facts.Goal.DirectionBasis);
    }

    /// <summary>A plain year counts as the fiscal year of its number, before a survey within it; the fiscal year itself before both.</summary>
    [Theory]
    [InlineData("2015", "2016-02", 10)]
    [InlineData("2016-02", "2015", 12)]
    [InlineData("FY2015", "2015", 10)]
    [InlineData("2015", "FY2015", 12)]
    [InlineData("2015-05", "2016-02", 12)]
    public void A_plain_year_is_the_year_itself(string first, string second, int counted)
    {
        var indicator = new Indicator("回数", Baseline.None, [new(Count(10), CalendarPeriod.Parse(first)), new(Count(12), CalendarPeriod.Parse(second))], [Target.AtLeast(Count(11), new FiscalYear(2015))]);
        var facts = TargetEvaluation.OfYear(indicator, new FiscalYear(2015)).Facts;
        Assert.Equal((counted, counted >= 11), (facts.Actual!.Value.Value, facts.MeetsTarget));

        var isSummed = first.StartsWith("2015-", StringComparison.Ordinal);
        var sums = new Indicator("回数", Baseline.None, indicator.Measurements, [Target.AtLeast(Count(11), new FiscalYear(2015)).WithCounts(Counting.Cumulative, new FiscalYear(2015))]).WithCounts(Counting.Yearly);
        Assert.Equal(isSummed ? null : counted, TargetEvaluation.OfPhase(sums, null).Facts.Actual?.Value);
    }

    [Fact]
    public void The_target_before_is_that_of_the_same_due_period_in_the_phase_before()
    {
        var indicator = new Indicator(
            "回数",
            Baseline.None,
            [],
            [Target.AtLeast(Count(1), new FiscalYear(2024), 2), Target.AtLeast(Count(2), new FiscalYear(2025), 2), Target.AtLeast(Count(3), new FiscalYear(2026), 2), Target.AtLeast(Count(2), new FiscalYear(2025), 3), Target.AtLeast(Count(3), new FiscalYear(2027), 3)]);
        Assert.Equal((2m, TargetChange.Held), (Of(3).PreviousTarget is ThresholdTarget same ? same.Value.Amount : 0, Of(3).TargetChange));
        Assert.Equal((3m, TargetChange.Postponed), (Of(4).PreviousTarget is ThresholdTarget last ? last.Value.Amount : 0, Of(4).TargetChange));
        Assert.Null(Of(1).PreviousTarget);

        TargetEvaluation Of(int index) => TargetEvaluation.Of(indicator, indicator.Targets[index]);
    }

    [Fact]
    public void The_target_of_the_phase_asked_counts_where_there_is_one()
    {
        var indicator = new Indicator("回数", Baseline.None, [], [Target.AtLeast(Count(2), new FiscalYear(2025), 2), Target.AtLeast(Count(3), new FiscalYear(2025), 3), Target.AtLeast(Count(4), new FiscalYear(2024))]);
        decimal? Asked(int year, int? phase) => TargetEvaluation.OfYear(indicator, new FiscalYear(year), phase).Facts.Goal.Value;
        Assert.Equal([2m, 3, 4, 4, 3, 3], [Asked(2025, 2), Asked(2025, 3), Asked(2025, 4), Asked(2024, null), Asked(2025, null), Asked(2030, null)]);
    }

    [Fact]
    public void Yearly_amounts_against_a_cumulative_target_are_summed_and_listed()
    {
        var yearly = new Indicator(
            "移住者数",
            Baseline.Measured(Count(57000), new FiscalYear(2019)),
            [new(Count(4000), new FiscalYear(2020)), new(Count(4100), new FiscalYear(2021)), new(Count(4200), new FiscalYear(2022))],
            [Target.AtLeast(Count(12000), new FiscalYear(2022)).WithCounts(Counting.Cumulative), Target.AtLeast(Count(8000), new FiscalYear(2023)).WithCounts(Counting.Cumulative, new FiscalYear(2021))]).WithCounts(Counting.Yearly);
        var first = TargetEvaluation.Of(yearly, yearly.Targets[0]);

        Assert.Equal((12300m, AttainmentStatus.Met, 4200m), (first.Facts.Actual!.Value.Value, first.Facts.Status, first.Facts.ChangeFromPrevious.Value));
        Assert.Equal(8300m, TargetEvaluation.Of(yearly, yearly.Targets[1]).Facts.Actual!.Value.Value);
        Assert.Equal(4200m, TargetEvaluation.Of(yearly.WithCounts(Counting.Cumulative), yearly.Targets[0]).Facts.Actual!.Value.Value);
        Assert.Contains("合計した年度別の実績：4,000 件（令和2（2020）年度）、4,100 件（令和3（2021）年度）、4,200 件（令和4（2022）年度）\n実績：C = 12,300 件", first.Explain().Text.Japanese, StringComparison.Ordinal);
    }

    /// <summary>The amount of a year is no part of the sum, which begins with nothing: 16,000 of 12,000 is met, and 8,000 in two of three years is on the line.</summary>
    [Theory]
    [InlineData(8000, 8000, TargetCondition.Reach, true, true)]
    [InlineData(4000, 4000, TargetCondition.Reach, false, true)]
    [InlineData(4000, 3999, TargetCondition.AtLeast, false, false)]
    public void A_sum_begins_with_nothing(int first, int second, TargetCondition condition, bool isMet, bool isOnPace)
    {
        DatedValue[] amounts = [new(first, new FiscalYear(2020)), new(second, new FiscalYear(2021))];
        var facts = EvaluationFacts.OfSum(new DatedValue(57000, new FiscalYear(2019)), amounts, Goal.Of(condition, 12000, new FiscalYear(2022)));

        Assert.Equal((isMet, isOnPace, new DatedValue(0, new FiscalYear(2019))), (facts.MeetsTarget, facts.OnPace, facts.Baseline));
        Assert.Equal((first + second) / 12000.0, (double)facts.ProgressRatio.Value!, 10);
    }

    /// <summary>The 3,900 of FY2020 are no part of the sum from FY2021 on, and the 0 with which it begins is no baseline of the plan.</summary>
    [Fact]
    public void Where_a_sum_begins_is_never_called_the_baseline()
    {
        var visitors = new Indicator(
            "来館者数",
            Baseline.Measured(Count(3900), new FiscalYear(2019)),
            [new(Count(100), new FiscalYear(2020)), new(Count(4000), new FiscalYear(2021)), new(Count(4100), new FiscalYear(2022))],
            [Target.AtLeast(Count(9000), new FiscalYear(2022)).WithCounts(Counting.Cumulative, new FiscalYear(2021))]).WithCounts(Counting.Yearly);
        var evaluation = TargetEvaluation.Of(visitors, visitors.Targets[0]);
        var facts = evaluation.Facts;

        Assert.Equal(new DatedValue(0, new FiscalYear(2020)), facts.Series!.Start);
        Assert.Equal(0.9m, facts.ProgressRatio.Value);
        Assert.All(new[] { FigureKind.Change, FigureKind.RelativeChange, FigureKind.Improvement, FigureKind.RelativeImprovement }, kind => Assert.Equal(UndefinedReason.NoBaseline, facts.FigureOf(kind).Reason));
        Assert.StartsWith(
            "計画策定時：3,900 件（令和元（2019）年度、合計の起点ではない）\n合計の起点：B = 0 件（令和2（2020）年度末）\n合計した年度別の実績：",
            evaluation.Explain().Text.Japanese,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "baseline: 3,900 件 (FY2019, which is not where the sum begins)\nthe sum begins with: B = 0 件 (at the end of FY2020)\n",
            evaluation.Explain().Text.English,
            StringComparison.Ordinal);
        Assert.StartsWith("the sum begins with: B = 0 (at the end of FY2020)\n", new EvaluationFacts(null, facts.Actual, facts.Goal, series: facts.Series).Explain().Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statisticsCanada", "notAvailable")]
    [InlineData("unProgressChart", "notAvailable")]
    [InlineData("healthJapan21", "E")]
    [InlineData("nagayo", "notAvailable")]
    [InlineData("kawasaki", "notAvailable")]
    [InlineData("fukuoka", "notAvailable")]
    [InlineData("tama", "fair")]
    [InlineData("nagoyaPort", "onSchedule")]
    [InlineData("regionalRevitalization", "considerable")]
    public void A_rule_that_compares_with_a_baseline_has_none_of_a_sum(string rule, string grade)
    {
        DatedValue[] amounts = [new(4000, new FiscalYear(2021)), new(4100, new FiscalYear(2022))];
        var goal = Goal.Of(TargetCondition.AtLeast, 9000, new FiscalYear(2022));
        var facts = EvaluationFacts.OfSum(new DatedValue(3900, new FiscalYear(2020)), amounts, goal);
        var judgement = EvaluationRule.FromName(rule).Judge(facts);
        Assert.Equal((grade, judgement.Grade.Rank is null ? UndefinedReason.NoBaseline : null), (judgement.Grade.Code, judgement.Reason));

        var stated = EvaluationFacts.OfSum(new DatedValue(3900, new FiscalYear(2020)), amounts, goal, assumptions: new Assumptions { ReferenceValue = 8000 });
        Assert.Equal("b", EvaluationRule.Kawasaki.Judge(stated).Grade.Code);
    }

    [Fact]
    public void A_sum_of_which_nothing_says_the_first_year_has_no_way_to_go()
    {
        var facts = EvaluationFacts.OfSum(new DatedValue(3900, null), [new DatedValue(4000, new FiscalYear(2021))], Goal.Of(TargetCondition.AtLeast, 9000, new FiscalYear(2022)));
        Assert.Equal((4000m, null, UndefinedReason.NoBaseline), (facts.Actual!.Value.Value, facts.Baseline, facts.ProgressRatio.Reason));
        Assert.Null(EvaluationFacts.OfSum(new DatedValue(1, new FiscalYear(2020)), [new DatedValue(2, new FiscalYear(2021))], Goal.Increase()).MeetsTarget);
        Assert.Equal(
            [(null, UndefinedReason.NoBaseline, AttainmentStatus.NotMeasurable), (null, UndefinedReason.NoPrevious, AttainmentStatus.NotMeasurable)],
            new[] { ReferencePoint.Baseline, ReferencePoint.Previous }.Select(point => EvaluationFacts.OfSum(new DatedValue(3900, new FiscalYear(2020)), [new DatedValue(2000, new FiscalYear(2021)), new DatedValue(2500, new FiscalYear(2022))], Goal.RelativeByShare(TargetCondition.AtLeast, point, 10, new FiscalYear(2022))))
                .Select(facts => (facts.MeetsTarget, facts.Gap.Reason!.Value, facts.Status))); // The amount of a year is nothing to set a sum from.
    }

    [Fact]
    public void A_sum_that_is_too_large_is_said()
    {
        var goal = Goal.Of(TargetCondition.AtLeast, 5, new FiscalYear(2021));
        var facts = EvaluationFacts.OfSum(new DatedValue(1, new FiscalYear(2019)), [new DatedValue(decimal.MaxValue, new FiscalYear(2020)), new DatedValue(1, new FiscalYear(2021))], goal);
        Assert.Equal((null, null, AttainmentStatus.NotMeasurable), (facts.Actual, facts.MeetsTarget, EvaluationFacts.OfSum(null, facts.Series!.Summed, goal, asOf: new FiscalYear(2021)).Status));
        Assert.All(
            new[] { FigureKind.Gap, FigureKind.AttainmentRatio, FigureKind.ProgressRatio, FigureKind.Expected, FigureKind.PaceRatio, FigureKind.RequiredPerYear, FigureKind.ChangeFromPrevious, FigureKind.MeanChange, FigureKind.Projected },
            kind => Assert.Equal(UndefinedReason.Overflow, facts.FigureOf(kind).Reason));
        Assert.All(EvaluationRule.BuiltIn, rule => Assert.Null(rule.Judge(facts).Grade.Rank));
        Assert.All(EvaluationRule.BuiltIn, rule => Assert.Contains(rule.Judge(facts).Reason!.Value, new[] { UndefinedReason.Overflow, UndefinedReason.NoBaseline }));
        Assert.Contains("実績：桁あふれ", facts.Explain().Text.Japanese, StringComparison.Ordinal);
        Assert.Equal(2, facts.Series!.Summed.Count);
        Assert.NotEqual(facts, new EvaluationFacts(facts.Baseline, null, goal));
    }

    /// <summary>The finding and the refusal to judge are of the same targets; assess refuses the same cases.</summary>
    [Property(Arbitrary = [typeof(PlanArbitraries)], MaxTest = 300)]
    public void Where_it_is_open_how_figures_count_nothing_is_judged_and_a_finding_says_both_readings(Indicator indicator)
    {
        var plan = new ComprehensivePlan([new BasicPolicy(new PlanCode(5), "政策").WithOutcomeIndicators([indicator.WithParts([]).WithKind(IndicatorKind.Outcome)])]);
        var found = plan.Validate().Where(finding => finding.Kind is PlanFindingKind.CountsUnclear).ToDictionary(finding => finding.Pointer, finding => finding.Text);
        var evaluations = TargetEvaluation.AllOf(indicator);
        for (var i = 0; i < indicator.Targets.Count; i++)
        {
            var target = indicator.Targets[i];
            var counts = target.Counts ?? (target.Qualifier == "年間" ? Counting.Yearly : default(Counting?));
            var isUnclear = (indicator.Counts, counts) is (Counting.Level, Counting.Cumulative) or (Counting.Cumulative, Counting.Yearly);
            var facts = evaluations[i].Facts;
            var isSaid = facts.Explain().Any(line => line.Text.English == "measurement: how the figures count is not said");
            var place = target.Counts is not null ? "/counts" : target.Qualifier is not null ? "/qualifier" : "";
            var isFound = found.TryGetValue($"/basicPolicies/0/outcomeIndicators/0/targets/{i}{place}", out var text);
            Assert.True(isFound || !(isUnclear || (isSaid && target is not (NotSetTarget or TextTarget))) || found.Keys.Any(key => key.StartsWith($"/basicPolicies/0/outcomeIndicators/0/targets/{i}/", StringComparison.Ordinal)));
            Assert.True(isSaid || !isUnclear || indicator.Measurements.All(measurement => measurement.Value is null));
            if (isUnclear && isFound)
            {
                Assert.Contains("単年度", text.Japanese, StringComparison.Ordinal);
                Assert.Contains("\"cumulative\"", text.English, StringComparison.Ordinal);
                Assert.Equal((null, null, null), (facts.Actual, facts.MeetsTarget, facts.Gap.Value));
                Assert.NotInRange(facts.Status, AttainmentStatus.NotDue, AttainmentStatus.NotMet);
                Assert.All(EvaluationRule.BuiltIn, rule => Assert.True(rule is { Name: "treasuryBoard" } || rule.Judge(facts).Grade.Rank is null, rule.Name));
            }
        }
    }

    [Fact]
    public void A_target_that_counts_otherwise_than_the_figures_says_so_in_the_trace()
    {
        var indicator = new Indicator("移住者数", Baseline.None, [new(Count(4000), new FiscalYear(2023))], [Target.AtLeast(Count(8000), new FiscalYear(2023)).WithCounts(Counting.Cumulative)]);
        var evaluation = TargetEvaluation.Of(indicator, indicator.Targets[0]);

        Assert.Equal((AttainmentStatus.NotMeasurable, UndefinedReason.CountsUnclear), (evaluation.Facts.Status, evaluation.Facts.Gap.Reason));
        Assert.Contains("実績：値の数え方が不明\n", evaluation.Explain().Text.Japanese, StringComparison.Ordinal);
        Assert.Contains("measurement: how the figures count is not said\n", evaluation.Explain().Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_of_nothing_uses_no_measurement()
    {
        var indicator = new Indicator("移住者数", Baseline.None, [new(Count(4000), new FiscalYear(2020))], [Target.AtLeast(Count(8000), new FiscalYear(2023)).WithCounts(Counting.Cumulative, new FiscalYear(2021))]).WithCounts(Counting.Yearly);
        var evaluation = TargetEvaluation.Of(indicator, indicator.Targets[0]);
        Assert.Equal((null, null, AttainmentStatus.NotMeasured), (evaluation.Measurement, evaluation.Facts.Actual, evaluation.Facts.Status));
    }

    [Property(Arbitrary = [typeof(PlanArbitraries)])]
    public void A_measurement_is_used_exactly_where_the_facts_have_one(Indicator indicator, bool isYearly)
    {
        var counted = isYearly ? indicator.WithCounts(Counting.Yearly) : indicator;
        Assert.All(TargetEvaluation.AllOf(counted), evaluation => Assert.Equal(evaluation.Facts.Actual is null, evaluation.Measurement is null));
    }

    [Property]
    public void A_sum_counts_the_years_from_the_start(int[] amounts, byte skipped)
    {
        var dated = amounts.Take(20).Select((amount, i) => new DatedValue(amount, new FiscalYear(2000 + i))).ToArray();
        var from = new FiscalYear(2000 + (skipped % 20));
        var counted = dated.Where(amount => amount.Year >= from).ToArray();
        var facts = EvaluationFacts.OfSum(null, dated, default, from);

        Assert.Equal(counted.Length == 0 ? null : counted.Sum(amount => amount.Value), facts.Actual?.Value);
        Assert.Equal(counted.Length == 0 ? null : counted[^1].Year, facts.Actual?.Year);
        Assert.Equal(counted.Length < 2 ? null : counted[^1].Value, facts.ChangeFromPrevious.Value);
    }

    [Fact]
    public void A_target_from_the_baseline_takes_the_first_measurement_where_none_is_printed()
    {
        var indicator = new Indicator("満足度", Baseline.None, [new(Quantity.Percent(80.8m), new FiscalYear(2023)), new(Quantity.Percent(81), new FiscalYear(2025))], [Target.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, due: new FiscalYear(2025)), Target.Increase(new FiscalYear(2026)), Target.AtLeast(Quantity.Percent(80), new FiscalYear(2027))]);

        var evaluation = TargetEvaluation.Of(indicator, indicator.Targets[0]);
        Assert.Equal((AttainmentStatus.Met, 80.8m, 0.2m), (evaluation.Facts.Status, evaluation.Facts.Goal.Value, evaluation.Facts.Gap.Value));
        Assert.StartsWith("計画策定時：B = 80.8 %（令和5（2023）年度、最初の実績を計画策定時の値とする）\nこれまでの実績：C1 = C′ = 80.8 %（令和5（2023）年度）\n実績：C = 81 %（令和7（2025）年度）\n目標：T = 80.8 %以上、計画策定時の値による（令和7（2025）年度）\n", evaluation.Explain().Text.Japanese, StringComparison.Ordinal);
        Assert.True(TargetEvaluation.Of(indicator, indicator.Targets[1]).Facts.MeetsTarget);
        Assert.Null(TargetEvaluation.Of(indicator, indicator.Targets[1], new FiscalYear(2023)).Facts.MeetsTarget); // The first measurement is the one that is judged.
        Assert.Null(TargetEvaluation.Of(indicator, indicator.Targets[2]).Facts.Baseline);
    }

    [Fact]
    public void Better_than_the_survey_before_is_decided_by_it()
    {
        var indicator = new Indicator("割合", Baseline.None, [new(Quantity.Percent(70.6m), new FiscalYear(2017)), new(Quantity.Percent(72.5m), new FiscalYear(2018)), new(Quantity.Percent(70.5m), new FiscalYear(2019))], [Target.Relative(TargetCondition.Above, ReferencePoint.Previous, due: new FiscalYear(2018)), Target.Relative(TargetCondition.Above, ReferencePoint.Previous, due: new FiscalYear(2019))]);
        Assert.Equal([AttainmentStatus.Met, AttainmentStatus.NotMet], TargetEvaluation.AllOf(indicator).Select(evaluation => evaluation.Facts.Status));
        Assert.Equal(AttainmentStatus.NotMeasured, TargetEvaluation.OfYear(indicator, new FiscalYear(2016)).Facts.Status);
        Assert.Equal(UndefinedReason.NoPrevious, TargetEvaluation.OfYear(indicator, new FiscalYear(2017)).Facts.Gap.Reason);
    }

    [Fact]
    public void The_mean_change_is_that_over_the_last_points()
    {
        var facts = new EvaluationFacts(null, new DatedValue(20, new FiscalYear(2020)), default, series: new([new DatedValue(4, new FiscalYear(2010)), new DatedValue(10, new FiscalYear(2015)), new DatedValue(19, new FiscalYear(2019))]));

        Assert.Equal([1m, 2m, 1.6m], Enumerable.Range(2, 3).Select(points => facts.MeanChangeOf(points).Value!.Value));
        Assert.Equal((1.6m, 1m, 1m / 19), (facts.MeanChange.Value, facts.ChangeFromPrevious.Value, facts.RelativeChangeFromPrevious.Value));
        Assert.All([1, 5, 0, -1], points => Assert.Equal(UndefinedReason.NoPrevious, facts.MeanChangeOf(points).Reason));
        Assert.Equal(UndefinedReason.NoActual, default(EvaluationFacts).MeanChange.Reason);
        Assert.Equal(UndefinedReason.DivisorIsZero, new EvaluationFacts(null, facts.Actual, default, series: new([facts.Actual!.Value])).MeanChange.Reason);
    }

    [Fact]
    public void Compound_growth_is_carried_on()
    {
        EvaluationFacts Facts(decimal baseline, decimal actual) => new(new DatedValue(baseline, new FiscalYear(2015)), new DatedValue(actual, new FiscalYear(2020)), Goal.Of(TargetCondition.AtLeast, 1, new FiscalYear(2030)));

        Assert.Equal(800m, Math.Round(Facts(100, 200).CompoundProjected.Value!.Value, 9));
        Assert.Equal(-12.5m, Math.Round(Facts(-100, -50).CompoundProjected.Value!.Value, 9));
        Assert.Equal(0m, Facts(100, 0).CompoundProjected.Value);
        Assert.Equal(UndefinedReason.ValuesOfBothSigns, Facts(-1, 1).CompoundProjected.Reason);
        Assert.Equal(UndefinedReason.DivisorIsZero, Facts(0, 1).CompoundProjected.Reason);
        Assert.Equal(UndefinedReason.Overflow, Facts(1e-20m, 1e20m).CompoundProjected.Reason);
    }

    [Fact]
    public void A_part_is_evaluated_as_an_indicator_of_its_own()
    {
        var part = new IndicatorPart("男性", Baseline.Measured(Quantity.Percent(50), new FiscalYear(2015)), [new(Quantity.Percent(61), new FiscalYear(2020))], [Target.Reach(Quantity.Percent(60), new FiscalYear(2020))]);
        var whole = new Indicator("割合", Baseline.None).WithParts([part]);
        var evaluation = Assert.Single(TargetEvaluation.AllOf(whole.OfPart(part)));
        Assert.Equal(("割合：男性", AttainmentStatus.Met), (evaluation.Indicator.Name, evaluation.Facts.Status));
    }

    private static Quantity Count(decimal amount) => new(amount, "件");
}
