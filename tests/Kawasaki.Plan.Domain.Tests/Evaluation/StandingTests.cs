using System.Text.Json;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;
using static Kawasaki.Plan.Domain.Tests.Evaluation.CountedIndicators;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>What a figure decides: not what it is itself set from, nor what the rest of its year can undo.</summary>
public class StandingTests
{
    private static readonly Target NoLess = Target.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, due: new FiscalYear(2025));

    /// <summary>Whatever is measured, a figure that stands in for the baseline is of an earlier year than the one that is judged.</summary>
    [Property(MaxTest = 300)]
    public void A_figure_is_never_its_own_baseline(byte[] values, byte isYearly)
    {
        Measurement[] measurements = [.. values.Take(6).Select((value, i) => Of(value / 4, (value % 4) switch { 0 => $"FY{2020 + i}-H1", 1 => $"{2020 + i}", _ => $"FY{2020 + i}" }))];
        foreach (var target in new[] { NoLess, Target.Increase(new FiscalYear(2025)) })
        {
            var evaluation = Judged(measurements, target, isYearly % 2 == 0 ? Counting.Yearly : Counting.Level, asOf: 2025).Evaluation;
            Assert.True(!evaluation.IsBaselineFirstMeasurement || evaluation.Facts.Actual is null || evaluation.Facts.Baseline!.Value.Year < evaluation.Facts.Actual.Value.Year);
            Assert.True(measurements.Length != 1 || evaluation.Facts is { MeetsTarget: null, Baseline: null });
        }
    }

    [Theory]
    [InlineData(Counting.Level, "FY2025", null)]
    [InlineData(Counting.Yearly, "FY2025", "FY2022-H1")]
    public void A_single_figure_neither_meets_nor_misses_what_is_set_from_it(Counting counts, string measured, string? setAside)
    {
        var facts = Judged([.. setAside is null ? [] : new[] { Of(10, setAside) }, Of(91, measured)], NoLess, counts, asOf: 2025).Evaluation.Facts;
        Assert.Equal((AttainmentStatus.NotMeasurable, null, UndefinedReason.NoBaseline), (facts.Status, facts.MeetsTarget, facts.Gap.Reason));
    }

    [Fact]
    public void No_measurement_stands_in_for_a_baseline_without_a_figure()
    {
        foreach (var (baseline, isStoodIn) in new[] { (Baseline.None, true), (Baseline.NewlySet(3), false), (Baseline.Started("交付開始", CalendarPeriod.Parse("2016-01")), false) })
        {
            var indicator = new Indicator("件数", baseline, [Of(10, "FY2023"), Of(12, "FY2025")], [NoLess]);
            var evaluation = TargetEvaluation.Of(indicator, NoLess, new FiscalYear(2025));
            Assert.Equal((isStoodIn, isStoodIn ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable), (evaluation.IsBaselineFirstMeasurement, evaluation.Facts.Status));
        }
    }

    [Fact]
    public void The_figure_of_the_year_before_is_one_that_counts_alike()
    {
        var target = Target.Relative(TargetCondition.AtLeast, ReferencePoint.Previous, due: new FiscalYear(2025));
        var facts = Judged([Of(10, "FY2024").WithQualifier("月平均"), Of(100, "FY2025").WithQualifier("年間")], target.WithQualifier("年間"), asOf: 2025).Evaluation.Facts;
        Assert.Equal((UndefinedReason.NoPrevious, null), (facts.Gap.Reason, facts.MeetsTarget));
    }

    /// <summary>A total in the middle of a year decides just what no further amount changes, in a plan and in a case.</summary>
    [Property(MaxTest = 500)]
    public void A_total_that_goes_on_decides_only_what_the_rest_of_the_year_cannot_undo(byte total, byte more, byte asked, TargetCondition condition, bool isWord)
    {
        var of = condition is >= TargetCondition.AtLeast and <= TargetCondition.Below or TargetCondition.Exactly ? condition : TargetCondition.AtMost;
        AttainmentStatus StatusOf(int value, string period)
        {
            Target target = of switch
            {
                TargetCondition.AtLeast => Target.AtLeast(Count(asked), new FiscalYear(2025)),
                TargetCondition.Above => Target.Above(Count(asked), new FiscalYear(2025)),
                TargetCondition.Below => Target.Below(Count(asked), new FiscalYear(2025)),
                TargetCondition.Exactly => Target.Exactly(Count(asked), new FiscalYear(2025)),
                _ => Target.AtMost(Count(asked), new FiscalYear(2025)),
            };
            var status = Judged([Of(value, period).WithQualifier(isWord ? "累計" : null)], target.WithQualifier(isWord ? "累計" : null), isWord ? Counting.Level : Counting.Cumulative, asOf: 2025).Evaluation.Facts.Status;
            var words = isWord ? ""","qualifier":"累計" """ : "";
            var counts = isWord ? "" : """ "counts":"cumulative",""";
            var @case = EvaluationJson.ReadCase($$"""{ {{counts}} "actual":{"value":{{value}},"period":"{{period}}"{{words}}},"target":{"condition":"{{WireNames.Of(of)}}","value":{{asked}},"due":"FY2025"{{words}}},"asOf":"FY2025"}""");
            Assert.Equal(status, @case.Status);
            return status;
        }

        var half = StatusOf(total, "FY2025-H1");
        var year = new[] { 0, more, Math.Max(0, asked - total), 1000 }.Select(amount => StatusOf(total + amount, "FY2025")).Distinct().ToArray();
        Assert.Equal(year is [var one] ? one : AttainmentStatus.DueUnmeasured, half);
        Assert.True(year[0] is AttainmentStatus.Met or AttainmentStatus.NotMet);
    }

    /// <summary>Whatever a sum lacks, a rule that asks the status sees the one of the answer, and no figure of a sum that decides nothing.</summary>
    [Property(MaxTest = 300)]
    public void A_rule_asks_the_status_of_the_answer(byte first, byte last, byte asked, bool isLeast, bool lacks, byte asOf)
    {
        var due = new FiscalYear(2025);
        var goal = Goal.Of(isLeast ? TargetCondition.AtLeast : TargetCondition.AtMost, asked, due);
        DatedValue[] amounts = [new(first, new FiscalYear(2023)), .. lacks ? [] : new[] { new DatedValue(first, new FiscalYear(2024)) }, .. last % 2 == 0 ? [] : new[] { new DatedValue(last, due) }];
        var facts = EvaluationFacts.OfSum(null, amounts, goal, new FiscalYear(2023), new FiscalYear(2024 + (asOf % 3)));
        var statuses = Enum.GetValues<AttainmentStatus>();
        var rule = new DataRule("own", new("自前", "own"), "-", [.. statuses.Select(status => GradeOf(status.ToString())), GradeOf("else")], [.. statuses.Select(status => RuleStep.When(RuleCondition.Status(status), status.ToString())), RuleStep.ElseForAll("else")]);
        Assert.Equal(facts.Status.ToString(), rule.Judge(facts).Grade.Code);

        var figures = new DataRule("figures", new("数値", "figures"), "-", [GradeOf("met"), GradeOf("missed"), GradeOf("none")], [RuleStep.When(RuleCondition.Undefined(FigureKind.Gap), "none"), RuleStep.When(RuleCondition.MeetsTarget, "met"), RuleStep.ElseForAll("missed")]);
        var isOpen = (lacks && last % 2 == 1) || (last % 2 == 0 && asOf % 3 > 0);
        Assert.Equal(isOpen && facts.MeetsTarget != isLeast ? "none" : facts.MeetsTarget is true ? "met" : "missed", figures.Judge(facts).Grade.Code);
    }

    private static Grade GradeOf(string code) => new(code, new(code, code));

    /// <summary>What is more of a total is never judged worse, in the due year as before it.</summary>
    [Fact]
    public void A_total_that_grew_in_the_due_year_keeps_the_grade_of_the_one_before()
    {
        Judgement Of(params Measurement[] totals) =>
            EvaluationRule.Sano.Judge(Judged(totals, Target.AtLeast(Count(100), new FiscalYear(2025)), Counting.Cumulative, asOf: 2025).Evaluation.Facts);
        var before = CountedIndicators.Of(85, "FY2024");
        var grade = Of(before).Grade;
        Assert.NotNull(grade.Rank);
        Assert.True(Of(before, CountedIndicators.Of(95, "FY2025-H1")).Grade.Rank <= grade.Rank);
    }

    [Fact]
    public void A_total_that_fell_proves_nothing()
    {
        var evaluation = Judged([Of(90, "FY2024"), Of(70, "FY2025-H1")], Target.AtLeast(Count(60), new FiscalYear(2025)), Counting.Cumulative, asOf: 2025).Evaluation;
        Assert.Equal((AttainmentStatus.DueUnmeasured, true), (evaluation.Facts.Status, evaluation.Facts.MeetsTarget));
    }

    [Theory]
    [InlineData("FY2025", "FY2025-H1", "FY2025-H2", AttainmentStatus.DueUnmeasured)]
    [InlineData("FY2025", "2025-06", "FY2025-Q4", AttainmentStatus.DueUnmeasured)]
    [InlineData("FY2025", "FY2025-H2", "FY2025-H1", AttainmentStatus.Met)]
    [InlineData("FY2025", "FY2025", "FY2025-H2", AttainmentStatus.Met)]
    [InlineData("FY2025-H1", "FY2025-H1", "FY2025-H2", AttainmentStatus.Met)]
    [InlineData("FY2025-H1", "FY2025-Q1", "FY2025-Q2", AttainmentStatus.DueUnmeasured)]
    public void The_latest_within_a_year_may_be_one_that_is_not_there_yet(string due, string measured, string marked, AttainmentStatus expected)
    {
        var mark = Measurement.WithoutValue(MissingReason.NotYet, CalendarPeriod.Parse(marked), "集計中");
        var evaluation = Judged([Of(52, measured), mark], Target.AtLeast(Count(50), CalendarPeriod.Parse(due)), asOf: 2025).Evaluation;
        Assert.Equal((expected, true), (evaluation.Facts.Status, evaluation.Facts.MeetsTarget));
        Assert.Equal(expected is AttainmentStatus.DueUnmeasured ? mark : null, evaluation.Missing);
        Assert.Equal(evaluation.Missing is not null, evaluation.Explain().Any(line => line.Key == "missing" && line.Text.Japanese.Contains("集計中", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(MissingReason.NotYet, AttainmentStatus.DueUnmeasured)]
    [InlineData(MissingReason.NotSurveyed, AttainmentStatus.Met)]
    [InlineData(MissingReason.NotApplicable, AttainmentStatus.Met)]
    [InlineData(MissingReason.Suppressed, AttainmentStatus.DueUnmeasured)]
    [InlineData(MissingReason.Discontinued, AttainmentStatus.Met)]
    public void Only_a_value_that_is_there_or_to_come_holds_the_earlier_one_back(MissingReason reason, AttainmentStatus expected)
    {
        var mark = Measurement.WithoutValue(reason, CalendarPeriod.Parse("FY2025-H2"));
        var evaluation = Judged([Of(52, "FY2025-H1"), mark], Target.AtLeast(Count(50), new FiscalYear(2025)), asOf: 2025).Evaluation;
        Assert.Equal((expected, expected is AttainmentStatus.DueUnmeasured), (evaluation.Facts.Status, evaluation.Missing is not null));
    }

    /// <summary>Without a year as of which is judged it is the latest that has come: a mark says so, too, but for that of nothing to measure.</summary>
    [Theory]
    [InlineData(MissingReason.NotYet, AttainmentStatus.DueUnmeasured)]
    [InlineData(MissingReason.NotSurveyed, AttainmentStatus.DueUnmeasured)]
    [InlineData(MissingReason.Suppressed, AttainmentStatus.DueUnmeasured)]
    [InlineData(MissingReason.NotApplicable, AttainmentStatus.NotDue)]
    [InlineData(MissingReason.Discontinued, AttainmentStatus.NotDue)]
    public void A_mark_of_a_year_says_that_it_has_come(MissingReason reason, AttainmentStatus expected)
    {
        var mark = Measurement.WithoutValue(reason, new FiscalYear(2025));
        Assert.Equal(expected, Judged([Of(47, "FY2022"), Of(49, "FY2023"), mark], Target.AtLeast(Count(50), new FiscalYear(2025))).Evaluation.Facts.Status);
    }

    [Fact]
    public void What_was_discontinued_says_why_it_is_not_measured_any_more()
    {
        var mark = Measurement.WithoutValue(MissingReason.Discontinued, new FiscalYear(2024), "廃止");
        var evaluation = Judged([Of(10, "FY2023"), mark], Target.AtLeast(Count(50), new FiscalYear(2025)), asOf: 2025).Evaluation;
        Assert.Equal((AttainmentStatus.DueUnmeasured, mark), (evaluation.Facts.Status, evaluation.Missing));
        Assert.Contains("廃止", evaluation.Explain().Text.Japanese, StringComparison.Ordinal);
        Assert.Null(Judged([Of(10, "FY2023"), mark, Of(20, "FY2025")], Target.AtLeast(Count(50), new FiscalYear(2025)), asOf: 2025).Evaluation.Missing);
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(120, true)]
    public void Two_figures_of_the_year_of_the_baseline_are_found_and_not_summed(int measured, bool isOther)
    {
        var sum = Target.AtLeast(Count(150), new FiscalYear(2023)).WithCounts(Counting.Cumulative, new FiscalYear(2021));
        var (plain, _) = Judged([Of(measured, "FY2021"), Of(80, "FY2023")], sum, Counting.Yearly);
        var indicator = plain.WithBaseline(Baseline.Measured(Count(100), new FiscalYear(2021)));
        Assert.Equal(isOther ? UndefinedReason.CountsUnclear : null, TargetEvaluation.Of(indicator, sum).Facts.Gap.Reason);
        Assert.Equal(isOther, FindingsOf(indicator).Count > 0);
        var found = PlanOf(indicator).Validate().Where(finding => finding.Kind is PlanFindingKind.MeasuredTwice).ToArray();
        Assert.Equal(isOther, found is [{ Text: var text }] && text.Japanese.Contains("120", StringComparison.Ordinal) && text.English.Contains("100", StringComparison.Ordinal));

        var json = $$$"""{"counts":"yearly","baseline":{"value":100,"period":"FY2021"},"series":[{"value":{{{measured}}},"period":"FY2021"}],"actual":{"value":80,"period":"FY2023"},"target":{"condition":"atLeast","value":150,"counts":"cumulative","from":"FY2021","due":"FY2023"}}""";
        Assert.Equal(isOther ? "/baseline/value" : null, Record.Exception(() => EvaluationJson.ReadCase(json)) is JsonException refused ? refused.Path : null);
    }

    [Fact]
    public void A_part_of_a_year_at_the_end_of_a_sum_leaves_it_open()
    {
        var target = Target.AtMost(Count(100), new FiscalYear(2024)).WithCounts(Counting.Cumulative, new FiscalYear(2022));
        var facts = Judged([Of(40, "FY2022"), Of(40, "FY2023"), Of(30, "FY2024-H1")], target, Counting.Yearly).Evaluation.Facts;
        Assert.Equal((UndefinedReason.CountsUnclear, null), (facts.Gap.Reason, facts.MeetsTarget));
    }

    [Theory]
    [InlineData("FY2019")]
    [InlineData("FY2023")]
    public void A_target_that_contradicts_itself_is_unclear_whatever_the_amounts(string measured)
    {
        var target = Target.AtLeast(Count(100), new FiscalYear(2026)).WithQualifier("R4～6累計");
        Assert.Equal(UndefinedReason.CountsUnclear, Judged([Of(40, measured)], target, Counting.Yearly).Evaluation.Facts.Gap.Reason);
    }

    [Theory]
    [InlineData(2022, 2021, 2022, false)]
    [InlineData(2023, 2021, 2022, true)]
    [InlineData(2022, 2022, 2023, true)]
    [InlineData(2021, 2021, 2022, true)]
    public void A_total_begins_anew_where_a_target_counts_from(int from, int before, int after, bool isFound)
    {
        Target Due(int due, int first) => Target.AtLeast(Count(120), new FiscalYear(due)).WithCounts(Counting.Cumulative, new FiscalYear(first));
        var indicator = new Indicator("件数", Baseline.None, [Of(100, $"FY{before}"), Of(20, $"FY{after}")], [Due(2021, 2018), Due(2025, from)]).WithCounts(Counting.Cumulative);
        Assert.Equal(isFound, PlanOf(indicator).Validate().Any(finding => finding.Kind is PlanFindingKind.TotalFalls));
    }

    [Theory]
    [InlineData(Counting.Cumulative, null, null, true)]
    [InlineData(Counting.Level, "累計", "累計", true)]
    [InlineData(Counting.Level, "R3～4累計", "R4～5累計", false)]
    [InlineData(Counting.Level, null, null, false)]
    [InlineData(Counting.Yearly, null, null, false)]
    public void A_total_that_falls_is_found(Counting counts, string? before, string? after, bool isFound)
    {
        var (indicator, _) = Judged([Of(90, "FY2022").WithQualifier(before), Of(70, "FY2023").WithQualifier(after)], Target.NotSet(1), counts);
        var found = PlanOf(indicator).Validate().Where(finding => finding.Kind is PlanFindingKind.TotalFalls).ToArray();
        Assert.Equal(isFound, found is [{ Text: { Japanese: var japanese, English: var english } }] && japanese.Contains("70", StringComparison.Ordinal) && english.Contains("fall from", StringComparison.Ordinal));
        Assert.DoesNotContain(PlanOf(Judged([Of(70, "FY2022").WithQualifier(before), Of(90, "FY2023").WithQualifier(after)], Target.NotSet(1), counts).Indicator).Validate(), finding => finding.Kind is PlanFindingKind.TotalFalls);
    }
}
