using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of an indicator and its measurements.</summary>
internal static class IndicatorFormat
{
    private static readonly MemberTable IndicatorMembers = new(["name", "source", "baseline", "measurements", "targets"], "scaleMaximum", "notes");
    private static readonly MemberTable MeasurementMembers = new(["value", "unit"], "period", "asOf");

    internal static Indicator RefuseToRead(ref StrictReader reader) =>
        throw reader.Error("An indicator does not say of which kind it is: read a perception or an outcome indicator.");

    internal static PerceptionIndicator ReadPerception(ref StrictReader reader)
    {
        var parts = ReadParts(ref reader);
        try
        {
            return new(parts.Name, parts.Baseline, parts.Measurements, parts.Targets, parts.Source, parts.ScaleMaximum, parts.Notes);
        }
        catch (ArgumentException exception)
        {
            throw reader.Refused(exception);
        }
    }

    internal static OutcomeIndicator ReadOutcome(ref StrictReader reader)
    {
        var parts = ReadParts(ref reader);
        try
        {
            return new(parts.Name, parts.Baseline, parts.Measurements, parts.Targets, parts.Source, parts.ScaleMaximum, parts.Notes);
        }
        catch (ArgumentException exception)
        {
            throw reader.Refused(exception);
        }
    }

    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<Indicator> indicators)
    {
        writer.WriteList(name, indicators, Write);
    }

    private static Parts ReadParts(ref StrictReader reader)
    {
        var parts = new Parts();
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(IndicatorMembers, ref seen, out var member))
        {
            switch (member)
            {
                case "name":
                    parts.Name = reader.ReadString();
                    break;
                case "source":
                    parts.Source = reader.ReadStringOrNull();
                    break;
                case "scaleMaximum":
                    parts.ScaleMaximum = reader.ReadDecimal();
                    break;
                case "notes":
                    parts.Notes = reader.ReadStrings();
                    break;
                case "baseline":
                    parts.Baseline = BaselineFormat.Read(ref reader);
                    break;
                case "measurements":
                    parts.Measurements = reader.ReadList(ReadMeasurement);
                    break;
                default:
                    parts.Targets = reader.ReadList(TargetFormat.Read);
                    break;
            }
        }

        return parts;
    }

    internal static void Write(Utf8JsonWriter writer, Indicator indicator)
    {
        writer.WriteStartObject();
        writer.WriteText("name"u8, indicator.Name);
        writer.WriteText("source"u8, indicator.Source);
        if (indicator.ScaleMaximum is { } maximum)
        {
            writer.WriteNumber("scaleMaximum"u8, maximum);
        }

        if (indicator.Notes.Count > 0)
        {
            writer.WriteStrings("notes"u8, indicator.Notes);
        }

        writer.WritePropertyName("baseline"u8);
        BaselineFormat.Write(writer, indicator.Baseline);
        writer.WriteList("measurements"u8, indicator.Measurements, Write);
        writer.WriteList("targets"u8, indicator.Targets, TargetFormat.Write);
        writer.WriteEndObject();
    }

    internal static Measurement ReadMeasurement(ref StrictReader reader)
    {
        var value = 0m;
        var unit = "";
        CalendarPeriod? period = null;
        CalendarPeriod? asOf = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(MeasurementMembers, ref seen, out var member))
        {
            switch (member)
            {
                case "value":
                    value = reader.ReadDecimal();
                    break;
                case "unit":
                    unit = reader.ReadString();
                    break;
                case "period":
                    period = reader.ReadCanonical<CalendarPeriod>();
                    break;
                default:
                    asOf = reader.ReadCanonical<CalendarPeriod>();
                    break;
            }
        }

        try
        {
            return new(CommonMembers.QuantityOf(value, unit), period, asOf);
        }
        catch (ArgumentException exception)
        {
            throw reader.Refused(exception);
        }
    }

    internal static void Write(Utf8JsonWriter writer, Measurement measurement)
    {
        writer.WriteStartObject();
        writer.WriteQuantity(measurement.Value);
        writer.WriteOptional("period"u8, measurement.Period);
        writer.WriteOptional("asOf"u8, measurement.AsOf);
        writer.WriteEndObject();
    }

    private sealed class Parts
    {
        internal string Name { get; set; } = "";

        internal string? Source { get; set; }

        internal decimal? ScaleMaximum { get; set; }

        internal List<string>? Notes { get; set; }

        internal Baseline Baseline { get; set; } = Baseline.None;

        internal List<Measurement> Measurements { get; set; } = [];

        internal List<Target> Targets { get; set; } = [];
    }
}
