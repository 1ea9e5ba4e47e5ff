using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of an indicator and its measurements.</summary>
internal static class IndicatorFormat
{
    private static readonly MemberTable IndicatorMembers = new(
        [PlanMember.Name, PlanMember.Source, PlanMember.Baseline, PlanMember.Measurements, PlanMember.Targets],
        PlanMember.Kind,
        PlanMember.ScaleMaximum,
        PlanMember.Notes);
    private static readonly MemberTable MeasurementMembers = new([PlanMember.Value, PlanMember.Unit], PlanMember.Period, PlanMember.AsOf);

    /// <summary>Reads an indicator that stands by itself: without a kind it is an outcome indicator.</summary>
    internal static Indicator Read(ref StrictReader reader) => Read(ref reader, placeKind: null);

    /// <summary>Reads an indicator of a policy.</summary>
    internal static Indicator ReadPerception(ref StrictReader reader) => Read(ref reader, IndicatorKind.Perception);

    /// <summary>Reads an indicator of a measure.</summary>
    internal static Indicator ReadOutcome(ref StrictReader reader) => Read(ref reader, IndicatorKind.Outcome);

    internal static void Write(Utf8JsonWriter writer, PlanMember name, IReadOnlyList<Indicator> indicators)
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
                case PlanMember.Name:
                    name = reader.ReadString();
                    break;
                case PlanMember.Source:
                    source = reader.ReadShortStringOrNull();
                    break;
                case PlanMember.Kind:
                    kind = ReadKind(ref reader, placeKind);
                    break;
                case PlanMember.ScaleMaximum:
                    scaleMaximum = reader.ReadDecimal();
                    break;
                case PlanMember.Notes:
                    notes = reader.ReadShortStrings();
                    break;
                case PlanMember.Baseline:
                    baseline = BaselineFormat.Read(ref reader);
                    break;
                case PlanMember.Measurements:
                    measurements = reader.ReadList(ReadMeasurement);
                    break;
                case PlanMember.Targets:
                    targets = reader.ReadList(TargetFormat.Read);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new Indicator(name, baseline, measurements, targets)
        {
            Kind = kind ?? placeKind ?? IndicatorKind.Outcome,
            Source = source,
            ScaleMaximum = scaleMaximum,
            Notes = notes ?? ValueList<string>.Empty,
        }.Checked();
    }

    private static IndicatorKind ReadKind(ref StrictReader reader, IndicatorKind? placeKind) =>
        reader.ReadKind() is var kind && (placeKind is null || placeKind == kind)
            ? kind
            : throw reader.Error($"Expected the kind '{WireName.Of(placeKind.Value)}' here.");

    /// <summary>Writes an indicator that stands by itself: the kind is left out where it is outcome.</summary>
    internal static void WriteWithKind(Utf8JsonWriter writer, Indicator indicator) =>
        Write(writer, indicator, saysKind: indicator.Kind is not IndicatorKind.Outcome);

    /// <summary>Writes an indicator in a list, which says its kind.</summary>
    private static void Write(Utf8JsonWriter writer, Indicator indicator) => Write(writer, indicator, saysKind: false);

    private static void Write(Utf8JsonWriter writer, Indicator indicator, bool saysKind)
    {
        writer.WriteStartObject();
        writer.WriteText(PlanMember.Name, indicator.Name);
        writer.WriteText(PlanMember.Source, indicator.Source);
        if (saysKind)
        {
            writer.WriteString(PlanMember.Kind.Encoded(), WireName.Of(IndicatorKind.Perception));
        }

        if (indicator.ScaleMaximum is { } maximum)
        {
            writer.WriteNumber(PlanMember.ScaleMaximum.Encoded(), maximum);
        }

        if (indicator.Notes.Count > 0)
        {
            writer.WriteStrings(PlanMember.Notes, indicator.Notes);
        }

        writer.WritePropertyName(PlanMember.Baseline.Encoded());
        BaselineFormat.Write(writer, indicator.Baseline);
        writer.WriteList(PlanMember.Measurements, indicator.Measurements, Write);
        writer.WriteList(PlanMember.Targets, indicator.Targets, TargetFormat.Write);
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
                case PlanMember.Value:
                    value = reader.ReadDecimal();
                    break;
                case PlanMember.Unit:
                    unit = reader.ReadShortString();
                    break;
                case PlanMember.Period:
                    period = reader.ReadCanonical<CalendarPeriod>();
                    break;
                case PlanMember.AsOf:
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
        writer.WriteQuantity(measurement.Value.GetValueOrDefault());
        writer.WriteOptional(PlanMember.Period, measurement.Period);
        writer.WriteOptional(PlanMember.AsOf, measurement.AsOf);
        writer.WriteEndObject();
    }
}
