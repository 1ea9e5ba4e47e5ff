using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Evaluation;

/// <summary>The first year of a plan, from which 多摩市 counts the time that has passed.</summary>
public class PlanStartTests
{
    private static readonly FiscalYearRange Years = new(new FiscalYear(2015), new FiscalYear(2019));

    // 20 % of the way in the first of five years is steady; in three of the seven years since the baseline it is not even fair.
    private static Indicator IndicatorOf(int? phase) => new(
        "回数",
        Baseline.Measured(new Quantity(10, "回"), new FiscalYear(2012)),
        [new(new Quantity(12, "回"), new FiscalYear(2015))],
        [Target.AtLeast(new Quantity(20, "回"), new FiscalYear(2019), phase)]);

    [Theory]
    [InlineData(1, 1, true, "steady")] // The plan is of the phase of the target.
    [InlineData(2, 1, true, "steady")] // Its phases say when that of the target was.
    [InlineData(2, 1, false, "needsImprovement")] // Nothing says it.
    [InlineData(null, null, true, "steady")] // No phases: the period of the plan, in which the target is due.
    public void The_first_year_is_that_of_the_plan(int? phase, int? ofTarget, bool isSaid, string grade)
    {
        var indicator = IndicatorOf(ofTarget);
        var plan = PlanOf(indicator, phase, phase is 2 ? new(new FiscalYear(2020), new FiscalYear(2023)) : Years, phase is 2 && isSaid ? [new(1, Years)] : []);

        var rolledUp = Assert.Single(RollUp.OfPlan(EvaluationRule.Tama, plan, phase: ofTarget).AllItems);
        var evaluation = Assert.Single(TargetEvaluation.AllOf(indicator)).InPlan(plan);
        Assert.Equal((grade, grade), (rolledUp.Judgement.Grade.Code, EvaluationRule.Tama.Judge(evaluation.Facts).Grade.Code));
        var said = evaluation.Explain(EvaluationRule.Tama)[^1].Text;
        Assert.Equal(!isSaid, said.English.EndsWith("by the time since the baseline: nothing says the first year of the plan", StringComparison.Ordinal));
        Assert.Equal(!isSaid, said.Japanese.EndsWith("（計画の初年度が示されていないため、策定時からの期間による）", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_year_that_the_caller_names_is_kept()
    {
        var (indicator, stated) = (IndicatorOf(null), new Assumptions { PlanStart = new FiscalYear(2010), Convention = AttainmentConvention.Inverse });
        var plan = PlanOf(indicator, null, Years, []);
        Assert.Equal("needsImprovement", Assert.Single(RollUp.OfPlan(EvaluationRule.Tama, plan, assumptions: _ => stated).AllItems).Judgement.Grade.Code);
        Assert.Same(stated, TargetEvaluation.OfPhase(indicator, null, assumptions: stated).InPlan(plan).Facts.Assumptions);

        var other = TargetEvaluation.OfPhase(indicator, null, assumptions: stated with { PlanStart = null }).InPlan(plan);
        Assert.Equal(stated with { PlanStart = new FiscalYear(2015) }, other.Facts.Assumptions);
        var outside = TargetEvaluation.OfPhase(indicator, null);
        Assert.Same(outside, outside.InPlan(PlanOf(indicator, null, new(new FiscalYear(2022), new FiscalYear(2025)), [])));
    }

    private static ComprehensivePlan PlanOf(Indicator indicator, int? phase, FiscalYearRange period, PlanPhase[] phases) =>
        new([new BasicPolicy(new PlanCode(5), "基本", [new Policy(new PlanCode(5, 1), "参加", measures: [new Measure(new PlanCode(5, 1, 1), "支援", outcomeIndicators: [indicator])])])], "計画", phase, period, phases);
}
