using System.Text.Json;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Xunit;
using static Kawasaki.Plan.Domain.Tests.Evaluation.CountedIndicators;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>Which figure counts for a year and against a target, and what is no answer yet.</summary>
public class CountingTests
{
    /// <summary>集計中 of the year itself: whatever stands within it, the year has no value.</summary>
    [Theory]
    [InlineData("FY2024", "FY2024-H1")]
    [InlineData("FY2024", "FY2024-Q4")]
    [InlineData("FY2024", "2025-03")]
    [InlineData("FY2024", "2024")]
    [InlineData("2024", "FY2024-H2")]
    public void A_mark_of_the_year_itself_gives_way_to_nothing_within_it(string marked, string within)
    {
        foreach (var isFirst in new[] { true, false })
        {
            var mark = Measurement.WithoutValue(MissingReason.NotYet, CalendarPeriod.Parse(marked), "集計中");
            var part = Of(90, within);
            Measurement[] measurements = [Of(10, "FY2023"), .. isFirst ? new[] { mark, part } : [part, mark]];
            var (indicator, evaluation) = Judged(measurements, Target.AtLeast(Count(50), new FiscalYear(2024)), asOf: 2024);
            Assert.Equal((10, AttainmentStatus.DueUnmeasured), (evaluation.Facts.Actual!.Value.Value, evaluation.Facts.Status));
            Assert.Equal((mark, mark), (evaluation.Missing, indicator.MeasurementOf(new FiscalYear(2024))));
            Assert.Equal(10, indicator.Latest!.Value!.Value.Amount);

            var alone = Judged([mark, part], Target.AtLeast(Count(50), new FiscalYear(2024)), asOf: 2024).Evaluation;
            Assert.Equal((null, AttainmentStatus.NotMeasured, mark), (alone.Measurement, alone.Facts.Status, alone.Missing));
        }
    }

    [Theory]
    [InlineData("FY2024", "FY2024-H1")]
    [InlineData("2024", "FY2024-H1")]
    [InlineData("FY2024", "2024")]
    [InlineData("FY2024-H2", "FY2024-H1")]
    public void A_value_counts_beside_a_mark_of_less(string measured, string marked)
    {
        var mark = Measurement.WithoutValue(MissingReason.NotYet, CalendarPeriod.Parse(marked), "集計中");
        var evaluation = Judged([Of(90, measured), mark], Target.AtLeast(Count(50), new FiscalYear(2024)), asOf: 2024).Evaluation;
        Assert.Equal((AttainmentStatus.Met, null), (evaluation.Facts.Status, evaluation.Missing));
    }

    [Fact]
    public void A_marked_year_is_lacking_in_a_sum()
    {
        var mark = Measurement.WithoutValue(MissingReason.NotYet, new FiscalYear(2023), "集計中");
        var evaluation = Judged([Of(10, "FY2022"), Of(5, "FY2023-H1"), mark, Of(10, "FY2024")], Total(15, "FY2024"), Counting.Yearly).Evaluation;
        Assert.Equal((20, "FY2023"), (evaluation.Facts.Actual!.Value.Value, Assert.Single(evaluation.Facts.Series!.Unmeasured).ToString()));
    }

