using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a baseline.</summary>
internal static class BaselineFormat
{
    private static readonly MemberTable Members = new(["kind"], "value", "unit", "period", "phase", "on", "text");

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
                case "kind":
                    kind = reader.ReadShortString();
                    break;
                case "value":
                    value = reader.ReadDecimal();
                    break;
                case "unit":
                    unit = reader.ReadShortString();
                    break;
                case "period":
                    period = reader.ReadCanonical<CalendarPeriod>();
                    break;
                case "phase":
                    phase = reader.ReadInteger();
                    break;
                case "on":
                    on = reader.ReadCanonical<CalendarPeriod>();
                    break;
                case "text":
                    text = reader.ReadString();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        switch (kind, value, unit, text)
        {
            case ("measured", { } amount, { } symbol, null) when phase is null && on is null:
                return Baseline.Measured(CommonMembers.QuantityOf(amount, symbol), period);
            case ("newlySet", null, null, null) when period is null && on is null:
                return Baseline.NewlySet(phase);
            case ("started", null, null, { } words) when period is null && phase is null:
                return Baseline.Started(words, on);
            case ("none", null, null, null) when period is null && phase is null && on is null:
                return Baseline.None;
            default:
                throw reader.Error(
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
                writer.WriteString(FormatNames.Kind, FormatNames.Measured);
                writer.WriteQuantity(measured.Value);
                writer.WriteOptional(FormatNames.Period, measured.Period);
                break;
            case NewlySetBaseline newlySet:
                writer.WriteString(FormatNames.Kind, FormatNames.NewlySet);
                writer.WriteOptional(FormatNames.Phase, newlySet.Phase);
                break;
            case StartedBaseline started:
                writer.WriteString(FormatNames.Kind, FormatNames.Started);
                writer.WriteOptional(FormatNames.On, started.On);
                writer.WriteText(FormatNames.Text, started.Text);
                break;
            default:
                writer.WriteString(FormatNames.Kind, FormatNames.None);
                break;
        }

        writer.WriteEndObject();
    }
}
