using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>The steps of a rule as data, laid out in arrays, so that a judgement computes each figure once and allocates nothing.</summary>
internal sealed partial class RuleProgram
{
    private const int MaxSlotsOnStack = 32;

    private readonly RuleOptions _options;
    private readonly Node[] _code;
    private readonly Slot[] _slots;
    private readonly int[] _starts;
    private readonly bool[] _hasGradeWhenUndefined;
    private readonly bool[] _isNextMeant;
    private readonly bool[] _needsReason;

    /// <summary>Lays out the steps.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="options">What else the rule says.</param>
    /// <param name="isOutside">Whether a grade stands outside the order, so that a judgement with it has a reason.</param>
    internal RuleProgram(IReadOnlyList<RuleStep> steps, RuleOptions options, Func<string, bool> isOutside)
    {
        _isNextMeant = [.. steps.Select(step => step.IsNextMeant)];
        _hasGradeWhenUndefined = [.. steps.Select(step => step.GradeWhenUndefined is not null)];
        _needsReason = [.. steps.Select(step => isOutside(step.Grade) || (step.GradeWhenUndefined is { } code && isOutside(code)))];
        _options = options;
        _starts = new int[steps.Count];
        var (code, slots) = (new List<Node>(), new List<Slot>());
        for (var i = 0; i < steps.Count; i++)
        {
            _starts[i] = code.Count;
            if (steps[i].Condition is { } condition)
            {
                Add(condition, code, slots);
            }
        }

        _code = [.. code];
        _slots = [.. slots];
    }

    /// <summary>What is known of a condition; the worst of several is that of all, the best that of any.</summary>
    private enum Truth : sbyte
    {
        False = -1,
        Undecided,
        True,
    }

    private enum ValueState : byte
    {
        NotAsked,
        Number,
        MetAtZero,
        Undefined,
    }

    /// <summary>Finds the step that decides, and whether it does because its condition is undecided.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="isUndecided">Whether the condition is undecided.</param>
    /// <param name="reason">Why something is undefined, where that is what the step is about.</param>
    internal int Run(in EvaluationFacts facts, out bool isUndecided, out UndefinedReason? reason)
    {
        var values = _slots.Length <= MaxSlotsOnStack ? stackalloc Value[_slots.Length] : new Value[_slots.Length];
        var last = _starts.Length - 1;
        for (var i = 0; i < last; i++)
        {
            var truth = Ask(_starts[i], facts, values);
            isUndecided = truth is Truth.Undecided;
            if (truth is Truth.True || (isUndecided && _hasGradeWhenUndefined[i]))
            {
                reason = _needsReason[i] ? ReasonOf(i, facts, values) : null;
                return i;
            }
        }

        isUndecided = false;
        reason = null;
        return last;
    }

    private Truth Ask(int index, in EvaluationFacts facts, Span<Value> values)
    {
        ref readonly var node = ref _code[index];
        switch (node.Kind)
        {
            case RuleConditionKind.Figure:
                return Compare(node, facts, values);
            case RuleConditionKind.Status:
                return Of(((node.Mask >> (int)facts.Status) & 1) != 0);
            case RuleConditionKind.MeetsTarget:
                return facts.MeetsTarget is { } isMet ? Of(isMet == node.IsMet) : Truth.Undecided;
            case RuleConditionKind.Undefined:
                ref readonly var value = ref ValueOf(node.Slot, facts, values);
                return Of(value.State is not ValueState.Number && ((node.Mask >> (int)value.Reason) & 1) == 0);
            case RuleConditionKind.Not:
                return (Truth)(-(sbyte)Ask(index + 1, facts, values));
            default:
                var isAll = node.Kind is RuleConditionKind.All;
                var result = isAll ? Truth.True : Truth.False;
                for (var part = index + 1; part < node.End; part = _code[part].End)
                {
                    var truth = Ask(part, facts, values);
                    result = isAll == truth < result ? truth : result;
                    if (result == (isAll ? Truth.False : Truth.True))
                    {
                        break;
                    }
                }

                return result;
        }
    }

    private Truth Compare(in Node node, in EvaluationFacts facts, Span<Value> values)
    {
        ref readonly var value = ref ValueOf(node.Slot, facts, values);
        if (value.State is ValueState.Undefined)
        {
            return Truth.Undecided;
        }

        int order;
        if (node.OtherSlot < 0)
        {
            order = value.Beyond != 0 ? value.Beyond : value.Number.CompareTo(node.Threshold);
        }
        else
        {
            ref readonly var other = ref ValueOf(node.OtherSlot, facts, values);
            if (other.State is ValueState.Undefined)
            {
                return Truth.Undecided;
            }

            order = value.Beyond == other.Beyond ? value.Number.CompareTo(other.Number) : value.Beyond.CompareTo(other.Beyond);
        }

        return Of(node.Comparison switch
        {
            TargetCondition.AtLeast => order >= 0,
            TargetCondition.Above => order > 0,
            TargetCondition.AtMost => order <= 0,
            _ => order < 0,
        });
    }

