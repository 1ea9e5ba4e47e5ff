using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Json;

internal delegate T ModelReader<T>(ref StrictReader reader);

/// <summary>How a type of the model is read and written.</summary>
internal sealed record ModelFormat<T>(ModelReader<T> Read, Action<Utf8JsonWriter, T> Write) : IModelFormat
{
    public bool TryWrite(Utf8JsonWriter writer, object value)
    {
        if (value is not T known)
        {
            return false;
        }

        Write(writer, known);
        return true;
    }
}

/// <summary>The format of a type that is not known before.</summary>
internal interface IModelFormat
{
    /// <summary>Writes a value, where it is of the type.</summary>
    bool TryWrite(Utf8JsonWriter writer, object value);
}

/// <summary>The formats of the model, by type.</summary>
internal static class ModelFormat
{
    private static readonly IModelFormat[] Formats =
    [
        new ModelFormat<ComprehensivePlan>(PlanFormat.Read, PlanFormat.Write),
        new ModelFormat<PlanPhase>(PlanFormat.ReadPhase, PlanFormat.WritePhase),
        new ModelFormat<BasicPolicy>(PlanFormat.ReadBasicPolicy, PlanFormat.WriteBasicPolicy),
        new ModelFormat<Policy>(PolicyFormat.Read, PolicyFormat.Write),
        new ModelFormat<Measure>(MeasureFormat.Read, MeasureFormat.Write),
        new ModelFormat<PlanNote>(NoteFormat.ReadNote, NoteFormat.WriteNote),
        new ModelFormat<Project>(ProjectFormat.Read, ProjectFormat.Write),
        new ModelFormat<Assessment>(AssessmentFormat.Read, AssessmentFormat.Write),
        new ModelFormat<AssessmentScale>(AssessmentFormat.ReadScale, AssessmentFormat.WriteScale),
        new ModelFormat<ScaleGrade>(AssessmentFormat.ReadGrade, AssessmentFormat.WriteGrade),
        new ModelFormat<ProjectAccount>(AccountFormat.Read, AccountFormat.Write),
        new ModelFormat<ProjectFunding>(AccountFormat.ReadFunding, AccountFormat.WriteFunding),
        new ModelFormat<ProjectStage>(ProjectFormat.ReadStage, ProjectFormat.WriteStage),
        new ModelFormat<ActivityGroup>(ProjectFormat.ReadGroup, ProjectFormat.WriteGroup),
        new ModelFormat<ActivityItem>(ItemFormat.Read, ItemFormat.Write),
        new ModelFormat<QuantifiedFact>(ItemFormat.ReadFact, ItemFormat.WriteFact),
        new ModelFormat<Milestone>(ItemFormat.ReadMilestone, ItemFormat.WriteMilestone),
        new ModelFormat<Indicator>(IndicatorFormat.Read, IndicatorFormat.WriteWithKind),
        new ModelFormat<IndicatorRemark>(IndicatorFormat.ReadRemark, IndicatorFormat.WriteRemark),
        new ModelFormat<IndicatorPart>(IndicatorFormat.ReadPart, IndicatorFormat.WritePart),
        new ModelFormat<Measurement>(MeasurementFormat.Read, MeasurementFormat.Write),
        new ModelFormat<Baseline>(BaselineFormat.Read, BaselineFormat.Write),
        OneBaseline<MeasuredBaseline>(),
        OneBaseline<NewlySetBaseline>(),
        OneBaseline<StartedBaseline>(),
        OneBaseline<NoBaseline>(),
        new ModelFormat<Target>(TargetFormat.Read, TargetFormat.Write),
        OneTarget<ThresholdTarget>(),
        OneTarget<RangeTarget>(),
        OneTarget<RelativeTarget>(),
        OneTarget<DirectionTarget>(),
        OneTarget<NotSetTarget>(),
        OneTarget<PendingTarget>(),
        OneTarget<TextTarget>(),
        new ModelFormat<Quantity>(QuantityFormat.Read, QuantityFormat.Write),
        new ModelFormat<MeasurementUnit>(QuantityFormat.ReadUnit, QuantityFormat.WriteUnit),
    ];

    /// <summary>Writes a value of any type of the model.</summary>
    internal static void Write(Utf8JsonWriter writer, object value)
    {
        if (!Array.Exists(Formats, format => format.TryWrite(writer, value)))
        {
            throw new NotSupportedException(Invariant($"{value.GetType().Name} is not a type of the plan's format."));
        }
    }

    internal static ModelFormat<T> Of<T>()
    {
        foreach (var format in Formats)
        {
            if (format is ModelFormat<T> found)
            {
                return found;
            }
        }

        throw new NotSupportedException(Invariant($"{typeof(T).Name} is not a type of the plan's format."));
    }

    private static ModelFormat<T> OneBaseline<T>()
        where T : Baseline =>
        new((ref StrictReader reader) => BaselineFormat.Read(ref reader) as T ?? throw OtherThan<T>(reader), BaselineFormat.Write);

    private static ModelFormat<T> OneTarget<T>()
        where T : Target =>
        new((ref StrictReader reader) => TargetFormat.Read(ref reader) as T ?? throw OtherThan<T>(reader), TargetFormat.Write);

    private static JsonException OtherThan<T>(in StrictReader reader) => reader.Error($"{typeof(T).Name} ではありません。", $"Expected a {typeof(T).Name}.");
}
