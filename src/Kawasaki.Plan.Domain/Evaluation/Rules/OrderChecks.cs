using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>What the order of the grades says of a rule: the best stands first, and what is at its target is no worse than what falls short.</summary>
/// <remarks>The rule judges cases that differ in nothing but the measurement, in both directions, at each time, and with each figure that a step asks
/// undefined and on each side of its thresholds.</remarks>
internal sealed partial class OrderChecks
{
    private const decimal Figure = 100;
    private const decimal Little = 0.000000001m;

    private readonly IReadOnlyList<RuleStep> _steps;
    private readonly RuleOptions _options;
    private readonly RuleProgram _program;
    private readonly Func<string, int?> _rankOf;
    private readonly RuleCondition[] _leaves;
    private readonly OrderCase[] _cases;
    private readonly bool _isForOneDirection;
    private readonly (Outcome Met, Outcome Missed) _behind;

    internal OrderChecks(IReadOnlyList<RuleStep> steps, RuleOptions options, RuleProgram program, Func<string, int?> rankOf)
    {
        _steps = steps;
        _options = options;
        _program = program;
        _rankOf = rankOf;
        _leaves = [.. steps.SelectMany(step => step.Condition?.Leaves ?? [])];
        _cases = [.. OrderCase.Of(_leaves, options.Convention)];
        _isForOneDirection = Array.Exists(_leaves, leaf => leaf.Comparison is not null && !(IsDirected(leaf.Figure) && IsDirected(leaf.OtherFigure)));
        (IsWorstFirst, _behind) = FindWorstFirst();
    }

    /// <summary>Gets whether the grades are listed the worst first.</summary>
    internal bool IsWorstFirst { get; }

    /// <summary>Gets by how much of the target a measurement is beside it: by next to nothing and, where figures are rounded, by the last digit.</summary>
    private IEnumerable<decimal> Distances =>
        _options.Rounding is { } rounding ? [Little, new decimal(1, 0, 0, isNegative: false, (byte)rounding.Digits)] : [Little];

    /// <summary>Refuses a rule by which what is exactly at its target has a worse grade than what falls a little short of it, at any time: as what is not
    /// below 100 %, or is met and not due yet. So is a target of more than its figure (超), or of less (未満), that is missed at that figure.</summary>
    internal IEnumerable<ArgumentException> Refusals()
    {
        if (Find((goal, distance) => (goal.Of(Figure), goal.Of(goal.Short(Figure, distance))), isStrictToo: true) is var (fault, at, below))
        {
            yield return Refusal(fault, at, below);
        }
    }

    /// <summary>Finds grades that are listed the worst first, what is a little above its target with a worse grade than what falls a little short (a city
    /// may mean that a target was set too low), and what is worse in the middle.</summary>
    internal IEnumerable<Wording> Findings()
    {
        if (IsWorstFirst && _options.Convention is not AttainmentConvention.Inverse)
        {
            var (met, missed) = _behind;
            yield return new(
                Invariant($"区分は良いものから順に書きますが、目標に達した実績の「{met.Grade}」（steps[{met.Step}]）が、")
                    + Invariant($"大きく届かない実績の「{missed.Grade}」（steps[{missed.Step}]）より後にあります。")
                    + "集計（worst）や区分の並びで、良し悪しが逆になります。grades の順を直してください。",
                Invariant($"Grades are listed the best first, but '{met.Grade}' (steps[{met.Step}]), for what meets its target, stands behind ")
                    + Invariant($"'{missed.Grade}' (steps[{missed.Step}]), for what falls far short: a roll-up by worst takes the best, ")
                    + "and reports list the worst first. Mend the order of the grades.");
        }

        if (Find((goal, distance) => (goal.Of(goal.Beyond(Figure, distance)), goal.Of(goal.Short(Figure, distance)))) is var (found, above, below))
        {
            var when = When(found);
            yield return new(
                Invariant($"目標をわずかに上回る実績が steps[{above.Step}]（{_steps[above.Step]}）の「{above.Grade}」になり、")
                    + Invariant($"わずかに届かない実績の steps[{below.Step}]（{_steps[below.Step]}）の「{below.Grade}」より悪くなります{when.Japanese}。")
                    + "意図したものでなければ、その間の段階を書いてください。",
                Invariant($"What is a little above its target gets '{above.Grade}' of steps[{above.Step}] ({_steps[above.Step]}), worse than ")
                    + Invariant($"'{below.Grade}' of steps[{below.Step}] ({_steps[below.Step]}) for what falls a little short{when.English}. ")
                    + "Where that is not meant, write a step for what lies between.");
        }

        if (FindBetween() is { } between)
        {
            yield return between;
        }
    }