    private ref readonly Value ValueOf(int slot, in EvaluationFacts facts, Span<Value> values)
    {
        ref var value = ref values[slot];
        if (value.State is ValueState.NotAsked)
        {
            var (kind, points) = _slots[slot];
            var figure = points is { } count ? facts.MeanChangeOf(count) : FigureOf(kind, facts);
            var isMetAtZero = figure.Reason is UndefinedReason.MetAtZero;
            var counted = isMetAtZero ? CountedAtZero(facts) : figure.Value;
            value = new(
                counted is { } number ? _options.Rounding?.Round(number) ?? number : null,
                isMetAtZero ? ValueState.MetAtZero : counted is null ? ValueState.Undefined : ValueState.Number,
                !isMetAtZero || counted is not null ? 0 : IsLeastAtZero(facts) ? -1 : 1,
                figure.Reason.GetValueOrDefault());
        }

        return ref value;
    }

    /// <summary>Returns as much as what is met at zero counts: the most that an attainment ratio is. It is <see langword="null"/> where nothing caps the
    /// ratio, so that it is greater than any number, and where the least is the best, so that it is less than any.</summary>
    internal decimal? CountedAtZero(in EvaluationFacts facts, decimal? otherCap = null) => IsLeastAtZero(facts) ? null : CapOf(facts) ?? otherCap;

    private decimal? CapOf(in EvaluationFacts facts)
    {
        var stated = _options.Convention is null ? facts.Assumptions?.AttainmentCap : null;
        return _options.Cap is not { } cap || stated < cap ? stated : cap;
    }

    /// <summary>Returns whether the attainment ratio is C/T also where lower is better, so that the least is the best.</summary>
    private bool IsLeastAtZero(in EvaluationFacts facts) => (_options.Convention ?? facts.Assumptions?.Convention) is AttainmentConvention.Inverse;

    internal Figure FigureOf(FigureKind kind, in EvaluationFacts facts) =>
        kind is not FigureKind.AttainmentRatio ? facts.FigureOf(kind)
        : _options.Convention is { } convention ? facts.AttainmentRatioBy(convention, _options.Cap)
        : _options.Cap is { } cap ? facts.AttainmentRatio.AtMost(cap)
        : facts.AttainmentRatio;

    /// <summary>Returns the first reason among what a step asked.</summary>
    private UndefinedReason? ReasonOf(int step, in EvaluationFacts facts, Span<Value> values)
    {
        for (var i = _starts[step]; i < _starts[step + 1]; i++)
        {
            ref readonly var node = ref _code[i];
            if (node.Kind is RuleConditionKind.Status or RuleConditionKind.MeetsTarget)
            {
                var truth = Ask(i, facts, values);
                if (truth is Truth.Undecided || (facts.Status <= AttainmentStatus.NotMeasured && truth is Truth.True))
                {
                    return !facts.HasActual && (facts.Status >= AttainmentStatus.NotMeasured || facts.Series is { Lacking: not null })
                        ? facts.ReasonForNoActual
                        : facts.Goal.ReasonForNoComparison;
                }
            }
            else if (node.Slot >= 0 && values[node.Slot] is { State: ValueState.Undefined or ValueState.MetAtZero, Reason: var reason })
            {
                return reason;
            }
        }

        return null;
    }

    private static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    private static void Add(RuleCondition condition, List<Node> code, List<Slot> slots)
    {
        var index = code.Count;
        code.Add(default);
        foreach (var part in condition.Parts)
        {
            Add(part, code, slots);
        }

        var mask = condition.Statuses.Select(status => 1 << (int)status).Concat(condition.Except.Select(reason => 1 << (int)reason)).Sum();
        code[index] = new(condition, mask, SlotOf(condition.Figure, condition.Points, slots), SlotOf(condition.OtherFigure, points: null, slots), code.Count);
    }

    private static int SlotOf(FigureKind? figure, int? points, List<Slot> slots)
    {
        if (figure is not { } kind)
        {
            return -1;
        }

        var slot = new Slot(kind, points);
        if (!slots.Contains(slot))
        {
            slots.Add(slot);
        }

        return slots.IndexOf(slot);
    }

    private readonly record struct Slot(FigureKind Kind, int? Points);

    private readonly struct Value(decimal? number, ValueState state, int beyond, UndefinedReason reason)
    {
        internal readonly decimal Number = number.GetValueOrDefault();
        internal readonly int Beyond = beyond; // 1 of what is greater than any number, -1 of what is less.
        internal readonly UndefinedReason Reason = reason;
        internal readonly ValueState State = state;
    }

    private readonly struct Node(RuleCondition condition, int mask, int slot, int otherSlot, int end)
    {
        internal readonly decimal Threshold = condition.Threshold.GetValueOrDefault();
        internal readonly RuleConditionKind Kind = condition.Kind;
        internal readonly TargetCondition Comparison = condition.Comparison.GetValueOrDefault();
        internal readonly bool IsMet = condition.IsMet;
        internal readonly int Mask = mask;
        internal readonly int Slot = slot;
        internal readonly int OtherSlot = otherSlot;
        internal readonly int End = end; // Behind the last of its parts, which follow it.
    }
}
