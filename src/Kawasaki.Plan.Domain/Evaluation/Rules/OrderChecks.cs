using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>What the order of the grades says of a rule by attainment ratios: the best stands first.</summary>
internal sealed class OrderChecks
{
    /// <summary>The statuses of what is met and of what is missed: in the due year, before it, and without a measurement of it.</summary>
    private static readonly (AttainmentStatus Met, AttainmentStatus Missed)[] Times =
    [
        (AttainmentStatus.Met, AttainmentStatus.NotMet),
        (AttainmentStatus.NotDue, AttainmentStatus.NotDue),
        (AttainmentStatus.DueUnmeasured, AttainmentStatus.DueUnmeasured),
        (AttainmentStatus.MeasuredAfterDue, AttainmentStatus.MeasuredAfterDue),
    ];

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

    /// <summary>Refuses a rule by which what is exactly at its target has a worse grade than what falls a little short of it, at any time: as what is not
    /// below 100 %, or is met and not due yet. So is a target of more than its figure (超), or of less (未満), that is missed at that figure.</summary>
    internal static void Check(IReadOnlyList<RuleStep> steps, RuleOptions options, Func<string, int?> rankOf) =>
        new OrderChecks(steps, options, rankOf).Check();

    /// <summary>Finds grades that are listed the worst first.</summary>
    internal static IEnumerable<Wording> FindingsOf(IReadOnlyList<RuleStep> steps, RuleOptions options, Func<string, int?> rankOf)
    {
        if (options.Convention is not AttainmentConvention.Inverse && new OrderChecks(steps, options, rankOf).WorstFirst is var (met, missed))
        {
            yield return new(
                Invariant($"区分は良いものから順に書きますが、達成率（attainmentRatio）が最も高いものの「{steps[met].Grade}」（steps[{met}]）が、")
                    + Invariant($"最も低いものの「{steps[missed].Grade}」（steps[{missed}]）より後にあります。")
                    + "集計（worst）や区分の並びで、良し悪しが逆になります。grades の順を直してください。",
                Invariant($"Grades are listed the best first, but '{steps[met].Grade}' (steps[{met}]), for the highest attainmentRatio, stands behind ")
                    + Invariant($"'{steps[missed].Grade}' (steps[{missed}]), for the lowest: a roll-up by worst takes the best, ")
                    + "and reports list the worst first. Mend the order of the grades.");
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
            return StepFor(_options.Cap < most ? _options.Cap.Value : most, isMet: true, AttainmentStatus.Met) is >= 0 and var met
                && StepFor(Thresholds.Append(0).Min() - 1, isMet: false, AttainmentStatus.NotMet) is >= 0 and var missed
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
        if (_figure is null)
        {
            return;
        }

        foreach (var (ofMet, ofMissed) in Times)
        {
            if (StepFor(1, isMet: true, ofMet) is >= 0 and var met && StepFor(JustBelowOne, isMet: false, ofMissed) is >= 0 and var below)
            {
                if (IsWorse(met, below))
                {
                    throw Refusal(below, met, ofMet, ("目標にちょうど達した実績", "達成率（attainmentRatio）は 1 です"), ("its target", "its attainmentRatio is 1"));
                }

                if (StepFor(1, isMet: false, ofMissed) is >= 0 and var at && IsWorse(at, below) && _steps[at].Grade != _steps[met].Grade)
                {
                    throw Refusal(
                        below,
                        at,
                        ofMissed,
                        ("「超」「未満」の目標でちょうどその値の実績", "未達成でも達成率（attainmentRatio）は 1 です"),
                        ("the figure of a target that asks for more or for less (above, below)", "its attainmentRatio is 1, yet the target is missed"));
                }
            }
        }
    }

    private ArgumentException Refusal(int below, int at, AttainmentStatus status, (string What, string Why) japanese, (string What, string Why) english)
    {
        var asksStatus = Array.Exists(_leaves, leaf => leaf.Kind is RuleConditionKind.Status);
        var when = asksStatus ? new Wording($"（達成状況が {WireName.Of(status)} のとき）", $" (where the status is {WireName.Of(status)})") : default;
        var (mendJapanese, mendEnglish) =
            at < below ? (
                "grades を良いものから順に並べるか、前者が 1 も含むようにして先に問うてください。",
                "List the grades the best first, or let the former include 1 and ask it first.")
            : ("1 も含む段階を、その前に書いてください（below でなく atMost など）。", "Let a step before it include 1 (atMost in place of below).");
        return Worded.Refusal(
            Invariant($"steps[{below}]（{_steps[below]}）は{japanese.What}に当てはまりません。{japanese.Why}が、")
                + Invariant($"steps[{at}]（{_steps[at]}）の「{_steps[at].Grade}」になり、わずかに届かない実績の「{_steps[below].Grade}」より悪くなります{when.Japanese}。")
                + mendJapanese,
            Invariant($"steps[{below}] ({_steps[below]}) leaves out what is exactly at {english.What}: {english.Why}, and it gets ")
                + Invariant($"'{_steps[at].Grade}' of steps[{at}] ({_steps[at]}), worse than '{_steps[below].Grade}' for what falls a little short")
                + $"{when.English}. "
                + mendEnglish,
            RuleChecks.Steps);
    }

    private bool IsWorse(int step, int other) => WorstFirst is null ? RankOf(step) > RankOf(other) : RankOf(step) < RankOf(other);

    private int? RankOf(int step) => _rankOf(_steps[step].Grade);

    private int StepFor(decimal value, bool isMet, AttainmentStatus status) =>
        GapChecks.FirstStep(_steps, _asked, _figure!, value, isMet, status) is var step && step == GapChecks.Cell.None ? _steps.Count - 1 : step;
}
