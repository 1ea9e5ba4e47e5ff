using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The first lines of a trace: what was used, as it was printed, and what was assumed.</summary>
internal sealed partial class TraceInputs
{
    private readonly Baseline? _baseline;
    private readonly Indicator? _indicator;
    private readonly Measurement? _measured;
    private readonly Target? _target;
    private readonly TargetChange? _change;
    private readonly Measurement? _missing;
    private readonly DatedValue? _planBaseline;
    private readonly bool _isFirstMeasurement; // The baseline.
    private readonly bool _isBaselineSetAside;
    private readonly MeasurementUsed? _used;
    private readonly Measurement[] _setAside = [];

    private static Wording BaselineLabel => new("計画策定時", "baseline");

    private static Wording AsUnlike => new(
        "、数え方か期間が目標と異なるので比べない",
        ", which counts otherwise than the target or is of another span, and is not compared");

    private static Wording AsAssumed => new("、仮定した値", ", a value that was assumed");

    /// <summary>Gets the period that the plan prints beside the baseline, or beside the measurement that serves as it.</summary>
    private CalendarPeriod? PeriodOfBaseline =>
        _isFirstMeasurement && _planBaseline?.Year is { } year ? _used?.Of(year)?.Period : _baseline?.MeasuredPeriod;

    private Wording AsFirst =>
        _isFirstMeasurement ? new("、最初の実績を計画策定時の値とする", ", the first measurement, taken as the baseline") : default;

    /// <summary>Creates the lines of numbers that nothing printed.</summary>
    internal TraceInputs()
    {
    }

    internal TraceInputs(TargetEvaluation evaluation)
    {
        _baseline = evaluation.Indicator.Baseline;
        _indicator = evaluation.Indicator;
        _measured = evaluation.Measurement;
        _target = evaluation.Target;
        _change = evaluation.PreviousTarget is null ? null : evaluation.TargetChange;
        _missing = evaluation.Missing;
        _planBaseline = evaluation.PlanBaseline;
        _isFirstMeasurement = evaluation.IsBaselineFirstMeasurement;
        var used = evaluation.Used;
        _used = used;
        _isBaselineSetAside = used.IsBaselineSetAside;
        var isUnclear = evaluation.Facts.Series is { Lacking: UndefinedReason.CountsUnclear };
        _setAside = _measured is null && !isUnclear ? [] : [.. used.SetAside(evaluation.Facts.AsOf)];
    }

    internal IEnumerable<TraceLine> LinesOf(EvaluationFacts facts)
    {
        foreach (var line in facts.IsSum ? StartOfSum(facts) : [BaselineOf(facts)])
        {
            yield return line;
        }

        if (facts.Series is { Summed: { Count: > 0 } summed })
        {
            var listed = With(Listed(summed, facts.Unit, isSum: true), LacksOf(facts.Series));
            yield return new("summed", new("合計した年度別の実績", "yearly amounts that are summed"), listed);
        }
        else if (facts.Series is { Before: { Count: > 0 } before })
        {
            yield return new("series", new("これまでの実績", "measurements before"), Listed(before, facts.Unit, isSum: false));
        }

        var actual = new Wording("実績", "measurement");
        var remark = facts.Series is { Summed.Count: > 0 } ? default : RemarkOn(_measured);
        yield return facts.Series is { Lacking: { } lacking } ? new("actual", actual, lacking.Label())
            : Input("actual", actual, "C = ", facts.Unit, facts.Actual, _measured?.Period, remark);
        if (_setAside.Length > 0)
        {
            yield return new("setAside", new("比べない実績", "not compared"), ListOf(_setAside.Select(IndicatorCellNotation.Spoken.Write)));
        }

        yield return new("target", new("目標", "target"), TargetOf(facts));
        if (facts.Goal is { Direction: { } direction, DirectionBasis: DirectionBasis.Stated or DirectionBasis.Inferred })
        {
            yield return new("direction", new("良い方向", "direction"), Say(direction, facts.Goal.DirectionBasis.GetValueOrDefault()));
        }

        yield return new("asOf", new("評価時点", "as of"), facts.AsOf is { } asOf ? Say(asOf) : new("なし", "none"));
        yield return new("status", new("達成状況", "status"), With(facts.StatusLabel(), Standing(facts)));
        if (_missing is { } missing)
        {
            yield return new("missing", new("値がない理由", "why there is no value"), ReasonOf(missing));
        }

        if (_change is { } change)
        {
            yield return new("targetChange", new("前期の目標との比較", "against the target before"), change.Label());
        }

        foreach (var assumption in AssumptionsOf(facts))
        {
            yield return new("assumption", new("仮定", "assumed"), assumption);
        }
    }

