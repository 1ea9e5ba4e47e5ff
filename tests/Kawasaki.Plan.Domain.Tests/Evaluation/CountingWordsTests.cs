using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Notation;
using Xunit;
using static Kawasaki.Plan.Domain.Tests.Evaluation.CountedIndicators;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>What the words beside a figure say that it counts, and what is compared with what they say.</summary>
public class CountingWordsTests
{
    [Theory]
    [InlineData("累計", "FY2025", Counting.Cumulative, null)]
    [InlineData("累積", "FY2025", Counting.Cumulative, null)]
    [InlineData("約累計", "FY2025", Counting.Cumulative, null)]
    [InlineData("累計", "FY2023/FY2025", Counting.Cumulative, "FY2023")]
    [InlineData("R5～8累計", "FY2026", Counting.Cumulative, "FY2023")]
    [InlineData("R5～8累計", null, Counting.Cumulative, "FY2023")]
    [InlineData("令和5～8年度の合計", "FY2026", Counting.Cumulative, "FY2023")]
    [InlineData("4年間の累計", "FY2026", Counting.Cumulative, "FY2023")]
    [InlineData("4か年合計", "FY2026", Counting.Cumulative, "FY2023")]
    [InlineData("４年間の計", "FY2026", Counting.Cumulative, "FY2023")]
    [InlineData("四年間の累計", "FY2026", Counting.Cumulative, "FY2023")]
    [InlineData("R5からの累計", "FY2026", Counting.Cumulative, "FY2023")]
    [InlineData("累計（R5～8）", "FY2026", Counting.Cumulative, "FY2023")]
    [InlineData("累計 R5～8", "FY2026", Counting.Cumulative, "FY2023")]
    [InlineData("（R5～8累計）", "FY2026", Counting.Cumulative, "FY2023")]
    [InlineData("(累計)", "FY2026", Counting.Cumulative, null)]
    [InlineData("年度累計", "FY2026", Counting.Yearly, null)]
    [InlineData("年間", "FY2026", Counting.Yearly, null)]
    [InlineData("年間約", "FY2026", Counting.Yearly, null)]
    [InlineData("年間累計", "FY2026", Counting.Yearly, null)]
    [InlineData("1年間の累計", "FY2026", Counting.Yearly, null)]
    [InlineData("単年度", "FY2026", Counting.Yearly, null)]
    [InlineData("延べ", "FY2026", null, null)]
    [InlineData("約", "FY2026", null, null)]
    [InlineData("全国", "FY2026", null, null)]
    public void The_qualifier_of_a_target_says_what_it_counts(string qualifier, string? due, Counting? counts, string? from)
    {
        CalendarPeriod? period = due is null ? null : CalendarPeriod.Parse(due);
        FiscalYear? first = from is null ? null : FiscalYear.Parse(from);
        Measurement[] measurements = [.. Enumerable.Range(2019, 8).Select(year => Of(10, $"FY{year}"))];
        foreach (var figures in new[] { Counting.Yearly, Counting.Level, Counting.Cumulative })
        {
            var printed = Judged(measurements, Target.AtLeast(Count(50), period).WithQualifier(qualifier), figures).Evaluation.Facts;
            var stated = Judged(measurements, Target.AtLeast(Count(50), period).WithCounts(counts, first), figures).Evaluation.Facts;
            Assert.Equal(stated, printed);
            Assert.Equal(figures is Counting.Yearly && counts is Counting.Cumulative, printed.Series!.Summed.Count > 0);
            Assert.Equal((figures, counts) is (Counting.Level, Counting.Cumulative) or (Counting.Cumulative, Counting.Yearly), printed.Gap.Reason is UndefinedReason.CountsUnclear);
        }
    }

