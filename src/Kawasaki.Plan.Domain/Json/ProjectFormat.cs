using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a project, its stages and groups.</summary>
internal static class ProjectFormat
{
    private static readonly MemberTable ProjectMembers = new(["name", "description", "current", "planned", "later", "remarks"]);
    private static readonly MemberTable StageMembers = new(["groups"], "period");
    private static readonly MemberTable GroupMembers = new(["heading", "items"]);

    internal static Project Read(ref StrictReader reader)
    {
        var name = "";
        string? description = null;
        ProjectStage? current = null;
        ProjectStage? planned = null;
        ProjectStage? later = null;
        ValueList<string>? remarks = null;
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
                case "remarks":
                    remarks = reader.ReadStrings();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(name, description, current, planned, later, remarks);
    }

    internal static void Write(Utf8JsonWriter writer, Project project)
    {
        writer.WriteStartObject();
        writer.WriteText(FormatNames.Name, project.Name);
        writer.WriteText(FormatNames.Description, project.Description);
        writer.WritePropertyName(FormatNames.Current);
        WriteStage(writer, project.Current);
        writer.WritePropertyName(FormatNames.Planned);
        WriteStage(writer, project.Planned);
        writer.WritePropertyName(FormatNames.Later);
        WriteStage(writer, project.Later);
        writer.WriteStrings(FormatNames.Remarks, project.Remarks);
        writer.WriteEndObject();
    }

    internal static ProjectStage ReadStage(ref StrictReader reader)
    {
        CalendarPeriod? period = null;
        var groups = ValueList<ActivityGroup>.Empty;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(StageMembers, ref seen, out var member))
        {
            if (member == "period")
            {
                period = reader.ReadCanonical<CalendarPeriod>();
                continue;
            }

            groups = reader.ReadList(ReadGroup);
        }

        return new(period, groups);
    }

    internal static void WriteStage(Utf8JsonWriter writer, ProjectStage stage)
    {
        writer.WriteStartObject();
        writer.WriteOptional(FormatNames.Period, stage.Period);
        writer.WriteList(FormatNames.Groups, stage.Groups, WriteGroup);
        writer.WriteEndObject();
    }

    internal static void WriteGroup(Utf8JsonWriter writer, ActivityGroup group)
    {
        writer.WriteStartObject();
        writer.WriteText(FormatNames.Heading, group.Heading);
        writer.WriteList(FormatNames.Items, group.Items, ItemFormat.Write);
        writer.WriteEndObject();
    }

    internal static ActivityGroup ReadGroup(ref StrictReader reader)
    {
        string? heading = null;
        var items = ValueList<ActivityItem>.Empty;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(GroupMembers, ref seen, out var member))
        {
            if (member == "heading")
            {
                heading = reader.ReadStringOrNull();
                continue;
            }

            items = reader.ReadList(ItemFormat.Read);
        }

        return new(heading, items);
    }
}
