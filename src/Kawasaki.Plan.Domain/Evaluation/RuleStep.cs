using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Evaluation.Rules;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A step of a rule: a condition, and the code of the grade where it holds.</summary>
public sealed record RuleStep
{
    private RuleStep(RuleCondition? condition, string grade, string? whenUndefined = null, bool isForAll = false)
    {
        Condition = condition;
        Grade = Guard.Against.Blank(grade, nameof(grade));
        IsNextMeant = whenUndefined is RuleChecks.NextStep;
        GradeWhenUndefined = whenUndefined is null or RuleChecks.NextStep ? null : Guard.Against.Blank(whenUndefined, nameof(whenUndefined));
        IsForAll = isForAll;
    }

    /// <summary>Gets the condition, or <see langword="null"/> for the last step, which is for whatever is left.</summary>
    public RuleCondition? Condition { get; }

    /// <summary>Gets the code of the grade where the condition holds.</summary>
    public string Grade { get; }

    /// <summary>Gets the code of the grade where the condition is undecided, or <see langword="null"/> where the next step is asked then.</summary>
    public string? GradeWhenUndefined { get; }

    /// <summary>Gets whether the last step is meant also for what has no target, was not measured or cannot be compared.</summary>
    public bool IsForAll { get; }

    /// <summary>Gets whether it is said that the next step is asked where the condition is undecided.</summary>
    internal bool IsNextMeant { get; }

    /// <summary>Returns a step. Where its condition is undecided, the next step is asked; the last step is given then only where that is said.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="grade">The code of the grade where it holds.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static RuleStep When(RuleCondition condition, string grade) => new(Guard.Against.Null(condition), grade);

    /// <summary>Returns a step that says what is given where its condition is undecided.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="grade">The code of the grade where it holds.</param>
    /// <param name="whenUndefined">The code of the grade where it is undecided, or <c>next</c> for the next step.</param>
    /// <exception cref="ArgumentException">A code is blank.</exception>
    public static RuleStep When(RuleCondition condition, string grade, string whenUndefined) =>
        new(Guard.Against.Null(condition), grade, Guard.Against.Null(whenUndefined));

    /// <summary>Returns the last step, for whatever could be judged and is left.</summary>
    /// <param name="grade">The code of the grade.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static RuleStep Else(string grade) => new(condition: null, grade);

    /// <summary>Returns the last step, for whatever is left, also what has no target, was not measured or cannot be compared.</summary>
    /// <param name="grade">The code of the grade.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static RuleStep ElseForAll(string grade) => new(condition: null, grade, isForAll: true);

    /// <summary>Gets the grade and its condition in words.</summary>
    public Wording Text
    {
        get
        {
            var condition = Condition?.Text ?? new("ほか", "else");
            return GradeWhenUndefined is { } code
                ? new($"{Grade}：{condition.Japanese}（決められなければ {code}）", $"{Grade}: {condition.English} (where undecided {code})")
                : IsNextMeant
                ? new($"{Grade}：{condition.Japanese}（決められなければ次へ）", $"{Grade}: {condition.English} (where undecided the next step)")
                : new($"{Grade}：{condition.Japanese}", $"{Grade}: {condition.English}");
        }
    }

    /// <summary>Returns the condition and the grade.</summary>
    public override string ToString() => $"{Condition?.ToString() ?? (IsForAll ? "else, for all" : "else")}: {Grade}";
}
