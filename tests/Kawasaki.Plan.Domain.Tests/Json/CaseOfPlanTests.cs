using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Json;

/// <summary>A case that is made from an indicator of a plan is answered as the plan's evaluation is.</summary>
public class CaseOfPlanTests
{
    private static readonly string[] Within = ["FY{0}", "{0}", "FY{0}-H1", "FY{0}-H2", "FY{0}-Q2", "{0}-05", "FY2015/FY{0}"];

    /// <summary>Indicators with several measurements in a year.</summary>
    private static Gen<Indicator> AnyIndicator =>
        from baseline in Gen.Elements(Baseline.None, Baseline.Measured(Count(40), new FiscalYear(2016)), Baseline.Measured(Count(40), CalendarPeriod.Parse("2018-05")), Baseline.Measured(Count(40), new FiscalYear(2019)))
        from chosen in Gen.Choose(0, (5 * Within.Length) - 1).ListOf()
        from amounts in Gen.Choose(0, 90).ListOf(chosen.Count)
        from counts in Gen.Elements(Counting.Level, Counting.Yearly, Counting.Yearly, Counting.Cumulative)
        from ofTarget in Gen.Elements(default(Counting?), Counting.Cumulative)
        from starts in Gen.Elements(default(FiscalYear?), new FiscalYear(2019))
        from words in Gen.Elements(default(string), default, "累計", "年間", "R1～2累計", "2年間の累計")
        from said in Gen.Elements(default(string), default, default, "累計", "R1～2累計")
        from kind in Gen.Choose(0, 3)
        from direction in Gen.Elements(default(Direction?), Direction.Lower)
        from due in Gen.Elements("FY2020", "FY2020", "FY2020-H1", "FY2020-Q3", "FY2019/FY2020").Select(CalendarPeriod.Parse)
        let target = kind switch
        {
            0 => (Target)Target.AtLeast(Count(50), due),
            1 => Target.Relative(TargetCondition.AtLeast, ReferencePoint.Previous, due: due),
            2 => Target.Relative(TargetCondition.Reach, ReferencePoint.Previous, Quantity.Percent(10), due),
            _ => Target.Reach(Count(30), due),
        }
        let measurements = chosen.Zip(amounts, (place, amount) => new Measurement(Count(amount), PeriodAt(place)).WithQualifier(amount % 2 == 0 ? said : null)).DistinctBy(measurement => measurement.Period).OrderBy(measurement => measurement.Year)
        select new Indicator("件数", baseline, measurements, [target.WithQualifier(words).WithCounts(ofTarget, ofTarget is null ? null : starts)]).WithCounts(counts).WithDirection(direction);

