using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Json;

internal delegate T ModelReader<T>(ref StrictReader reader);

/// <summary>How a type of the model is read and written.</summary>
internal sealed record ModelFormat<T>(ModelReader<T> Read, Action<Utf8JsonWriter, T> Write);

/// <summary>The formats of the model, by type.</summary>
internal static class ModelFormat
{
    private static readonly object[] Formats =
    [
        new ModelFormat<ComprehensivePlan>(PlanFormat.Read, PlanFormat.Write),
        new ModelFormat<BasicPolicy>(PlanFormat.ReadBasicPolicy, PlanFormat.WriteBasicPolicy),
        new ModelFormat<Policy>(PolicyFormat.Read, PolicyFormat.Write),
        new ModelFormat<Measure>(MeasureFormat.Read, MeasureFormat.Write),
        new ModelFormat<Project>(ProjectFormat.Read, ProjectFormat.Write),
        new ModelFormat<PerceptionIndicator>(IndicatorFormat.ReadPerception, IndicatorFormat.Write),
        new ModelFormat<OutcomeIndicator>(IndicatorFormat.ReadOutcome, IndicatorFormat.Write),
        new ModelFormat<Baseline>(BaselineFormat.Read, BaselineFormat.Write),
        new ModelFormat<Measurement>(IndicatorFormat.ReadMeasurement, IndicatorFormat.Write),
        new ModelFormat<Target>(TargetFormat.Read, TargetFormat.Write),
    ];

    internal static ModelFormat<T> Of<T>()
    {
        foreach (var format in Formats)
        {
            if (format is ModelFormat<T> found)
            {
                return found;
            }
        }

        throw new NotSupportedException($"{typeof(T).Name} is not a type of the plan's format.");
    }
}
