using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Evaluation;

public sealed partial class RollUp
{
    /// <summary>Rolls up a measure: its indicators and those of its projects, each against its target of one phase; one whose figures are those of its
    /// parts alone by its parts.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="phase">The number of the phase, or <see langword="null"/> for the last target of each indicator. See
    /// <see cref="TargetEvaluation.OfPhase"/>.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the latest measurement of each indicator when it is left out.</param>
    /// <param name="assumptions">What is assumed of an indicator.</param>
    public static RollUp OfMeasure(
        EvaluationRule rule,
        Measure measure,
        int? phase = null,
        FiscalYear? asOf = null,
        Func<Indicator, Assumptions?>? assumptions = null) =>
        Of(new(Guard.Against.Null(rule), phase, asOf, assumptions), Guard.Against.Null(measure));

    /// <summary>Rolls up a policy: its perception indicators, and a group for each measure.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="phase">The number of the phase, or <see langword="null"/> for the last target of each indicator.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the latest measurement of each indicator when it is left out.</param>
    /// <param name="assumptions">What is assumed of an indicator.</param>
    public static RollUp OfPolicy(
        EvaluationRule rule,
        Policy policy,
        int? phase = null,
        FiscalYear? asOf = null,
        Func<Indicator, Assumptions?>? assumptions = null) =>
        Of(new(Guard.Against.Null(rule), phase, asOf, assumptions), Guard.Against.Null(policy));

    /// <summary>Rolls up a basic policy: a group for each policy.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="basicPolicy">The basic policy.</param>
    /// <param name="phase">The number of the phase, or <see langword="null"/> for the last target of each indicator.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the latest measurement of each indicator when it is left out.</param>
    /// <param name="assumptions">What is assumed of an indicator.</param>
    public static RollUp OfBasicPolicy(
        EvaluationRule rule,
        BasicPolicy basicPolicy,
        int? phase = null,
        FiscalYear? asOf = null,
        Func<Indicator, Assumptions?>? assumptions = null) =>
        Of(new(Guard.Against.Null(rule), phase, asOf, assumptions), Guard.Against.Null(basicPolicy));

    /// <summary>Rolls up a plan: a group for each basic policy.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="phase">The number of the phase. When it is left out, it is that of the plan; of a year it is any, because the plan's may not have begun
    /// or be over: each indicator is judged by its target that counts in the year.</param>
    /// <param name="asOf">The fiscal year as of which is judged: that of the latest measurement of each indicator when it is left out.</param>
    /// <param name="assumptions">What is assumed of an indicator. Where it names no first year of the plan, that is the plan's own.</param>
    public static RollUp OfPlan(
        EvaluationRule rule,
        ComprehensivePlan plan,
        int? phase = null,
        FiscalYear? asOf = null,
        Func<Indicator, Assumptions?>? assumptions = null)
    {
        Guard.Against.Null(plan);
        var asked = new Question(Guard.Against.Null(rule), phase ?? (asOf is null ? plan.Phase : null), asOf, assumptions, plan);
        return new(rule, code: null, plan.Title, [], plan.BasicPolicies.Select(basicPolicy => Of(asked, basicPolicy)));
    }

    private static RollUp Of(Question asked, BasicPolicy basicPolicy) =>
        new(
            asked.Rule,
            basicPolicy.Code,
            basicPolicy.Name,
            basicPolicy.OutcomeIndicators.SelectMany(asked.Evaluate),
            basicPolicy.Policies.Select(policy => Of(asked, policy)));

    private static RollUp Of(Question asked, Policy policy) =>
        new(
            asked.Rule,
            policy.Code,
            policy.Name,
            policy.PerceptionIndicators.Concat(policy.OutcomeIndicators).SelectMany(asked.Evaluate),
            policy.Measures.Select(measure => Of(asked, measure)));

    private static RollUp Of(Question asked, Measure measure) =>
        new(
            asked.Rule,
            measure.Code,
            measure.Name,
            measure.OutcomeIndicators.Concat(measure.Projects.SelectMany(project => project.Indicators)).SelectMany(asked.Evaluate),
            []);

    private sealed record Question(
        EvaluationRule Rule,
        int? Phase,
        FiscalYear? AsOf,
        Func<Indicator, Assumptions?>? Assumptions,
        ComprehensivePlan? Plan = null)
    {
        /// <summary>Evaluates an indicator, or each of its parts where the figures are theirs alone.</summary>
        internal IEnumerable<TargetEvaluation> Evaluate(Indicator indicator)
        {
            var assumed = Assumptions?.Invoke(indicator);
            return indicator.HasFiguresInPartsOnly
                ? indicator.Parts.Select(part => Evaluate(indicator.OfPart(part), assumed))
                : [Evaluate(indicator, assumed)];
        }

        private TargetEvaluation Evaluate(Indicator indicator, Assumptions? assumed)
        {
            var evaluation = TargetEvaluation.OfPhase(indicator, Phase, AsOf, assumed);
            return Plan is null ? evaluation : evaluation.InPlan(Plan);
        }
    }
}
