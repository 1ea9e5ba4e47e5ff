using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Writing;

/// <summary>Where a plan's phase and period are said: no line says them, only the heads of tables do. Where no table would, an empty one does.</summary>
internal static class PlanFrame
{
    /// <summary>Returns the node whose table of indicators must say the phase, or <see langword="null"/> where others do: every table of outcomes has
    /// a column of the plan's phase.</summary>
    internal static PlanCode? NodeToSayPhase(ComprehensivePlan plan)
    {
        var isSaid = plan.Measures.Any(measure => measure.OutcomeIndicators.Count > 0)
            || plan.Policies
                .SelectMany(policy => policy.PerceptionIndicators)
                .SelectMany(indicator => indicator.Targets)
                .Any(target => target.Phase == plan.Phase);
        return plan.Phase is null || isSaid ? null : plan.Measures.FirstOrDefault()?.Code ?? plan.Policies.FirstOrDefault()?.Code;
    }

    /// <summary>Returns the measure before whose projects the period must be said, or <see langword="null"/> where the first table that
    /// says one says it.</summary>
    internal static PlanCode? NodeToSayPeriod(ComprehensivePlan plan)
    {
        var ranges =
            from measure in plan.Measures
            from project in measure.Projects
            let range = PlanPeriod.SaidBy(project.Current.Period, project.Planned.Period, project.Later.Period)
            where range is not null
            select range;
        return plan.Period is not { } own || ranges.FirstOrDefault() == own ? null : plan.Measures.FirstOrDefault()?.Code;
    }
}
