using System.Text.Json;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>Yearly amounts against a cumulative target: what a sum lacks is said, and what is no amount of a year is not summed.</summary>
public class SumTests
{
    private static readonly FiscalYear First = new(2016);

    [Property]
    public void The_years_of_a_sum_and_those_that_it_lacks_are_all_from_the_first_to_the_last(bool[] isThere, bool hasFrom)
    {
        DatedValue[] amounts = [.. isThere.Take(8).Select((there, i) => (there, i)).Where(item => item.there).Select(item => new DatedValue(1, First + item.i))];
        var facts = EvaluationFacts.OfSum(null, amounts, Goal.Of(TargetCondition.AtLeast, 9), hasFrom ? First : null);
        using var answer = JsonDocument.Parse(EvaluationJson.Serialize(facts));
        var unmeasured = answer.RootElement.TryGetProperty("unmeasured", out var years) ? years.EnumerateArray().Select(year => FiscalYear.Parse(year.GetString()!)).ToArray() : [];
        FiscalYear[] summed = [.. amounts.Select(amount => amount.Year!.Value)];
        var all = summed.Length == 0 ? [] : Enumerable.Range(0, 8).Select(i => First + i).Where(year => year <= summed[^1] && (hasFrom || year >= summed[0]));

        Assert.Equal(all, summed.Concat(unmeasured).Order());
        Assert.Equal(years.ValueKind is JsonValueKind.Undefined, unmeasured.Length == 0);
        Assert.Equal(summed, answer.RootElement.TryGetProperty("summed", out var told) ? told.EnumerateArray().Select(year => FiscalYear.Parse(year.GetString()!)) : []);
        var line = summed.Length == 0 ? "" : facts.Explain().Single(line => line.Key == "summed").Text.English;
        Assert.All(unmeasured, year => Assert.Contains(year.ToString(), line[line.IndexOf("; without a figure for ", StringComparison.Ordinal)..], StringComparison.Ordinal));
        Assert.Equal(summed.Length > 0 && !hasFrom, line.Contains("nothing says with which year the sum begins", StringComparison.Ordinal));
    }

    /// <summary>Some years of a sum are no number to compare with a target of all: treasuryBoard says met or not met only where the years that lack cannot
    /// change it, whatever their amounts are.</summary>
    [Property(MaxTest = 500)]
    public void The_treasury_board_judges_a_sum_only_where_the_years_that_it_lacks_cannot_change_it(byte lacking, byte[] amounts, byte target, TargetCondition condition)
    {
        var asked = condition is >= TargetCondition.AtLeast and <= TargetCondition.Below or TargetCondition.Exactly ? condition : TargetCondition.AtLeast;
        string Judged(Func<int, decimal?> amountOf) =>
            EvaluationRule.TreasuryBoard.Judge(EvaluationFacts.OfSum(
                null,
                from i in Enumerable.Range(0, 4) where amountOf(i) is not null select new DatedValue(amountOf(i)!.Value, First + i),
                Goal.Of(asked, target, First + 3),
                First,
                First + 3)).Grade.Code;
        decimal Known(int i) => amounts.ElementAtOrDefault(i) / 8;
        bool IsThere(int i) => ((lacking >> i) & 1) == 0;
        var grade = Judged(i => IsThere(i) ? Known(i) : null);
        var whole = new decimal[] { 0, 1, 1000 }.Select(more => Judged(i => IsThere(i) ? Known(i) : more)).Append(Judged(i => IsThere(i) ? Known(i) : Math.Max(0, target - Enumerable.Range(0, 4).Where(IsThere).Sum(Known)) / (decimal)Math.Max(1, Enumerable.Range(0, 4).Count(k => !IsThere(k))))).Distinct().ToArray();
        Assert.True(grade == "notAvailable" || whole is [var one] && one == grade, $"{grade}: {string.Join(", ", whole)}");
        Assert.True(lacking % 16 != 0 || grade == whole[0], grade);
    }

