using System.Collections.ObjectModel;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The JSON Schema of the format, which is a resource of the assembly.</summary>
internal static class PlanSchema
{
    internal static string Text { get; } = Read("plan.schema.json");

    internal static IReadOnlyDictionary<Type, string> Names { get; } = new ReadOnlyDictionary<Type, string>(new Dictionary<Type, string>
    {
        [typeof(ComprehensivePlan)] = "plan",
        [typeof(PlanNote)] = "note",
        [typeof(ProjectStage)] = "stage",
        [typeof(ActivityGroup)] = "group",
        [typeof(ActivityItem)] = "item",
        [typeof(QuantifiedFact)] = "fact",
        [typeof(MeasurementUnit)] = "unit",
        [typeof(CalendarPeriod)] = "period",
    }.With(
        typeof(PlanPhase), typeof(BasicPolicy), typeof(Policy), typeof(Measure), typeof(Project), typeof(Assessment), typeof(AssessmentScale),
        typeof(ScaleGrade), typeof(ProjectAccount), typeof(ProjectFunding), typeof(Milestone), typeof(Indicator), typeof(Measurement),
        typeof(Baseline), typeof(MeasuredBaseline), typeof(NewlySetBaseline), typeof(StartedBaseline), typeof(NoBaseline), typeof(IndicatorRemark),
        typeof(IndicatorPart), typeof(Target), typeof(ThresholdTarget), typeof(RangeTarget), typeof(RelativeTarget), typeof(DirectionTarget),
        typeof(NotSetTarget), typeof(PendingTarget), typeof(TextTarget), typeof(Quantity), typeof(PlanCode), typeof(FiscalYear),
        typeof(FiscalYearRange), typeof(FiscalHalf), typeof(FiscalQuarter), typeof(EraYear), typeof(EraDate)));

    /// <summary>Adds types whose names on the wire are their own.</summary>
    private static Dictionary<Type, string> With(this Dictionary<Type, string> names, params Type[] types)
    {
        foreach (var type in types)
        {
            names.Add(type, WireName.Of(type.Name));
        }

        return names;
    }

    /// <summary>Reads a resource of the assembly.</summary>
    internal static string Read(string name)
    {
        using var stream = typeof(PlanSchema).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