    private TraceLine BaselineOf(EvaluationFacts facts)
    {
        var isStandIn = facts.Assumptions?.BaselineStandIn is { } standIn && facts.Baseline == standIn && _baseline?.MeasuredValue is null;
        return _isBaselineSetAside && facts.Baseline is null
            ? Input("baseline", BaselineLabel, letter: "", facts.Unit, _planBaseline, PeriodOfBaseline, AsUnlike)
            : Input("baseline", BaselineLabel, "B = ", facts.Unit, facts.Baseline, PeriodOfBaseline, isStandIn ? AsAssumed : AsFirst);
    }

    /// <summary>Says the baseline of the plan, which is no part of a sum, and where the sum begins.</summary>
    private IEnumerable<TraceLine> StartOfSum(EvaluationFacts facts)
    {
        if (_baseline is not null)
        {
            var beside = _planBaseline is null ? default : With(AsFirst, new("、合計の起点ではない", ", which is not where the sum begins"));
            yield return Input("baseline", BaselineLabel, letter: "", facts.Unit, _planBaseline, PeriodOfBaseline, beside);
        }

        if (facts.Baseline is { } start)
        {
            var figure = CellWriter.Spoken.Figure(new Quantity(start.Value, facts.Unit));
            var end = start.Year is { } year ? new Wording($"（{Say(year).Japanese}末）", $" (at the end of {Say(year).English})") : default;
            yield return new(
                "sumStart",
                new("合計の起点", "the sum begins with"),
                new($"B = {figure.Japanese}{end.Japanese}", $"B = {figure.English}{end.English}"));
        }
    }

    private static TraceLine Input(
        string key,
        Wording label,
        string letter,
        MeasurementUnit unit,
        DatedValue? value,
        CalendarPeriod? printed,
        Wording remark)
    {
        if (value is not { } known)
        {
            return new(key, label, new("数値なし", "no figure"));
        }

        var figure = CellWriter.Spoken.Figure(new Quantity(known.Value, unit));
        var year = known.Year is { } counted ? Say(counted, printed) : new("年度なし", "without a fiscal year");
        return new(
            key,
            label,
            new($"{letter}{figure.Japanese}（{year.Japanese}{remark.Japanese}）", $"{letter}{figure.English} ({year.English}{remark.English})"));
    }

    private Wording TargetOf(EvaluationFacts facts)
    {
        var (goal, unit) = (facts.Goal, facts.Unit);
        var what = goal switch
        {
            { Value: { } value, RelativeTo: { } reference } =>
                With(CellWriter.Spoken.With(goal.Condition, new Quantity(value, unit)), FromReference(reference, facts.IsBaselineBefore)),
            { RelativeTo: { } reference } => With(new("算出できない", "undefined"), FromReference(reference, isBaselineBefore: false)),
            { Value: { } value } => CellWriter.Spoken.With(goal.Condition, new Quantity(value, unit)),
            { Low: { } low, High: { } high } => CellWriter.Spoken.Range(new Quantity(low, unit), new Quantity(high, unit)),
            { Condition: TargetCondition.Pending or TargetCondition.Text } when _target is not null => CellWriter.Spoken.Of(_target).Words,
            { Condition: TargetCondition.Pending } => new("未定", "pending"),
            { Condition: TargetCondition.Text } => new("文言のみ", "in words"),
            { Condition: TargetCondition.Increase or TargetCondition.Decrease } when _target is not null => CellWriter.Spoken.Of(_target).Words,
            { Condition: TargetCondition.Increase } => new("増加", "increase"),
            { Condition: TargetCondition.Decrease } => new("減少", "decrease"),
            _ => new Wording("設定なし", "not set"),
        };
        var letter = goal.Value is null ? "" : "T = ";
        var due = goal.Due is { } year ? Say(year, _target?.Due) : default;
        return goal.Due is null ? new(letter + what.Japanese, letter + what.English) : new(
            $"{letter}{what.Japanese}（{due.Japanese}）",
            $"{letter}{what.English} ({due.English})");
    }

