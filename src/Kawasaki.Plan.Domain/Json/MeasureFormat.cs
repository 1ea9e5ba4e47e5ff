using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;

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
        List<string>? progress = null;
        List<string>? issues = null;
        List<string>? directions = null;
        List<string>? directObjectives = null;
        List<PlanNote>? notes = null;
        List<OutcomeIndicator> indicators = [];
        List<Project> projects = [];
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
                default:
                    projects = reader.ReadList(ProjectFormat.Read);
                    break;
            }
        }

        try
        {
            return new(code, name, progress, issues, directions, directObjectives, indicators, notes, projects);
        }
        catch (ArgumentException exception)
        {
            throw reader.Refused(exception);
        }
    }

    internal static void Write(Utf8JsonWriter writer, Measure measure)
    {
        writer.WriteStartObject();
        writer.WriteCanonical("code"u8, measure.Code);
        writer.WriteText("name"u8, measure.Name);
        writer.WriteStrings("progress"u8, measure.Progress);
        writer.WriteStrings("issues"u8, measure.Issues);
        writer.WriteStrings("directions"u8, measure.Directions);
        writer.WriteStrings("directObjectives"u8, measure.DirectObjectives);
        IndicatorFormat.Write(writer, "outcomeIndicators"u8, measure.OutcomeIndicators);
        NoteFormat.Write(writer, measure.Notes);
        writer.WriteList("projects"u8, measure.Projects, ProjectFormat.Write);
        writer.WriteEndObject();
    }
}
