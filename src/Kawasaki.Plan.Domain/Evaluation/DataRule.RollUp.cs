using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation;

// How a rule as data sums up many judgements.
public sealed partial class DataRule
{
    /// <inheritdoc/>
    public override Wording? RollUpLabel => Options.RollUp?.By.Label();

    internal override bool LeavesOut(JudgedEvaluation item) =>
        item.Judgement.Grade.Rank is null
        || (Options.RollUp is { } how
            && (how.LeaveOut.Contains(item.Judgement.Grade.Code) || how.By switch
            {
                RollUpBy.Mean or RollUpBy.Sum => WeightOf(how.Weights, item) == 0 || ValueOf(how, item) is null,
                RollUpBy.ShareMet => item.Evaluation.Facts.Judged.MeetsTarget is null,
                _ => false,
            }));

    internal override Wording ReasonLeftOut(JudgedEvaluation item)
    {
        var grade = item.Judgement.Grade;
        if (grade.Rank is null || Options.RollUp is not { } how || how.LeaveOut.Contains(grade.Code))
        {
            return base.ReasonLeftOut(item);
        }

        if (how.By is RollUpBy.ShareMet)
        {
            return new("達成したかどうか決まらない", "undecided whether it is met");
        }

        if (WeightOf(how.Weights, item) == 0)
        {
            return new("重みが 0", "its weight is 0");
        }

        if (how.Of is not { } kind)
        {
            return new($"区分「{grade.Label.Japanese}」に点数がない", $"no score for {grade.Label.English}");
        }

        var (figure, reason) = (kind.Label(), _program.FigureOf(kind, item.Evaluation.Facts.Judged).Reason.GetValueOrDefault().Label());
        return new($"{figure.Japanese}が算出できない：{reason.Japanese}", $"{figure.English} undefined: {reason.English}");
    }

    internal override IReadOnlyList<string> UnmatchedWeights(IReadOnlyList<JudgedEvaluation> items)
    {
        if (Options.RollUp is not { Weights: { Count: > 0 } weights })
        {
            return ValueList<string>.Empty;
        }

        var used = new HashSet<string>(items.Select(item => NameOfWeight(weights, item)).OfType<string>(), StringComparer.Ordinal);
        return ValueList<string>.Of([.. weights.Keys.Where(name => !used.Contains(name)).OrderBy(name => name, StringComparer.Ordinal)]);
    }

    internal override RollUpResult Summarise(RollUpInput rollUp) => Options.RollUp switch
    {
        { By: RollUpBy.Worst } => new(null, rollUp.Counted.Select(item => item.Judgement.Grade).OrderBy(grade => grade.Rank).LastOrDefault()),
        { By: RollUpBy.ShareMet } how => new(Rounded(how, ShareMet(rollUp)), null),
        { } how => Total(how, rollUp.Counted),
        _ => default,
    };

    private RollUpResult Total(RollUpRule how, IReadOnlyList<JudgedEvaluation> items)
    {
        if (items.Count == 0)
        {
            return default;
        }

        var weights = how.Weights;
        var (sum, weight) = (0m, 0m);
        try
        {
            foreach (var item in items)
            {
                var own = WeightOf(weights, item);
                sum += own * ValueOf(how, item).GetValueOrDefault();
                weight += own;
            }
        }
        catch (OverflowException)
        {
            return new(null, null, UndefinedReason.Overflow);
        }

        if (how.By is RollUpBy.Sum)
        {
            return new(Rounded(how, sum), null);
        }

        var mean = sum / weight;
        var rounded = how.Rounding?.Round(mean) ?? mean;
        return new((double)rounded, how.Of is null ? Grades.FirstOrDefault(grade => grade.Rank is not null && grade.Score == rounded) : null);
    }

    /// <summary>Returns the name under which an indicator has a weight: its own, else that of the whole of which it is a part.</summary>
    private static string? NameOfWeight(IReadOnlyDictionary<string, decimal> weights, JudgedEvaluation item)
    {
        var indicator = item.Evaluation.Indicator;
        return weights.ContainsKey(indicator.Name) ? indicator.Name
            : indicator.NameOfWhole is { } whole && weights.ContainsKey(whole) ? whole
            : null;
    }

    private static decimal WeightOf(IReadOnlyDictionary<string, decimal> weights, JudgedEvaluation item) =>
        NameOfWeight(weights, item) is { } name ? weights[name] : 1;

    private decimal? ShareMet(RollUpInput rollUp)
    {
        var (met, all) = (0, 0);
        foreach (var group in rollUp.Items.Select(item => (IReadOnlyList<JudgedEvaluation>)[item]).Concat(rollUp.Groups.Select(group => group.AllItems)))
        {
            var decided = group.Where(item => !LeavesOut(item)).ToArray();
            all += decided.Length > 0 ? 1 : 0;
            met += decided.Any(item => item.Evaluation.Facts.MeetsTarget is true) ? 1 : 0;
        }

        return all == 0 ? null : (decimal)met / all;
    }

    private decimal? ValueOf(RollUpRule how, JudgedEvaluation item)
    {
        if (how.Of is not { } kind)
        {
            return item.Judgement.Grade.Score is var score && score > how.Cap ? how.Cap : score;
        }

        var facts = item.Evaluation.Facts.Judged;
        var figure = _program.FigureOf(kind, facts);
        var value = figure.Reason is UndefinedReason.MetAtZero ? _program.CountedAtZero(facts, how.Cap) : figure.Value;
        return value > how.Cap ? how.Cap : value;
    }

    private static double? Rounded(RollUpRule how, decimal? value) =>
        (double?)(value is { } known && how.Rounding is { } rounding ? rounding.Round(known) : value);
}
