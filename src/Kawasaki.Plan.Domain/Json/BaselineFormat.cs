using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a baseline.</summary>
internal static class BaselineFormat
{
    private const string Measured = "measured";
    private const string NewlySet = "newlySet";
    private const string Started = "started";
    private const string None = "none";

    private static readonly MemberTable Members = new(
        [PlanMember.Kind],
        PlanMember.Value,
        PlanMember.Unit,
        PlanMember.Period,
        PlanMember.Phase,
        PlanMember.On,
        PlanMember.Text);

    internal static Baseline Read(ref StrictReader reader)
    {
        string? kind = null;
        decimal? value = null;
        string? unit = null;
        CalendarPeriod? period = null;
        int? phase = null;
        CalendarPeriod? on = null;
        string? text = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(Members, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Kind:
                    kind = reader.ReadShortString();
                    break;
                case PlanMember.Value:
                    value = reader.ReadDecimal();
                    break;
                case PlanMember.Unit:
                    unit = reader.ReadShortString();
                    break;
                case PlanMember.Period:
                    period = reader.ReadCanonical<CalendarPeriod>();
                    break;
                case PlanMember.Phase:
                    phase = reader.ReadInteger();
                    break;
                case PlanMember.On:
                    on = reader.ReadCanonical<CalendarPeriod>();
                    break;
                case PlanMember.Text:
                    text = reader.ReadString();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        switch (kind, value, unit, text)
        {
            case (Measured, { } amount, { } symbol, null) when phase is null && on is null:
                return Baseline.Measured(CommonMembers.QuantityOf(amount, symbol), period);
            case (NewlySet, null, null, null) when period is null && on is null:
                return Baseline.NewlySet(phase);
            case (Started, null, null, { } words) when period is null && phase is null:
                return Baseline.Started(words, on);
            case (None, null, null, null) when period is null && phase is null && on is null:
                return Baseline.None;
            default:
                throw reader.Error(
                    "baseline に書ける組は、measured と value と unit（分かれば period）、newlySet（分かれば phase）、started と text（分かれば on）、none です。ほかの項目は書けません。",
                    "Expected a baseline: 'measured' with value and unit, and where known period; 'newlySet', where known with phase; "
                    + "'started' with text, and where known on; or 'none'; and no other member.");
        }
    }

    internal static void Write(Utf8JsonWriter writer, Baseline baseline)
    {
        writer.WriteStartObject();
        switch (baseline)
        {
            case MeasuredBaseline measured:
                writer.WriteString(PlanMember.Kind.Encoded(), Measured);
                writer.WriteQuantity(measured.Value);
                writer.WriteOptional(PlanMember.Period, measured.Period);
                break;
            case NewlySetBaseline newlySet:
                writer.WriteString(PlanMember.Kind.Encoded(), NewlySet);
                writer.WriteOptional(PlanMember.Phase, newlySet.Phase);
                break;
            case StartedBaseline started:
                writer.WriteString(PlanMember.Kind.Encoded(), Started);
                writer.WriteOptional(PlanMember.On, started.On);
                writer.WriteText(PlanMember.Text, started.Text);
                break;
            default:
                writer.WriteString(PlanMember.Kind.Encoded(), None);
                break;
        }

        writer.WriteEndObject();
    }
}