    /// <summary>What further amounts could undo, no rule judges: its grade is that of what was not measured.</summary>
    [Property(MaxTest = 500)]
    public void No_rule_judges_a_sum_that_lacks_years_but_where_those_cannot_change_how_it_stands(byte lacking, byte[] amounts, byte target, TargetCondition condition, bool isDue)
    {
        var asked = condition is >= TargetCondition.AtLeast and <= TargetCondition.Below or TargetCondition.Exactly ? condition : TargetCondition.AtMost;
        var goal = Goal.Of(asked, target, isDue ? First + 3 : First + 5);
        DatedValue[] known = [.. from i in Enumerable.Range(0, 4) where ((lacking >> i) & 1) == 0 select new DatedValue(amounts.ElementAtOrDefault(i) / 8, First + i)];
        var facts = EvaluationFacts.OfSum(null, known, goal, First, First + 3);
        var isLacking = facts.Series!.Unmeasured.Count > 0 || (isDue && facts.Actual?.Year < First + 3);
        var canChange = facts.Actual is { } sum && new[] { 0m, Math.Max(0, target - sum.Value), 1000 }.Select(more => new EvaluationFacts(null, new DatedValue(sum.Value + more, First), goal).MeetsTarget).Distinct().Count() > 1;
        if (isLacking && canChange)
        {
            var unmeasured = new EvaluationFacts(null, null, goal, First + 3);
            Assert.All(EvaluationRule.BuiltIn, rule => Assert.Equal((rule.Judge(unmeasured).Grade, rule.Judge(unmeasured).Grade.Rank), (rule.Judge(facts).Grade, rule.Judge(facts).Grade.Rank)));
            Assert.All(EvaluationRule.BuiltIn.Where(rule => rule != EvaluationRule.TreasuryBoard || isDue), rule => Assert.Null(rule.Judge(facts).Grade.Rank));
            Assert.All(EvaluationRule.BuiltIn.Where(rule => rule != EvaluationRule.TreasuryBoard || isDue), rule => Assert.Equal("", facts.Explain(rule)[^1].Arithmetic));
        }
        else if (facts.MeetsTarget is true)
        {
            Assert.Equal(("A", "a", "reached"), (EvaluationRule.HealthJapan21.Judge(facts).Grade.Code, EvaluationRule.Kawasaki.Judge(facts).Grade.Code, EvaluationRule.UnProgressChart.Judge(facts).Grade.Code));
        }
    }

    [Fact]
    public void The_label_of_a_sum_that_is_due_says_that_some_years_lack()
    {
        var goal = Goal.Of(TargetCondition.AtLeast, 90, First + 3);
        foreach (var last in new[] { First + 2, First + 3 })
        {
            var facts = EvaluationFacts.OfSum(null, [new DatedValue(10, First), new DatedValue(30, last)], goal, First, First + 3);
            Assert.Equal((AttainmentStatus.DueUnmeasured, new Wording("期限到来・一部の年度の実績なし", "due, some years not measured")), (facts.Status, facts.StatusLabel()));
            Assert.Contains("due, some years not measured", facts.Explain().Single(line => line.Key == "status").Text.English, StringComparison.Ordinal);
            Assert.Equal(("notAvailable", UndefinedReason.NoActual), EvaluationRule.TreasuryBoard.Judge(facts) is var judged ? (judged.Grade.Code, judged.Reason) : default);
        }

        Assert.Equal("met", EvaluationRule.TreasuryBoard.Judge(EvaluationFacts.OfSum(null, [new DatedValue(95, First)], goal, First, First + 3)).Grade.Code);
        Assert.Equal(AttainmentStatus.DueUnmeasured.Label(), new EvaluationFacts(null, new DatedValue(10, First), goal, First + 3).StatusLabel());
    }

