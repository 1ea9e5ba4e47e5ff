// The one place where a type meets its converter, so that no lower folder has to know about JSON.

using System.Text.Json.Serialization;
using Kawasaki.Plan.Domain.Json;

#pragma warning disable IDE0130, IDE0161 // Each namespace here is the type's own.

namespace Kawasaki.Plan.Domain.Calendars
{
    [JsonConverter(typeof(CanonicalTextConverter<FiscalYear>))]
    public readonly partial record struct FiscalYear;

    [JsonConverter(typeof(CanonicalTextConverter<FiscalYearRange>))]
    public readonly partial record struct FiscalYearRange;

    [JsonConverter(typeof(CanonicalTextConverter<EraYear>))]
    public readonly partial record struct EraYear;

    [JsonConverter(typeof(CanonicalTextConverter<CalendarPeriod>))]
    public readonly partial record struct CalendarPeriod;
}

namespace Kawasaki.Plan.Domain.Hierarchy
{
    [JsonConverter(typeof(CanonicalTextConverter<PlanCode>))]
    public readonly partial record struct PlanCode;

    [JsonConverter(typeof(PlanModelConverter<ComprehensivePlan>))]
    public sealed partial record ComprehensivePlan;

    [JsonConverter(typeof(PlanModelConverter<BasicPolicy>))]
    public sealed partial record BasicPolicy;

    [JsonConverter(typeof(PlanModelConverter<Policy>))]
    public sealed partial record Policy;

    [JsonConverter(typeof(PlanModelConverter<Measure>))]
    public sealed partial record Measure;

    [JsonConverter(typeof(PlanModelConverter<Project>))]
    public sealed partial record Project;
}

namespace Kawasaki.Plan.Domain.Indicators
{
    [JsonConverter(typeof(PlanModelConverter<PerceptionIndicator>))]
    public sealed partial record PerceptionIndicator;

    [JsonConverter(typeof(PlanModelConverter<OutcomeIndicator>))]
    public sealed partial record OutcomeIndicator;

    [JsonConverter(typeof(PlanModelConverter<Baseline>))]
    public abstract partial record Baseline;

    [JsonConverter(typeof(PlanModelConverter<Measurement>))]
    public sealed partial record Measurement;

    [JsonConverter(typeof(PlanModelConverter<Target>))]
    public abstract partial record Target;
}
