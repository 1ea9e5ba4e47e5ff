using System.Text.Json;
using System.Text.Json.Serialization;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary>The report as one JSON array.</summary>
internal static class JsonReport
{
    internal static void Write(Report report)
    {
        using var output = Output.OpenStream();
        using (var writer = new Utf8JsonWriter(output, Output.JsonOptions with { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartArray();
            foreach (var row in report.Rows)
            {
                Write(writer, row, report);
            }

            writer.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, ReportRow row, Report report)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, row.Subject.Code.ToString());
        if (row.Subject.Project is { } project)
        {
            writer.WriteString("project"u8, project);
        }

        writer.WriteString("name"u8, row.Subject.Name);
        if (row.Subject.Part is { } part)
        {
            writer.WriteString("part"u8, part.Label);
        }

        writer.WritePropertyName("phase"u8);
        JsonSerializer.Serialize(writer, row.Evaluation.Target?.Phase, PlanPartsContext.Default.NullableInt32);
        writer.WritePropertyName("baseline"u8);
        JsonSerializer.Serialize(writer, row.Subject.Figures.Baseline, PlanPartsContext.Default.Baseline);
        writer.WritePropertyName("actual"u8);
        JsonSerializer.Serialize(writer, row.Used!, PlanPartsContext.Default.Measurement);
        if (row.Evaluation.Facts is { Actual: not null, Series.Start: { } start })
        {
            WriteStart(writer, start);
        }

        if (YearlySum.Of(row.Evaluation) is { } sum)
        {
            WriteNotFinal(writer, [.. sum.NotFinal]);
        }

        if (row.Evaluation.Missing is { } missing)
        {
            writer.WritePropertyName("missing"u8);
            JsonSerializer.Serialize(writer, missing, PlanPartsContext.Default.Measurement);
        }

        writer.WritePropertyName("target"u8);
        JsonSerializer.Serialize(writer, row.Evaluation.Target!, PlanPartsContext.Default.Target);
        EvaluationJson.WriteMembers(writer, row.Evaluation.Facts, report.Rules);
        writer.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter writer, DatedValue start)
    {
        writer.WriteStartObject("sumStart"u8);
        writer.WriteNumber("value"u8, start.Value);
        if (start.Year is { } year)
        {
            writer.WriteString("period"u8, year.ToString());
        }

        writer.WriteEndObject();
    }

    private static void WriteNotFinal(Utf8JsonWriter writer, IReadOnlyList<Measurement> amounts)
    {
        if (amounts.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("notFinal"u8);
        foreach (var amount in amounts)
        {
            JsonSerializer.Serialize(writer, amount, PlanPartsContext.Default.Measurement);
        }

        writer.WriteEndArray();
    }
}

/// <summary>The parts of a plan that the report repeats, in the spelling of the plan's own format.</summary>
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(Baseline))]
[JsonSerializable(typeof(Measurement))]
[JsonSerializable(typeof(Target))]
internal sealed partial class PlanPartsContext : JsonSerializerContext;
