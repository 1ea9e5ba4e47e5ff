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
    [InlineData("年平均", "FY2026", null, null)]
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
    [InlineData("R4～6平均", "FY2026")]
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

    /// <summary>A part of a year is compared with nothing but its like, whatever the figures count; a month that says when a level was measured is no part.</summary>
    [Theory]
    [InlineData("1～3月", false, false)]
    [InlineData("1月～3月", false, false)]
    [InlineData("10月～翌年3月", false, false)]
    [InlineData("4月～9月", false, false)]
    [InlineData("上半期", false, false)]
    [InlineData("月平均", false, false)]
    [InlineData("１日平均", false, false)]
    [InlineData("6か月", false, true)]
    [InlineData("1歳6か月児", false, true)]
    [InlineData("毎日", false, true)]
    [InlineData("半年", false, true)]
    [InlineData("前半", false, true)]
    [InlineData("1Q", false, true)]
    [InlineData("R7.9末", false, true)]
    [InlineData("中間実績", false, true)]
    [InlineData("年度途中", false, true)]
    [InlineData("休日", false, true)]
    [InlineData("開設以来", false, true)]
    [InlineData("前年度", false, true)]
    [InlineData("10月～翌9月", false, true)]
    [InlineData("年間（4月～3月）", true, true)]
    [InlineData("令和7年4月～令和8年3月", true, true)]
    [InlineData("12か月間", true, true)]
    [InlineData("令和7年平均", true, true)]
    [InlineData("市民", true, true)]
    [InlineData("12か月合計", true, true)]
    [InlineData("4月～翌年3月", true, true)]
    [InlineData("1月～12月", true, true)]
    [InlineData("3月末", true, true)]
    [InlineData("9月末", false, true)]
    [InlineData("全国平均", true, true)]
    [InlineData("1校平均", true, true)]
    public void A_part_of_a_year_is_compared_with_its_like_alone(string words, bool isOfAYear, bool isLevel)
    {
        var due = new FiscalYear(2025);
        foreach (var (counts, isCompared) in new[] { (Counting.Yearly, isOfAYear), (Counting.Level, isLevel) })
        {
            var bare = Target.AtLeast(Count(50), due);
            foreach (var (measured, target) in new[] { (Of(60, "FY2025").WithQualifier(words), bare), (Of(60, "FY2025"), bare.WithQualifier(words)) })
            {
                var (indicator, evaluation) = Judged([measured], target, counts);
                Assert.Equal(isCompared ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable, evaluation.Facts.Status);
                Assert.Equal(isCompared, FindingsOf(indicator).Count == 0);
                var (ofActual, ofTarget) = (measured.Qualifier is null ? "" : $",\"qualifier\":\"{words}\"", target.Qualifier is null ? "" : $",\"qualifier\":\"{words}\"");
                var json = $$"""{"counts":"{{WireNames.Of(counts)}}","actual":{"value":60,"period":"FY2025"{{ofActual}} },"target":{"condition":"atLeast","value":50,"due":"FY2025"{{ofTarget}} } }""";
                Assert.Equal(isCompared, Record.Exception(() => EvaluationJson.ReadCase(json)) is null);
            }

            Assert.Equal(AttainmentStatus.Met, Judged([Of(60, "FY2025").WithQualifier(words)], bare.WithQualifier(words), counts).Evaluation.Facts.Status);
        }
    }

    /// <summary>A mean of years is compared with a target that says nothing, or the same, and is no baseline of single years.</summary>
    [Theory]
    [InlineData("5年間平均", null, true)]
    [InlineData("5年間平均", "5年間平均", true)]
    [InlineData("3か年平均", "5か年平均", false)]
    [InlineData("過去3年間の平均", "単年度", false)]
    [InlineData("R4～6平均", "年間", false)]
    [InlineData(null, "5年間平均", false)]
    [InlineData(null, "期間平均", false)]
    [InlineData(null, "3か年移動平均", false)]
    [InlineData(null, "5年移動平均", false)]
    [InlineData(null, "5か年加重平均", false)]
    [InlineData(null, "移動平均（5年）", false)]
    [InlineData(null, "5年間の年平均", false)]
    [InlineData(null, "R3・R4・R5平均", false)]
    [InlineData(null, "3年度平均", false)]
    [InlineData(null, "約5年間平均", false)]
    [InlineData(null, "平均（R3～7）", false)]
    [InlineData(null, "平均（過去5年間）", false)]
    [InlineData("3か年移動平均", "単年度", false)]
    [InlineData("5年間平均", "５年平均", true)]
    [InlineData("5か年の平均", "5年間平均", true)]
    [InlineData("三か年平均", "３年平均", true)]
    [InlineData("月平均", "1か月平均", true)]
    [InlineData("1日当たり", "日平均", true)]
    [InlineData("一日平均", "１日あたり", true)]
    [InlineData("1日平均", "月平均", false)]
    public void A_mean_of_years_is_compared_with_its_like(string? ofFigure, string? ofTarget, bool isCompared)
    {
        foreach (var counts in new[] { Counting.Yearly, Counting.Level })
        {
            var (indicator, evaluation) = Judged([Of(60, "FY2025").WithQualifier(ofFigure)], Target.AtLeast(Count(50), new FiscalYear(2025)).WithQualifier(ofTarget), counts);
            Assert.Equal(isCompared ? AttainmentStatus.Met : AttainmentStatus.NotMeasurable, evaluation.Facts.Status);
            Assert.Equal(isCompared, FindingsOf(indicator).Count == 0);
        }
    }

    /// <summary>What a target counts over so many years, in words or by the span in which it is due, is the sum of those; a total of a term without its years, or of
    /// what nothing says, is none.</summary>
    [Theory]
    [InlineData("3年間", "FY2025", true)]
    [InlineData("3年間で", "FY2025", true)]
    [InlineData("3か年", "FY2025", true)]
    [InlineData("３年分", "FY2025", false)]
    [InlineData("累計", "FY2023/FY2025", true)]
    [InlineData("期間計", "FY2025", false)]
    [InlineData("期間合計", "FY2025", false)]
    [InlineData("計画期間計", "FY2025", false)]
    [InlineData("合計", "FY2025", false)]
    [InlineData("総計", "FY2025", false)]
    [InlineData("3年で", "FY2025", false)]
    [InlineData("向こう3年間で", "FY2025", false)]
    [InlineData("3年間の延べ数", "FY2025", false)]
    [InlineData("3年間の合計値", "FY2025", false)]
    [InlineData("令和5年度からの3年間で", "FY2025", false)]
    [InlineData("計画期間中", "FY2025", false)]
    [InlineData("計画期間中の合計", "FY2025", false)]
    [InlineData("現計画期間", "FY2025", false)]
    [InlineData("R5～7", "FY2025", false)]
    [InlineData("令和5～7年度", "FY2025", false)]
    [InlineData("総数", "FY2025", false)]
    public void A_total_of_years_is_their_sum(string words, string due, bool isSum)
    {
        var baseline = Baseline.Measured(Count(10), new FiscalYear(2021));
        Measurement[] amounts = [Of(40, "FY2022"), Of(80, "FY2023"), Of(90, "FY2024"), Of(45, "FY2025")];
        var (bare, _) = Judged(amounts, Target.AtLeast(Count(215), CalendarPeriod.Parse(due)).WithQualifier(words), Counting.Yearly);
        var indicator = bare.WithBaseline(baseline);
        var facts = TargetEvaluation.AllOf(indicator)[0].Facts;
        Assert.Equal(isSum ? (215m, null) : (null, UndefinedReason.CountsUnclear), (facts.Actual?.Value, facts.Gap.Reason));
        Assert.Equal(isSum, FindingsOf(indicator).Count == 0);
        var spanned = Judged(amounts, Target.AtLeast(Count(215), CalendarPeriod.Parse("FY2023/FY2025")).WithCounts(Counting.Cumulative), Counting.Yearly).Indicator.WithBaseline(baseline);
        Assert.Equal(215, TargetEvaluation.AllOf(spanned)[0].Facts.Actual?.Value);
    }

    [Theory]
    [InlineData("R3～5累計", "FY2025")]
    [InlineData("R5～7累計", "FY2024")]
    public void A_total_to_another_year_than_its_period_compares_nothing(string words, string period)
    {
        var (indicator, evaluation) = Judged([Of(60, period).WithQualifier(words)], Target.AtLeast(Count(50), CalendarPeriod.Parse(period)).WithQualifier("累計"));
        Assert.Equal(AttainmentStatus.NotMeasurable, evaluation.Facts.Status);
        Assert.NotEmpty(FindingsOf(indicator));
        Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase($$"""{"actual":{"value":60,"period":"{{period}}","qualifier":"{{words}}"},"target":{"condition":"atLeast","value":50,"due":"{{period}}","qualifier":"累計"} }"""));
    }

    /// <summary>What is printed beside the new figures alone (月平均, 5年間平均) goes for a level's baseline, too, of which a plan has no words.</summary>
    [Theory]
    [InlineData("月平均", "月平均")]
    [InlineData("5年間平均", null)]
    public void The_baseline_of_a_level_counts_as_its_figures_do(string ofFigure, string? ofTarget)
    {
        var (bare, _) = Judged([Of(320, "FY2025").WithQualifier(ofFigure)], Target.AtLeast(Count(350), new FiscalYear(2025)).WithQualifier(ofTarget));
        var indicator = bare.WithBaseline(Baseline.Measured(Count(300), new FiscalYear(2021)));
        Assert.Equal(0.4m, TargetEvaluation.AllOf(indicator)[0].Facts.ProgressRatio.Value);
        Assert.Empty(FindingsOf(indicator));
        var qualifier = ofTarget is null ? "" : $",\"qualifier\":\"{ofTarget}\"";
        Assert.Equal(0.4m, EvaluationJson.ReadCase($$"""{"baseline":{"value":300,"period":"FY2021"},"actual":{"value":320,"period":"FY2025","qualifier":"{{ofFigure}}"},"target":{"condition":"atLeast","value":350,"due":"FY2025"{{qualifier}} } }""").ProgressRatio.Value);
    }

    /// <summary>A total as of the middle of the year in which it is due, by its words or by a day, decides no more than one of such a period; an amount as of then is
    /// none of the year.</summary>
    [Theory]
    [InlineData("9月末現在", null, AttainmentStatus.DueUnmeasured)]
    [InlineData("9月末累計", null, AttainmentStatus.DueUnmeasured)]
    [InlineData(null, "2025-09-30", AttainmentStatus.DueUnmeasured)]
    [InlineData("3月末現在", null, AttainmentStatus.NotMet)]
    [InlineData(null, "2026-03-31", AttainmentStatus.NotMet)]
    [InlineData(null, null, AttainmentStatus.NotMet)]
    public void What_is_taken_in_the_middle_of_a_year_is_not_of_the_year(string? qualifier, string? day, AttainmentStatus status)
    {
        Measurement Taken(int value) => new Measurement(Count(value), new FiscalYear(2025), asOf: day is null ? null : CalendarPeriod.Parse(day)).WithQualifier(qualifier);
        var target = Target.AtLeast(Count(100), new FiscalYear(2025));
        Assert.Equal(status, Judged([Of(40, "FY2024"), Taken(60)], target, Counting.Cumulative).Evaluation.Facts.Status);
        Assert.Equal(AttainmentStatus.Met, Judged([Of(40, "FY2024"), Taken(160)], target, Counting.Cumulative).Evaluation.Facts.Status);
        Assert.Equal(status is AttainmentStatus.NotMet ? 60 : 40, Judged([Of(40, "FY2024"), Taken(60)], target, qualifier?.Contains("累計", StringComparison.Ordinal) is true ? Counting.Level : Counting.Yearly).Evaluation.Facts.Actual?.Value ?? 40);
    }

    /// <summary>The whole of a plain year, spelt by its months, is the year.</summary>
    [Theory]
    [InlineData("2025-01/2025-12")]
    [InlineData("2025-12-31")]
    [InlineData("2025")]
    public void A_total_of_a_calendar_year_is_that_of_the_year(string period) =>
        Assert.Equal(AttainmentStatus.NotMet, Judged([Of(60, period)], Target.AtLeast(Count(100), CalendarPeriod.Parse("2025")), Counting.Cumulative).Evaluation.Facts.Status);
}
