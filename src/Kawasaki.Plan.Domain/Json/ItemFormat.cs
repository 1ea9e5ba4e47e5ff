using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of an item of a project, its facts and milestones.</summary>
internal static class ItemFormat
{
    private static readonly MemberTable ItemMembers = new(["text"], "facts", "milestones");
    private static readonly MemberTable FactMembers = new(["label", "value", "unit"], "period");
    private static readonly MemberTable MilestoneMembers = new(["event", "period", "planned"]);

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
                case "text":
                    text = reader.ReadString();
                    break;
                case "facts":
                    facts = reader.ReadList(ReadFact);
                    break;
                case "milestones":
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
        writer.WriteText(FormatNames.Text, item.Text);
        if (item.Facts.Count > 0)
        {
            writer.WriteList(FormatNames.Facts, item.Facts, WriteFact);
        }

        if (item.Milestones.Count > 0)
        {
            writer.WriteList(FormatNames.Milestones, item.Milestones, WriteMilestone);
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
                case "label":
                    label = reader.ReadString();
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
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(label, CommonMembers.QuantityOf(value, unit), period);
    }

    internal static void WriteFact(Utf8JsonWriter writer, QuantifiedFact fact)
    {
        writer.WriteStartObject();
        writer.WriteText(FormatNames.Label, fact.Label);
        writer.WriteQuantity(fact.Value);
        writer.WriteOptional(FormatNames.Period, fact.Period);
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
                case "event":
                    eventName = reader.ReadShortStringOrNull();
                    break;
                case "period":
                    period = reader.ReadCanonical<CalendarPeriod>();
                    break;
                case "planned":
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
        writer.WriteText(FormatNames.Event, milestone.EventName);
        writer.WriteCanonical(FormatNames.Period, milestone.Period);
        writer.WriteBoolean(FormatNames.Planned, milestone.IsPlanned);
        writer.WriteEndObject();
    }
}
