using System.Text.Json;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;
using static Kawasaki.Plan.Domain.Json.CaseMembers;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Reads the target of a case.</summary>
internal static class CaseGoalReader
{
    internal const string Place = "/target";

    internal static Goal Read(JsonElement target, MeasurementUnit? unit)
    {
        var due = ReadYear(target, Place, "due");
        var direction = ReadEnum<Direction>(target, Place, "direction");
        var name = ReadText(target, Place, "condition");
        var goal = TargetConditions.Named(name) switch
        {
            { } condition when condition.IsOnOneValue() => ReadEnum<ReferencePoint>(target, Place, "relativeTo") is { } reference
                ? Relative(target, condition, reference, due, unit)
                : Goal.Of(condition, Required(ReadNumber(target, Place, "value"), Place, "value"), due),
            TargetCondition.Between => Between(target, due),
            TargetCondition.Increase => Goal.Increase(due),
            TargetCondition.Decrease => Goal.Decrease(due),
            TargetCondition.Pending => Goal.Pending(due),
            TargetCondition.Text => Goal.InWords(due),
            TargetCondition.NotSet => Goal.NotSet(due),
            _ when name is null && direction is not null => Goal.NotSet(due),
            _ when name is null => throw Error("A target has a condition or a direction.", Place),
            _ => throw Error(
                Invariant($"The condition '{Excerpt.Of(name.AsSpan())}' is unknown: it is {string.Join(", ", TargetConditions.AllNames)}."),
                Place,
                "condition"),
        };
        return goal.WithDirection(direction);
    }

    private static Goal Between(JsonElement target, FiscalYear? due)
    {
        var low = Required(ReadNumber(target, Place, "low"), Place, "low");
        var high = Required(ReadNumber(target, Place, "high"), Place, "high");
        return low <= high ? Goal.Between(low, high, due) : throw Error(
            Invariant($"The range of the target runs from {low} down to {high}."),
            Place,
            "high");
    }

    private static Goal Relative(JsonElement target, TargetCondition condition, ReferencePoint reference, FiscalYear? due, MeasurementUnit? unit)
    {
        const string PlaceOfBy = Place + "/by";
        if (Member(target, Place, "by") is not { } by)
        {
            return Goal.Relative(condition, reference, 0, due);
        }

        var amount = Required(ReadNumber(by, PlaceOfBy, "value"), PlaceOfBy, "value");
        var distance = new Quantity(amount, ReadUnit(by, PlaceOfBy, "unit").GetValueOrDefault());
        var relative = new RelativeTarget(condition, reference, distance, due: null, phase: null);
        return
            unit is { } known && !relative.Fits(known)
                ? throw Error(Invariant($"A target cannot be {amount} {distance.Unit.Symbol} from figures in '{known.Symbol}'."), PlaceOfBy, "unit")
            : relative.IsShareOf(unit) ? Goal.RelativeByShare(condition, reference, amount, due)
            : Goal.Relative(condition, reference, amount, due);
    }
}
