using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a project, its stages, groups, items, facts and milestones.</summary>
internal static class ProjectFormat
{
    private static readonly MemberTable ProjectMembers = new(["name", "description", "current", "planned", "later", "remarks"]);
    private static readonly MemberTable StageMembers = new(["groups"], "period");
    private static readonly MemberTable GroupMembers = new(["heading", "items"]);
    private static readonly MemberTable ItemMembers = new(["text"], "facts", "milestones");
    private static readonly MemberTable FactMembers = new(["label", "value", "unit"], "period");
    private static readonly MemberTable MilestoneMembers = new(["event", "period", "planned"]);

    internal static Project Read(ref StrictReader reader)
    {
        var name = "";
        string? description = null;
        ProjectStage? current = null;
        ProjectStage? planned = null;
        ProjectStage? later = null;
        List<string>? remarks = null;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(ProjectMembers, ref seen, out var member))
        {
            switch (member)
            {
                case "name":
                    name = reader.ReadString();
                    break;
                case "description":
                    description = reader.ReadStringOrNull();
                    break;
                case "current":
                    current = ReadStage(ref reader);
                    break;
                case "planned":
                    planned = ReadStage(ref reader);
                    break;
                case "later":
                    later = ReadStage(ref reader);
                    break;
                default:
                    remarks = reader.ReadStrings();
                    break;
            }
        }

        try
        {
            return new(name, description, current, planned, later, remarks);
        }
        catch (ArgumentException exception)
        {
            throw reader.Refused(exception);
        }
    }

    internal static void Write(Utf8JsonWriter writer, Project project)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, project.Name);
        writer.WriteString("description"u8, project.Description);
        WriteStage(writer, "current"u8, project.Current);
        WriteStage(writer, "planned"u8, project.Planned);
        WriteStage(writer, "later"u8, project.Later);
        writer.WriteStrings("remarks"u8, project.Remarks);
        writer.WriteEndObject();
    }

    private static ProjectStage ReadStage(ref StrictReader reader)
    {
        CalendarPeriod? period = null;
        var groups = new List<ActivityGroup>();
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(StageMembers, ref seen, out var member))
        {
            if (member == "period")
            {
                period = reader.ReadCanonical<CalendarPeriod>();
                continue;
            }

            reader.EnterArray();
            while (reader.TryNextElement())
            {
                groups.Add(ReadGroup(ref reader));
            }
        }

        return new(period, groups);
    }

    private static void WriteStage(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ProjectStage stage)
    {
        writer.WriteStartObject(name);
        writer.WriteOptional("period"u8, stage.Period);
        writer.WriteStartArray("groups"u8);
        foreach (var group in stage.Groups)
        {
            writer.WriteStartObject();
            writer.WriteString("heading"u8, group.Heading);
            writer.WriteStartArray("items"u8);
            foreach (var item in group.Items)
            {
                WriteItem(writer, item);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static ActivityGroup ReadGroup(ref StrictReader reader)
    {
        string? heading = null;
        var items = new List<ActivityItem>();
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(GroupMembers, ref seen, out var member))
        {
            if (member == "heading")
            {
                heading = reader.ReadStringOrNull();
                continue;
            }

            reader.EnterArray();
            while (reader.TryNextElement())
            {
                items.Add(ReadItem(ref reader));
            }
        }

        return new(heading, items);
    }

    private static ActivityItem ReadItem(ref StrictReader reader)
    {
        var text = "";
        List<QuantifiedFact>? facts = null;
        List<Milestone>? milestones = null;
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
                    facts = [];
                    reader.EnterArray();
                    while (reader.TryNextElement())
                    {
                        facts.Add(ReadFact(ref reader));
                    }

                    break;
                default:
                    milestones = [];
                    reader.EnterArray();
                    while (reader.TryNextElement())
                    {
                        milestones.Add(ReadMilestone(ref reader));
                    }

                    break;
            }
        }

        try
        {
            return new(text, facts, milestones);
        }
        catch (ArgumentException exception)
        {
            throw reader.Refused(exception);
        }
    }

    private static void WriteItem(Utf8JsonWriter writer, ActivityItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("text"u8, item.Text);
        if (item.Facts.Count > 0)
        {
            writer.WriteStartArray("facts"u8);
            foreach (var fact in item.Facts)
            {
                writer.WriteStartObject();
                writer.WriteString("label"u8, fact.Label);
                writer.WriteQuantity(fact.Value);
                writer.WriteOptional("period"u8, fact.Period);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (item.Milestones.Count > 0)
        {
            writer.WriteStartArray("milestones"u8);
            foreach (var milestone in item.Milestones)
            {
                writer.WriteStartObject();
                writer.WriteString("event"u8, milestone.EventName);
                writer.WriteCanonical("period"u8, milestone.Period);
                writer.WriteBoolean("planned"u8, milestone.IsPlanned);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static QuantifiedFact ReadFact(ref StrictReader reader)
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
                    unit = reader.ReadString();
                    break;
                default:
                    period = reader.ReadCanonical<CalendarPeriod>();
                    break;
            }
        }

        try
        {
            return new(label, CommonMembers.QuantityOf(value, unit), period);
        }
        catch (ArgumentException exception)
        {
            throw reader.Refused(exception);
        }
    }

    private static Milestone ReadMilestone(ref StrictReader reader)
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
                    eventName = reader.ReadStringOrNull();
                    break;
                case "period":
                    period = reader.ReadCanonical<CalendarPeriod>();
                    break;
                default:
                    isPlanned = reader.ReadBoolean();
                    break;
            }
        }

        return new(period, isPlanned, eventName);
    }
}
