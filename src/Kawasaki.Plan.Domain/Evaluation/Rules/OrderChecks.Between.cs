using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

// What lies between: where a measurement becomes better and nothing else changes, the grade becomes no worse, and does not come back to what it was.
internal sealed partial class OrderChecks
{
    private const decimal MostThreshold = 1_000_000;
    private const decimal Nearly = 0.000001m;

    /// <summary>Finds a hole, on one side of the target: a grade, another, and the first again, whatever the order of the grades; or, short of the target,
    /// what is better with a worse grade.</summary>
    private Wording? FindBetween()
    {
        var found =
            from goal in _cases
            where !goal.IsStrict
            let ladder = LadderOf(goal)
            from side in new[] { ladder.Where(value => goal.IsShort(value)), ladder.Where(value => goal.IsBeyond(value)) }
            from run in RunsOf(goal, side)
            let fault = FaultOf(run, isShort: goal.IsShort(run[0].Value))
            where fault is not null
            select (goal.IsDown, Fault: (Goal: goal, fault.Worse, fault.Better, fault.Again));
        return InEachDirection(found) is var (of, worse, better, again) ? Said(of, worse, better, again) : null;
    }

    /// <summary>Returns measurements from the worst to the best: where a figure that is asked is at its threshold, a little under and over it, and half way to
    /// the next.</summary>
    private decimal[] LadderOf(OrderCase goal)
    {
        var unit = _options.Rounding is { } rounding ? new decimal(1, 0, 0, isNegative: false, (byte)rounding.Digits) : 0;
        decimal[] besides = unit == 0 ? [0] : [-unit, -unit / 2, 0, unit / 2, unit];
        decimal[] marks =
        [
            .. from leaf in _leaves
               where leaf.Comparison is not null && !(Math.Abs(leaf.Threshold.GetValueOrDefault()) > MostThreshold)
               from beside in besides
               let value = MeasurementAt(goal, leaf, beside)
               where value is not null
               select value.GetValueOrDefault(),
            Figure,
            goal.Far,
        ];
        var sorted = marks.Distinct().OrderBy(value => value).ToArray();
        var between = sorted.Skip(1).Select((value, i) => (value + sorted[i]) / 2);
        var all = sorted.SelectMany(value => new[] { value - (Figure * Little), value, value + (Figure * Little) })
            .Concat(between)
            .Concat([sorted[0] - Figure, sorted[sorted.Length - 1] + Figure])
            .Distinct();
        return goal.IsDown ? [.. all.OrderByDescending(value => value)] : [.. all.OrderBy(value => value)];
    }

    /// <summary>Returns the measurement at which a figure is at what it is compared with, or <see langword="null"/>: figures follow it in proportion, or
    /// its reciprocal.</summary>
    private decimal? MeasurementAt(OrderCase goal, RuleCondition leaf, decimal beside)
    {
        var (one, other) = goal.IsDown ? (Figure * 2, Figure * 4) : (Figure / 4, Figure / 2);
        if (DistanceAt(one) is not { } first || DistanceAt(other) is not { } second || Math.Abs(first - second) < Nearly)
        {
            return null;
        }

        var share = first / (first - second);
        var straight = one + (share * (other - one));
        if (IsThere(straight))
        {
            return straight;
        }

        var reciprocal = (1 / one) + (share * ((1 / other) - (1 / one)));
        return Math.Abs(reciprocal) >= Little && IsThere(1 / reciprocal) ? 1 / reciprocal : null;

        bool IsThere(decimal value) => Math.Abs(DistanceAt(value) ?? 1) < Nearly;

        decimal? DistanceAt(decimal value)
        {
            var facts = goal.Of(value);
            var limit = leaf.OtherFigure is { } kind ? Plain(kind, points: null, facts) : leaf.Threshold;
            return Plain(leaf.Figure.GetValueOrDefault(), leaf.Points, facts) - limit - beside;
        }
    }

    /// <summary>Returns a figure before it is cut or rounded.</summary>
    private decimal? Plain(FigureKind kind, int? points, in EvaluationFacts facts) =>
        kind is FigureKind.AttainmentRatio && _options.Convention is { } convention ? facts.AttainmentRatioBy(convention).Value : Given(kind, points, facts);

