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
