using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a measurement.</summary>
internal static class MeasurementFormat
{
    private static readonly MemberTable Members = new(
        [],
        PlanMember.Value,
        PlanMember.Unit,
        PlanMember.Period,
        PlanMember.AsOf,
        PlanMember.Missing,
        PlanMember.Text,
        PlanMember.Status,
        PlanMember.Qualifier);

    internal static Measurement Read(ref StrictReader reader)
    {
        decimal? value = null;
        string? unit = null;
        CalendarPeriod? period = null;
        CalendarPeriod? asOf = null;
        MissingReason? missing = null;
        string? text = null;
        MeasurementStatus? status = null;
        string? qualifier = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(Members, ref seen, out var member))
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
                case PlanMember.Missing:
                    missing = reader.ReadName<MissingReason>();
                    break;
                case PlanMember.Text:
                    text = reader.ReadShortString();
                    break;
                case PlanMember.Status:
                    status = reader.ReadName<MeasurementStatus>();
                    break;
                case PlanMember.Qualifier:
                    qualifier = reader.ReadShortString();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        var measurement = (value, unit, missing) switch
        {
            ({ } amount, { } symbol, null) when text is null => new Measurement(CommonMembers.QuantityOf(amount, symbol), period, asOf),
            (null, null, { } reason) when asOf is null => Measurement.WithoutValue(reason, period, text),
            _ => throw reader.Error(
                "実績に書ける組は、value と unit（分かれば asOf）、または missing（分かれば text）です。どちらにも period、status、qualifier を添えられます。",
                "Expected a measurement: value and unit, where known with asOf; or missing, where known with text; each where known with period, status "
                + "and qualifier; and no other member."),
        };
        measurement = status is { } known ? measurement.WithStatus(known) : measurement;
        return qualifier is null ? measurement : measurement.WithQualifier(qualifier);
    }

    internal static void Write(Utf8JsonWriter writer, Measurement measurement)
    {
        writer.WriteStartObject();
        if (measurement.Value is { } value)
        {
            writer.WriteQuantity(value);
        }

        writer.WriteOptional(PlanMember.Missing, measurement.Missing);
        writer.WriteOptional(PlanMember.Text, measurement.Text);
        writer.WriteOptional(PlanMember.Period, measurement.Period);
        writer.WriteOptional(PlanMember.AsOf, measurement.AsOf);
        writer.WriteOptional<MeasurementStatus>(PlanMember.Status, measurement.Status is MeasurementStatus.Final ? null : measurement.Status);
        writer.WriteOptional(PlanMember.Qualifier, measurement.Qualifier);
        writer.WriteEndObject();
    }
}
