using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a project, its stages and groups.</summary>
internal static class ProjectFormat
{
    private static readonly MemberTable ProjectMembers =
        new([PlanMember.Name, PlanMember.Description, PlanMember.Current, PlanMember.Planned, PlanMember.Later, PlanMember.Remarks]);
    private static readonly MemberTable StageMembers = new([PlanMember.Groups], PlanMember.Period);
    private static readonly MemberTable GroupMembers = new([PlanMember.Heading, PlanMember.Items]);

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
                case PlanMember.Name:
                    name = reader.ReadString();
                    break;
                case PlanMember.Description:
                    description = reader.ReadStringOrNull();
                    break;
                case PlanMember.Current:
                    current = ReadStage(ref reader);
                    break;
                case PlanMember.Planned:
                    planned = ReadStage(ref reader);
                    break;
                case PlanMember.Later:
                    later = ReadStage(ref reader);
                    break;
                case PlanMember.Remarks:
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
        writer.WriteText(PlanMember.Name, project.Name);
        writer.WriteText(PlanMember.Description, project.Description);
        writer.WritePropertyName(PlanMember.Current.Encoded());
        WriteStage(writer, project.Current);
        writer.WritePropertyName(PlanMember.Planned.Encoded());
        WriteStage(writer, project.Planned);
        writer.WritePropertyName(PlanMember.Later.Encoded());
        WriteStage(writer, project.Later);
        writer.WriteStrings(PlanMember.Remarks, project.Remarks);
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
            switch (member)
            {
                case PlanMember.Period:
                    period = reader.ReadCanonical<CalendarPeriod>();
                    break;
                case PlanMember.Groups:
                    groups = reader.ReadList(ReadGroup);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(period, groups);
    }

    internal static void WriteStage(Utf8JsonWriter writer, ProjectStage stage)
    {
        writer.WriteStartObject();
        writer.WriteOptional(PlanMember.Period, stage.Period);
        writer.WriteList(PlanMember.Groups, stage.Groups, WriteGroup);
        writer.WriteEndObject();
    }

    internal static void WriteGroup(Utf8JsonWriter writer, ActivityGroup group)
    {
        writer.WriteStartObject();
        writer.WriteText(PlanMember.Heading, group.Heading);
        writer.WriteList(PlanMember.Items, group.Items, ItemFormat.Write);
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
            switch (member)
            {
                case PlanMember.Heading:
                    heading = reader.ReadStringOrNull();
                    break;
                case PlanMember.Items:
                    items = reader.ReadList(ItemFormat.Read);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(heading, items);
    }
}
