using System.Collections;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The arithmetic of an evaluation, step by step, so that it can be checked by hand.</summary>
/// <remarks>
/// The first lines say what was used: B the baseline at t0, C the measurement at t, T the target due at tT, as of which year, and what was assumed.
/// Then comes a line for every figure and for every rule that was asked.
/// </remarks>
public sealed class Trace : IReadOnlyList<TraceLine>
{
    private readonly TraceLine[] _lines;

    private Trace(TraceLine[] lines) => _lines = lines;

    /// <inheritdoc/>
    public int Count => _lines.Length;

    /// <summary>Gets all lines in Japanese, each ended by a line feed.</summary>
    public string JapaneseText => string.Concat(_lines.Select(line => line.JapaneseText + "\n"));

    /// <summary>Gets all lines in English, each ended by a line feed.</summary>
    public string EnglishText => string.Concat(_lines.Select(line => line.EnglishText + "\n"));

    /// <inheritdoc/>
    public TraceLine this[int index] => _lines[index];

    /// <inheritdoc/>
    public IEnumerator<TraceLine> GetEnumerator() => ((IEnumerable<TraceLine>)_lines).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _lines.GetEnumerator();

    /// <summary>Returns all lines in English.</summary>
    public override string ToString() => EnglishText;

    internal static Trace Of(EvaluationFacts facts, TargetEvaluation? evaluation, IReadOnlyList<EvaluationRule> rules)
    {
        var unit = evaluation is null ? MeasurementUnit.None : UnitOf(evaluation.Indicator);
        var lines = new List<TraceLine>(TraceInputs.LinesOf(facts, evaluation, unit));
        foreach (var kind in FigureFormulas.Kinds)
        {
            var figure = facts.FigureOf(kind);
            var formula = FigureFormulas.FormulaOf(kind, facts);
            var arithmetic = figure.IsDefined ? FigureFormulas.ArithmeticOf(kind, facts) : "";
            var (japanese, english) = ResultOf(figure, FigureFormulas.UnitOf(kind, unit));
            if (kind is FigureKind.RequiredPerYear && figure.Value is { } required && facts.Goal.Sign != 0 && required * facts.Goal.Sign <= 0)
            {
                (japanese, english) = (japanese + "（これ以上の増減は不要）", english + " (no further change is needed)");
            }

            lines.Add(new(FigureFormulas.KeyOf(kind), (kind.JapaneseLabel(), kind.EnglishLabel()), formula, arithmetic, figure, (japanese, english)));
        }

        lines.Add(LineOf(facts.TargetMetIn));
        lines.AddRange(rules.Select(rule => LineOf(rule, facts)));
        return new([.. lines]);
    }

    private static TraceLine LineOf(ProjectedYear met) =>
        new(
            "targetMetIn",
            ("このペースで目標に達する年度", "target met at this pace in"),
            "",
            "",
            figure: null,
            met.Year is { } year ? (Invariant($"{year.StartYear}年度"), year.ToString()) : Undefined(met.Reason.GetValueOrDefault()));

    private static TraceLine LineOf(EvaluationRule rule, EvaluationFacts facts)
    {
        var judgement = rule.Judge(facts);
        var grade = judgement.Grade;
        var arithmetic = rule.ArithmeticOf(facts);
        var arrow = arithmetic.Length > 0 ? " → " : "";
        var points = judgement.Score is { } score ? (Invariant($"、{score + 0.0:0.###}点"), Invariant($", score {score + 0.0:0.###}")) : ("", "");
        var (japaneseReason, englishReason) = judgement.Reason is { } reason ? Undefined(reason) : ("", "");
        return new(
            rule.Name,
            (rule.JapaneseName, rule.EnglishName),
            "",
            arithmetic,
            figure: null,
            (Invariant($"{arrow}{grade.Code} {grade.JapaneseLabel}{points.Item1}{japaneseReason}"), Invariant($"{arrow}{grade.Code} ({grade.EnglishLabel}){points.Item2}{englishReason}")));
    }

    private static (string Japanese, string English) ResultOf(Figure figure, MeasurementUnit unit)
    {
        if (figure.Value is not { } value)
        {
            return Undefined(figure.Reason.GetValueOrDefault());
        }

        var text = Arithmetic.Equals(value);
        return
            unit == MeasurementUnit.None ? (text, text)
            : unit == MeasurementUnit.PercentagePoint ? (text + " " + unit.Symbol, text + " percentage points")
            : (text + " " + unit.Symbol, text + " " + unit.Symbol);
    }

    private static (string Japanese, string English) Undefined(UndefinedReason reason) =>
        (Invariant($" 算出できない（{reason.JapaneseLabel()}）"), Invariant($" undefined ({reason.EnglishLabel()})"));

    private static MeasurementUnit UnitOf(Indicator indicator) =>
        indicator.Baseline.MeasuredValue?.Unit
        ?? indicator.Measurements.Select(measurement => (MeasurementUnit?)measurement.Value.Unit).FirstOrDefault()
        ?? indicator.Targets.Select(target => target.AllThresholds.First?.Unit).FirstOrDefault(unit => unit is not null)
        ?? MeasurementUnit.None;
}
