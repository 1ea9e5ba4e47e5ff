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

    /// <summary>A level of another part of the year decides nothing of a target due within it: it was measured before, or after.</summary>
    [Theory]
    [InlineData("FY2025-H2", "FY2025-H1", AttainmentStatus.DueUnmeasured)]
    [InlineData("FY2025-H1", "FY2025-H2", AttainmentStatus.MeasuredAfterDue)]
    [InlineData("FY2025-H1", "2025-10", AttainmentStatus.MeasuredAfterDue)]
    [InlineData("FY2025-H1", "2026-03-31", AttainmentStatus.MeasuredAfterDue)]
    [InlineData("FY2025-H2", "2025-10", AttainmentStatus.Met)]
    [InlineData("FY2025-H1", "FY2025-H1", AttainmentStatus.Met)]
    [InlineData("FY2025-H1", "FY2025", AttainmentStatus.Met)]
    [InlineData("2025-10", "FY2025-H2", AttainmentStatus.Met)]
    [InlineData("FY2025", "FY2025-H1", AttainmentStatus.Met)]
    [InlineData("FY2025-H2", "FY2025-Q1/FY2025-Q2", AttainmentStatus.DueUnmeasured)]
    public void A_level_of_another_part_of_the_year_decides_nothing(string due, string measured, AttainmentStatus expected)
    {
        var indicator = new Indicator("参加率", Baseline.None, [new(Quantity.Percent(60), CalendarPeriod.Parse(measured))], [Target.AtLeast(Quantity.Percent(50), CalendarPeriod.Parse(due))]);
        var facts = TargetEvaluation.Of(indicator, indicator.Targets[0]).Facts;
        Assert.Equal((expected, true), (facts.Status, facts.MeetsTarget));
        var ofCase = Kawasaki.Plan.Domain.Json.EvaluationJson.ReadCase($$"""{"actual":{"value":60,"period":"{{measured}}"},"target":{"condition":"atLeast","value":50,"due":"{{due}}" } }""");
        Assert.Equal((expected, true), (ofCase.Status, ofCase.MeetsTarget));
    }

    [Fact]
    public void A_level_of_the_year_before_counts_rather_than_one_after_the_part_in_which_a_target_is_due()
    {
        var indicator = new Indicator(
            "参加率",
            Baseline.None,
            [new(Quantity.Percent(40), new FiscalYear(2024)), new(Quantity.Percent(60), CalendarPeriod.Parse("FY2025-H2"))],
            [Target.AtLeast(Quantity.Percent(50), CalendarPeriod.Parse("FY2025-H1"))]);
        var facts = TargetEvaluation.Of(indicator, indicator.Targets[0]).Facts;
        Assert.Equal((AttainmentStatus.DueUnmeasured, 40), (facts.Status, facts.Actual!.Value.Value));
    }

    /// <summary>前年度以上 in the first year: what the plan prints as the baseline is the measurement before, where it is of the year before.</summary>
    [Property]
    public void A_baseline_of_the_year_before_is_the_measurement_before(byte baseline, byte actual, byte by, byte gap)
    {
        var year = new FiscalYear(2020);
        var (goal, before) = (Goal.Relative(TargetCondition.AtLeast, ReferencePoint.Previous, by, year), new DatedValue(baseline, year - 1));
        var facts = new EvaluationFacts(new DatedValue(baseline, year - (gap % 4)), new DatedValue(actual, year), goal);
        Assert.Equal(gap % 4 == 1 ? baseline + by : null, facts.Goal.Value);
        Assert.Equal(gap % 4 == 1 ? actual >= baseline + by : null, facts.MeetsTarget);
        Assert.Equal(gap % 4 == 1, facts.Explain().Text.English.Contains("set from the baseline, which is of the year before", StringComparison.Ordinal));
        Assert.Equal(7m + by, new EvaluationFacts(before, new DatedValue(actual, year), goal, series: new([new DatedValue(7, year - 1)])).Goal.Value); // Measured once more in that year.
        Assert.Equal(baseline + by, new EvaluationFacts(before, new DatedValue(actual, year), goal, series: new([new DatedValue(7, year - 2)])).Goal.Value);
    }

    [Theory]
    [InlineData("FY2024", "2024", 3, 3, true)]
    [InlineData("2024", "FY2024", null, null, true)]
    [InlineData("2024", "FY2022/FY2024", 3, 3, true)]
    [InlineData("FY2024", "2024", 2, 3, false)]
    [InlineData("FY2024", "2025", 3, 3, false)]
    [InlineData("FY2024-H1", "2024", 3, 3, false)]
    [InlineData("2023", "2024", 3, 3, false)]
    public void Two_targets_of_one_phase_in_a_fiscal_and_a_plain_year_are_found(string one, string other, int? phase, int? otherPhase, bool isFound)
    {
        var indicator = new Indicator("参加者数", Baseline.None, [], [Target.AtLeast(new Quantity(5, "人"), CalendarPeriod.Parse(one), phase), Target.AtLeast(new Quantity(6, "人"), CalendarPeriod.Parse(other), otherPhase)]);
        var findings = new ComprehensivePlan([new BasicPolicy(new PlanCode(5), null, [new Policy(new PlanCode(5, 1), "甲", measures: [new Measure(new PlanCode(5, 1, 1), "乙", outcomeIndicators: [indicator])])])]).Validate();
        Assert.Equal(isFound ? [PlanFindingKind.DueTwice] : [], findings.Select(finding => finding.Kind));
        Assert.All(findings, finding => Assert.True(finding.Text.English.Contains("5 人", StringComparison.Ordinal) && finding.Text.English.Contains("6 人", StringComparison.Ordinal)));
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
    [InlineData("FY2019", "FY2019", null, "atLeast", PlanFindingKind.MeasuredTwice)]
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