    [Property(MaxTest = 1000)]
    public Property A_case_made_from_an_indicator_gives_the_facts_of_the_plan() => Prop.ForAll(
        AnyIndicator.ToArbitrary(),
        drawn =>
        {
            var (indicator, evaluation, json) = CaseOf(drawn, TargetEvaluation.AllOf(drawn)[0]);
            var all = new ComprehensivePlan([new BasicPolicy(new PlanCode(5), "政策").WithOutcomeIndicators([indicator])]).Validate();
            if (all.Any(finding => finding.Kind is PlanFindingKind.DirectionContradicted && finding.Pointer.EndsWith("/condition", StringComparison.Ordinal)))
            {
                Assert.Equal("/direction", Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase(json)).Path);
                return;
            }

            var findings = all.Where(finding => finding.Kind is PlanFindingKind.CountsUnclear).ToArray();
            var isBaselineSetAside = evaluation.Explain().Any(line => line.Key == "baseline" && line.Text.English.Contains("not compared", StringComparison.Ordinal));
            if (evaluation.Facts.ObservedPerYear.Reason is UndefinedReason.CountsUnclear
                || evaluation.Facts.ChangeFromPrevious.Reason is UndefinedReason.CountsUnclear
                || isBaselineSetAside
                || findings.Any(finding => finding.Text.English.StartsWith("Beside the target", StringComparison.Ordinal)))
            {
                Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase(json));
                Assert.NotEmpty(findings);
            }
            else
            {
                Assert.Equal(evaluation.Facts, EvaluationJson.ReadCase(json));
            }
        });

    [Fact]
    public void The_indicators_have_several_measurements_in_a_year_and_every_outcome()
    {
        var evaluations = AnyIndicator.Sample(2000).Select(indicator => TargetEvaluation.AllOf(indicator)[0]).ToArray();

        Assert.Contains(evaluations, evaluation => evaluation.Facts is { Previous: not null, Goal.RelativeTo: ReferencePoint.Previous } && evaluation.Indicator.Measurements.Count > evaluation.Facts.Series!.Before.Count + 2);
        Assert.Contains(evaluations, evaluation => evaluation.Facts is { Actual: not null, Series.Summed.Count: > 2 });
        Assert.Contains(evaluations, evaluation => evaluation is { Facts.Gap.Reason: UndefinedReason.CountsUnclear, Indicator.Measurements.Count: > 2 });
        Assert.Contains(evaluations, evaluation => evaluation.Measurement is not null && evaluation.Explain().Any(line => line.Key == "setAside"));
        Assert.Contains(evaluations, evaluation => evaluation is { Facts: { Baseline: null, Actual: not null }, Indicator.Baseline.MeasuredValue: not null });
        Assert.Contains(evaluations, evaluation => evaluation.Facts.Series is not { Before.Count: > 0 } && evaluation.Indicator.Measurements.Count > 1);
    }

    /// <summary>前年度以上: of two surveys of the year before the latest counts, and the earlier one of the same year is not the year before.</summary>
    [Theory]
    [InlineData("FY2018", "FY2019-H1", "FY2019-H2", "FY2020", 30)]
    [InlineData("FY2018", "FY2019-H1", "FY2019", "FY2020", 30)]
    [InlineData("FY2018", "FY2019", "FY2019-H1", "FY2020", 20)]
    [InlineData("FY2018", "FY2019", "FY2020-H1", "FY2020-H2", 20)]
    [InlineData("FY2018", "FY2019", "FY2020-H1", "FY2020", 20)]
    public void The_measurement_before_is_that_which_counts_for_the_year_before(string first, string second, string third, string actual, int previous)
    {
        var json = $$"""{"series":[{"value":10,"period":"{{first}}"},{"value":20,"period":"{{second}}"},{"value":30,"period":"{{third}}"}],"actual":{"value":25,"period":"{{actual}}"},"target":{"condition":"atLeast","relativeTo":"previous","due":"FY2020"} }""";
        Assert.Equal(previous, EvaluationJson.ReadCase(json).Goal.Value);
    }

    /// <summary>What the words beside a figure say is refused by the words, and what its period says by the period.</summary>
    [Theory]
    [InlineData("FY2025", "上半期", "/actual/qualifier", "FY2025 is by its qualifier (上半期) no amount of a whole year", "FY2025 の値は、横の言葉（上半期）によれば")]
    [InlineData("FY2025", "月平均", "/actual/qualifier", "FY2025 is by its qualifier (月平均) no amount of a whole year", "FY2025 の値は、横の言葉（月平均）によれば")]
    [InlineData("FY2025-H1", null, "/actual/period", "FY2025-H1 is a part of a year", "FY2025-H1 は年度の一部で")]
    [InlineData("FY2025-H1", "約", "/actual/period", "FY2025-H1 is a part of a year", "FY2025-H1 は年度の一部で")]
    public void A_figure_of_a_part_of_a_year_is_refused_by_what_says_so(string period, string? words, string place, string english, string japanese)
    {
        var qualifier = words is null ? "" : $",\"qualifier\":\"{words}\"";
        var json = $$$"""{"counts":"yearly","actual":{"value":30,"period":"{{{period}}}"{{{qualifier}}}},"target":{"condition":"atLeast","value":50,"due":"FY2025"}}""";
        Assert.False(EvaluationJson.TryReadCase(System.Text.Encoding.UTF8.GetBytes(json), out _, out var error));
        Assert.Contains(english, error.Value.English, StringComparison.Ordinal);
        Assert.EndsWith($"Path: {place}.", error.Value.English, StringComparison.Ordinal);
        Assert.Contains(japanese, error.Value.Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FY2020-H2", "FY2020-H1", "/actual/period", "FY2020-H2 in 'series'")]
    [InlineData("FY2020", "FY2020-H2", "/actual/period", "FY2020 in 'series'")]
    [InlineData("FY2020", "FY2020", "/series/0/period", "two figures of FY2020")]
    public void A_series_in_which_another_figure_counts_is_refused(string inSeries, string actual, string place, string words)
    {
        var error = Assert.ThrowsAny<JsonException>(() => EvaluationJson.ReadCase($$"""{"series":[{"value":10,"period":"{{inSeries}}"}],"actual":{"value":25,"period":"{{actual}}"},"asOf":"FY2020"}"""));
        Assert.Equal(place, error.Path);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FY2019-H1", "FY2019-H2", false)]
    [InlineData("FY2019-H1", "FY2019", true)]
    [InlineData("FY2017-H1", "FY2017-H2", true)]
    public void Two_amounts_of_one_year_are_not_summed_in_silence(string first, string second, bool isClear)
    {
        var indicator = new Indicator("件数", Baseline.Measured(Count(1), new FiscalYear(2017)), [new(Count(10), CalendarPeriod.Parse(first)), new(Count(20), CalendarPeriod.Parse(second)), new(Count(30), new FiscalYear(2020))], [Target.AtLeast(Count(50), new FiscalYear(2020)).WithCounts(Counting.Cumulative)]).WithCounts(Counting.Yearly);
        var evaluation = TargetEvaluation.AllOf(indicator)[0];
        var facts = evaluation.Facts;
        var findings = new ComprehensivePlan([new BasicPolicy(new PlanCode(5), "政策").WithOutcomeIndicators([indicator])]).Validate().Where(finding => finding.Kind is PlanFindingKind.CountsUnclear).ToArray();

        Assert.Equal(isClear, facts.Actual is not null);
        Assert.Equal(isClear ? null : UndefinedReason.CountsUnclear, facts.Gap.Reason);
        Assert.Equal(isClear, evaluation.Measurement is not null);
        Assert.Equal(isClear, findings.Length == 0);
        Assert.All(findings, finding => Assert.Equal(("「件数」の累計の目標に対して令和元（2019）年度の値が2つあり、両方を足すのか、一方が1年分なのかが分かりません。", "For the cumulative target of '件数' there are two amounts of FY2019: both may be summed, or one is of the whole year."), (finding.Text.Japanese, finding.Text.English)));
        Assert.Equal(isClear, !evaluation.Explain().Text.Japanese.Contains("実績：値の数え方が不明\n", StringComparison.Ordinal));
    }

    private static Quantity Count(int value) => new(value, new MeasurementUnit("件"));

    private static CalendarPeriod PeriodAt(int place) => CalendarPeriod.Parse(string.Format(null, Within[place % Within.Length], 2016 + (place / Within.Length)));

    /// <summary>Writes what the plan prints as a case: what was measured to the measurement used, that itself, and the target; with the indicator and its evaluation. Where no measurement is compared, what is later than that of the case
    /// may be the reason: the indicator is without it then, as the case is.</summary>
    private static (Indicator Indicator, TargetEvaluation Evaluation, string Json) CaseOf(Indicator indicator, TargetEvaluation evaluation)
    {
        var plan = JsonNode.Parse(PlanJson.Serialize(new ComprehensivePlan([new BasicPolicy(new PlanCode(5), "政策").WithOutcomeIndicators([indicator])])))!;
        var printed = plan["basicPolicies"]![0]!["outcomeIndicators"]![0]!.AsObject();
        var asOf = evaluation.Facts.AsOf ?? new FiscalYear(2020);
        var isTotal = indicator.Targets[0] is { Counts: Counting.Cumulative } or { Qualifier: "累計" or "R1～2累計" or "2年間の累計" };
        var ofYears = indicator.Measurements.Where(measurement => measurement.Year <= asOf && (indicator.Counts is not Counting.Yearly || isTotal || measurement.Period!.Value is { IsRange: true } or { Unit: PeriodUnit.FiscalYear or PeriodUnit.Year })).ToArray();
        var counted = ofYears.Length == 0 ? indicator : new Indicator("件数", Baseline.None, ofYears);
        var used = evaluation.Measurement ?? (UsedYear(counted, asOf, indicator.Targets[0].Due!.Value) is { } year ? counted.MeasurementOf(year) : null);
        var measured = printed["measurements"]!.AsArray().Zip(indicator.Measurements).Where(pair => pair.Second.Year <= used?.Year).ToArray();
        var evaluated = indicator;
        if (evaluation.Measurement is null && used is not null)
        {
            evaluated = new Indicator("件数", indicator.Baseline, measured.Select(pair => pair.Second), indicator.Targets).WithCounts(indicator.Counts).WithDirection(indicator.Direction);
            evaluation = TargetEvaluation.AllOf(evaluated, asOf)[0];
        }

        var @case = new JsonObject
        {
            ["baseline"] = indicator.Baseline.MeasuredValue is null ? null : printed["baseline"]!.DeepClone(),
            ["series"] = new JsonArray([.. measured.Where(pair => pair.Second != used).Select(pair => pair.First!.DeepClone())]),
            ["actual"] = measured.Where(pair => pair.Second == used).Select(pair => pair.First!.DeepClone()).SingleOrDefault(),
            ["target"] = printed["targets"]![0]!.DeepClone(),
            ["unit"] = indicator.Unit?.Symbol,
            ["counts"] = printed["counts"]?.DeepClone(),
            ["direction"] = printed["direction"]?.DeepClone(),
            ["asOf"] = evaluation.Facts.AsOf?.ToString(),
        };
        return (evaluated, evaluation, @case.ToJsonString());
    }

    /// <summary>Returns the due year or the latest before it, else the latest after it; what was measured after the part of its year in which it is due is
    /// after it.</summary>
    private static FiscalYear? UsedYear(Indicator indicator, FiscalYear asOf, CalendarPeriod due)
    {
        var dueYear = new FiscalYear(2020);
        var years = indicator.Measurements.Select(measurement => measurement.Year!.Value).Where(year => year <= asOf).Order().ToArray();
        var inTime = Array.FindAll(years, year => year < dueYear || (year == dueYear && !(due.Unit is not PeriodUnit.FiscalYear && indicator.MeasurementOf(year)!.Period!.Value is { IsRange: false, Unit: not (PeriodUnit.FiscalYear or PeriodUnit.Year) } of && of.FirstDay > due.LastDay)));
        return inTime.Length > 0 ? inTime[^1] : years.Length == 0 ? null : years[^1];
    }
}
