using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads the target of a case.</summary>
internal static class CaseGoalReader
{
    private static readonly CaseMember[] Figures = [CaseMember.Value, CaseMember.Low, CaseMember.High, CaseMember.RelativeTo, CaseMember.By];

    internal static Goal Read(CaseObject target, MeasurementUnit? unit)
    {
        var due = target.ReadYear(CaseMember.Due);
        var direction = target.ReadEnum<Direction>(CaseMember.Direction);
        var name = target.ReadText(CaseMember.Condition);
        var asked = TargetConditions.Named(name);
        CheckMembers(target, asked, name ?? (direction is null ? null : ""));
        var goal = asked switch
        {
            { } condition when condition.IsOnOneValue() => target.ReadEnum<ReferencePoint>(CaseMember.RelativeTo) is { } reference
                ? Relative(target, condition, reference, due, unit)
                : Goal.Of(condition, target.Required(target.ReadNumber(CaseMember.Value), CaseMember.Value), due),
            TargetCondition.Between => Between(target, due),
            TargetCondition.Increase => Goal.Increase(due),
            TargetCondition.Decrease => Goal.Decrease(due),
            TargetCondition.Pending => Goal.Pending(due),
            TargetCondition.Text => Goal.InWords(due),
            TargetCondition.NotSet => Goal.NotSet(due),
            _ when name is null && direction is not null => Goal.NotSet(due),
            _ when name is null => throw JsonRefusal.At(
                "/target",
                "目標に「condition」も「direction」もありません。「以上」の数値なら atLeast、ただの数値なら reach です。",
                "A target has a condition, such as atLeast (以上) or reach (a bare figure), or a direction."),
            _ => throw Unknown(target, name),
        };
        return goal.WithDirection(direction);
    }

    private static JsonException Unknown(CaseObject target, string name)
    {
        var unknown = TargetConditions.Unknown(name);
        return target.Error(CaseMember.Condition, unknown.Japanese, unknown.English);
    }

    /// <summary>Refuses a member that says nothing beside the condition.</summary>
    private static void CheckMembers(CaseObject target, TargetCondition? condition, string? name)
    {
        if (name is null || (condition is null && name.Length > 0))
        {
            return; // The condition is what is refused.
        }

        var isOnOneValue = condition?.IsOnOneValue() == true;
        var isRelative = isOnOneValue && target.Has(CaseMember.RelativeTo);
        foreach (var member in Figures)
        {
            var belongs = member switch
            {
                CaseMember.Low or CaseMember.High => condition is TargetCondition.Between,
                CaseMember.By => isRelative,
                _ => isOnOneValue,
            };
            if (!belongs && target.Has(member))
            {
                throw target.Misplaced(
                    member,
                    condition is null ? new("「condition」のない目標", "a target without 'condition'")
                    : isOnOneValue && member is CaseMember.By ? new("「relativeTo」のない目標", "a target without 'relativeTo'")
                    : new($"条件 {name} の目標", $"a target with the condition {name}"));
            }
        }
    }

    private static Goal Between(CaseObject target, FiscalYear? due)
    {
        var low = target.Required(target.ReadNumber(CaseMember.Low), CaseMember.Low);
        var high = target.Required(target.ReadNumber(CaseMember.High), CaseMember.High);
        return low <= high ? Goal.Between(low, high, due) : throw target.Error(
            CaseMember.High,
            FormattableString.Invariant($"目標の範囲が {low} から {high} へ下がっています。"),
            FormattableString.Invariant($"The range of the target runs from {low} down to {high}."));
    }

    private static Goal Relative(CaseObject target, TargetCondition condition, ReferencePoint reference, FiscalYear? due, MeasurementUnit? unit)
    {
        if (target.Has(CaseMember.Value))
        {
            throw target.Error(
                CaseMember.Value,
                "「relativeTo」の目標に「value」があります。差は「by」に、目標値そのものなら「relativeTo」なしで書いてください。",
                "A target with 'relativeTo' has no 'value': write the difference as 'by', or the figure without 'relativeTo'.");
        }

        if (!target.Has(CaseMember.By))
        {
            return Goal.Relative(condition, reference, 0, due);
        }

        var by = new CaseObject(
            target.TextOf(CaseMember.By),
            CaseObjectKind.Distance,
            target.PlaceOf(CaseMember.By),
            stackalloc CaseObject.Place[CaseObject.MemberCount]);
        var amount = by.Required(by.ReadNumber(CaseMember.Value), CaseMember.Value);
        var distance = new Quantity(amount, by.ReadUnit(CaseMember.Unit).GetValueOrDefault());
        var relative = new RelativeTarget(condition, reference, distance, due: null, phase: null);
        return
            unit is { } known && !relative.Fits(known)
                ? throw by.Error(
                    CaseMember.Unit,
                    FormattableString.Invariant($"「{known.Symbol}」の値から {amount} {distance.Unit.Symbol} の目標は作れません。"),
                    FormattableString.Invariant($"A target cannot be {amount} {distance.Unit.Symbol} from figures in '{known.Symbol}'."))
            : relative.IsShareOf(unit) ? Goal.RelativeByShare(condition, reference, amount, due)
            : Goal.Relative(condition, reference, amount, due);
    }
}
