namespace Kawasaki.Plan.Domain.Evaluation.Rules;

// What comes to the last step because a condition before it is undecided.
internal sealed partial class RuleProgram
{
    /// <summary>Gets the numbers with which figures are compared, in order.</summary>
    internal IEnumerable<decimal> Thresholds =>
        _code.Where(node => node.Kind is RuleConditionKind.Figure && node.OtherSlot < 0).Select(node => node.Threshold).Distinct().OrderBy(number => number);

    /// <summary>Finds the first step whose condition is undecided and which does not say what is given then, where the last step decides.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="figure">The figure that is undefined, and why, or <see langword="null"/> where it is undecided whether the target is met.</param>
    /// <returns>The index of the step; -1 where there is none, or a step before the last decides.</returns>
    internal int FindUndecided(in EvaluationFacts facts, out (FigureKind Kind, UndefinedReason Reason)? figure)
    {
        Span<Value> values = new Value[_slots.Length];
        var found = -1;
        figure = null;
        for (var i = 0; i < _starts.Length - 1; i++)
        {
            var truth = Ask(_starts[i], facts, values);
            if (truth is Truth.True || (truth is Truth.Undecided && _hasGradeWhenUndefined[i]))
            {
                return -1;
            }

            if (found < 0 && truth is Truth.Undecided && !_isNextMeant[i] && IsUnsaid(i, facts, values, out figure))
            {
                found = i;
            }
        }

        return found;
    }

    /// <summary>Returns whether a step is undecided for a reason that no condition of the rule excepts by name.</summary>
    private bool IsUnsaid(int step, in EvaluationFacts facts, Span<Value> values, out (FigureKind Kind, UndefinedReason Reason)? figure)
    {
        figure = null;
        for (var i = _starts[step]; i < _starts[step + 1]; i++)
        {
            var node = _code[i];
            if (node.Kind is RuleConditionKind.MeetsTarget && facts.MeetsTarget is null)
            {
                return true;
            }

            if (node.Kind is RuleConditionKind.Figure)
            {
                var slot = ValueOf(node.Slot, facts, values).State is ValueState.Undefined || node.OtherSlot < 0 ? node.Slot : node.OtherSlot;
                var value = ValueOf(slot, facts, values);
                if (value.State is ValueState.Undefined && !IsExcepted(slot, value.Reason))
                {
                    figure = (_slots[slot].Kind, value.Reason);
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsExcepted(int slot, UndefinedReason reason) =>
        Array.Exists(_code, node => node.Kind is RuleConditionKind.Undefined && node.Slot == slot && ((node.Mask >> (int)reason) & 1) != 0);
}
