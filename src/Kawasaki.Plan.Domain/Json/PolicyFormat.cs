using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a policy.</summary>
internal static class PolicyFormat
{
    private static readonly MemberTable Members = new(["code", "name", "directions", "perceptionIndicators", "notes", "measures"]);

    internal static Policy Read(ref StrictReader reader)
    {
        PlanCode code = default;
        var name = "";
        ValueList<string>? directions = null;
        ValueList<PlanNote>? notes = null;
        var indicators = ValueList<Indicator>.Empty;
        var measures = ValueList<Measure>.Empty;
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
                case "directions":
                    directions = reader.ReadStrings();
                    break;
                case "perceptionIndicators":
                    indicators = reader.ReadList(IndicatorFormat.ReadPerception);
                    break;
                case "notes":
                    notes = NoteFormat.Read(ref reader);
                    break;
                case "measures":
                    measures = reader.ReadList(MeasureFormat.Read);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(code, name, directions, indicators, notes, measures);
    }

    internal static void Write(Utf8JsonWriter writer, Policy policy)
    {
        writer.WriteStartObject();
        writer.WriteCanonical(FormatNames.Code, policy.Code);
        writer.WriteText(FormatNames.Name, policy.Name);
        writer.WriteStrings(FormatNames.Directions, policy.Directions);
        IndicatorFormat.Write(writer, FormatNames.PerceptionIndicators, policy.PerceptionIndicators);
        NoteFormat.Write(writer, policy.Notes);
        writer.WriteList(FormatNames.Measures, policy.Measures, MeasureFormat.Write);
        writer.WriteEndObject();
    }
}