    /// <summary>Returns whether a figure is the better the greater it is, whatever the direction of the indicator.</summary>
    private bool IsDirected(FigureKind? figure) => figure switch
    {
        FigureKind.AttainmentRatio => _options.Convention is not AttainmentConvention.Inverse,
        null or FigureKind.ProgressRatio or FigureKind.PaceRatio or FigureKind.ElapsedShare => true,
        FigureKind.Improvement or FigureKind.RelativeImprovement or FigureKind.ImprovementFromPrevious => true,
        _ => false,
    };

    /// <summary>Returns whether what meets its target stands behind what falls far short, and nothing at the target or beside it stands before that.</summary>
    private (bool IsWorstFirst, (Outcome Met, Outcome Missed) Behind) FindWorstFirst()
    {
        (Outcome, Outcome)? behind = null;
        foreach (var goal in _cases)
        {
            var far = Judge(goal.Of(goal.Far));
            var above = Judge(goal.Of(goal.Beyond(Figure, Little)));
            var at = Judge(goal.Of(Figure));
            if (above.Rank < far.Rank || at.Rank < far.Rank || Judge(goal.Of(goal.Short(Figure, Little))).Rank < far.Rank)
            {
                return default;
            }

            behind ??= at.Rank > far.Rank ? (at, far) : above.Rank > far.Rank ? (above, far) : null;
        }

        return (behind is not null, behind.GetValueOrDefault());
    }

    /// <summary>Finds the first case in which one measurement has a worse grade than another; of a rule for one direction a case of each is asked.</summary>
    private (EvaluationFacts Facts, Outcome One, Outcome Other)? Find(
        Func<OrderCase, decimal, (EvaluationFacts One, EvaluationFacts Other)> pairOf,
        bool isStrictToo = false)
    {
        var found =
            from goal in _cases
            where isStrictToo || !goal.IsStrict
            from distance in Distances
            let pair = pairOf(goal, distance)
            let one = Judge(pair.One)
            let other = Judge(pair.Other)
            where IsWorstFirst ? one.Rank < other.Rank : one.Rank > other.Rank
            select (goal.IsDown, Fault: (pair.One, one, other));
        return InEachDirection(found);
    }

    /// <summary>Returns the first fault; of a rule for one direction there must be one in each.</summary>
    private T? InEachDirection<T>(IEnumerable<(bool IsDown, T Fault)> found)
        where T : struct
    {
        (bool IsDown, T Fault)? first = null;
        foreach (var item in found)
        {
            first ??= item;
            if (!_isForOneDirection || item.IsDown != first.GetValueOrDefault().IsDown)
            {
                return first.GetValueOrDefault().Fault;
            }
        }

        return null;
    }

    private Outcome Judge(in EvaluationFacts facts)
    {
        var step = _program.Run(facts, out var isUndecided, out _);
        var grade = (isUndecided ? _steps[step].GradeWhenUndefined : null) ?? _steps[step].Grade;
        return new(step, grade, _rankOf(grade));
    }

