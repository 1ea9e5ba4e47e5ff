using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The first lines of a trace: what was used, and what was assumed.</summary>
internal static class TraceInputs
{
    internal static IEnumerable<TraceLine> LinesOf(EvaluationFacts facts, TargetEvaluation? evaluation, MeasurementUnit unit)
    {
        var isStandIn = facts.Assumptions?.BaselineStandIn is { } standIn && facts.Baseline == standIn && evaluation?.Indicator.Baseline.MeasuredValue is null;
        yield return Input("baseline", ("計画策定時", "baseline"), "B", facts.Baseline, evaluation?.Indicator.Baseline.MeasuredPeriod, unit, isStandIn ? ("、仮定した値", ", a value that was assumed") : ("", ""));
        yield return Input("actual", ("実績", "measurement"), "C", facts.Actual, evaluation?.Measurement?.Period, unit, ("", ""));
        yield return TargetLine(facts.Goal, evaluation, unit);
        yield return new("asOf", ("評価の基準年度", "as of"), "", "", figure: null, facts.AsOf is { } asOf ? (Year(asOf).Japanese, asOf.ToString()) : ("なし", "none"));
        yield return new("status", ("達成状況", "status"), "", "", figure: null, (facts.Status.JapaneseLabel() + Standing(facts).Japanese, facts.Status.EnglishLabel() + Standing(facts).English));
        if (evaluation is not null && evaluation.PreviousTarget is not null)
        {
            yield return new("targetChange", ("前期の目標との比較", "against the target before"), "", "", figure: null, (evaluation.TargetChange.JapaneseLabel(), evaluation.TargetChange.EnglishLabel()));
        }

        foreach (var assumption in AssumptionsOf(facts))
        {
            yield return new("assumption", ("仮定", "assumed"), "", "", figure: null, assumption);
        }
    }

    private static TraceLine Input(string key, (string Japanese, string English) name, string letter, DatedValue? value, CalendarPeriod? printed, MeasurementUnit unit, (string Japanese, string English) remark)
    {
        if (value is not { } known)
        {
            return new(key, name, "", "", figure: null, ("数値なし", "no figure"));
        }

        var number = Invariant($"{letter} = {new Quantity(known.Value, unit)}");
        var (japanese, english) =
            known.Year is not { } year ? ("年度なし", "without a fiscal year")
            : printed is { } period && period.ToString() != year.ToString() ? (Invariant($"{period}、{Year(year).Japanese}とする"), Invariant($"{period}, counted as {year}"))
            : Year(year);
        return new(key, name, "", "", figure: null, (Invariant($"{number}（{japanese}{remark.Japanese}）"), Invariant($"{number} ({english}{remark.English})")));
    }

    private static TraceLine TargetLine(Goal goal, TargetEvaluation? evaluation, MeasurementUnit unit)
    {
        var (japanese, english) = goal.Kind switch
        {
            GoalKind.AtLeast => ("以上", "or more"),
            GoalKind.AtMost => ("以下", "or less"),
            GoalKind.Above => ("超", ", exceeded"),
            GoalKind.Below => ("未満", ", not reached"),
            _ => ("", ""),
        };
        var separator = goal.Kind is GoalKind.AtLeast or GoalKind.AtMost ? " " : "";
        var printed = evaluation?.Target?.Due;
        var due = goal.Due is not { } year ? ("", "")
            : printed is { } period && period.ToString() != year.ToString() ? (Invariant($"（{period}、{Year(year).Japanese}とする）"), Invariant($" ({period}, counted as {year})"))
            : (Invariant($"（{Year(year).Japanese}）"), Invariant($" ({year})"));
        var what = goal switch
        {
            { Value: { } value } => (Invariant($"T = {new Quantity(value, unit)}{japanese}"), Invariant($"T = {new Quantity(value, unit)}{separator}{english}")),
            { Low: { } low, High: { } high } => (Invariant($"{low}～{new Quantity(high, unit)}"), Invariant($"{low} to {new Quantity(high, unit)}")),
            { Kind: GoalKind.Pending } => ("未定", "pending"),
            { Kind: GoalKind.InWords } => (evaluation?.Target is TextTarget text ? text.Text : "文言のみ", "in words"),
            { Direction: Direction.Higher } => ("設定なし（高いほど良い）", "not set (higher is better)"),
            { Direction: Direction.Lower } => ("設定なし（低いほど良い）", "not set (lower is better)"),
            _ => ("設定なし", "not set"),
        };
        return new("target", ("目標", "target"), "", "", figure: null, (what.Item1 + due.Item1, what.Item2 + due.Item2));
    }

    private static (string Japanese, string English) Standing(EvaluationFacts facts) => facts.MeetsTarget switch
    {
        true => ("（目標水準にある）", " (at the level of the target)"),
        false => ("（目標水準に届いていない）", " (short of the target)"),
        null => ("", ""),
    };

    private static IEnumerable<(string Japanese, string English)> AssumptionsOf(EvaluationFacts facts)
    {
        if (facts.Assumptions is not { } assumptions)
        {
            yield break;
        }

        if (assumptions.BaselineStandIn is { } standIn)
        {
            yield return (Invariant($"計画策定時の値がない場合は {standIn.Value} とみなす"), Invariant($"{standIn.Value} stands in for a baseline without a figure"));
        }

        if (assumptions.Direction is { } direction && facts.Goal.Direction == direction && facts.Goal.Value is null)
        {
            yield return direction is Direction.Higher ? ("高いほど良い", "higher is better") : ("低いほど良い", "lower is better");
        }

        if (assumptions.NaturalLimit is { } limit)
        {
            yield return (Invariant($"尺度の限界は {limit}"), Invariant($"the natural limit of the scale is {limit}"));
        }

        if (assumptions.ReferenceValue is { } reference)
        {
            yield return (Invariant($"個別設定値は {reference}"), Invariant($"the reference value is {reference}"));
        }

        if (assumptions.IsSurvey)
        {
            yield return ("アンケートによる割合である", "the figures are shares of a survey");
        }

        if (assumptions is { BaselineSampleSize: { } first, ActualSampleSize: { } second })
        {
            yield return (Invariant($"標本数は計画策定時 {first}、実績 {second}"), Invariant($"the sample sizes are {first} for the baseline and {second} for the measurement"));
        }

        if (assumptions.ComparesWordsToBaseline)
        {
            yield return ("文言の目標は計画策定時の値と比べる", "a target in words is compared with the baseline");
        }
    }

    private static (string Japanese, string English) Year(FiscalYear year) => (Invariant($"{year.StartYear}年度"), year.ToString());
}
