using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The first lines of a trace: what was used, as it was printed, and what was assumed.</summary>
internal sealed class TraceInputs
{
    private readonly Baseline? _baseline;
    private readonly CalendarPeriod? _measured;
    private readonly Target? _target;
    private readonly TargetChange? _change;

    /// <summary>Creates the lines of numbers that nothing printed.</summary>
    internal TraceInputs()
    {
    }

    internal TraceInputs(Indicator indicator, Measurement? measurement, Target? target, TargetChange? change)
    {
        Unit = indicator.Unit.GetValueOrDefault();
        _baseline = indicator.Baseline;
        _measured = measurement?.Period;
        _target = target;
        _change = change;
    }

    internal MeasurementUnit Unit { get; }

    internal IEnumerable<TraceLine> LinesOf(EvaluationFacts facts)
    {
        var isStandIn = facts.Assumptions?.BaselineStandIn is { } standIn && facts.Baseline == standIn && _baseline?.MeasuredValue is null;
        yield return Input(
            "baseline",
            new("計画策定時", "baseline"),
            "B",
            facts.Baseline,
            _baseline?.MeasuredPeriod,
            isStandIn ? new("、仮定した値", ", a value that was assumed") : default);
        yield return Input("actual", new("実績", "measurement"), "C", facts.Actual, _measured, remark: default);
        yield return new("target", new("目標", "target"), TargetOf(facts.Goal));
        yield return new("asOf", new("評価の基準年度", "as of"), facts.AsOf is { } asOf ? Say(asOf) : new("なし", "none"));
        yield return new("status", new("達成状況", "status"), With(facts.Status.Label(), Standing(facts)));
        if (_change is { } change)
        {
            yield return new("targetChange", new("前期の目標との比較", "against the target before"), change.Label());
        }

        foreach (var assumption in AssumptionsOf(facts))
        {
            yield return new("assumption", new("仮定", "assumed"), assumption);
        }
    }

    private TraceLine Input(string key, Wording label, string letter, DatedValue? value, CalendarPeriod? printed, Wording remark)
    {
        if (value is not { } known)
        {
            return new(key, label, new("数値なし", "no figure"));
        }

        var figure = CellWriter.Default.Figure(new Quantity(known.Value, Unit));
        var year = known.Year is { } counted ? Say(counted, printed) : new("年度なし", "without a fiscal year");
        return new(
            key,
            label,
            new($"{letter} = {figure.Japanese}（{year.Japanese}{remark.Japanese}）", $"{letter} = {figure.English} ({year.English}{remark.English})"));
    }

    private Wording TargetOf(Goal goal)
    {
        var what = goal switch
        {
            { Value: { } value } => CellWriter.Default.With(goal.Condition, new Quantity(value, Unit)),
            { Low: { } low, High: { } high } => CellWriter.Default.Range(new Quantity(low, Unit), new Quantity(high, Unit)),
            { Condition: TargetCondition.Pending or TargetCondition.Text } when _target is not null => CellWriter.Default.Of(_target).Words,
            { Condition: TargetCondition.Pending } => new("未定", "pending"),
            { Condition: TargetCondition.Text } => new("文言のみ", "in words"),
            { Direction: Direction.Higher } => new("設定なし（高いほど良い）", "not set (higher is better)"),
            { Direction: Direction.Lower } => new("設定なし（低いほど良い）", "not set (lower is better)"),
            _ => new Wording("設定なし", "not set"),
        };
        var letter = goal.Value is null ? "" : "T = ";
        var due = goal.Due is { } year ? Say(year, _target?.Due) : default;
        return goal.Due is null ? new(letter + what.Japanese, letter + what.English) : new(
            $"{letter}{what.Japanese}（{due.Japanese}）",
            $"{letter}{what.English} ({due.English})");
    }

    private static Wording Standing(EvaluationFacts facts) => facts.MeetsTarget switch
    {
        true => new("（目標水準にある）", " (at the level of the target)"),
        false when facts.Goal.Sign == 0 => new("（目標値と異なる）", " (not at the target)"),
        false => new("（目標水準に届いていない）", " (short of the target)"),
        null => default,
    };

    private static IEnumerable<Wording> AssumptionsOf(EvaluationFacts facts)
    {
        if (facts.Assumptions is not { } assumptions)
        {
            yield break;
        }

        if (assumptions.BaselineStandIn is { } standIn)
        {
            yield return new(Invariant($"計画策定時の値がない場合は {standIn.Value} とみなす"), Invariant($"{standIn.Value} stands in for a baseline without a figure"));
        }

        if (assumptions.Direction is { } direction && facts.Goal.Direction == direction && facts.Goal.Value is null)
        {
            yield return direction is Direction.Higher ? new("高いほど良い", "higher is better") : new("低いほど良い", "lower is better");
        }

        if (assumptions.NaturalLimit is { } limit)
        {
            yield return new(Invariant($"尺度の限界は {limit}"), Invariant($"the natural limit of the scale is {limit}"));
        }

        if (assumptions.ReferenceValue is { } reference)
        {
            yield return new(Invariant($"個別設定値は {reference}"), Invariant($"the reference value is {reference}"));
        }

        if (assumptions.IsSurvey)
        {
            yield return new("アンケートによる割合である", "the figures are shares of a survey");
        }

        if (assumptions.SampleSizes is { } sizes)
        {
            yield return new(
                Invariant($"標本数は計画策定時 {sizes.Baseline}、実績 {sizes.Actual}"),
                Invariant($"the sample sizes are {sizes.Baseline} for the baseline and {sizes.Actual} for the measurement"));
        }

    }

    private static Wording With(Wording first, Wording second) => new(first.Japanese + second.Japanese, first.English + second.English);

    /// <summary>Says a fiscal year, and where something else was printed what counts as it.</summary>
    private static Wording Say(FiscalYear year, CalendarPeriod? printed = null)
    {
        var counted = CalendarPeriod.From(year);
        var written = YearNotation.Default.Write(counted);
        if (printed is not { } period || period == counted)
        {
            return written;
        }

        var said = YearNotation.Default.Write(period);
        return new($"{said.Japanese}、{written.Japanese}とする", $"{said.English}, counted as {written.English}");
    }
}
