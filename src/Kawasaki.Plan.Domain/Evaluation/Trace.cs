using System.Collections;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
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

    /// <summary>Gets all lines, each ended by a line feed.</summary>
    public Wording Text =>
        new(string.Concat(_lines.Select(line => line.Text.Japanese + "\n")), string.Concat(_lines.Select(line => line.Text.English + "\n")));

    /// <inheritdoc/>
    public TraceLine this[int index] => _lines[index];

    /// <inheritdoc/>
    public IEnumerator<TraceLine> GetEnumerator() => ((IEnumerable<TraceLine>)_lines).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _lines.GetEnumerator();

    /// <summary>Returns all lines in English.</summary>
    public override string ToString() => Text.English;

    internal static Trace Of(EvaluationFacts facts, TraceInputs inputs, IReadOnlyList<EvaluationRule> rules) => new(
    [
        .. inputs.LinesOf(facts),
        .. FigureFormulas.Kinds.Select(kind => LineOf(kind, facts, facts.Unit)),
        LineOf(facts.TargetMetIn, facts),
        .. rules.Select(rule => LineOf(rule, facts)),
    ]);

    private static TraceLine LineOf(FigureKind kind, EvaluationFacts facts, MeasurementUnit unit)
    {
        var figure = facts.FigureOf(kind);
        var formula = FigureFormulas.FormulaOf(kind, facts);
        var result = ResultOf(figure, FigureFormulas.UnitOf(kind, unit));
        var label = kind.Label();
        if (kind is FigureKind.RequiredPerYear && figure.IsDefined)
        {
            var needed = Needed(facts);
            result = new(result.Japanese + needed.Japanese, result.English + needed.English);
        }

        if (kind is FigureKind.AttainmentRatio && facts.Assumptions is { } assumptions)
        {
            label = assumptions.Convention.Label();
            if (assumptions.AttainmentCap is { } cap && facts.AttainmentRatioBy(assumptions.Convention) is { Value: { } ratio } whole && ratio > cap)
            {
                var uncapped = ResultOf(whole, MeasurementUnit.None);
                result = new(
                    uncapped.Japanese + Invariant($"、上限の {Arithmetic.Shown(cap)} とする"),
                    uncapped.English + Invariant($", capped at {Arithmetic.Shown(cap)}"));
            }
        }

        return new(WireName.Of(kind), label, result, formula, figure.IsDefined ? FigureFormulas.ArithmeticOf(kind, formula, facts) : "", figure);
    }

    /// <summary>Says what the change per year needed from here does not say by itself.</summary>
    private static Wording Needed(EvaluationFacts facts) =>
        facts.MeetsTarget is true ? new("（これ以上の増減は不要）", " (no further change is needed)")
        : facts.Goal.Condition is TargetCondition.Above or TargetCondition.Below ? new("（目標値ちょうどでは未達成）", " (the value itself does not meet the target)")
        : default;

    private static TraceLine LineOf(ProjectedYear met, EvaluationFacts facts)
    {
        var result = met.Year is { } year ? YearNotation.Default.Write(CalendarPeriod.From(year)) : Undefined(met.Reason.GetValueOrDefault());
        return new(
            "targetMetIn",
            new("このペースで目標に達する年度", "target met at this pace in"),
            met.Year is not null && facts.MeetsTarget is true ? new(result.Japanese + "（実績で達している）", result.English + " (the measurement is there)") : result);
    }

    private static TraceLine LineOf(EvaluationRule rule, EvaluationFacts facts)
    {
        facts = facts.Judged;
        var judgement = rule.Judge(facts);
        var grade = judgement.Grade;
        var arithmetic = rule.ArithmeticOf(facts);
        var arrow = arithmetic.Length > 0 ? " → " : "";
        var points = judgement.Score is { } score ? new Wording(Invariant($"、{score + 0.0:0.###}点"), Invariant($", score {score + 0.0:0.###}")) : default;
        var reason = judgement.Reason is { } why ? Undefined(why) : rule.RemarkOn(facts);
        return new(
            rule.Name,
            rule.Label,
            new(
                $"{arrow}{(grade.IsMark ? grade.Code + " " : "")}{grade.Label.Japanese}{reason.Japanese}{points.Japanese}",
                $"{arrow}{grade.Code} ({grade.Label.English}){reason.English}{points.English}"),
            arithmetic: arithmetic);
    }

    private static Wording ResultOf(Figure figure, MeasurementUnit unit)
    {
        if (figure.Value is not { } value)
        {
            return Undefined(figure.Reason.GetValueOrDefault());
        }

        var text = Arithmetic.Equals(value);
        return
            unit == MeasurementUnit.None ? new(text, text)
            : new($"{text} {unit.Symbol}", unit != MeasurementUnit.PercentagePoint ? $"{text} {unit.Symbol}"
                : $"{text} percentage {(Math.Abs(value) == 1 ? "point" : "points")}");
    }

    private static Wording Undefined(UndefinedReason reason) => new($" 算出できない（{reason.Label().Japanese}）", $" undefined ({reason.Label().English})");
}
