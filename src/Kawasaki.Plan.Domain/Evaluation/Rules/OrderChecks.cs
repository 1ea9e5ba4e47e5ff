using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>What the order of the grades says of a rule by attainment ratios: the best stands first.</summary>
internal sealed class OrderChecks
{
    private readonly IReadOnlyList<RuleStep> _steps;
    private readonly RuleOptions _options;
    private readonly Func<string, int?> _rankOf;
    private readonly int[] _asked;
    private readonly RuleCondition[] _leaves;
    private readonly RuleCondition? _figure;

    private OrderChecks(IReadOnlyList<RuleStep> steps, RuleOptions options, Func<string, int?> rankOf)
    {
        _steps = steps;
        _options = options;
        _rankOf = rankOf;
        _asked = [.. Enumerable.Range(0, steps.Count).Where(i => steps[i].Condition is { IsOnWhatIsMissing: false })];
        _leaves = [.. _asked.SelectMany(i => steps[i].Condition!.Leaves)];
        _figure = Array.Find(_leaves, leaf => leaf is { Figure: FigureKind.AttainmentRatio, Threshold: not null });
    }

    /// <summary>Refuses a rule by which a target of more than its figure (超), or of less (未満), has a worse grade where it is missed exactly at that figure
    /// than where it is missed by a little more: 100 % is not below 100 %, but it does not meet such a target.</summary>
    internal static void Check(IReadOnlyList<RuleStep> steps, RuleOptions options, Func<string, int?> rankOf) => new OrderChecks(steps, options, rankOf).Check();

    /// <summary>Finds grades that are listed the worst first.</summary>
    internal static IEnumerable<Wording> FindingsOf(IReadOnlyList<RuleStep> steps, RuleOptions options, Func<string, int?> rankOf)
    {
        if (new OrderChecks(steps, options, rankOf).WorstFirst is var (met, missed))
        {
            yield return new(
                Invariant($"区分は良いものから順に書きますが、達成率（attainmentRatio）が最も高いものの「{steps[met].Grade}」（steps[{met}]）が、")
                    + Invariant($"最も低いものの「{steps[missed].Grade}」（steps[{missed}]）より後にあります。")
                    + "集計（worst）や区分の並びで、良し悪しが逆になります。grades の順を直してください。",
                Invariant($"Grades are listed the best first, but '{steps[met].Grade}' (steps[{met}]), for the highest attainmentRatio, stands behind ")
                    + Invariant($"'{steps[missed].Grade}' (steps[{missed}]), for the lowest: a roll-up by worst takes the best, and reports list the worst first. ")
                    + "Mend the order of the grades.");
        }
    }

    /// <summary>Gets the step for what is met beyond every threshold and that for what is missed under every threshold, where the former gives the worse
    /// grade.</summary>
    private (int Met, int Missed)? WorstFirst
    {
        get
        {
            if (_figure is null)
            {
                return null;
            }

            var most = Thresholds.Append(1).Max() + 1;
            return StepFor(_options.Cap < most ? _options.Cap.Value : most, isMet: true) is >= 0 and var met
                && StepFor(Thresholds.Append(0).Min() - 1, isMet: false) is >= 0 and var missed
                && RankOf(met) > RankOf(missed)
                ? (met, missed)
                : null;
        }
    }

    private IEnumerable<decimal> Thresholds =>
        _leaves.Where(leaf => leaf.Threshold is not null && GapChecks.IsOn(leaf, _figure!)).Select(leaf => leaf.Threshold.GetValueOrDefault());

    private decimal JustBelowOne
    {
        get
        {
            var before = Thresholds.Where(threshold => threshold < 1).DefaultIfEmpty().Max();
            return GapChecks.ValueBetween(before, 1, _options.Rounding) ?? before;
        }
    }

    private void Check()
    {
        if (_figure is null
            || !Array.Exists(_leaves, leaf => leaf.Kind is RuleConditionKind.MeetsTarget)
            || StepFor(1, isMet: false) is not (>= 0 and var at)
            || StepFor(1, isMet: true) is not (>= 0 and var met)
            || StepFor(JustBelowOne, isMet: false) is not (>= 0 and var below)
            || !(WorstFirst is null ? RankOf(at) > RankOf(below) : RankOf(at) < RankOf(below))
            || _steps[at].Grade == _steps[met].Grade)
        {
            return;
        }

        var (japanese, english) = at > below
            ? ("前の段階が 1 も含むよう（below でなく atMost）にしてください。", "Let the former include 1 (atMost in place of below).")
            : ("前者が 1 も含むようにし、後者より先に問うてください。", "Let the former include 1, and move it before the other.");
        throw Worded.Refusal(
            Invariant($"steps[{below}]（{_steps[below]}）は、「超」「未満」の目標でちょうどその値の実績に当てはまりません。達成率（attainmentRatio）は 1 ですが未達成で、")
                + Invariant($"steps[{at}]（{_steps[at]}）の「{_steps[at].Grade}」になります。") + japanese,
            Invariant($"steps[{below}] ({_steps[below]}) leaves out what is exactly at the figure of a target that asks for more or for less (above, below): ")
                + Invariant($"its attainmentRatio is 1, yet the target is missed, and it gets '{_steps[at].Grade}' of steps[{at}] ({_steps[at]}). ") + english,
            RuleChecks.Steps);
    }

    private int? RankOf(int step) => _rankOf(_steps[step].Grade);

    private int StepFor(decimal value, bool isMet) =>
        GapChecks.FirstStep(_steps, _asked, _figure!, value, isMet) is var step && step == GapChecks.Cell.None ? _steps.Count - 1 : step;
}
