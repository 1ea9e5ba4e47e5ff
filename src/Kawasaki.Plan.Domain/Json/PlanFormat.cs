using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>The format of a plan: the plan and its basic policies.</summary>
internal static class PlanFormat
{
    private const int FormatVersion = 1;

    private static readonly MemberTable PlanMembers = new(["title", "phase", "period", "basicPolicies"], "phases", "formatVersion");
    private static readonly MemberTable PhaseMembers = new(["phase", "period"]);
    private static readonly MemberTable BasicPolicyMembers = new(["code", "name", "policies"]);

    internal static ComprehensivePlan Read(ref StrictReader reader)
    {
        string? title = null;
        int? phase = null;
        FiscalYearRange? period = null;
        ValueList<PlanPhase>? phases = null;
        var basicPolicies = ValueList<BasicPolicy>.Empty;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(PlanMembers, ref seen, out var member))
        {
            switch (member)
            {
                case "title":
                    title = reader.ReadStringOrNull();
                    break;
                case "phase":
                    phase = reader.IsNull ? null : reader.ReadInteger();
                    break;
                case "period":
                    period = reader.IsNull ? null : reader.ReadCanonical<FiscalYearRange>();
                    break;
                case "phases":
                    phases = reader.ReadList(ReadPhase);
                    break;
                case "formatVersion":
                    var version = reader.ReadInteger();
                    _ = version == FormatVersion ? version : throw reader.Error($"The format version is {FormatVersion}, but the document has {version}.");
                    break;
                case "basicPolicies":
                    basicPolicies = reader.ReadList(ReadBasicPolicy);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(basicPolicies, title, phase, period, phases);
    }

    internal static void Write(Utf8JsonWriter writer, ComprehensivePlan plan)
    {
        writer.WriteStartObject();
        writer.WriteText(FormatNames.Title, plan.Title);
        writer.WriteOrNull(FormatNames.Phase, plan.Phase);
        if (plan.Period is { } period)
        {
            writer.WriteCanonical(FormatNames.Period, period);
        }
        else
        {
            writer.WriteNull(FormatNames.Period);
        }

        if (plan.Phases.Count > 0)
        {
            writer.WriteList(FormatNames.Phases, plan.Phases, WritePhase);
        }

        writer.WriteList(FormatNames.BasicPolicies, plan.BasicPolicies, WriteBasicPolicy);
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
            if (member == "phase")
            {
                number = reader.ReadInteger();
            }
            else
            {
                period = reader.ReadCanonical<FiscalYearRange>();
            }
        }

        return new(number, period);
    }

    internal static void WritePhase(Utf8JsonWriter writer, PlanPhase phase)
    {
        writer.WriteStartObject();
        writer.WriteNumber(FormatNames.Phase, phase.Number);
        writer.WriteCanonical(FormatNames.Period, phase.Period);
        writer.WriteEndObject();
    }

    internal static BasicPolicy ReadBasicPolicy(ref StrictReader reader)
    {
        PlanCode code = default;
        string? name = null;
        var policies = ValueList<Policy>.Empty;
        var seen = 0;
        reader.EnterObject();
        while (reader.TryNextMember(BasicPolicyMembers, ref seen, out var member))
        {
            switch (member)
            {
                case "code":
                    code = reader.ReadCanonical<PlanCode>();
                    break;
                case "name":
                    name = reader.ReadStringOrNull();
                    break;
                case "policies":
                    policies = reader.ReadList(PolicyFormat.Read);
                    break;
                default:
                    throw StrictReader.Forgotten(member);
            }
        }

        return new(code, name, policies);
    }

    internal static void WriteBasicPolicy(Utf8JsonWriter writer, BasicPolicy basicPolicy)
    {
        writer.WriteStartObject();
        writer.WriteCanonical(FormatNames.Code, basicPolicy.Code);
        writer.WriteText(FormatNames.Name, basicPolicy.Name);
        writer.WriteList(FormatNames.Policies, basicPolicy.Policies, PolicyFormat.Write);
        writer.WriteEndObject();
    }
}
