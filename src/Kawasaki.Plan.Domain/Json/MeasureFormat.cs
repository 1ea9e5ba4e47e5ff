using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a measure.</summary>
internal static class MeasureFormat
{
    private static readonly MemberTable Members = new(
        ["code", "name", "progress", "issues", "directions", "directObjectives", "outcomeIndicators", "notes", "projects"]);

    internal static Measure Read(ref StrictReader reader)
    {
        PlanCode code = default;
        var name = "";
        ValueList<string>? progress = null;
        ValueList<string>? issues = null;
        ValueList<string>? directions = null;
        ValueList<string>? directObjectives = null;
        ValueList<PlanNote>? notes = null;
        var indicators = ValueList<Indicator>.Empty;
        var projects = ValueList<Project>.Empty;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(Members, ref seen, out var member))
        {
            switch (member)
            {
                case "code":
                    code = reader.ReadCanonical<PlanCode>();
                    break;
                case "name":
                    name = reader.ReadString();
                    break;
                case "progress":
                    progress = reader.ReadStrings();
                    break;
                case "issues":
                    issues = reader.ReadStrings();
                    break;
                case "directions":
                    directions = reader.ReadStrings();
                    break;
                case "directObjectives":
                    directObjectives = reader.ReadStrings();
                    break;
                case "outcomeIndicators":
                    indicators = reader.ReadList(IndicatorFormat.ReadOutcome);
                    break;
                case "notes":
                    notes = NoteFormat.Read(ref reader);
                    break;
                case "projects":
                    projects = reader.ReadList(ProjectFormat.Read);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(code, name, progress, issues, directions, directObjectives, indicators, notes, projects);
    }

    internal static void Write(Utf8JsonWriter writer, Measure measure)
    {
        writer.WriteStartObject();
        writer.WriteCanonical(FormatNames.Code, measure.Code);
        writer.WriteText(FormatNames.Name, measure.Name);
        writer.WriteStrings(FormatNames.Progress, measure.Progress);
        writer.WriteStrings(FormatNames.Issues, measure.Issues);
        writer.WriteStrings(FormatNames.Directions, measure.Directions);
        writer.WriteStrings(FormatNames.DirectObjectives, measure.DirectObjectives);
        IndicatorFormat.Write(writer, FormatNames.OutcomeIndicators, measure.OutcomeIndicators);
        NoteFormat.Write(writer, measure.Notes);
        writer.WriteList(FormatNames.Projects, measure.Projects, ProjectFormat.Write);
        writer.WriteEndObject();
    }
}