    /// <summary>Returns the grades of measurements in their order, those of one grade as one; where a figure begins or ceases to be defined, others
    /// begin.</summary>
    private List<List<Rung>> RunsOf(OrderCase goal, IEnumerable<decimal> values)
    {
        var (runs, before) = (new List<List<Rung>>(), -1L);
        var alike = new List<Rung>();
        foreach (var value in values)
        {
            var facts = goal.Of(value);
            var outcome = Judge(facts);
            var defined = DefinedIn(facts);
            if (defined != before || outcome.Rank is null)
            {
                runs.Add([]);
                alike.Clear();
            }

            before = outcome.Rank is null ? -1 : defined;
            if (outcome.Rank is null)
            {
                continue;
            }

            if (alike.Count > 0 && alike[0].Outcome.Grade != outcome.Grade)
            {
                alike.Clear();
            }

            alike.Add(new(value, outcome));
            var run = runs[runs.Count - 1];
            if (alike.Count > 1)
            {
                run.RemoveAt(run.Count - 1);
            }

            run.Add(MiddleOf(alike));
        }

        return runs.FindAll(run => run.Count > 1);
    }

    private static Rung MiddleOf(List<Rung> rungs)
    {
        var middle = (rungs[0].Value + rungs[rungs.Count - 1].Value) / 2;
        return rungs.OrderBy(rung => Math.Abs(rung.Value - middle)).First();
    }

    /// <summary>Returns which of the figures that are asked are defined, a bit for each.</summary>
    private long DefinedIn(EvaluationFacts facts)
    {
        var mask = 0L;
        for (var i = 0; i < _leaves.Length; i++)
        {
            mask |= _leaves[i].Figure is { } kind && _program.FigureOf(kind, facts).Value is not null ? 1L << (i % 62) : 0;
        }

        return mask;
    }

    /// <summary>Finds a hole, first one that is worse than what is on its sides, else what is better with a worse grade.</summary>
    private Fault? FaultOf(List<Rung> run, bool isShort)
    {
        var holes =
            from k in Enumerable.Range(0, run.Count)
            from i in Enumerable.Range(0, k)
            where i < k - 1 && run[i].Outcome.Grade == run[k].Outcome.Grade
            orderby IsBefore(run[i].Outcome, run[i + 1].Outcome) descending
            select new Fault(run[i], run[i + 1], run[k]);
        if (holes.FirstOrDefault() is { } hole)
        {
            return hole;
        }

        var worse = isShort ? run.FindIndex(1, rung => IsBefore(run[run.IndexOf(rung) - 1].Outcome, rung.Outcome)) : -1;
        return worse > 0 ? new(run[worse - 1], run[worse], Again: null) : null;
    }

    private bool IsBefore(Outcome one, Outcome other) => IsWorstFirst ? one.Rank > other.Rank : one.Rank < other.Rank;

    private Wording Said(OrderCase goal, Rung worse, Rung better, Rung? again)
    {
        var asked = _steps[worse.Outcome.Step].Condition?.Leaves.FirstOrDefault(leaf => leaf.Comparison is not null)
            ?? _steps[better.Outcome.Step].Condition?.Leaves.FirstOrDefault(leaf => leaf.Comparison is not null)
            ?? Array.Find(_leaves, leaf => leaf.Comparison is not null);
        var (low, high) = (At(worse), At(better));
        var end = again is null ? default : At(again);
        return again is null
            ? new(
                $"より良い実績のほうが悪い区分になります。{low.Japanese}、{high.Japanese}です。"
                    + "意図したものでなければ、しきい値か、steps または grades の順を直してください。",
                $"What is better has a worse grade: {low.English}, and {high.English}. "
                    + "Where that is not meant, mend the thresholds, or the order of the steps or of the grades.")
            : new(
                $"区分の間に穴があります。{low.Japanese}、{high.Japanese}、{end.Japanese}です。"
                    + "意図したものでなければ、しきい値をつなげるか、その間の段階を書いてください。",
                $"Within a grade lies a hole with another: {low.English}, {high.English}, and again {end.English}. "
                    + "Where that is not meant, let the thresholds meet, or write a step for what lies between.");

        Wording At(Rung rung)
        {
            var (name, value) = asked is null ? ("C", rung.Value)
                : Plain(asked.Figure.GetValueOrDefault(), asked.Points, goal.Of(rung.Value)) is { } figure
                    ? (WireName.Of(asked.Figure.GetValueOrDefault()), figure)
                : ("C", rung.Value);
            var (step, grade) = (rung.Outcome.Step, rung.Outcome.Grade);
            return new(
                Invariant($"{name} が {Arithmetic.Shown(value)} なら steps[{step}]（{_steps[step]}）の「{grade}」"),
                Invariant($"where {name} is {Arithmetic.Shown(value)}, '{grade}' of steps[{step}] ({_steps[step]})"));
        }
    }

    /// <summary>A measurement, and what it gets.</summary>
    private sealed record Rung(decimal Value, Outcome Outcome);

    /// <summary>A measurement, a better one, and where there is a hole, a better one yet with the grade of the first.</summary>
    private sealed record Fault(Rung Worse, Rung Better, Rung? Again);
}
