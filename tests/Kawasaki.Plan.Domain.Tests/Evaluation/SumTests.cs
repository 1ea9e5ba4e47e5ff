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
