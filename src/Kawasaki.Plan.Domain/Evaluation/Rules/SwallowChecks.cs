using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Refuses a rule whose last step is given in silence to what was not measured, has no target, or lacks a figure that a step compares.</summary>
/// <remarks>A figure that is undefined leaves a condition undecided, and then the next step is asked. Where that ends at the last step, the rule must have
/// said so: in the step that compares (<c>whenUndefined</c>), in one before, or in the last (for all).</remarks>
internal static class SwallowChecks
{
    private const decimal Far = 1000;
    private const string MissingCondition = "{ \"any\": [ { \"status\": [\"targetNotSet\", \"targetPending\", \"notMeasurable\", \"notMeasured\"] }, "
        + "{ \"undefined\": \"attainmentRatio\", \"except\": [\"metAtZero\"] } ] }";
    private const string Meant = "Where it is meant of the last step, say so: \"else\": \"all\".";
    private const string MeantInJapanese = "最後の段階がそれらも含む意図なら、\"else\": \"all\" と書いてください。";

    private static readonly FiscalYear Now = new(2020);

    /// <summary>An evaluation of each kind of which nothing can be judged.</summary>
    private static readonly (EvaluationFacts Facts, string Japanese, string English)[] Missing =
    [
        (new(baseline: null, actual: null, Goal.Of(TargetCondition.AtLeast, 1)), "実績のないもの", "was not measured"),
        (default, "目標のないもの", "has no target"),
        (new(baseline: null, actual: null, Goal.Pending()), "目標の決まっていないもの", "has no target yet"),
        (new(baseline: null, actual: null, Goal.InWords()), "目標が文章のもの", "has a target in words"),
    ];

    /// <summary>Evaluations but for the measurement, so that every figure is undefined for each of its reasons but overflow in one of them.</summary>
    private static readonly (DatedValue? Baseline, FiscalYear? Year, Goal Goal, MeasurementSeries? Series)[] Tried =
    [
        .. from due in new FiscalYear?[] { null, Now, Now + 1, Now + -1 }
        from goal in new[]
        {
            Goal.Of(TargetCondition.AtLeast, 1, due),
            Goal.Between(1, 2, due),
            Goal.Of(TargetCondition.Reach, 1, due),
            Goal.Of(TargetCondition.Exactly, 1, due),
            Goal.Of(TargetCondition.AtMost, 1, due),
            Goal.Relative(TargetCondition.AtLeast, ReferencePoint.Baseline, due: due),
            Goal.Relative(TargetCondition.AtLeast, ReferencePoint.Previous, due: due),
            Goal.Increase(due),
            Goal.Of(TargetCondition.AtLeast, -1, due),
        }
        from baseline in new DatedValue?[] { null, new(0, null), new(0, Now + -5), new(0, Now) }
        from series in new[] { null, new MeasurementSeries([new DatedValue(0, Now + -1)]) }
        from year in baseline is null ? new FiscalYear?[] { Now, null } : [Now]
        select (baseline, year, goal, series),
    ];

    internal static IEnumerable<ArgumentException> RefusalsOf(IReadOnlyList<RuleStep> steps, RuleOptions options, RuleProgram program)
    {
        var last = steps.Count - 1;
        if (steps[last].IsForAll)
        {
            yield break;
        }

        foreach (var (facts, japanese, english) in Missing.Where(missing => program.Run(missing.Facts, out _, out _) == last))
        {
            yield return Worded.Refusal(
                Invariant($"steps[{last}]（{steps[last]}）は{japanese}にも「{steps[last].Grade}」を与えます。その前に、それらの区分を与える段階を書いてください。")
                    + $"たとえば \"when\": {MissingCondition} です（attainmentRatio のところは問う数値）。" + MeantInJapanese,
                Invariant($"steps[{last}] ({steps[last]}) would give '{steps[last].Grade}' also to what {english}. ")
                    + $"Write a step before it with a grade for that, such as \"when\": {MissingCondition} (with the figure that is asked). "
                    + Meant,
                RuleChecks.Steps);
            yield break;
        }

        var values = ValuesFor(program.Thresholds).ToArray();
        var asked = AskedOf.In(steps.SelectMany(step => step.Condition?.Leaves ?? []), options.Convention);
        foreach (var (baseline, year, goal, series) in Tried.Where(tried => IsAnother(tried, asked)))
        {
            foreach (var value in values)
            {
                var facts = new EvaluationFacts(baseline, new DatedValue(value, year), goal, Now, series: series);
                if (program.FindUndecided(facts, out var figure) is >= 0 and var step)
                {
                    yield return Refusal(steps, step, figure, facts);
                    yield break;
                }
            }
        }
    }

    /// <summary>Returns whether an evaluation is another one for what is asked.</summary>
    private static bool IsAnother((DatedValue? Baseline, FiscalYear? Year, Goal Goal, MeasurementSeries? Series) tried, AskedOf asked) =>
        (asked.Baseline || tried.Baseline is null)
        && (asked.Series || tried.Series is null || tried.Goal.RelativeTo is ReferencePoint.Previous)
        && (asked.Time || tried.Goal.Due is null);

    /// <summary>Measurements on, between and far from all thresholds: where the target is 1 and the baseline 0, most figures are the measurement.</summary>
    private static IEnumerable<decimal> ValuesFor(IEnumerable<decimal> thresholds)
    {
        var before = -Far;
        yield return before;
        foreach (var threshold in thresholds.Where(threshold => Math.Abs(threshold) < Far))
        {
            yield return (before + threshold) / 2;
            yield return threshold;
            before = threshold;
        }

        yield return (before + Far) / 2;
    }

    private static ArgumentException Refusal(
        IReadOnlyList<RuleStep> steps,
        int step,
        (FigureKind Kind, UndefinedReason Reason)? asked,
        in EvaluationFacts facts)
    {
        var last = steps.Count - 1;
        var target = $"'{facts.Goal.Condition.Name()}'";
        var (japanese, english, mend) = ("目標に届いたかどうかを決められないもの", "where it is undecided whether the target is met", "");
        if (asked is var (figure, why))
        {
            var (name, reason) = (WireName.Of(figure), why.Label());
            mend = $"\"undefined\": \"{name}\"{(figure is FigureKind.AttainmentRatio ? ", \"except\": [\"metAtZero\"]" : "")}";
            japanese = $"{name}（{figure.Label().Japanese}）が算出できないもの（{reason.Japanese}）";
            english = $"where {name} is undefined ({reason.English})";
        }

        return Worded.Refusal(
            Invariant($"steps[{last}]（{steps[last]}）は、steps[{step}]（{steps[step]}）が問う{japanese}にも「{steps[last].Grade}」を与えます（目標が{target}の場合など）。")
                + (mend.Length > 0 ? $"その前に、その場合（{{ {mend} }}）の区分を与える段階を書くか、" : "")
                + Invariant($"steps[{step}] に \"whenUndefined\" として区分、または次の段階に進むなら \"next\" を書いてください。") + MeantInJapanese,
            Invariant($"steps[{last}] ({steps[last]}) would give '{steps[last].Grade}' also {english}, which steps[{step}] ({steps[step]}) asks, ")
                + $"as with a target that is {target}. "
                + (mend.Length > 0 ? $"Write a step before it with a grade for that: {{ {mend} }}; or say in " : "Say in ")
                + Invariant($"steps[{step}] what is given then: \"whenUndefined\" with a grade, or \"next\" for the next step. ")
                + Meant,
            RuleChecks.Steps);
    }
}
