namespace Kawasaki.Plan.Domain.Evaluation.Rules;

/// <summary>What a rule says of many judgements together; <paramref name="Reason"/> is why it has no value, though there was something to sum up.</summary>
internal readonly record struct RollUpResult(double? Value, Grade? Grade, UndefinedReason? Reason = null);