    /// <summary>Words about counting that are not understood whole, or name no year, are no answer; nor is a part of a year in words, or a mean of years.</summary>
    [Theory]
    [InlineData("令和8年累計", "FY2026")]
    [InlineData("R8年度累計", "FY2026")]
    [InlineData("開設以来累計", "FY2026")]
    [InlineData("R8年度末累計", "FY2026")]
    [InlineData("計画期間累計", "FY2026")]
    [InlineData("計画期間中の累計", "FY2026")]
    [InlineData("累計の一部", "FY2026")]
    [InlineData("R5-8累計", "FY2026")]
    [InlineData("累計（R5～7）", "FY2026")]
    [InlineData("年間累計通算", "FY2026")]
    [InlineData("上半期", "FY2026")]
    [InlineData("上半期累計", "FY2026")]
    [InlineData("月間累計", "FY2026")]
    [InlineData("6か月累計", "FY2026")]
    [InlineData("月平均", "FY2026")]
    [InlineData("1日平均", "FY2026")]
    [InlineData("4月～9月", "FY2026")]
    [InlineData("５年間平均", "FY2026")]
    [InlineData("R6～8平均", "FY2026")]
    public void Words_about_counting_that_are_not_understood_compare_nothing(string words, string due)
    {
        var target = Target.AtLeast(Count(50), CalendarPeriod.Parse(due));
        var (indicator, evaluation) = Judged([Of(60, due)], target.WithQualifier(words), Counting.Yearly);
        Assert.Equal((AttainmentStatus.NotMeasurable, UndefinedReason.CountsUnclear), (evaluation.Facts.Status, evaluation.Facts.Gap.Reason));
        Assert.NotEmpty(FindingsOf(indicator));
        var json = $$"""{"counts":"yearly","actual":{"value":60,"period":"{{due}}"},"target":{"condition":"atLeast","value":50,"qualifier":"{{words}}","due":"{{due}}"} }""";
        Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase(json));

