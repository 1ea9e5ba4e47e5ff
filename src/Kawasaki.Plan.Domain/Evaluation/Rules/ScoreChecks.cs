using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>Finds scores of which that of a better grade is smaller than that of a worse one: a greater mean or sum would be a worse one.</summary>
internal static class ScoreChecks
{
    /// <param name="grades">The grades, as they are listed.</param>
    /// <param name="isWorstFirst">Whether the worst is listed first, by what the rule gives.</param>
    internal static IEnumerable<Wording> FindingsOf(IReadOnlyList<Grade> grades, bool isWorstFirst)
    {
        var scored = grades.Where(grade => grade is { Rank: not null, Score: not null }).ToArray();
        var ordered = isWorstFirst ? Enumerable.Reverse(scored).ToArray() : scored;
        var i = Enumerable.Range(1, Math.Max(0, ordered.Length - 1)).FirstOrDefault(place => ordered[place - 1].Score < ordered[place].Score);
        if (i == 0)
        {
            return [];
        }

        var (better, worse) = (ordered[i - 1], ordered[i]);
        return
        [
            new(
                Invariant($"良い区分「{better.Code}」の点数（{better.Score}）が、それより悪い区分「{worse.Code}」の点数（{worse.Score}）より小さくなっています。")
                    + "点数の平均や合計は、大きいほど良いものとして読まれます。点数か grades の順を直してください（1 を最良とする意図なら、そのままで構いません）。",
                Invariant($"The better grade '{better.Code}' has the score {better.Score}, less than {worse.Score} of the worse grade '{worse.Code}'. ")
                    + "A mean or a sum of scores is read as the better the greater it is: mend the scores or the order of the grades, "
                    + "unless 1 is meant to be the best."),
        ];
    }
}
