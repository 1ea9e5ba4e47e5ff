namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What a condition of a rule does where what it asks is undefined.</summary>
public enum WhenUndefined
{
    /// <summary>Nothing is said. A rule refuses that.</summary>
    NotSaid,

    /// <summary>The next condition is asked.</summary>
    AskNext,

    /// <summary>The grade of the condition is given.</summary>
    GiveGrade,

    /// <summary>The grade is <see cref="Grade.NotAvailable"/>, with the reason.</summary>
    GiveNotAvailable,
}