    /// <summary>A roll-up counts what lacks some years of a sum apart from what was not measured in its due year at all, though both have one status.</summary>
    [Fact]
    public void A_roll_up_tells_a_sum_that_lacks_years_from_what_is_not_measured()
    {
        var ofYears = Planted(new Measurement(new Quantity(30, "本"), new FiscalYear(2021)));
        var ofLevel = new Indicator("水準", Baseline.None, [new(new Quantity(10, "本"), new FiscalYear(2017))], [Target.AtLeast(new Quantity(90, "本"), new FiscalYear(2021))]);
        var from = ofYears.Targets[0].WithCounts(Counting.Cumulative, new FiscalYear(2016));
        var lacking = TargetEvaluation.Of(new Indicator("植樹", Baseline.None, ofYears.Measurements, [from]).WithCounts(Counting.Yearly), from, asOf: new FiscalYear(2021));
        var unmeasured = TargetEvaluation.Of(ofLevel, ofLevel.Targets[0], asOf: new FiscalYear(2021));
        var rolledUp = RollUp.Of(EvaluationRule.TreasuryBoard, [lacking, unmeasured, lacking]);

        Assert.Equal(3, rolledUp.ByStatus[AttainmentStatus.DueUnmeasured]);
        Assert.Contains("3 indicators (due, some years not measured 2, due, not measured 1)", rolledUp.Text.English, StringComparison.Ordinal);
        Assert.Contains("指標3件（期限到来・一部の年度の実績なし 2、期限到来・実績なし 1）", rolledUp.Text.Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FY2018/FY2021", null)]
    [InlineData("../FY2021", null)]
    [InlineData("FY2021", "R3累計")]
    public void What_is_no_amount_of_one_year_is_not_summed(string period, string? qualifier)
    {
        var total = new Measurement(new Quantity(30, "本"), CalendarPeriod.Parse(period)).WithQualifier(qualifier);
        var indicator = Planted(total);
        var evaluation = TargetEvaluation.Of(indicator, indicator.Targets[0]);

        Assert.Equal((UndefinedReason.CountsUnclear, AttainmentStatus.NotMeasurable), (evaluation.Facts.Gap.Reason, evaluation.Facts.Status));
        var finding = Assert.Single(PlanOf(indicator).Validate());
        Assert.Equal(PlanFindingKind.CountsUnclear, finding.Kind);
        Assert.Contains("30 本", finding.Text.English, StringComparison.Ordinal);
    }

    /// <summary>A figure that is called the total of just the years that would be summed is their sum, however the years are said; one of other years is
    /// neither summed nor compared, and both are named.</summary>
    [Property]
    public void A_total_of_just_the_years_that_are_summed_is_their_sum(byte[] amounts, byte first, byte begun, bool isSpan)
    {
        var (from, start, last) = (new FiscalYear(2018 + (first % 3)), new FiscalYear(2018 + (begun % 3)), new FiscalYear(2021));
        Measurement[] ofYears = [.. Enumerable.Range(2018, 4).Select(year => new Measurement(new Quantity(amounts.ElementAtOrDefault(year - 2018), "本"), new FiscalYear(year)))];
        var sum = ofYears.Where(measurement => measurement.Year >= from).Sum(measurement => measurement.Value!.Value.Amount);
        var total = new Measurement(new Quantity(sum, "本"), isSpan ? CalendarPeriod.From(new FiscalYearRange(start, last)) : last).WithQualifier(isSpan ? "累計" : (start.StartYear == 2018 ? "H30～R3累計" : $"R{start.StartYear - 2018}～3累計"));
        Indicator Of(params Measurement[] measurements) =>
            new Indicator("植樹", Baseline.None, measurements, [Target.AtLeast(new Quantity(300, "本"), last).WithCounts(Counting.Cumulative, from)]).WithCounts(Counting.Yearly);
        var (summed, told) = (Of(ofYears), Of([.. ofYears.SkipLast(1), total]));
        var (one, other) = (TargetEvaluation.Of(summed, summed.Targets[0]).Facts, TargetEvaluation.Of(told, told.Targets[0]).Facts);
        if (start == from)
        {
            Assert.Equal((one.Actual, one.Baseline, one.Status, one.MeetsTarget, one.OnPace), (other.Actual, other.Baseline, other.Status, other.MeetsTarget, other.OnPace));
            Assert.Equal((one.Gap, one.AttainmentRatio, one.ProgressRatio, one.Expected, one.PaceRatio, one.RequiredPerYear), (other.Gap, other.AttainmentRatio, other.ProgressRatio, other.Expected, other.PaceRatio, other.RequiredPerYear));
            Assert.Empty(PlanOf(told).Validate());
            return;
        }

        Assert.Equal((UndefinedReason.CountsUnclear, null), (other.Gap.Reason, other.Actual));
        var finding = Assert.Single(PlanOf(told).Validate()).Text.English;
        Assert.Contains(total.Qualifier!, finding, StringComparison.Ordinal);
        Assert.Contains($"{from} to {last}", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R4～7累計", "FY2022", null)]
    [InlineData("R3～7累計", "FY2022", "FY2025 (R3～7累計) is not the amount of one year, so that it cannot be summed for FY2022/FY2025")]
    [InlineData("R4～6累計", "FY2022", "FY2025 (R4～6累計) is not the amount of one year, so that it cannot be summed for FY2022/FY2025")]
    public void A_case_with_a_total_is_read_where_it_is_just_the_sum(string words, string from, string? refused)
    {
        var json = $$"""{"counts":"yearly","series":[{"value":40,"period":"FY2024"}],"actual":{"value":180,"period":"FY2025","qualifier":"{{words}}"},"target":{"from":"{{from}}","condition":"atLeast","value":180,"due":"FY2025","counts":"cumulative" } }""";
        if (refused is null)
        {
            Assert.Equal((180, AttainmentStatus.Met), EvaluationJson.ReadCase(json) is var facts ? (facts.Actual!.Value.Value, facts.Status) : default);
        }
        else
        {
            Assert.Contains(refused, Assert.Throws<JsonException>(() => EvaluationJson.ReadCase(json)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("FY2021")]
    [InlineData("2021")]
    [InlineData("2021-04/2022-03")]
    [InlineData("2021-01/2021-12")]
    [InlineData("FY2021-H1/FY2021-H2")]
    public void The_amount_of_a_year_is_summed_however_the_year_is_said(string period)
    {
        var indicator = Planted(new Measurement(new Quantity(30, "本"), CalendarPeriod.Parse(period)));
        Assert.Equal(40, TargetEvaluation.Of(indicator, indicator.Targets[0]).Facts.Actual?.Value);
        Assert.Empty(PlanOf(indicator).Validate());
    }

    private static Indicator Planted(Measurement last) => new Indicator(
        "植樹",
        Baseline.None,
        [new(new Quantity(10, "本"), new FiscalYear(2017)), last],
        [Target.AtLeast(new Quantity(90, "本"), new FiscalYear(2021)).WithCounts(Counting.Cumulative)]).WithCounts(Counting.Yearly);

    private static ComprehensivePlan PlanOf(Indicator indicator) =>
        new([new BasicPolicy(new PlanCode(5), null, [new Policy(new PlanCode(5, 1), "甲", measures: [new Measure(new PlanCode(5, 1, 1), "乙", outcomeIndicators: [indicator])])])]);
}
