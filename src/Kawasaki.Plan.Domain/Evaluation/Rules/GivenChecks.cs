using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Finds the steps for which the steps before them together leave nothing.</summary>
/// <remarks>Whatever each figure, the status and the target may be is tried with all the others, also what never stands together: what is left to no step then
/// is left to none. A last step without a grade of its own is no fault, because a rule must have one.</remarks>
internal sealed class GivenChecks
{
    private const int MostStates = 20_000;

    private static readonly AttainmentStatus[] Statuses = Enums.Values<AttainmentStatus>();

    private readonly IReadOnlyList<RuleStep> _steps;
    private readonly RuleOptions _options;
    private readonly RuleCondition[] _leaves;

    private GivenChecks(IReadOnlyList<RuleStep> steps, RuleOptions options)
    {
        _steps = steps;
        _options = options;
        _leaves = [.. steps.SelectMany(step => step.Condition?.Leaves ?? [])];
    }

    /// <summary>Gets whether no attainment ratio is below 0: where the rule names no convention, that is so unless the caller does.</summary>
    private bool IsRatioPlain => _options.Convention is null or AttainmentConvention.Ratio;

    internal static IEnumerable<Wording> FindingsOf(IReadOnlyList<RuleStep> steps, RuleOptions options) => new GivenChecks(steps, options).Findings();

    private IEnumerable<Wording> Findings()
    {
        if (Reached() is not { } reached)
        {
            yield break;
        }

        for (var i = 0; i < _steps.Count; i++)
        {
            var code = _steps[i].Grade;
            var isGivenElsewhere = Enumerable.Range(0, _steps.Count).Any(k =>
                (reached.Held[k] && _steps[k].Grade == code) || (reached.Undecided[k] && _steps[k].GradeWhenUndefined == code));
            if (reached.Held[i] || (i == _steps.Count - 1 && isGivenElsewhere))
            {
                continue;
            }

            var asksRatio = IsRatioPlain && Array.Exists(_leaves, leaf => leaf is { Figure: FigureKind.AttainmentRatio, Threshold: <= 0 });
            yield return new(
                Invariant($"steps[{i}]（{_steps[i]}）に残るものがなく、この段階が「{code}」を与えることはありません。先の段階を合わせると、すべてに当てはまります")
                    + (asksRatio ? "（達成率 C ÷ T は 0 を下回りません）。" : "。")
                    + "先の段階のしきい値を直すか、この段階を除いてください。",
                Invariant($"steps[{i}] ({_steps[i]}) never gives '{code}': the steps before it together leave nothing for it")
                    + (asksRatio ? " (the attainment ratio C ÷ T is never below 0). " : ". ")
                    + "Mend the thresholds of those, or leave the step out.");
        }
    }

    /// <summary>Returns which steps hold, and which are undecided with a grade for that, in some state, or <see langword="null"/> where there are too many
    /// states.</summary>
    private (bool[] Held, bool[] Undecided)? Reached()
    {
        var subjects = _leaves.Select(SubjectOf).Distinct().ToArray();
        var parts = subjects.Select(StatesOf).ToArray();
        if (parts.Aggregate(1L, (product, part) => Math.Min(product * part.Length, MostStates + 1)) > MostStates)
        {
            return null;
        }

        var (held, undecided) = (new bool[_steps.Count], new bool[_steps.Count]);
        var at = new int[parts.Length];
        do
        {
            Judge(leaf => parts[Array.IndexOf(subjects, SubjectOf(leaf))][at[Array.IndexOf(subjects, SubjectOf(leaf))]](leaf), held, undecided);
        }
        while (Advance(at, parts));

        return (held, undecided);
    }

    private void Judge(Func<RuleCondition, bool?> state, bool[] held, bool[] undecided)
    {
        for (var i = 0; i < _steps.Count; i++)
        {
            var holds = _steps[i].Condition is { } condition ? Holds(condition) : true;
            held[i] |= holds is true;
            undecided[i] |= holds is null && _steps[i].GradeWhenUndefined is not null;
            if (holds is true || (holds is null && _steps[i].GradeWhenUndefined is not null))
            {
                return;
            }
        }

        bool? Holds(RuleCondition asked) => asked.Kind switch
        {
            RuleConditionKind.Not => !Holds(asked.Parts[0]),
            RuleConditionKind.All => asked.Parts.Aggregate((bool?)true, (all, part) => all & Holds(part)),
            RuleConditionKind.Any => asked.Parts.Aggregate((bool?)false, (any, part) => any | Holds(part)),
            _ => state(asked),
        };
    }

