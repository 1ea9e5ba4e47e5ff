using Kawasaki.Plan.Domain.Indicators;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

// The arithmetic of a judgement: what the better grades asked and was not so, and what was.
internal sealed partial class RuleProgram
{
    internal string ArithmeticOf(in EvaluationFacts facts, IReadOnlyList<RuleStep> steps, int decisive)
    {
        if (facts.IsWithheld)
        {
            return "";
        }

        Span<Value> values = stackalloc Value[_slots.Length];
        var lines = new List<string>();
        for (var i = 0; i <= decisive && i < steps.Count - 1; i++)
        {
            var parts = new List<string>();
            Say(_starts[i], facts, values, parts);
            if (parts.Count > 0)
            {
                lines.Add($"{steps[i].Grade}: {string.Join(", ", parts)}");
            }
        }

        return string.Join("; ", lines);
    }

    /// <summary>Says the comparisons that make a condition what it is: those that fail where all must hold, those that hold where one must.</summary>
    private void Say(int index, in EvaluationFacts facts, Span<Value> values, List<string> parts)
    {
        var node = _code[index];
        var truth = Ask(index, facts, values);
        switch (node.Kind)
        {
            case RuleConditionKind.Figure:
                parts.Add(Said(node, facts, values));
                break;
            case RuleConditionKind.MeetsTarget when facts.Actual is { } actual && truth is not Truth.Undecided:
                parts.Add(Arithmetic.Comparison(actual.Value, facts.Goal));
                break;
            case RuleConditionKind.Not or RuleConditionKind.All or RuleConditionKind.Any:
                for (var part = index + 1; part < node.End; part = _code[part].End)
                {
                    if (node.Kind is RuleConditionKind.Not || Ask(part, facts, values) == truth)
                    {
                        Say(part, facts, values, parts);
                    }
                }

                break;
        }
    }

    private string Said(in Node node, in EvaluationFacts facts, Span<Value> values)
    {
        var left = ValueOf(node.Slot, facts, values);
        var formula = FormulaOf(_slots[node.Slot].Kind, facts);
        if (left.State is ValueState.Undefined || left.Beyond != 0)
        {
            return formula + (left.State is ValueState.Undefined ? " = –" : (left.Beyond > 0 ? " = ∞ > " : " = −∞ < ") + Right(node, facts, values, out _));
        }

        var right = Right(node, facts, values, out var other);
        var sign = other is { } number ? left.Number.CompareTo(number) switch { < 0 => "<", > 0 => ">", _ => "=" } : "?";
        return sign == "=" && node.Comparison is TargetCondition.AtLeast or TargetCondition.AtMost
            ? $"{formula}{Arithmetic.Equals(left.Number)} {(node.Comparison is TargetCondition.AtLeast ? "≥" : "≤")} {right}"
            : $"{formula}{Arithmetic.Equals(left.Number)} {sign} {right}";
    }

    private string Right(in Node node, in EvaluationFacts facts, Span<Value> values, out decimal? number)
    {
        number = node.Threshold;
        if (node.OtherSlot < 0)
        {
            return Invariant($"{node.Threshold}");
        }

        var other = ValueOf(node.OtherSlot, facts, values);
        number = other.State is ValueState.Undefined || other.Beyond != 0 ? null : other.Number;
        var formula = FormulaOf(_slots[node.OtherSlot].Kind, facts);
        return number is { } known ? Arithmetic.Shown(known) : formula;
    }

    private string FormulaOf(FigureKind kind, in EvaluationFacts facts)
    {
        if (kind is not FigureKind.AttainmentRatio)
        {
            return FigureFormulas.FormulaOf(kind, facts);
        }

        var ratio = _options.Convention is { } convention ? FigureFormulas.RatioBy(convention, facts.Goal.Sign) : FigureFormulas.FormulaOf(kind, facts);
        return CapOf(facts) is { } cap ? Invariant($"min({ratio}, {cap})") : ratio;
    }
}
