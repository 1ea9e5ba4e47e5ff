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

    [JsonConverter(typeof(CanonicalTextConverter<FiscalHalf>))]
    public readonly partial record struct FiscalHalf;

    [JsonConverter(typeof(CanonicalTextConverter<FiscalQuarter>))]
    public readonly partial record struct FiscalQuarter;

    [JsonConverter(typeof(CanonicalTextConverter<EraYear>))]
    public readonly partial record struct EraYear;

    [JsonConverter(typeof(CanonicalTextConverter<EraDate>))]
    public readonly partial record struct EraDate;

    [JsonConverter(typeof(CanonicalTextConverter<CalendarPeriod>))]
    public readonly partial record struct CalendarPeriod;
}

namespace Kawasaki.Plan.Domain.Quantities
{
    [JsonConverter(typeof(PlanModelConverter<MeasurementUnit>))]
    public readonly partial record struct MeasurementUnit;

    [JsonConverter(typeof(PlanModelConverter<Quantity>))]
    public readonly partial record struct Quantity;
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

    [JsonConverter(typeof(PlanModelConverter<Assessment>))]
    public sealed partial record Assessment;

    [JsonConverter(typeof(PlanModelConverter<AssessmentScale>))]
    public sealed partial record AssessmentScale;

    [JsonConverter(typeof(PlanModelConverter<ScaleGrade>))]
    public sealed partial record ScaleGrade;

    [JsonConverter(typeof(PlanModelConverter<ProjectAccount>))]
    public sealed partial record ProjectAccount;

    [JsonConverter(typeof(PlanModelConverter<ProjectFunding>))]
    public sealed partial record ProjectFunding;

    [JsonConverter(typeof(PlanModelConverter<ProjectStage>))]
    public sealed partial record ProjectStage;

    [JsonConverter(typeof(PlanModelConverter<ActivityGroup>))]
    public sealed partial record ActivityGroup;

    [JsonConverter(typeof(PlanModelConverter<ActivityItem>))]
    public sealed partial record ActivityItem;

    [JsonConverter(typeof(PlanModelConverter<QuantifiedFact>))]
    public sealed partial record QuantifiedFact;

    [JsonConverter(typeof(PlanModelConverter<Milestone>))]
    public sealed partial record Milestone;

    [JsonConverter(typeof(PlanModelConverter<PlanNote>))]
    public sealed partial record PlanNote;

    [JsonConverter(typeof(PlanModelConverter<PlanPhase>))]
    public sealed partial record PlanPhase;
}

namespace Kawasaki.Plan.Domain.Indicators
{
    [JsonConverter(typeof(PlanModelConverter<Indicator>))]
    public sealed partial record Indicator;

    [JsonConverter(typeof(PlanModelConverter<Baseline>))]
    public abstract partial record Baseline;

    [JsonConverter(typeof(PlanModelConverter<Target>))]
    public abstract partial record Target;

    [JsonConverter(typeof(PlanModelConverter<IndicatorRemark>))]
    public sealed partial record IndicatorRemark;

    [JsonConverter(typeof(PlanModelConverter<IndicatorPart>))]
    public sealed partial record IndicatorPart;

    [JsonConverter(typeof(PlanModelConverter<Measurement>))]
    public sealed partial record Measurement;

    [JsonConverter(typeof(PlanModelConverter<MeasuredBaseline>))]
    public sealed partial record MeasuredBaseline;

    [JsonConverter(typeof(PlanModelConverter<NewlySetBaseline>))]
    public sealed partial record NewlySetBaseline;

    [JsonConverter(typeof(PlanModelConverter<StartedBaseline>))]
    public sealed partial record StartedBaseline;

    [JsonConverter(typeof(PlanModelConverter<NoBaseline>))]
    public sealed partial record NoBaseline;

    [JsonConverter(typeof(PlanModelConverter<ThresholdTarget>))]
    public sealed partial record ThresholdTarget;

    [JsonConverter(typeof(PlanModelConverter<RangeTarget>))]
    public sealed partial record RangeTarget;

    [JsonConverter(typeof(PlanModelConverter<RelativeTarget>))]
    public sealed partial record RelativeTarget;

    [JsonConverter(typeof(PlanModelConverter<DirectionTarget>))]
    public sealed partial record DirectionTarget;

    [JsonConverter(typeof(PlanModelConverter<NotSetTarget>))]
    public sealed partial record NotSetTarget;

    [JsonConverter(typeof(PlanModelConverter<PendingTarget>))]
    public sealed partial record PendingTarget;

    [JsonConverter(typeof(PlanModelConverter<TextTarget>))]
    public sealed partial record TextTarget;
}