    private static Subject SubjectOf(RuleCondition leaf) => leaf.Figure is null ? default : new(leaf.Figure, leaf.Points, leaf.OtherFigure);

    /// <summary>Returns all that a subject may be, each as what its conditions then are.</summary>
    private Func<RuleCondition, bool?>[] StatesOf(Subject subject) =>
        subject.Figure is null
            ? [.. from status in Statuses from isMet in MetIn(status) select (Func<RuleCondition, bool?>)(leaf => IsSo(leaf, status, isMet))]
        : subject.Other is not null
            ? [.. new int?[] { -1, 0, 1, null }.Select(order => (Func<RuleCondition, bool?>)(leaf => Holds(leaf, order)))]
        : [.. ValuesOf(subject).Select(value => (Func<RuleCondition, bool?>)(leaf => IsSo(leaf, value))), .. UndefinedOf(subject)];

    private static bool?[] MetIn(AttainmentStatus status) => status switch
    {
        AttainmentStatus.Met => [true],
        AttainmentStatus.NotMet => [false],
        <= AttainmentStatus.NotMeasured => [null],
        _ => [true, false, null],
    };

    private static bool? IsSo(RuleCondition leaf, AttainmentStatus status, bool? isMet) =>
        leaf.Kind is RuleConditionKind.Status ? leaf.Statuses.Contains(status)
        : isMet is { } known ? known == leaf.IsMet
        : null;

    private static bool? IsSo(RuleCondition leaf, decimal value) =>
        leaf.Kind is RuleConditionKind.Undefined ? false : Holds(leaf, value.CompareTo(leaf.Threshold.GetValueOrDefault()));

    private static bool? Holds(RuleCondition leaf, int? order) => order is not { } known ? null : leaf.Comparison switch
    {
        TargetCondition.AtLeast => known >= 0,
        TargetCondition.Above => known > 0,
        TargetCondition.AtMost => known <= 0,
        _ => known < 0,
    };

    /// <summary>Returns the thresholds, and a value between each two and beyond them.</summary>
    private IEnumerable<decimal> ValuesOf(Subject subject)
    {
        var isFromZero = IsRatioPlain && subject.Figure is FigureKind.AttainmentRatio;
        var asked = _leaves.Where(leaf => SubjectOf(leaf) == subject && leaf.Threshold is not null).Select(leaf => leaf.Threshold.GetValueOrDefault());
        var sorted = asked.Append(0).Distinct().OrderBy(value => value).ToArray();
        var values = sorted.Concat(sorted.Skip(1).Select((value, i) => (value / 2) + (sorted[i] / 2)))
            .Append(sorted[0] > decimal.MinValue + 1 ? sorted[0] - 1 : sorted[0])
            .Append(sorted[sorted.Length - 1] < decimal.MaxValue - 1 ? sorted[sorted.Length - 1] + 1 : sorted[sorted.Length - 1]);
        return values.Where(value => !isFromZero || value >= 0);
    }

    /// <summary>Returns the states in which a figure is undefined: for each reason that a condition excepts, and for another.</summary>
    private IEnumerable<Func<RuleCondition, bool?>> UndefinedOf(Subject subject)
    {
        var isRatio = subject.Figure is FigureKind.AttainmentRatio;
        UndefinedReason[] met = isRatio ? [UndefinedReason.MetAtZero] : [];
        return
            from reason in _leaves.Where(leaf => SubjectOf(leaf) == subject)
                .SelectMany(leaf => leaf.Except).Concat(met).Distinct().Cast<UndefinedReason?>().Append(null)
            let order = isRatio && reason is UndefinedReason.MetAtZero ? 1 : default(int?)
            select (Func<RuleCondition, bool?>)(leaf =>
                leaf.Kind is RuleConditionKind.Undefined ? !(reason is { } why && leaf.Except.Contains(why)) : Holds(leaf, order));
    }

    private static bool Advance(int[] at, Func<RuleCondition, bool?>[][] parts)
    {
        for (var i = 0; i < at.Length; i++)
        {
            at[i] = (at[i] + 1) % parts[i].Length;
            if (at[i] != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What conditions are on: a figure, two that are compared, or, where there is none, the status and whether the target is met.</summary>
    private readonly record struct Subject(FigureKind? Figure, int? Points, FigureKind? Other);
}
