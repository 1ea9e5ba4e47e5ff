using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a target.</summary>
internal static class TargetFormat
{
    private static readonly MemberTable Members = new(["condition"], "phase", "value", "unit", "due", "low", "high", "text");

    internal static Target Read(ref StrictReader reader)
    {
        string? condition = null;
        int? phase = null;
        decimal? value = null;
        decimal? low = null;
        decimal? high = null;
        string? unit = null;
        string? text = null;
        CalendarPeriod? due = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(Members, ref seen, out var member))
        {
            switch (member)
            {
                case "condition":
                    condition = reader.ReadShortString();
                    break;
                case "phase":
                    phase = reader.ReadInteger();
                    break;
                case "value":
                    value = reader.ReadDecimal();
                    break;
                case "unit":
                    unit = reader.ReadShortString();
                    break;
                case "due":
                    due = reader.ReadCanonical<CalendarPeriod>();
                    break;
                case "low":
                    low = reader.ReadDecimal();
                    break;
                case "high":
                    high = reader.ReadDecimal();
                    break;
                case "text":
                    text = reader.ReadString();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        switch (value, low, high, unit, text)
        {
            case ({ } amount, null, null, { } symbol, null) when ConditionNames.ComparisonOf(condition) is { } comparison:
                return new ThresholdTarget(comparison, CommonMembers.QuantityOf(amount, symbol), due, phase);
            case (null, { } from, { } to, { } symbol, null) when condition == ConditionNames.Between:
                return Target.Between(CommonMembers.QuantityOf(from, symbol), CommonMembers.QuantityOf(to, symbol), due, phase);
            case (null, null, null, null, null) when condition == ConditionNames.NotSet && due is null:
                return Target.NotSet(phase);
            case (null, null, null, null, { } words) when condition == ConditionNames.Pending:
                return Target.Pending(words, due, phase);
            case (null, null, null, null, { } words) when condition == ConditionNames.Text:
                return Target.InWords(words, due, phase);
            default:
                throw reader.Error(
                    "Expected a target: 'atLeast', 'atMost', 'above', 'below' or 'exactly' with value and unit; 'between' with low, high and unit; "
                    + "'notSet'; 'pending' or 'text' with text; each where known with phase and, but for 'notSet', due; and no other member.");
        }
    }

    internal static void Write(Utf8JsonWriter writer, Target target)
    {
        writer.WriteStartObject();
        writer.WriteOptional(FormatNames.Phase, target.Phase);
        writer.WriteString(FormatNames.Condition, ConditionNames.Of(target));
        switch (target)
        {
            case ThresholdTarget threshold:
                writer.WriteQuantity(threshold.Value);
                break;
            case RangeTarget range:
                writer.WriteNumber(FormatNames.Low, range.Low.Amount);
                writer.WriteNumber(FormatNames.High, range.High.Amount);
                writer.WriteText(FormatNames.Unit, range.Low.Unit.Symbol);
                break;
            case PendingTarget pending:
                writer.WriteText(FormatNames.Text, pending.Text);
                break;
            case TextTarget inWords:
                writer.WriteText(FormatNames.Text, inWords.Text);
                break;
            default:
                break;
        }

        writer.WriteOptional(FormatNames.Due, target.Due);
        writer.WriteEndObject();
    }
}
