using Ardalis.GuardClauses;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A step of a rule: a condition, and the grade where it holds.</summary>
public sealed record RuleStep
{
    /// <summary>Creates a step.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="grade">The grade.</param>
    public RuleStep(RuleCondition condition, Grade grade)
    {
        Condition = Guard.Against.Null(condition);
        Grade = Guard.Against.Null(grade);
    }

    /// <summary>Gets the condition.</summary>
    public RuleCondition Condition { get; }

    /// <summary>Gets the grade where the condition holds.</summary>
    public Grade Grade { get; }

    /// <summary>Returns the condition and the grade.</summary>
    public override string ToString() => $"{Condition}: {Grade}";
}
