using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

// Parts and remarks.
internal static partial class IndicatorFormat
{
    private static readonly MemberTable PartMembers =
        new([PlanMember.Label, PlanMember.Baseline, PlanMember.Measurements, PlanMember.Targets], PlanMember.Notes);

    private static readonly MemberTable RemarkMembers = new([PlanMember.Label, PlanMember.Text]);

    internal static IndicatorPart ReadPart(ref StrictReader reader)
    {
        var label = "";
        ValueList<string>? notes = null;
        var baseline = Baseline.None;
        var measurements = ValueList<Measurement>.Empty;
        var targets = ValueList<Target>.Empty;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(PartMembers, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Label:
                    label = reader.ReadShortString();
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

        return new(label, baseline, measurements, targets, notes);
    }

    internal static void WritePart(Utf8JsonWriter writer, IndicatorPart part)
    {
        writer.WriteStartObject();
        writer.WriteText(PlanMember.Label, part.Label);
        WriteFigures(writer, part.Notes, part.Baseline, part.Measurements, part.Targets);
        writer.WriteEndObject();
    }

    internal static IndicatorRemark ReadRemark(ref StrictReader reader)
    {
        var label = "";
        var text = "";
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(RemarkMembers, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Label:
                    label = reader.ReadShortString();
                    break;
                case PlanMember.Text:
                    text = reader.ReadString();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(label, text);
    }

    internal static void WriteRemark(Utf8JsonWriter writer, IndicatorRemark remark)
    {
        writer.WriteStartObject();
        writer.WriteText(PlanMember.Label, remark.Label);
        writer.WriteText(PlanMember.Text, remark.Text);
        writer.WriteEndObject();
    }

    /// <summary>Writes what an indicator and a part of one both have.</summary>
    private static void WriteFigures(
        Utf8JsonWriter writer,
        IReadOnlyList<string> notes,
        Baseline baseline,
        IReadOnlyList<Measurement> measurements,
        IReadOnlyList<Target> targets)
    {
        if (notes.Count > 0)
        {
            writer.WriteStrings(PlanMember.Notes, notes);
        }

        writer.WritePropertyName(PlanMember.Baseline.Encoded());
        BaselineFormat.Write(writer, baseline);
        writer.WriteList(PlanMember.Measurements, measurements, MeasurementFormat.Write);
        writer.WriteList(PlanMember.Targets, targets, TargetFormat.Write);
    }
}
