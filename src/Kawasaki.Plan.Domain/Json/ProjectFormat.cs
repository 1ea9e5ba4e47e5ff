using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a project, its stages and groups.</summary>
internal static class ProjectFormat
{
    private static readonly MemberTable ProjectMembers =
        new(
            [PlanMember.Name, PlanMember.Description, PlanMember.Remarks],
            PlanMember.Current,
            PlanMember.Planned,
            PlanMember.Later,
            PlanMember.Indicators,
            PlanMember.Accounts,
            PlanMember.Assessments);
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
        ValueList<Indicator>? indicators = null;
        ValueList<ProjectAccount>? accounts = null;
        ValueList<Assessment>? assessments = null;
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
                case PlanMember.Indicators:
                    indicators = reader.ReadList(IndicatorFormat.Read);
                    break;
                case PlanMember.Accounts:
                    accounts = reader.ReadList(AccountFormat.Read);
                    break;
                case PlanMember.Assessments:
                    assessments = reader.ReadList(AssessmentFormat.Read);
                    break;
                case PlanMember.Remarks:
                    remarks = reader.ReadStrings();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        var project = new Project(name, description, current, planned, later, remarks);
        project = indicators is null ? project : project.WithIndicators(indicators);
        project = accounts is null ? project : project.WithAccounts(accounts);
        return assessments is null ? project : project.WithAssessments(assessments);
    }

    internal static void Write(Utf8JsonWriter writer, Project project)
    {
        writer.WriteStartObject();
        writer.WriteText(PlanMember.Name, project.Name);
        writer.WriteText(PlanMember.Description, project.Description);
        WriteOptional(writer, PlanMember.Current, project.Current);
        WriteOptional(writer, PlanMember.Planned, project.Planned);
        WriteOptional(writer, PlanMember.Later, project.Later);
        writer.WriteStrings(PlanMember.Remarks, project.Remarks);
        writer.WriteOptional(PlanMember.Indicators, project.Indicators, IndicatorFormat.WriteWithKind);
        writer.WriteOptional(PlanMember.Accounts, project.Accounts, AccountFormat.Write);
        AssessmentFormat.Write(writer, project.Assessments);
        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, PlanMember name, ProjectStage stage)
    {
        if (stage != ProjectStage.Empty)
        {
            writer.WritePropertyName(name.Encoded());
            WriteStage(writer, stage);
        }
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
