using Kawasaki.Plan.Domain.Indicators;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

public sealed partial record RuleCondition
{
    /// <summary>Gets the condition in words.</summary>
    public Wording Text => Kind switch
    {
        RuleConditionKind.Figure => Compared(),
        RuleConditionKind.Status => new(
            $"達成状況が{string.Concat(StatusList.Select(status => $"「{status.Label().Japanese}」"))}{(StatusList.Count > 1 ? "のどれか" : "")}",
            $"status {string.Join(" or ", StatusList.Select(status => status.Label().English))}"),
        RuleConditionKind.MeetsTarget => IsMet ? new("目標の水準に届いている", "meets the target") : new("目標の水準に届いていない", "misses the target"),
        RuleConditionKind.Undefined => IsUndefined(),
        RuleConditionKind.Not => new($"「{PartList[0].Text.Japanese}」でない", $"not ({PartList[0].Text.English})"),
        RuleConditionKind.All => Joined("、かつ", " and "),
        _ => Joined("、または", " or "),
    };

    private Wording LabelOfFigure
    {
        get
        {
            var label = Figure.GetValueOrDefault().Label();
            return Points is { } points ? new(Invariant($"{label.Japanese}（直近 {points} 回）"), Invariant($"{label.English} of {points}")) : label;
        }
    }

    private Wording Compared()
    {
        var figure = LabelOfFigure;
        var sign = Comparison switch
        {
            TargetCondition.AtLeast => "≥",
            TargetCondition.Above => ">",
            TargetCondition.AtMost => "≤",
            _ => "<",
        };
        var limit = OtherFigure?.Label() ?? new(Invariant($"{Threshold}"), Invariant($"{Threshold}"));
        return new($"{figure.Japanese} {sign} {limit.Japanese}", $"{figure.English} {sign} {limit.English}");
    }

    private Wording IsUndefined()
    {
        var figure = LabelOfFigure;
        return ExceptList.Count == 0
            ? new($"{figure.Japanese}が算出できない", $"{figure.English} undefined")
            : new(
                $"{figure.Japanese}が算出できない（{string.Join("、", ExceptList.Select(reason => reason.Label().Japanese))}を除く）",
                $"{figure.English} undefined (except {string.Join(", ", ExceptList.Select(reason => reason.Label().English))})");
    }

    private Wording Joined(string japanese, string english)
    {
        var parts = PartList.Select(part => part.Kind is RuleConditionKind.All or RuleConditionKind.Any && part.PartList.Count > 1
            ? new Wording($"（{part.Text.Japanese}）", $"({part.Text.English})")
            : part.Text).ToArray();
        return new(string.Join(japanese, parts.Select(part => part.Japanese)), string.Join(english, parts.Select(part => part.English)));
    }
}