        // A mean of years may stand beside a target that does not say how it counts.
        var isMean = words.EndsWith("平均", StringComparison.Ordinal) && !words.Contains('月', StringComparison.Ordinal) && !words.Contains('日', StringComparison.Ordinal);
        var (measured, ofMeasurement) = Judged([Of(60, due).WithQualifier(words)], target, Counting.Yearly);
        Assert.Equal(isMean ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable, ofMeasurement.Facts.Status);
        Assert.Equal(isMean, FindingsOf(measured).Count == 0);
        Assert.Equal(isMean, Record.Exception(() => EvaluationJson.ReadCase($$"""{"counts":"yearly","actual":{"value":60,"period":"{{due}}","qualifier":"{{words}}"},"target":{"condition":"atLeast","value":50,"due":"{{due}}"} }""")) is null);
        Assert.Equal(AttainmentStatus.NotMeasurable, Judged([Of(60, due).WithQualifier(words)], Total(50, due), Counting.Yearly).Evaluation.Facts.Status);
    }

    [Theory]
    [InlineData("月平均", "月平均", true)]
    [InlineData("（月平均）", "月平均", true)]
    [InlineData("5年間平均", "5年間平均", true)]
    [InlineData("5年間平均", "3年間平均", false)]
    [InlineData("上半期", "上半期", true)]
    [InlineData("上半期", "下半期", false)]
    [InlineData("年平均", null, true)]
    public void A_part_or_a_mean_is_compared_with_its_like(string ofTarget, string? ofMeasurement, bool isCompared) =>
        Assert.Equal(isCompared ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable, Judged([Of(60, "FY2026").WithQualifier(ofMeasurement)], Target.AtLeast(Count(50), new FiscalYear(2026)).WithQualifier(ofTarget), Counting.Yearly).Evaluation.Facts.Status);

    /// <summary>A total is compared with a target from the same year on, whichever way it says from which.</summary>
    [Theory]
    [InlineData("FY2020/FY2025", null, null, false)]
    [InlineData("FY2023/FY2025", null, null, true)]
    [InlineData("FY2025", "R2～7累計", null, false)]
    [InlineData("FY2025", null, null, true)]
    [InlineData("FY2025", "単年度", null, false)]
    [InlineData("FY2025", "年間", null, false)]
    [InlineData("FY2022", null, null, false)]
    [InlineData("FY2025", null, 500, false)]
    [InlineData("FY2025", null, 0, true)]
    public void A_total_that_counts_from_another_year_is_not_compared(string period, string? qualifier, int? before, bool isCompared)
    {
        var (plain, _) = Judged([Of(70, period).WithQualifier(qualifier)], Target.AtLeast(Count(60), new FiscalYear(2025)).WithCounts(Counting.Cumulative, new FiscalYear(2023)), Counting.Cumulative);
        var indicator = before is { } value ? plain.WithBaseline(Baseline.Measured(Count(value), new FiscalYear(2021))) : plain;
        var facts = TargetEvaluation.AllOf(indicator)[0].Facts;
        Assert.Equal(isCompared || before is not null ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable, facts.Status);
        Assert.Equal(isCompared && before is not null, facts.Baseline is not null);
        Assert.Equal(isCompared, FindingsOf(indicator).Count == 0);

        var (words, start) = (qualifier is null ? "" : $",\"qualifier\":\"{qualifier}\"", before is { } printed ? $$"""{"value":{{printed}},"period":"FY2021"}""" : "null");
        var json = $$"""{"counts":"cumulative","baseline":{{start}},"actual":{"value":70,"period":"{{period}}"{{words}} },"target":{"condition":"atLeast","value":60,"counts":"cumulative","from":"FY2023","due":"FY2025"} }""";
        Assert.Equal(isCompared, Record.Exception(() => EvaluationJson.ReadCase(json)) is null);
    }

    /// <summary>160件（累計） beside an earlier plain figure, of which nothing says that it is a total: neither the change nor 前年度以上 is known.</summary>
    [Fact]
    public void A_total_and_a_plain_figure_are_not_compared_with_each_other()
    {
        var total = Of(160, "FY2024").WithQualifier("累計");
        var (plain, bare) = Judged([Of(60, "FY2023"), total], Target.AtLeast(Count(100), new FiscalYear(2024)));
        Assert.Equal((AttainmentStatus.NotMeasurable, null), (bare.Facts.Status, bare.Facts.Previous)); // The target may be a total or not.
        Assert.NotEmpty(FindingsOf(plain));
        var (alone, _) = Judged([total], plain.Targets[0]);
        Assert.Equal(UndefinedReason.NoBaseline, TargetEvaluation.AllOf(alone.WithBaseline(Baseline.Measured(Count(50), new FiscalYear(2021))))[0].Facts.ProgressRatio.Reason);
        foreach (var point in new[] { ReferencePoint.Baseline, ReferencePoint.Previous })
        {
            var (of, _) = Judged([Of(60, "FY2023"), total], Target.Relative(TargetCondition.AtLeast, point, due: new FiscalYear(2024)));
            Assert.Equal(AttainmentStatus.NotMeasurable, TargetEvaluation.AllOf(of.WithBaseline(Baseline.Measured(Count(50), new FiscalYear(2021))))[0].Facts.Status);
        }

        Assert.Equal("/baseline/period", Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase("""{"baseline":{"value":50,"period":"FY2021"},"actual":{"value":160,"period":"FY2024","qualifier":"累計"},"target":{"condition":"atLeast","value":100,"due":"FY2024"} }""")).Path);
    }

    [Fact]
    public void The_first_year_of_a_sum_without_a_sum_is_found_and_compares_nothing()
    {
        var (indicator, evaluation) = Judged([Of(60, "FY2024")], Target.AtLeast(Count(50), new FiscalYear(2024)).WithCounts(null, new FiscalYear(2022)), Counting.Yearly);
        Assert.Equal(AttainmentStatus.NotMeasurable, evaluation.Facts.Status);
        Assert.Equal("/basicPolicies/0/outcomeIndicators/0/targets/0/from", Assert.Single(FindingsOf(indicator)).Pointer);
    }

    [Theory]
    [InlineData("105件（計画期間累計）（令和6年度）", "計画期間累計")]
    [InlineData("110件（上半期）（令和6年度）", "上半期")]
    public void Words_about_counting_in_a_cell_stay_beside_the_figure(string cell, string qualifier)
    {
        var target = new IndicatorCellNotation(YearNotation.Default).ReadTarget(cell).Value;
        Assert.Equal(qualifier, target.Qualifier);
        Assert.Equal(target, new IndicatorCellNotation(YearNotation.Default).ReadTarget(new IndicatorCellNotation(YearNotation.Default).Write(target).Japanese).Value);
    }

    [Theory]
    [InlineData("累計40件（R7年度）", Counting.Cumulative, null)]
    [InlineData("R5～8累計10件", Counting.Cumulative, "FY2023")]
    [InlineData("4年間の累計10件（R8年度）", Counting.Cumulative, "FY2023")]
    [InlineData("年間350回（R8年度）", Counting.Yearly, null)]
    [InlineData("延べ350回（R8年度）", null, null)]
    public void A_cell_of_a_target_is_read_with_what_it_counts(string cell, Counting? counts, string? from)
    {
        var target = new IndicatorCellNotation(YearNotation.Default).ReadTarget(cell).Value;
        Assert.Equal((counts, from), (target.Counts, target.From?.ToString()));
    }

    [Theory]
    [InlineData("累計", Counting.Yearly, null, true)]
    [InlineData("累計", Counting.Level, null, true)]
    [InlineData("年間", Counting.Cumulative, null, true)]
    [InlineData("R5～8累計", Counting.Cumulative, "FY2022", true)]
    [InlineData("R5～8累計", Counting.Cumulative, "FY2023", false)]
    [InlineData("R5～7累計", Counting.Cumulative, null, true)]
    [InlineData("R5～9累計", Counting.Cumulative, null, true)]
    [InlineData("累計", Counting.Cumulative, "FY2022", false)]
    [InlineData("年間", Counting.Yearly, null, false)]
    [InlineData("延べ", Counting.Cumulative, null, false)]
    public void What_is_stated_against_the_qualifier_is_found(string qualifier, Counting counts, string? from, bool isFound)
    {
        var target = Target.AtLeast(Count(50), new FiscalYear(2026)).WithQualifier(qualifier).WithCounts(counts, from is null ? null : FiscalYear.Parse(from));
        var findings = FindingsOf(Judged([Of(10, "FY2024")], target, Counting.Yearly).Indicator);
        Assert.Equal(isFound ? ["/basicPolicies/0/outcomeIndicators/0/targets/0/qualifier"] : [], findings.Select(finding => finding.Pointer));
        Assert.All(findings, finding => Assert.Contains(qualifier, finding.Text.English, StringComparison.Ordinal));
        Assert.Equal(isFound, Judged([Of(10, "FY2024")], target, Counting.Yearly).Evaluation.Facts.Gap.Reason is UndefinedReason.CountsUnclear);

        var begins = from is null ? "" : $",\"from\":\"{from}\"";
        var json = $$"""{"counts":"yearly","actual":{"value":60,"period":"FY2024"},"target":{"condition":"atLeast","value":50,"counts":"{{WireNames.Of(counts)}}","qualifier":"{{qualifier}}","due":"FY2026"{{begins}} } }""";
        Assert.Equal(isFound ? "/target/qualifier" : null, Record.Exception(() => EvaluationJson.ReadCase(json)) is JsonException refused ? refused.Path : null);
    }

    /// <summary>A total beside a total is compared as it is, where both begin with the same year.</summary>
    [Theory]
    [InlineData("累計", "累計", true)]
    [InlineData("R5～8累計", "R5～8累計", true)]
    [InlineData("R5～8累計", "R5～6累計", false)]
    [InlineData("R5～8累計", "累計", true)]
    [InlineData("R5～8累計", "R4～6累計", false)]
    [InlineData("累計", null, false)]
    [InlineData("累計", "延べ", false)]
    public void A_total_is_compared_with_a_total(string ofTarget, string? ofMeasurement, bool isCompared)
    {
        var measured = Of(60, "FY2026").WithQualifier(ofMeasurement);
        var (indicator, evaluation) = Judged([Of(20, "FY2023"), measured], Target.AtLeast(Count(50), new FiscalYear(2026)).WithQualifier(ofTarget));
        Assert.Equal(isCompared ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable, evaluation.Facts.Status);
        Assert.Null(evaluation.Facts.Previous); // Of FY2023 nothing says that it is a total.
        Assert.NotEmpty(FindingsOf(indicator));
        Assert.Equal(!isCompared, FindingsOf(new Indicator("件数", Baseline.None, [measured], indicator.Targets)).Count > 0);
    }
}