    /// <summary>What is measured after a sum is due is no part of it; without any in time nothing is measured.</summary>
    [Fact]
    public void A_sum_ends_with_the_year_in_which_it_is_due()
    {
        var target = Target.AtLeast(Count(40), new FiscalYear(2023)).WithCounts(Counting.Cumulative, new FiscalYear(2021));
        var facts = Judged([Of(50, "FY2024")], target, Counting.Yearly).Evaluation.Facts;
        Assert.Equal((null, AttainmentStatus.NotMeasured), (facts.Actual, facts.Status));
        Assert.Equal("/actual/period", Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase("""{"counts":"yearly","series":[{"value":15,"period":"FY2022"}],"actual":{"value":30,"period":"FY2024"},"target":{"condition":"atLeast","value":40,"counts":"cumulative","from":"FY2021","due":"FY2023"} }""")).Path);
    }

    /// <summary>Where nothing says with which year a sum begins, it decides what earlier years cannot undo alone.</summary>
    [Theory]
    [InlineData(40, AttainmentStatus.DueUnmeasured)]
    [InlineData(50, AttainmentStatus.Met)]
    public void A_sum_from_an_unknown_year_decides_only_what_earlier_years_cannot_undo(int amount, AttainmentStatus status)
    {
        var evaluation = Judged([Of(amount, "FY2024")], Total(50, "FY2024"), Counting.Yearly).Evaluation;
        Assert.Equal((status, status is AttainmentStatus.Met ? "met" : "notAvailable"), (evaluation.Facts.Status, EvaluationRule.TreasuryBoard.Judge(evaluation.Facts).Grade.Code));
        Assert.Equal(status is AttainmentStatus.Met ? "達成" : "期限到来・合計を始める年度が不明", evaluation.Facts.StatusLabel().Japanese);
    }

    [Theory]
    [InlineData("FY2024-H1", false)]
    [InlineData("FY2024-H2", false)]
    [InlineData("FY2024-Q4", false)]
    [InlineData("2024-09", false)]
    [InlineData("2025-03-30", false)]
    [InlineData("2024-04-01", false)]
    [InlineData("2024-04/2025-02", false)]
    [InlineData("2025-01/2025-03", false)]
    [InlineData("2025-03", true)]
    [InlineData("2025-03-31", true)]
    [InlineData("2024-04/2025-03", true)]
    [InlineData("2024-04-01/2025-03-31", true)]
    [InlineData("FY2024", true)]
    [InlineData("2024", true)]
    public void The_amount_of_a_part_of_a_year_is_none_of_the_year(string period, bool isOfYear)
    {
        Measurement[] measurements = [Of(10, "FY2023"), Of(60, period)];
        foreach (var target in new[] { Target.AtLeast(Count(50), new FiscalYear(2024)), Total(50, "FY2024"), Target.AtLeast(Count(50), new FiscalYear(2025)).WithQualifier("年間") })
        {
            var (alone, ofPart) = Judged([measurements[1]], target, Counting.Yearly);
            Assert.Equal(isOfYear ? null : UndefinedReason.CountsUnclear, ofPart.Facts.Gap.Reason);
            Assert.Equal(isOfYear, ofPart.Facts.Status is not AttainmentStatus.NotMeasurable);
            Assert.Equal(isOfYear, FindingsOf(alone).Count == 0);

            // In the middle of a year that of the last whole one counts, and it is said what does not; a sum has a part of a year at its end.
            var (indicator, evaluation) = Judged(measurements, target, Counting.Yearly, asOf: 2024);
            if (!isOfYear && target.Counts is Counting.Cumulative)
            {
                Assert.Equal((UndefinedReason.CountsUnclear, null), (evaluation.Facts.Gap.Reason, evaluation.Facts.MeetsTarget));
                Assert.NotEmpty(FindingsOf(indicator));
                continue;
            }

            Assert.Equal(isOfYear ? 2024 : 2023, evaluation.Facts.Actual!.Value.Year!.Value.StartYear);
            Assert.Equal(!isOfYear && target.DueYear == new FiscalYear(2024), evaluation.Facts.Status is AttainmentStatus.DueUnmeasured);
            Assert.Equal(isOfYear, FindingsOf(indicator).Count == 0);
            Assert.Equal(!isOfYear, evaluation.Explain().Any(line => line.Key == "setAside" && line.Text.Japanese.Contains("60", StringComparison.Ordinal)));
        }

        Assert.Equal(AttainmentStatus.Met, Judged(measurements, Target.AtLeast(Count(50), new FiscalYear(2024))).Evaluation.Facts.Status); // A level.
        Assert.Equal(AttainmentStatus.Met, Judged(measurements, Target.AtLeast(Count(50), CalendarPeriod.Parse(period)), Counting.Yearly).Evaluation.Facts.Status);
        Assert.Equal(isOfYear ? 60 : 10, Judged([.. measurements, Of(70, "FY2025")], Target.AtLeast(Count(50), new FiscalYear(2025)), Counting.Yearly).Evaluation.Facts.Previous?.Value);

        var json = $$$"""{"counts":"yearly","actual":{"value":60,"period":"{{{period}}}"},"target":{"condition":"atLeast","value":50,"due":"FY2024"}}""";
        Assert.Equal(isOfYear ? null : "/actual/period", Record.Exception(() => EvaluationJson.ReadCase(json)) is JsonException refused ? refused.Path : null);
    }

    /// <summary>What is due in a half is compared with the amount of that half alone, and what is due in a year with no total and no longer span.</summary>
    [Theory]
    [InlineData("FY2024", null, "FY2024-H1", false)]
    [InlineData("FY2024-H1", null, "FY2024-H1", true)]
    [InlineData("2024-04/2024-09", null, "FY2024-H1", true)]
    [InlineData("FY2024-Q2", null, "FY2024-Q1/FY2024-Q2", false)]
    [InlineData("FY2024-H2", null, "FY2024-Q1", false)]
    [InlineData("FY2022/FY2024", null, "FY2024", false)]
    [InlineData("FY2024", "R3～6累計", "FY2024", false)]
    [InlineData("FY2024", "年間累計", "FY2024", true)]
    [InlineData("FY2024", "5年間平均", "FY2024", true)]
    [InlineData("9998-03", null, "FY9997", true)]
    [InlineData("FY9998-Q4", null, "FY9998", false)]
    [InlineData("9999-03", null, "FY9998", true)]
    public void An_amount_is_compared_with_what_is_due_in_the_same_span(string period, string? qualifier, string due, bool isCompared)
    {
        var (indicator, evaluation) = Judged([Of(60, period).WithQualifier(qualifier)], Target.AtLeast(Count(50), CalendarPeriod.Parse(due)), Counting.Yearly);
        Assert.Equal(isCompared ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable, evaluation.Facts.Status);
        Assert.Equal(isCompared, FindingsOf(indicator).Count == 0);

        var words = qualifier is null ? "" : $",\"qualifier\":\"{qualifier}\"";
        var json = $$"""{"counts":"yearly","actual":{"value":60,"period":"{{period}}"{{words}} },"target":{"condition":"atLeast","value":50,"due":"{{due}}"} }""";
        Assert.Equal(isCompared, Record.Exception(() => EvaluationJson.ReadCase(json)) is null);
    }

    [Fact]
    public void Of_two_periods_in_which_a_target_may_be_due_that_of_the_whole_counts_in_any_order()
    {
        Measurement[] measurements = [Of(20, "FY2025-Q1/FY2025-Q2"), Of(8, "FY2025-Q2")];
        var target = Target.AtLeast(Count(15), CalendarPeriod.Parse("FY2025-Q1/FY2025-Q2"));
        Assert.All(new[] { measurements, [.. measurements.Reverse()] }, all => Assert.Equal(20, Judged(all, target).Evaluation.Facts.Actual?.Value));
    }

    /// <summary>Of what ends on one day that which begins later counts, and a year spelt by its months is the year, in any order.</summary>
    [Theory]
    [InlineData("FY2024-H2", "FY2024-Q4")]
    [InlineData("2025-03", "2025-03-31")]
    [InlineData("FY2022/FY2024", "FY2024-H2")]
    [InlineData("FY2024-H2", "2024-04-01/2025-03-31")]
    [InlineData("2025-03", "2024-04/2025-03")]
    [InlineData("2024-04/2025-03", "FY2024")]
    public void Which_of_two_counts_does_not_depend_on_their_order(string other, string counts)
    {
        Measurement[] measurements = [Of(8, other), Of(12, counts)];
        var target = Target.AtLeast(Count(10), new FiscalYear(2024));
        Assert.All(new[] { measurements, [.. measurements.Reverse()] }, all => Assert.Equal(12, Judged(all, target).Evaluation.Facts.Actual?.Value));
    }

    /// <summary>The amount of March is that of the year, but not beside those of other months: then it is one of twelve.</summary>
    [Theory]
    [InlineData("2025-03", true)]
    [InlineData("2024-04", false)]
    [InlineData("2025-02", false)]
    [InlineData("2024-03", true)]
    [InlineData("2024-09-30", false)]
    [InlineData("FY2024-Q3", false)]
    [InlineData("2024-04/2025-02", false)]
    public void A_month_of_March_beside_other_months_is_no_year(string other, bool isOfYear)
    {
        Measurement[] measurements = [Of(40, "FY2022"), .. other == "2025-03" ? [] : new[] { Of(5, other) }, Of(60, "2025-03")];
        foreach (var target in new[] { Target.AtLeast(Count(50), new FiscalYear(2024)), Total(50, "FY2024") })
        {
            var (indicator, evaluation) = Judged(measurements, target, Counting.Yearly);
            Assert.Equal((isOfYear, isOfYear ? 2024 : target.Counts is Counting.Cumulative ? null : 2022), (evaluation.Facts.Status is AttainmentStatus.Met, evaluation.Facts.Actual?.Year!.Value.StartYear));
            Assert.Equal(isOfYear, FindingsOf(indicator).Count == 0);
        }
    }

    /// <summary>The baseline is compared with what it is like alone, and what is left aside is said.</summary>
    [Theory]
    [InlineData(Counting.Yearly, "FY2021", null, true)]
    [InlineData(Counting.Yearly, "2022-03-31", null, true)]
    [InlineData(Counting.Yearly, "FY2021-H1", null, false)]
    [InlineData(Counting.Yearly, "2021-09", null, false)]
    [InlineData(Counting.Yearly, "FY2019/FY2021", null, false)]
    [InlineData(Counting.Level, "FY2021-H1", null, true)]
    [InlineData(Counting.Level, "FY2021", "累計", false)]
    [InlineData(Counting.Cumulative, "FY2021", "累計", true)]
    public void A_baseline_that_counts_otherwise_is_no_baseline(Counting figures, string period, string? total, bool isCompared)
    {
        var (plain, _) = Judged([Of(30, "FY2023").WithQualifier(total)], Target.AtLeast(Count(50), new FiscalYear(2025)).WithQualifier(total), figures);
        var indicator = plain.WithBaseline(Baseline.Measured(Count(10), CalendarPeriod.Parse(period)));
        var evaluation = TargetEvaluation.AllOf(indicator)[0];
        Assert.Equal((isCompared ? 10 : null, 30), (evaluation.Facts.Baseline?.Value, evaluation.Facts.Actual!.Value.Value));
        Assert.Equal(isCompared ? 0.5m : null, evaluation.Facts.ProgressRatio.Value);
        Assert.Equal(isCompared, FindingsOf(indicator).Count == 0);
        Assert.Equal(isCompared, !evaluation.Explain().Single(line => line.Key == "baseline").Text.Japanese.Contains("比べない", StringComparison.Ordinal));

        var relative = Target.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, due: new FiscalYear(2025)).WithQualifier(total);
        Assert.Equal(isCompared ? true : null, TargetEvaluation.AllOf(new Indicator("件数", indicator.Baseline, indicator.Measurements, [relative]).WithCounts(figures))[0].Facts.MeetsTarget); // The first measurement does not take its place.

        var words = total is null ? "" : $",\"qualifier\":\"{total}\"";
        var json = $$"""{"counts":"{{WireNames.Of(figures)}}","baseline":{"value":10,"period":"{{period}}"},"actual":{"value":30,"period":"FY2023"{{words}} },"target":{"condition":"atLeast","value":50,"due":"FY2025"{{words}} } }""";
        Assert.Equal(isCompared ? null : "/baseline/period", Record.Exception(() => EvaluationJson.ReadCase(json)) is JsonException refused ? refused.Path : null);
        Assert.Equal("/baseline/qualifier", Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase("""{"counts":"yearly","baseline":{"value":10,"period":"FY2021","qualifier":"R1～3累計"},"actual":{"value":30,"period":"FY2023"},"target":{"condition":"atLeast","value":50,"due":"FY2025"} }""")).Path);
    }

    /// <summary>現状値 of a year from which on the target sums is the amount of that year.</summary>
    [Theory]
    [InlineData("FY2022", "FY2022", 60)]
    [InlineData("FY2022", "FY2021", 60)]
    [InlineData("FY2022-H1", "FY2022", 50)]
    [InlineData("FY2022", "FY2023", 50)]
    [InlineData("FY2022", null, 50)]
    public void The_baseline_of_a_year_that_is_summed_is_the_amount_of_that_year(string period, string? from, int sum)
    {
        var (plain, _) = Judged([Of(20, "FY2023"), Of(30, "FY2024")], Target.AtLeast(Count(90), new FiscalYear(2025)).WithCounts(Counting.Cumulative, from is null ? null : FiscalYear.Parse(from)), Counting.Yearly);
        var facts = TargetEvaluation.AllOf(plain.WithBaseline(Baseline.Measured(Count(10), CalendarPeriod.Parse(period))))[0].Facts;
        Assert.Equal((sum, sum == 60 ? 3 : 2), (facts.Actual!.Value.Value, facts.Series!.Summed.Count));

        var begins = from is null ? "" : $",\"from\":\"{from}\"";
        var json = $$"""{"counts":"yearly","unit":"件","baseline":{"value":10,"period":"{{period}}"},"series":[{"value":20,"period":"FY2023"}],"actual":{"value":30,"period":"FY2024"},"target":{"condition":"atLeast","value":90,"counts":"cumulative"{{begins}},"due":"FY2025"} }""";
        Assert.Equal(facts, EvaluationJson.ReadCase(json));
    }

    [Fact]
    public void A_baseline_of_several_years_counts_as_of_the_last()
    {
        var indicator = Judged([Of(12, "FY2024")], Target.AtLeast(Count(15), new FiscalYear(2025))).Indicator.WithBaseline(Baseline.Measured(Count(10), CalendarPeriod.Parse("FY2018/FY2020")));
        Assert.Equal((14m, new FiscalYear(2020)), (TargetEvaluation.AllOf(indicator)[0].Facts.Expected.Value, TargetEvaluation.AllOf(indicator)[0].Facts.Baseline!.Value.Year));
    }

    [Fact]
    public void A_baseline_that_is_the_first_measurement_is_that_of_the_period_that_counts()
    {
        var target = Target.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, due: CalendarPeriod.Parse("FY2025-H1"));
        var evaluation = Judged([Of(1, "FY2024-H1"), Of(3, "FY2024-H2"), Of(2, "FY2025-H1"), Of(9, "FY2025-H2")], target).Evaluation;
        Assert.Equal((AttainmentStatus.NotMet, 3), (evaluation.Facts.Status, evaluation.Facts.Baseline!.Value.Value));
        Assert.Contains("3 件 (FY2024-H2, counted as FY2024", evaluation.Explain().Single(line => line.Key == "baseline").Text.English, StringComparison.Ordinal);
    }

    /// <summary>Whatever the years that are lacking hold, what a sum decides without them it decides with them; and where it does not decide, they can.</summary>
    [Property(MaxTest = 500)]
    public void A_sum_that_lacks_years_decides_only_what_they_cannot_undo(byte first, byte last, byte asked, byte wide, byte[] lacking, bool isLower)
    {
        var (from, due) = (new FiscalYear(2020), new FiscalYear(2024));
        var direction = isLower ? Direction.Lower : Direction.Higher;
        DatedValue[] known = [new(first, from), new(last, due)];
        Goal[] goals =
        [
            .. new[] { TargetCondition.AtLeast, TargetCondition.AtMost, TargetCondition.Above, TargetCondition.Below, TargetCondition.Exactly }.Select(condition => Goal.Of(condition, asked, due)),
            Goal.Of(TargetCondition.Reach, asked, due).WithDirection(direction), Goal.Between(asked, asked + wide, due),
        ];
        foreach (var goal in goals)
        {
            AttainmentStatus StatusWith(params decimal[] amounts) =>
                EvaluationFacts.OfSum(null, [known[0], .. amounts.Select((amount, i) => new DatedValue(amount, from + 1 + i)), known[1]], goal, from).Status;

            var status = StatusWith();
            var whole = new[] { StatusWith(0, 0, 0), StatusWith([.. lacking.Select(amount => (decimal)amount).Concat([0, 0, 0]).Take(3)]), StatusWith(0, 1000, 0), StatusWith(0, 0, Math.Max(0, asked - first - last)) };
            Assert.DoesNotContain(AttainmentStatus.DueUnmeasured, whole);
            Assert.Equal(whole.Distinct().Count() == 1 ? whole[0] : AttainmentStatus.DueUnmeasured, status);
            Assert.Equal(AttainmentStatus.DueUnmeasured, EvaluationFacts.OfSum(null, [new DatedValue(-1, from), known[1]], goal, from).Status);
        }
    }

    [Theory]
    [InlineData("FY2025-H1", 1)]
    [InlineData("FY2025-H2", 2)]
    [InlineData("FY2025", 2)]
    [InlineData("2025-09", 1)]
    [InlineData("2025-12", 1, AttainmentStatus.DueUnmeasured)]
    [InlineData("FY2025-Q1", 1)]
    [InlineData("2026-03", 2)]
    public void A_target_due_within_a_year_is_judged_by_what_was_measured_by_then(string due, int counted, AttainmentStatus? status = null)
    {
        foreach (var isTurned in new[] { false, true })
        {
            Measurement[] halves = [Of(1, "FY2025-H1"), Of(2, "FY2025-H2")];
            var facts = Judged([.. isTurned ? halves.Reverse() : halves], Target.AtLeast(Count(2), CalendarPeriod.Parse(due))).Evaluation.Facts;
            Assert.Equal((counted, status ?? (counted == 2 ? AttainmentStatus.Met : AttainmentStatus.NotMet)), (facts.Actual!.Value.Value, facts.Status));
        }
    }

    [Fact]
    public void A_mark_of_the_due_half_is_no_value_for_it()
    {
        var mark = Measurement.WithoutValue(MissingReason.NotYet, CalendarPeriod.Parse("FY2025-H1"), "集計中");
        var evaluation = Judged([Of(1, "FY2024"), mark, Of(9, "FY2025")], Target.AtLeast(Count(2), CalendarPeriod.Parse("FY2025-H1")), asOf: 2025).Evaluation;
        Assert.Equal((1, AttainmentStatus.DueUnmeasured, mark), (evaluation.Facts.Actual!.Value.Value, evaluation.Facts.Status, evaluation.Missing));
    }

    [Fact]
    public void A_sum_that_begins_after_it_is_due_is_refused_with_both_years()
    {
        var target = Target.AtLeast(Count(2), new FiscalYear(2024));
        var error = Assert.Throws<ArgumentException>(() => target.WithCounts(Counting.Cumulative, new FiscalYear(2025)));
        Assert.Contains("FY2024", error.Message, StringComparison.Ordinal);
        Assert.Contains("FY2025", error.Message, StringComparison.Ordinal);
        Assert.Equal(new FiscalYear(2024), target.WithCounts(Counting.Cumulative, new FiscalYear(2024)).From);

        var json = PlanJson.Serialize(PlanOf(Judged([], target.WithCounts(Counting.Cumulative, new FiscalYear(2024))).Indicator)).Replace("\"from\":\"FY2024\"", "\"from\":\"FY2025\"", StringComparison.Ordinal);
        Assert.Equal("/basicPolicies/0/outcomeIndicators/0/targets/0", Assert.ThrowsAny<JsonException>(() => PlanJson.Deserialize(json)).Path);
        Assert.Equal("/target/from", Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase("""{"target":{"condition":"atLeast","value":5,"due":"FY2024","counts":"cumulative","from":"FY2025"}}""")).Path);
    }
}