    /// <summary>Lists figures with their years, and what the plan prints beside them.</summary>
    private Wording Listed(IReadOnlyList<DatedValue> values, MeasurementUnit unit, bool isSum)
    {
        var said = values.Select((value, i) =>
        {
            var figure = CellWriter.Spoken.Figure(new Quantity(value.Value, unit));
            var printed = value.Year is { } measured ? _used?.Of(measured) : null;
            var year = value.Year is { } known ? Say(known, printed?.Period) : new("年度なし", "without a fiscal year");
            var letter = isSum ? "" : LetterOf(i, values.Count);
            var remark = RemarkOn(printed);
            return new Wording($"{letter}{figure.Japanese}（{year.Japanese}{remark.Japanese}）", $"{letter}{figure.English} ({year.English}{remark.English})");
        });
        return ListOf(said);
    }

    private static Wording ListOf(IEnumerable<Wording> items)
    {
        var all = items.ToArray();
        return new(string.Join("、", all.Select(item => item.Japanese)), string.Join(", ", all.Select(item => item.English)));
    }

    /// <summary>Says which years a sum lacks, and where nothing says with which it begins.</summary>
    private static Wording LacksOf(MeasurementSeries sum)
    {
        var years = sum.Unmeasured.Select(year => Say(year)).ToArray();
        var lacking = years.Length == 0 ? default : new Wording(
            $"。実績のない年度：{string.Join("、", years.Select(year => year.Japanese))}",
            $"; without a figure for {string.Join(", ", years.Select(year => year.English))}");
        return sum.Start is null
            ? With(lacking, new("。合計を始める年度も、計画策定時の値の年度も示されていない", "; nothing says with which year the sum begins: neither the target nor a baseline"))
            : lacking;
    }

    /// <summary>Says how a measurement is counted and how settled it is, where the plan prints that.</summary>
    private static Wording RemarkOn(Measurement? measurement)
    {
        var qualifier = measurement?.Qualifier is { } words ? new Wording("、" + words, ", " + words) : default;
        var status = measurement is { Status: not MeasurementStatus.Final and var unsettled } ? unsettled.Label() : default;
        return status == default ? qualifier : new($"{qualifier.Japanese}、{status.Japanese}", $"{qualifier.English}, {status.English}");
    }

    private static string LetterOf(int index, int count) => (index == 0 ? "C1 = " : "") + (index == count - 1 ? "C′ = " : "");

    private static Wording FromReference(ReferencePoint reference, bool isBaselineBefore) =>
        reference is ReferencePoint.Baseline ? new("、計画策定時の値による", ", set from the baseline")
        : isBaselineBefore ? new("、前年度の値である計画策定時の値による", ", set from the baseline, which is of the year before")
        : new("、前回の実績による", ", set from the measurement before");

    private static Wording Say(Direction direction, DirectionBasis basis)
    {
        var said = direction switch
        {
            Direction.Higher => new Wording("高いほど良い", "higher is better"),
            Direction.Lower => new("低いほど良い", "lower is better"),
            _ => new("維持", "to be kept"),
        };
        return new($"{said.Japanese}（{basis.Label().Japanese}）", $"{said.English} ({basis.Label().English})");
    }

    private static Wording ReasonOf(Measurement missing)
    {
        var words = CellWriter.Spoken.Of(missing).Words;
        if (missing.Year is not { } counted)
        {
            return words;
        }

        var year = Say(counted, missing.Period);
        return new($"{words.Japanese}（{year.Japanese}）", $"{words.English} ({year.English})");
    }

    private static Wording Standing(EvaluationFacts facts) => facts.MeetsTarget switch
    {
        true => new("（目標水準にある）", " (at the level of the target)"),
        false when facts.Goal.Condition is TargetCondition.Between => new("（目標の範囲外）", " (outside the range of the target)"),
        false when facts.Goal.Sign == 0 => new("（目標値と異なる）", " (not at the target)"),
        false => new("（目標水準に届いていない）", " (short of the target)"),
        null => default,
    };

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
