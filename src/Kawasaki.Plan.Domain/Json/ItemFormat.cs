using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of an item of a project, its facts and milestones.</summary>
internal static class ItemFormat
{
    private static readonly MemberTable ItemMembers = new([PlanMember.Text], PlanMember.Facts, PlanMember.Milestones);
    private static readonly MemberTable FactMembers = new([PlanMember.Label, PlanMember.Value, PlanMember.Unit], PlanMember.Period);
    private static readonly MemberTable MilestoneMembers = new([PlanMember.Event, PlanMember.Period, PlanMember.Planned]);

    internal static ActivityItem Read(ref StrictReader reader)
    {
        var text = "";
        ValueList<QuantifiedFact>? facts = null;
        ValueList<Milestone>? milestones = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(ItemMembers, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Text:
                    text = reader.ReadString();
                    break;
                case PlanMember.Facts:
                    facts = reader.ReadList(ReadFact);
                    break;
                case PlanMember.Milestones:
                    milestones = reader.ReadList(ReadMilestone);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(text, facts, milestones);
    }

    internal static void Write(Utf8JsonWriter writer, ActivityItem item)
    {
        writer.WriteStartObject();
        writer.WriteText(PlanMember.Text, item.Text);
        if (item.Facts.Count > 0)
        {
            writer.WriteList(PlanMember.Facts, item.Facts, WriteFact);
        }

        if (item.Milestones.Count > 0)
        {
            writer.WriteList(PlanMember.Milestones, item.Milestones, WriteMilestone);
        }

        writer.WriteEndObject();
    }

    internal static QuantifiedFact ReadFact(ref StrictReader reader)
    {
        var label = "";
        var value = 0m;
        var unit = "";
        CalendarPeriod? period = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(FactMembers, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Label:
                    label = reader.ReadString();
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
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(label, CommonMembers.QuantityOf(value, unit), period);
    }

    internal static void WriteFact(Utf8JsonWriter writer, QuantifiedFact fact)
    {
        writer.WriteStartObject();
        writer.WriteText(PlanMember.Label, fact.Label);
        writer.WriteQuantity(fact.Value);
        writer.WriteOptional(PlanMember.Period, fact.Period);
        writer.WriteEndObject();
    }

    internal static Milestone ReadMilestone(ref StrictReader reader)
    {
        string? eventName = null;
        CalendarPeriod period = default;
        var isPlanned = false;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(MilestoneMembers, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Event:
                    eventName = reader.ReadShortStringOrNull();
                    break;
                case PlanMember.Period:
                    period = reader.ReadCanonical<CalendarPeriod>();
                    break;
                case PlanMember.Planned:
                    isPlanned = reader.ReadBoolean();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(period, isPlanned, eventName);
    }

    internal static void WriteMilestone(Utf8JsonWriter writer, Milestone milestone)
    {
        writer.WriteStartObject();
        writer.WriteText(PlanMember.Event, milestone.EventName);
        writer.WriteCanonical(PlanMember.Period, milestone.Period);
        writer.WriteBoolean(PlanMember.Planned.Encoded(), milestone.IsPlanned);
        writer.WriteEndObject();
    }
}
