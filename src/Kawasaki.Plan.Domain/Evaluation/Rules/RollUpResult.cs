namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>What a rule says of many judgements together.</summary>
internal readonly record struct RollUpResult(double? Value, Grade? Grade);
