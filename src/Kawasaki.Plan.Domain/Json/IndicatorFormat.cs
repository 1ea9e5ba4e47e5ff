using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

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

    internal static void Write(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<Indicator> indicators)
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
                    parts.Source = reader.ReadShortStringOrNull();
                    break;
                case "scaleMaximum":
                    parts.ScaleMaximum = reader.ReadDecimal();
                    break;
                case "notes":
                    parts.Notes = reader.ReadShortStrings();
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
        writer.WriteText(FormatNames.Name, indicator.Name);
        writer.WriteText(FormatNames.Source, indicator.Source);
        if (indicator.ScaleMaximum is { } maximum)
        {
            writer.WriteNumber(FormatNames.ScaleMaximum, maximum);
        }

        if (indicator.Notes.Count > 0)
        {
            writer.WriteStrings(FormatNames.Notes, indicator.Notes);
        }

        writer.WritePropertyName(FormatNames.Baseline);
        BaselineFormat.Write(writer, indicator.Baseline);
        writer.WriteList(FormatNames.Measurements, indicator.Measurements, Write);
        writer.WriteList(FormatNames.Targets, indicator.Targets, TargetFormat.Write);
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
                    unit = reader.ReadShortString();
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
        writer.WriteOptional(FormatNames.Period, measurement.Period);
        writer.WriteOptional(FormatNames.AsOf, measurement.AsOf);
        writer.WriteEndObject();
    }

    private struct Parts()
    {
        internal string Name = "";
        internal string? Source = null;
        internal decimal? ScaleMaximum = null;
        internal ValueList<string>? Notes = null;
        internal Baseline Baseline = Baseline.None;
        internal ValueList<Measurement> Measurements = ValueList<Measurement>.Empty;
        internal ValueList<Target> Targets = ValueList<Target>.Empty;
    }
}
