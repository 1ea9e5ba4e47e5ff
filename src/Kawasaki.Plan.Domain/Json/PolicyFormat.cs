using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a policy.</summary>
internal static class PolicyFormat
{
    private static readonly MemberTable Members =
        new(
            [PlanMember.Code, PlanMember.Name, PlanMember.Directions, PlanMember.PerceptionIndicators, PlanMember.Notes, PlanMember.Measures],
            PlanMember.OutcomeIndicators,
            PlanMember.Assessments);

    internal static Policy Read(ref StrictReader reader)
    {
        PlanCode code = default;
        var name = "";
        ValueList<string>? directions = null;
        ValueList<PlanNote>? notes = null;
        ValueList<Indicator>? outcomeIndicators = null;
        ValueList<Assessment>? assessments = null;
        var indicators = ValueList<Indicator>.Empty;
        var measures = ValueList<Measure>.Empty;
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
                case PlanMember.Directions:
                    directions = reader.ReadStrings();
                    break;
                case PlanMember.PerceptionIndicators:
                    indicators = reader.ReadList(IndicatorFormat.ReadPerception);
                    break;
                case PlanMember.OutcomeIndicators:
                    outcomeIndicators = reader.ReadList(IndicatorFormat.ReadOutcome);
                    break;
                case PlanMember.Assessments:
                    assessments = reader.ReadList(AssessmentFormat.Read);
                    break;
                case PlanMember.Notes:
                    notes = NoteFormat.Read(ref reader);
                    break;
                case PlanMember.Measures:
                    measures = reader.ReadList(MeasureFormat.Read);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        var policy = new Policy(code, name, directions, indicators, notes, measures);
        policy = outcomeIndicators is null ? policy : policy.WithOutcomeIndicators(outcomeIndicators);
        return assessments is null ? policy : policy.WithAssessments(assessments);
    }

    internal static void Write(Utf8JsonWriter writer, Policy policy)
    {
        writer.WriteStartObject();
        writer.WriteCanonical(PlanMember.Code, policy.Code);
        writer.WriteText(PlanMember.Name, policy.Name);
        writer.WriteStrings(PlanMember.Directions, policy.Directions);
        IndicatorFormat.Write(writer, PlanMember.PerceptionIndicators, policy.PerceptionIndicators);
        IndicatorFormat.WriteOptional(writer, PlanMember.OutcomeIndicators, policy.OutcomeIndicators);
        AssessmentFormat.Write(writer, policy.Assessments);
        NoteFormat.Write(writer, policy.Notes);
        writer.WriteList(PlanMember.Measures, policy.Measures, MeasureFormat.Write);
        writer.WriteEndObject();
    }
}
