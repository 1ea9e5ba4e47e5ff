namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>What a rule sums up: what stands in no group, the groups, and of all that what the rule does not leave out.</summary>
internal sealed record RollUpInput(IReadOnlyList<JudgedEvaluation> Items, IReadOnlyList<RollUpGroup> Groups, IReadOnlyList<JudgedEvaluation> Counted);
