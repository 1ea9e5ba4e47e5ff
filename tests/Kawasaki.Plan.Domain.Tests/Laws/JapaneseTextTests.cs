using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Hierarchy.Changes;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Kawasaki.Plan.Domain.Tests.Generators;
using Kawasaki.Plan.Domain.Tests.Hierarchy;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Laws;

/// <summary>What is said in Japanese holds no English: no word, no name of a member, no <c>FY2025</c>.</summary>
[Properties(Arbitrary = [typeof(PlanArbitraries), typeof(CaseArbitraries), typeof(ComparisonTests)], MaxTest = 100)]
public partial class JapaneseTextTests
{
    /// <summary>Proper names, a name of the generated plans, and that of a scale.</summary>
    private static readonly string[] OwnWords = ["SDGs", "EUSTAT", "Rate", "kawasaki", "project"];

    private static readonly PlanCode Code = new(5, 1, 1);

    [Property]
    public void The_trace_of_every_rule_is_Japanese(EvaluationFacts @case) => AssertJapanese(@case.Explain([.. EvaluationRule.All]).Text);

    [Property]
    public void The_trace_of_every_target_is_Japanese(Indicator indicator) =>
        Assert.All(TargetEvaluation.AllOf(indicator), evaluation => AssertJapanese(evaluation.Explain([.. EvaluationRule.All]).Text));

    [Property]
    public void The_changes_of_plans_are_Japanese(PlanRevision revision) =>
        AssertJapanese(PlanComparison.Between(revision.Older, revision.Newer).Text);

    [Property]
    public void The_findings_and_roll_ups_of_a_plan_are_Japanese(ComprehensivePlan plan)
    {
        Assert.All(plan.Validate(), finding => AssertJapanese(finding.Text));
        Assert.All(EvaluationRule.All, rule => AssertJapanese(RollUp.OfPlan(rule, plan).Text));
    }

    [Fact]
    public void A_finding_of_every_kind_is_Japanese()
    {
        var indicator = new Indicator(
            "加入率",
            Baseline.None,
            [new(Quantity.Percent(1), new FiscalYear(2021)), new(Quantity.Percent(2), new FiscalYear(2019))],
            [Target.AtLeast(Quantity.Percent(3), new FiscalYear(2030), 3).WithCounts(Counting.Cumulative), Target.NotSet(4)]).WithNotes(["1", "2"]);
        var early = new Indicator(
            "利用者数",
            Baseline.Measured(new Quantity(3, "人"), new FiscalYear(2020)),
            [new(new Quantity(2, "人"), new FiscalYear(2018))],
            [Target.AtLeast(new Quantity(4, "人"), new FiscalYear(2025))]).WithDirection(Direction.Lower);
        var totals = new Indicator(
            "植樹本数",
            Baseline.Measured(new Quantity(80, "本"), new FiscalYear(2022)),
            [new(new Quantity(90, "本"), new FiscalYear(2022)), new(new Quantity(70, "本"), new FiscalYear(2023))]).WithCounts(Counting.Cumulative);
        var measures = new[]
        {
            new Measure(new PlanCode(5, 1, 2), "二"),
            new Measure(Code, "一", outcomeIndicators: [indicator, indicator, new Indicator("満足度", Baseline.None, [new(new Quantity(4.8m, "点"), new FiscalYear(2021))], [Target.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, Quantity.Percent(10))]).WithScaleMaximum(5), early, totals, new Indicator("来場者数", Baseline.None, [], [Target.AtLeast(new Quantity(5, "件"), CalendarPeriod.FromYear(2024), 3), Target.AtLeast(new Quantity(6, "件"), new FiscalYear(2024), 3)])], notes: [new("注", "1"), new("注", "1"), new("注", "3")], projects: [new Project("事業", planned: new ProjectStage(new FiscalYear(2018)))
                .WithAccounts([new ProjectAccount(new FiscalYear(2020), new MeasurementUnit("千円"), total: 3).WithBudget(initial: 1, supplementary: 1), new(new FiscalYear(2021), new MeasurementUnit("件"), total: 10, executed: 12, personnel: -1, funding: new(national: 14))])
                .WithAssessments([new(new FiscalYear(2020), "尺度", "甲"), new(new FiscalYear(2020), "kawasaki.project", "六", indicator: "箇所数")])]),
        };
        var findings = new ComprehensivePlan(
            [new BasicPolicy(new PlanCode(5), null, [new Policy(new PlanCode(5, 1), "政策", measures: measures)])],
            phase: 3,
            period: new(new(2022), new(2026)),
            phases: [new(3, new(new(2022), new(2025))), new(2, new(new(2018), new(2021)))]).Validate();

        Assert.Equal(Enum.GetValues<PlanFindingKind>(), findings.Select(finding => finding.Kind).Distinct().Order());
        Assert.All(findings, finding => AssertJapanese(finding.Text));
    }

    [Fact]
    public void Every_label_is_the_one_of_this_table_and_Japanese()
    {
        Wording[] labels =
        [
            .. Enum.GetValues<AttainmentStatus>().Select(value => value.Label()),
            .. Enum.GetValues<UndefinedReason>().Select(value => value.Label()),
            .. Enum.GetValues<FigureKind>().Select(value => value.Label()),
            .. Enum.GetValues<AttainmentConvention>().Select(value => value.Label()),
            .. Enum.GetValues<DirectionBasis>().Select(value => value.Label()),
            .. Enum.GetValues<TargetChange>().Select(value => value.Label()),
            .. EvaluationRule.BuiltIn.SelectMany(rule => rule.Grades.Select(grade => grade.Label).Prepend(rule.Label)),
            .. Rounding.All.Select(rounding => rounding.Label),
            .. AssessmentScale.BuiltIn.SelectMany(scale => scale.Grades).Select(grade => grade.Label),
            .. Enum.GetValues<AccountGap>().Select(value => value.Label()),
            .. Enum.GetValues<IndicatorKind>().Select(value => value.Label()),
            .. Enum.GetValues<IndicatorLevel>().Select(value => value.Label()),
            .. Enum.GetValues<Direction>().Select(value => value.Label()),
            .. Enum.GetValues<Counting>().Select(value => value.Label()),
            .. Enum.GetValues<MissingReason>().Select(value => value.Label()),
            .. Enum.GetValues<MeasurementStatus>().Select(value => value.Label()),
        ];

        Assert.Equal(Table, string.Join("\n", labels.Select(label => $"{label.Japanese} | {label.English}")));
        Assert.All(labels, AssertJapanese);
    }

    /// <summary>The codes are those of the grades and of no language.</summary>
    [Fact]
    public void The_conditions_of_every_rule_are_Japanese_behind_the_code()
    {
        Assert.All(EvaluationRule.BuiltIn, rule => Assert.NotEmpty(rule.Conditions));
        Assert.All(EvaluationRule.BuiltIn.SelectMany(rule => rule.Conditions), condition =>
            AssertJapanese(new(condition.Japanese.Split('：')[1].Replace("notAvailable", "", StringComparison.Ordinal), condition.English.Split(": ")[1])));
    }

    private static void AssertJapanese(Wording text)
    {
        Assert.Empty(LatinWord().Matches(text.Japanese).Select(match => match.Value).Except(OwnWords));
        Assert.True(text.Japanese.Length == 0 == (text.English.Length == 0), "Both languages say something, or none does.");
    }

    // Halves and quarters are spelled as on the wire.
    [GeneratedRegex("[A-Za-z]{3,}|FY(?![0-9]{4}-[HQ][1-4])[0-9]*")]
    private static partial Regex LatinWord();
}
