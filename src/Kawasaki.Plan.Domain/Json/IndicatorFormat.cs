using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of an indicator and what stands in it.</summary>
internal static partial class IndicatorFormat
{
    private static readonly MemberTable IndicatorMembers = new(
        [PlanMember.Name, PlanMember.Source, PlanMember.Baseline, PlanMember.Measurements, PlanMember.Targets],
        PlanMember.Kind,
        PlanMember.Level,
        PlanMember.Direction,
        PlanMember.Counts,
        PlanMember.ScaleMaximum,
        PlanMember.Notes,
        PlanMember.Remarks,
        PlanMember.Parts);

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

    /// <summary>Writes indicators in a list that is left out where it is empty, and says their kind.</summary>
    internal static void WriteOptional(Utf8JsonWriter writer, PlanMember name, IReadOnlyList<Indicator> indicators)
    {
        writer.WriteOptional(name, indicators, Write);
    }

    private static Indicator Read(ref StrictReader reader, IndicatorKind? placeKind)
    {
        var name = "";
        string? source = null;
        IndicatorKind? kind = null;
        IndicatorLevel? level = null;
        Direction? direction = null;
        var counts = Counting.Level;
        ValueList<IndicatorRemark>? remarks = null;
        ValueList<IndicatorPart>? parts = null;
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
                case PlanMember.Level:
                    level = reader.ReadName<IndicatorLevel>();
                    break;
                case PlanMember.Direction:
                    direction = reader.ReadName<Direction>();
                    break;
                case PlanMember.Counts:
                    counts = reader.ReadName<Counting>();
                    break;
                case PlanMember.Remarks:
                    remarks = reader.ReadList(ReadRemark);
                    break;
                case PlanMember.Parts:
                    parts = reader.ReadList(ReadPart);
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
                    measurements = reader.ReadList(MeasurementFormat.Read);
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
            Level = level,
            Direction = direction,
            Counts = counts,
            Source = source,
            ScaleMaximum = scaleMaximum,
            Notes = notes ?? ValueList<string>.Empty,
            Remarks = remarks ?? ValueList<IndicatorRemark>.Empty,
            Parts = parts ?? ValueList<IndicatorPart>.Empty,
        }.Checked();
    }

    private static IndicatorKind ReadKind(ref StrictReader reader, IndicatorKind? placeKind) =>
        reader.ReadName<IndicatorKind>() is var kind && (placeKind is null || placeKind == kind)
            ? kind
            : throw reader.Error($"ここでは kind は「{WireName.Of(placeKind.Value)}」です。", $"Expected the kind '{WireName.Of(placeKind.Value)}' here.");

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
        writer.WriteOptional<IndicatorKind>(PlanMember.Kind, saysKind ? indicator.Kind : null);
        writer.WriteOptional(PlanMember.Level, indicator.Level);
        writer.WriteOptional(PlanMember.Direction, indicator.Direction);
        writer.WriteOptional<Counting>(PlanMember.Counts, indicator.Counts is Counting.Level ? null : indicator.Counts);
        if (indicator.ScaleMaximum is { } maximum)
        {
            writer.WriteNumber(PlanMember.ScaleMaximum.Encoded(), maximum);
        }

        WriteFigures(writer, indicator.Notes, indicator.Baseline, indicator.Measurements, indicator.Targets);
        writer.WriteOptional(PlanMember.Remarks, indicator.Remarks, WriteRemark);
        writer.WriteOptional(PlanMember.Parts, indicator.Parts, WritePart);
        writer.WriteEndObject();
    }
}
