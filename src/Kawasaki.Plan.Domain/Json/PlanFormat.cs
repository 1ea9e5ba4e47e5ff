using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Hierarchy;

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
        List<PlanPhase>? phases = null;
        List<BasicPolicy> basicPolicies = [];
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
                default:
                    basicPolicies = reader.ReadList(ReadBasicPolicy);
                    break;
            }
        }

        try
        {
            return new(basicPolicies, title, phase, period, phases);
        }
        catch (ArgumentException exception)
        {
            throw reader.Refused(exception);
        }
    }

    internal static void Write(Utf8JsonWriter writer, ComprehensivePlan plan)
    {
        writer.WriteStartObject();
        writer.WriteText("title"u8, plan.Title);
        writer.WriteOrNull("phase"u8, plan.Phase);
        if (plan.Period is { } period)
        {
            writer.WriteCanonical("period"u8, period);
        }
        else
        {
            writer.WriteNull("period"u8);
        }

        if (plan.Phases.Count > 0)
        {
            writer.WriteList("phases"u8, plan.Phases, WritePhase);
        }

        writer.WriteList("basicPolicies"u8, plan.BasicPolicies, WriteBasicPolicy);
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

        try
        {
            return new(number, period);
        }
        catch (ArgumentException exception)
        {
            throw reader.Refused(exception);
        }
    }

    internal static void WritePhase(Utf8JsonWriter writer, PlanPhase phase)
    {
        writer.WriteStartObject();
        writer.WriteNumber("phase"u8, phase.Number);
        writer.WriteCanonical("period"u8, phase.Period);
        writer.WriteEndObject();
    }

    internal static BasicPolicy ReadBasicPolicy(ref StrictReader reader)
    {
        PlanCode code = default;
        string? name = null;
        List<Policy> policies = [];
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
                default:
                    policies = reader.ReadList(PolicyFormat.Read);
                    break;
            }
        }

        try
        {
            return new(code, name, policies);
        }
        catch (ArgumentException exception)
        {
            throw reader.Refused(exception);
        }
    }

    internal static void WriteBasicPolicy(Utf8JsonWriter writer, BasicPolicy basicPolicy)
    {
        writer.WriteStartObject();
        writer.WriteCanonical("code"u8, basicPolicy.Code);
        writer.WriteText("name"u8, basicPolicy.Name);
        writer.WriteList("policies"u8, basicPolicy.Policies, PolicyFormat.Write);
        writer.WriteEndObject();
    }
}