    private ArgumentException Refusal(in EvaluationFacts facts, Outcome at, Outcome below)
    {
        var asked = Array.Find(_leaves, leaf => leaf is { Figure: FigureKind.AttainmentRatio or FigureKind.ProgressRatio, Threshold: not null });
        var ratio = asked is null ? null : WireName.Of(asked.Figure.GetValueOrDefault());
        var label = asked?.Figure.GetValueOrDefault().Label().Japanese;
        var isMissed = facts.MeetsTarget is false;
        var what = isMissed
            ? new Wording("「超」「未満」の目標でちょうどその値の実績", "the figure of a target that asks for more or for less (above, below)")
            : new Wording("目標にちょうど達した実績", "its target");
        var why = (isMissed, ratio) switch
        {
            (true, null) => new Wording("未達成で", "the target is missed"),
            (true, _) => new Wording($"未達成でも{label}（{ratio}）は 1 ですが、", $"its {ratio} is 1, yet the target is missed"),
            (_, null) => new Wording("それが", "the target is met"),
            _ => new Wording($"{label}（{ratio}）は 1 ですが、", $"its {ratio} is 1"),
        };
        var when = When(facts);
        var mend = at.Step < below.Step
            ? new Wording(
                "grades を良いものから順に並べるか、前者が 1 も含むようにして先に問うてください。",
                "List the grades the best first, or let the former include 1 and ask it first.")
            : new Wording(
                "1 も含む段階を、その前に書いてください（below でなく atMost など）。",
                "Let a step before it include 1 (atMost in place of below).");
        return Worded.Refusal(
            Invariant($"steps[{below.Step}]（{_steps[below.Step]}）は{what.Japanese}に当てはまりません。{why.Japanese}")
                + Invariant($"steps[{at.Step}]（{_steps[at.Step]}）の「{at.Grade}」になり、")
                + $"わずかに届かない実績の「{below.Grade}」より悪くなります{when.Japanese}。"
                + mend.Japanese,
            Invariant($"steps[{below.Step}] ({_steps[below.Step]}) leaves out what is exactly at {what.English}: {why.English}, and it gets ")
                + Invariant($"'{at.Grade}' of steps[{at.Step}] ({_steps[at.Step]}), worse than '{below.Grade}' for what falls a little short")
                + $"{when.English}. "
                + mend.English,
            RuleChecks.Steps);
    }

    /// <summary>Says the status, where a step asks for it, and what the figures are but for those that are 1 at the target.</summary>
    private Wording When(EvaluationFacts facts)
    {
        var status = WireName.Of(facts.Status);
        var figures = _leaves
            .Where(leaf => leaf.Figure is not (null or FigureKind.AttainmentRatio or FigureKind.ProgressRatio) && leaf.Comparison is not null)
            .GroupBy(leaf => (Name: WireName.Of(leaf.Figure.GetValueOrDefault()), leaf.Points))
            .Select(asked => Given(asked.First().Figure.GetValueOrDefault(), asked.Key.Points, facts) is { } value
                ? new Wording(Invariant($"{asked.Key.Name} が {value}"), Invariant($"{asked.Key.Name} is {value}"))
                : new Wording($"{asked.Key.Name} が算出できない", $"{asked.Key.Name} is undefined"));
        Wording[] said =
        [
            .. Array.Exists(_leaves, leaf => leaf is { Kind: RuleConditionKind.Status, IsOnWhatIsMissing: false })
                ? [new($"達成状況が {status}", $"the status is {status}")]
                : Array.Empty<Wording>(),
            .. figures,
        ];
        return said.Length == 0 ? default
            : new(
                $"（{string.Join("、", said.Select(text => text.Japanese))} のとき）",
                $" (where {string.Join(" and ", said.Select(text => text.English))})");
    }

    private static decimal? Given(FigureKind kind, int? points, in EvaluationFacts facts) =>
        (points is { } count ? facts.MeanChangeOf(count) : facts.FigureOf(kind)).Value;

    /// <summary>The step that decides, the grade that it gives, and the place of that in the order.</summary>
    private readonly record struct Outcome(int Step, string Grade, int? Rank);
}
