using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of an indicator and its measurements.</summary>
internal static class IndicatorFormat
{
    private static readonly MemberTable IndicatorMembers = new(["name", "source", "baseline", "measurements", "targets"], "kind", "scaleMaximum", "notes");
    private static readonly MemberTable MeasurementMembers = new(["value", "unit"], "period", "asOf");

    /// <summary>Reads an indicator that stands by itself: without a kind it is an outcome indicator.</summary>
    internal static Indicator Read(ref StrictReader reader) => Read(ref reader, placeKind: null);

    /// <summary>Reads an indicator of a policy.</summary>
    internal static Indicator ReadPerception(ref StrictReader reader) => Read(ref reader, IndicatorKind.Perception);

    /// <summary>Reads an indicator of a measure.</summary>
    internal static Indicator ReadOutcome(ref StrictReader reader) => Read(ref reader, IndicatorKind.Outcome);

    internal static void Write(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<Indicator> indicators)
    {
        writer.WriteList(name, indicators, Write);
    }

    private static Indicator Read(ref StrictReader reader, IndicatorKind? placeKind)
    {
        var name = "";
        string? source = null;
        IndicatorKind? kind = null;
        decimal? scaleMaximum = null;
        ValueList<string>? notes = null;
        var baseline = Baseline.None;
        var measurements = ValueList<Measurement>.Empty;
        var targets = ValueList<Target>.Empty;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(IndicatorMembers, ref seen, out var member))
        {
            switch (member)
            {
                case "name":
                    name = reader.ReadString();
                    break;
                case "source":
                    source = reader.ReadShortStringOrNull();
                    break;
                case "kind":
                    kind = ReadKind(ref reader, placeKind);
                    break;
                case "scaleMaximum":
                    scaleMaximum = reader.ReadDecimal();
                    break;
                case "notes":
                    notes = reader.ReadShortStrings();
                    break;
                case "baseline":
                    baseline = BaselineFormat.Read(ref reader);
                    break;
                case "measurements":
                    measurements = reader.ReadList(ReadMeasurement);
                    break;
                case "targets":
                    targets = reader.ReadList(TargetFormat.Read);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(name, baseline, measurements, targets, kind ?? placeKind ?? IndicatorKind.Outcome, source, scaleMaximum, notes);
    }

    private static IndicatorKind ReadKind(ref StrictReader reader, IndicatorKind? placeKind) => (reader.ReadShortString(), placeKind) switch
    {
        ("outcome", null or IndicatorKind.Outcome) => IndicatorKind.Outcome,
        ("perception", null or IndicatorKind.Perception) => IndicatorKind.Perception,
        (_, IndicatorKind.Outcome) => throw reader.Error("Expected the kind 'outcome' here."),
        (_, IndicatorKind.Perception) => throw reader.Error("Expected the kind 'perception' here."),
        _ => throw reader.Error("Expected the kind 'outcome' or 'perception'."),
    };

    /// <summary>Writes an indicator that stands by itself: the kind is left out where it is outcome.</summary>
    internal static void WriteWithKind(Utf8JsonWriter writer, Indicator indicator) => Write(writer, indicator, saysKind: indicator.Kind is not IndicatorKind.Outcome);

    /// <summary>Writes an indicator in a list, which says its kind.</summary>
    private static void Write(Utf8JsonWriter writer, Indicator indicator) => Write(writer, indicator, saysKind: false);

    private static void Write(Utf8JsonWriter writer, Indicator indicator, bool saysKind)
    {
        writer.WriteStartObject();
        writer.WriteText(FormatNames.Name, indicator.Name);
        writer.WriteText(FormatNames.Source, indicator.Source);
        if (saysKind)
        {
            writer.WriteString(FormatNames.Kind, FormatNames.Perception);
        }

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
                case "asOf":
                    asOf = reader.ReadCanonical<CalendarPeriod>();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(CommonMembers.QuantityOf(value, unit), period, asOf);
    }

    internal static void Write(Utf8JsonWriter writer, Measurement measurement)
    {
        writer.WriteStartObject();
        writer.WriteQuantity(measurement.Value);
        writer.WriteOptional(FormatNames.Period, measurement.Period);
        writer.WriteOptional(FormatNames.AsOf, measurement.AsOf);
        writer.WriteEndObject();
    }
}
