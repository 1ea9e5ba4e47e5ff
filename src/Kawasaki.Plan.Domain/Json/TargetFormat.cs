using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a target.</summary>
internal static class TargetFormat
{
    private static readonly MemberTable Members = new(
        [PlanMember.Condition],
        PlanMember.Phase,
        PlanMember.Value,
        PlanMember.Unit,
        PlanMember.Due,
        PlanMember.Low,
        PlanMember.High,
        PlanMember.Text);

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
                case PlanMember.Condition:
                    condition = reader.ReadShortString();
                    break;
                case PlanMember.Phase:
                    phase = reader.ReadInteger();
                    break;
                case PlanMember.Value:
                    value = reader.ReadDecimal();
                    break;
                case PlanMember.Unit:
                    unit = reader.ReadShortString();
                    break;
                case PlanMember.Due:
                    due = reader.ReadCanonical<CalendarPeriod>();
                    break;
                case PlanMember.Low:
                    low = reader.ReadDecimal();
                    break;
                case PlanMember.High:
                    high = reader.ReadDecimal();
                    break;
                case PlanMember.Text:
                    text = reader.ReadString();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        switch (TargetConditions.Named(condition), value, low, high, unit, text)
        {
            case ({ } named, { } amount, null, null, { } symbol, null) when named.IsOnOneValue():
                return new ThresholdTarget(named, CommonMembers.QuantityOf(amount, symbol), due, phase);
            case (TargetCondition.Between, null, { } from, { } to, { } symbol, null):
                return Target.Between(CommonMembers.QuantityOf(from, symbol), CommonMembers.QuantityOf(to, symbol), due, phase);
            case (TargetCondition.NotSet, null, null, null, null, null) when due is null:
                return Target.NotSet(phase);
            case (TargetCondition.Pending, null, null, null, null, { } words):
                return Target.Pending(words, due, phase);
            case (TargetCondition.Text, null, null, null, null, { } words):
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
        writer.WriteOptional(PlanMember.Phase, target.Phase);
        writer.WriteString(PlanMember.Condition.Encoded(), target.Condition.Name());
        switch (target)
        {
            case ThresholdTarget threshold:
                writer.WriteQuantity(threshold.Value);
                break;
            case RangeTarget range:
                writer.WriteNumber(PlanMember.Low.Encoded(), range.Low.Amount);
                writer.WriteNumber(PlanMember.High.Encoded(), range.High.Amount);
                writer.WriteText(PlanMember.Unit, range.Low.Unit.Symbol);
                break;
            case PendingTarget pending:
                writer.WriteText(PlanMember.Text, pending.Text);
                break;
            case TextTarget inWords:
                writer.WriteText(PlanMember.Text, inWords.Text);
                break;
            default:
                break;
        }

        writer.WriteOptional(PlanMember.Due, target.Due);
        writer.WriteEndObject();
    }
}
