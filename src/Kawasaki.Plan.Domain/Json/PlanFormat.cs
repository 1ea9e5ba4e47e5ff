using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a plan: the plan and its basic policies.</summary>
internal static class PlanFormat
{
    private const int FormatVersion = 1;

    private static readonly MemberTable Members = new(
        [PlanMember.Title, PlanMember.Phase, PlanMember.Period, PlanMember.BasicPolicies],
        PlanMember.Phases,
        PlanMember.FormatVersion,
        PlanMember.Scales);
    private static readonly MemberTable PhaseMembers = new([PlanMember.Phase, PlanMember.Period]);
    private static readonly MemberTable BasicPolicyMembers =
        new([PlanMember.Code, PlanMember.Name, PlanMember.Policies], PlanMember.OutcomeIndicators, PlanMember.Assessments);

    internal static ComprehensivePlan Read(ref StrictReader reader)
    {
        string? title = null;
        int? phase = null;
        FiscalYearRange? period = null;
        ValueList<PlanPhase>? phases = null;
        ValueList<AssessmentScale>? scales = null;
        var basicPolicies = ValueList<BasicPolicy>.Empty;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(Members, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Title:
                    title = reader.ReadStringOrNull();
                    break;
                case PlanMember.Phase:
                    phase = reader.IsNull ? null : reader.ReadInteger();
                    break;
                case PlanMember.Period:
                    period = reader.IsNull ? null : reader.ReadCanonical<FiscalYearRange>();
                    break;
                case PlanMember.Phases:
                    phases = reader.ReadList(ReadPhase);
                    break;
                case PlanMember.Scales:
                    scales = reader.ReadList(AssessmentFormat.ReadScale);
                    break;
                case PlanMember.FormatVersion:
                    var version = reader.ReadInteger();
                    _ = version == FormatVersion ? version : throw reader.Error(
                        $"形式の版は {FormatVersion} ですが、文書には {version} とあります。",
                        $"The format version is {FormatVersion}, but the document has {version}.");
                    break;
                case PlanMember.BasicPolicies:
                    basicPolicies = reader.ReadList(ReadBasicPolicy);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        var plan = new ComprehensivePlan(basicPolicies, title, phase, period, phases);
        return scales is null ? plan : plan.WithScales(scales);
    }

    internal static void Write(Utf8JsonWriter writer, ComprehensivePlan plan)
    {
        writer.WriteStartObject();
        writer.WriteText(PlanMember.Title, plan.Title);
        writer.WriteOrNull(PlanMember.Phase, plan.Phase);
        if (plan.Period is { } period)
        {
            writer.WriteCanonical(PlanMember.Period, period);
        }
        else
        {
            writer.WriteNull(PlanMember.Period.Encoded());
        }

        writer.WriteOptional(PlanMember.Phases, plan.Phases, WritePhase);
        writer.WriteOptional(PlanMember.Scales, plan.Scales, AssessmentFormat.WriteScale);
        writer.WriteList(PlanMember.BasicPolicies, plan.BasicPolicies, WriteBasicPolicy);
        writer.WriteEndObject();
    }

    internal static PlanPhase ReadPhase(ref StrictReader reader)
    {
        var number = 0;
        FiscalYearRange period = default;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(PhaseMembers, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Phase:
                    number = reader.ReadInteger();
                    break;
                case PlanMember.Period:
                    period = reader.ReadCanonical<FiscalYearRange>();
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(number, period);
    }

    internal static void WritePhase(Utf8JsonWriter writer, PlanPhase phase)
    {
        writer.WriteStartObject();
        writer.WriteNumber(PlanMember.Phase.Encoded(), phase.Number);
        writer.WriteCanonical(PlanMember.Period, phase.Period);
        writer.WriteEndObject();
    }

    internal static BasicPolicy ReadBasicPolicy(ref StrictReader reader)
    {
        PlanCode code = default;
        string? name = null;
        ValueList<Indicator>? indicators = null;
        ValueList<Assessment>? assessments = null;
        var policies = ValueList<Policy>.Empty;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(BasicPolicyMembers, ref seen, out var member))
        {
            switch (member)
            {
                case PlanMember.Code:
                    code = reader.ReadCanonical<PlanCode>();
                    break;
                case PlanMember.Name:
                    name = reader.ReadStringOrNull();
                    break;
                case PlanMember.OutcomeIndicators:
                    indicators = reader.ReadList(IndicatorFormat.ReadOutcome);
                    break;
                case PlanMember.Assessments:
                    assessments = reader.ReadList(AssessmentFormat.Read);
                    break;
                case PlanMember.Policies:
                    policies = reader.ReadList(PolicyFormat.Read);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        var basicPolicy = new BasicPolicy(code, name, policies);
        basicPolicy = indicators is null ? basicPolicy : basicPolicy.WithOutcomeIndicators(indicators);
        return assessments is null ? basicPolicy : basicPolicy.WithAssessments(assessments);
    }

    internal static void WriteBasicPolicy(Utf8JsonWriter writer, BasicPolicy basicPolicy)
    {
        writer.WriteStartObject();
        writer.WriteCanonical(PlanMember.Code, basicPolicy.Code);
        writer.WriteText(PlanMember.Name, basicPolicy.Name);
        IndicatorFormat.WriteOptional(writer, PlanMember.OutcomeIndicators, basicPolicy.OutcomeIndicators);
        AssessmentFormat.Write(writer, basicPolicy.Assessments);
        writer.WriteList(PlanMember.Policies, basicPolicy.Policies, PolicyFormat.Write);
        writer.WriteEndObject();
    }
}
