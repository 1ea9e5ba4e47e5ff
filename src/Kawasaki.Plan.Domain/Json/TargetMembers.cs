using System.Text.Json;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Which members a target has beside its condition, and what is said where it has others.</summary>
internal static class TargetMembers
{
    /// <summary>Reads the name of a condition.</summary>
    internal static TargetCondition ReadCondition(ref StrictReader reader)
    {
        var name = reader.ReadShortString();
        if (TargetConditions.Named(name) is { } condition)
        {
            return condition;
        }

        var unknown = TargetConditions.Unknown(name);
        throw reader.Error(unknown.Japanese, unknown.English);
    }

    /// <summary>Returns the error for a target with a member that does not belong to its condition, or without one that does.</summary>
    /// <param name="reader">The reader, behind the target.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="found">The members that it has.</param>
    internal static JsonException Refusal(in StrictReader reader, TargetCondition condition, IReadOnlyList<PlanMember> found)
    {
        var isRelative = condition.IsOnOneValue() && found.Contains(PlanMember.RelativeTo);
        PlanMember[] needed =
            isRelative ? [PlanMember.RelativeTo]
            : condition.IsOnOneValue() ? [PlanMember.Value, PlanMember.Unit]
            : condition is TargetCondition.Between ? [PlanMember.Low, PlanMember.High, PlanMember.Unit]
            : condition is TargetCondition.Pending or TargetCondition.Text ? [PlanMember.Text]
            : [];
        PlanMember[] allowed =
        [
            .. isRelative ? [PlanMember.By, PlanMember.Text]
                : condition is TargetCondition.Increase or TargetCondition.Decrease ? [PlanMember.Text]
                : Array.Empty<PlanMember>(),
            .. condition is TargetCondition.NotSet ? Array.Empty<PlanMember>() : [PlanMember.Due],
        ];
        var what = isRelative ? new Wording("relativeTo のある目標", "a target with 'relativeTo'")
            : new Wording($"条件 {condition.Name()} の目標", $"a target with the condition {condition.Name()}");
        var (must, may) = (Names(needed), Names([.. needed, .. allowed]));
        foreach (var member in found.Where(member => !needed.Contains(member) && !allowed.Contains(member)))
        {
            return reader.ErrorAt(
                member,
                $"「{member.Name()}」は{what.Japanese}には書けません。" + (may.Length == 0 ? "" : $"書けるもの：{may}。"),
                $"'{member.Name()}' does not belong to {what.English}" + (may.Length == 0 ? "." : $", which has {may}."));
        }

        return reader.Error($"{what.Japanese}には {must} が要ります。", $"The members of {what.English} are {must}, of which one is missing.");
    }

    private static string Names(IEnumerable<PlanMember> members) => string.Join(", ", members.Select(member => member.Name()));
}
