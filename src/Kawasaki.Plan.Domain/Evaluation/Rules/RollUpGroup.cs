namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>A group of what is summed up: its own value, and all that is in it.</summary>
internal sealed record RollUpGroup(double? Value, IReadOnlyList<JudgedEvaluation> AllItems);
