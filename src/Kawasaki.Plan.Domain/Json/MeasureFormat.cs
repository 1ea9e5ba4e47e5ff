using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a measure.</summary>
internal static class MeasureFormat
{
    private static readonly MemberTable Members = new(
        [
            PlanMember.Code, PlanMember.Name, PlanMember.Progress, PlanMember.Issues, PlanMember.Directions,
            PlanMember.DirectObjectives, PlanMember.OutcomeIndicators, PlanMember.Notes, PlanMember.Projects,
        ],
        PlanMember.Assessments);

    internal static Measure Read(ref StrictReader reader)
    {
        PlanCode code = default;
        var name = "";
        ValueList<string>? progress = null;
        ValueList<string>? issues = null;
        ValueList<string>? directions = null;
        ValueList<string>? directObjectives = null;
        ValueList<PlanNote>? notes = null;
        ValueList<Assessment>? assessments = null;
        var indicators = ValueList<Indicator>.Empty;
        var projects = ValueList<Project>.Empty;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(Members, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Code:
                    code = reader.ReadCanonical<PlanCode>();
                    break;
                case PlanMember.Name:
                    name = reader.ReadString();
                    break;
                case PlanMember.Progress:
                    progress = reader.ReadStrings();
                    break;
                case PlanMember.Issues:
                    issues = reader.ReadStrings();
                    break;
                case PlanMember.Directions:
                    directions = reader.ReadStrings();
                    break;
                case PlanMember.DirectObjectives:
                    directObjectives = reader.ReadStrings();
                    break;
                case PlanMember.OutcomeIndicators:
                    indicators = reader.ReadList(IndicatorFormat.ReadOutcome);
                    break;
                case PlanMember.Assessments:
                    assessments = reader.ReadList(AssessmentFormat.Read);
                    break;
                case PlanMember.Notes:
                    notes = NoteFormat.Read(ref reader);
                    break;
                case PlanMember.Projects:
                    projects = reader.ReadList(ProjectFormat.Read);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        var measure = new Measure(code, name, progress, issues, directions, directObjectives, indicators, notes, projects);
        return assessments is null ? measure : measure.WithAssessments(assessments);
    }

    internal static void Write(Utf8JsonWriter writer, Measure measure)
    {
        writer.WriteStartObject();
        writer.WriteCanonical(PlanMember.Code, measure.Code);
        writer.WriteText(PlanMember.Name, measure.Name);
        writer.WriteStrings(PlanMember.Progress, measure.Progress);
        writer.WriteStrings(PlanMember.Issues, measure.Issues);
        writer.WriteStrings(PlanMember.Directions, measure.Directions);
        writer.WriteStrings(PlanMember.DirectObjectives, measure.DirectObjectives);
        IndicatorFormat.Write(writer, PlanMember.OutcomeIndicators, measure.OutcomeIndicators);
        AssessmentFormat.Write(writer, measure.Assessments);
        NoteFormat.Write(writer, measure.Notes);
        writer.WriteList(PlanMember.Projects, measure.Projects, ProjectFormat.Write);
        writer.WriteEndObject();
    }
}
