using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

public class TargetChoiceTests
{
    private static readonly string[] Dues = ["FY2025", "FY2022/FY2025", "../FY2025", "FY2025-H2", "FY2025-H1", "2025", "2026-03", "2026-03-31", "FY2024", "2024-10", "FY2026", "FY2024/FY2026"];

    /// <summary>Which of several targets counts is decided by their due periods and not by their order.</summary>
    [Property]
    public void The_target_that_counts_does_not_depend_on_the_order()
    {
        var lists = from shuffled in Gen.Shuffle(Dues)
                    from count in Gen.Choose(2, Dues.Length)
                    from phases in Gen.Choose(1, 3).ArrayOf(count)
                    from hasPhases in Gen.Elements(true, false)
                    from order in Gen.Shuffle(Enumerable.Range(0, count).ToArray())
                    from asOf in Gen.Elements(default(int?), 2023, 2024, 2025, 2026, 2027)
                    select (shuffled, phases: hasPhases ? phases : null, order, asOf);
        Prop.ForAll(lists.ToArbitrary(), drawn =>
        {
            Target[] targets = [.. drawn.order.Select((_, i) => (Target)Target.AtLeast(new Quantity(i, "人"), CalendarPeriod.Parse(drawn.shuffled[i]), drawn.phases?[i]))];
            FiscalYear? asOf = drawn.asOf is { } year ? new FiscalYear(year) : null;
            Target? Chosen(IEnumerable<Target> list) => TargetEvaluation.OfPhase(new("参加者数", Baseline.None, [], list), phase: null, asOf).Target;
            Assert.Equal(Chosen(targets), Chosen(drawn.order.Select(i => targets[i])));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("FY2025", "FY2022/FY2025")]
    [InlineData("FY2025", "2026-03-31")]
    [InlineData("2026-03-31", "2026-03")]
    [InlineData("FY2025-H2", "FY2022/FY2025")]
    [InlineData("FY2022/FY2025", "../FY2025")]
    [InlineData("FY2025-H2", "FY2025-H1")]
    public void The_target_of_the_year_itself_counts_and_else_that_which_is_due_last_and_begins_last(string counted, string other)
    {
        foreach (var dues in new[] { new[] { counted, other }, [other, counted] })
        {
            var indicator = new Indicator("参加者数", Baseline.None, [], dues.Select(due => Target.AtLeast(new Quantity(1, "人"), CalendarPeriod.Parse(due))));
            Assert.Equal(counted, TargetEvaluation.OfYear(indicator, new FiscalYear(2025)).Target!.Due.ToString());
            Assert.Equal(counted, TargetEvaluation.OfPhase(indicator, phase: null).Target!.Due.ToString());
        }
    }

    [Theory]
    [InlineData("FY2025", "2025-04/2026-03")]
    [InlineData("FY2025-H1/FY2025-H2", "FY2025")]
    [InlineData("2026-03", "2026-03-01/2026-03-31")]
    public void Two_targets_of_one_period_in_two_spellings_are_refused_and_both_named(string one, string other)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => new Indicator("参加者数", Baseline.None, [], new[] { one, other }.Select((due, i) => Target.AtLeast(new Quantity(i, "人"), CalendarPeriod.Parse(due)))));
        Assert.Contains("atLeast 0 人", error.Message, StringComparison.Ordinal);
        Assert.Contains("atLeast 1 人", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, 2, false)]
    [InlineData(8, 3, true)]
    [InlineData(8, 7.5, false)]
    [InlineData(0, 6, false)]
    [InlineData(0, 5, true)]
    public void What_has_passed_a_range_is_not_on_pace(double baseline, double actual, bool isOnPace)
    {
        EvaluationFacts Facts(Goal goal) => new(new DatedValue((decimal)baseline, new FiscalYear(2015)), new DatedValue((decimal)actual, new FiscalYear(2020)), goal);
        Assert.Equal(isOnPace, Facts(Goal.Between(3, 5, new FiscalYear(2025))).OnPace);
        Assert.Equal(isOnPace, Facts(Goal.Of(TargetCondition.Exactly, baseline > 5 ? 3 : 5, new FiscalYear(2025))).OnPace);
    }

    [Theory]
    [InlineData("FY2019", "FY2018", null, "atLeast", PlanFindingKind.MeasurementBeforeBaseline)]
    [InlineData("FY2019", "FY2019", null, "atLeast", null)]
    [InlineData("FY2019", "FY2020", "lower", "atLeast", PlanFindingKind.DirectionContradicted)]
    [InlineData("FY2019", "FY2020", "higher", "below", PlanFindingKind.DirectionContradicted)]
    [InlineData("FY2019", "FY2020", "higher", "atLeast", null)]
    [InlineData("FY2019", "FY2020", "keep", "atLeast", null)]
    [InlineData("FY2019", "FY2020", "lower", "reach", PlanFindingKind.DirectionContradicted)]
    [InlineData("FY2019", "FY2020", "higher", "reach", null)]
    [InlineData("FY2019", "FY2020", "keep", "reach", null)]
    [InlineData("FY2019", "FY2020", null, "reach", null)]
    [InlineData("FY2019", "FY2020", "lower", "exactly", null)]
    public void A_latest_measurement_before_the_baseline_and_a_direction_that_the_target_contradicts_are_found(string baseline, string measured, string? direction, string condition, PlanFindingKind? kind)
    {
        var json = $$"""{"title":null,"phase":null,"period":null,"basicPolicies":[{"code":"5","name":null,"policies":[{"code":"5-1","name":"甲","directions":[],"perceptionIndicators":[{"name":"参加率","source":null,{{(direction is null ? "" : $"\"direction\":\"{direction}\",")}}"baseline":{"kind":"measured","value":1,"unit":"%","period":"{{baseline}}"},"measurements":[{"value":2,"unit":"%","period":"FY2017"},{"value":2,"unit":"%","period":"{{measured}}"}],"targets":[{"condition":"{{condition}}","value":5,"unit":"%","due":"FY2025"}]}],"notes":[],"measures":[]}]}]}""";
        Assert.Equal(kind is { } found ? [found] : [], Kawasaki.Plan.Domain.Json.PlanJson.Deserialize(json).Validate().Select(finding => finding.Kind));
    }
}
