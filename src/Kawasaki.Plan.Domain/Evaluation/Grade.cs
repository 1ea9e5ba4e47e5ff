using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A grade that a rule gives (達成度).</summary>
public sealed record Grade
{
    /// <summary>Creates a grade.</summary>
    /// <param name="code">The code, such as <c>◎</c>, <c>onTrack</c> or <c>B*</c>.</param>
    /// <param name="label">What the grade is called.</param>
    /// <param name="score">The score (点数), where there is one.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Grade(string code, Wording label, decimal? score = null)
        : this(Guard.Against.Blank(code, nameof(code)), Guard.Against.BlankText(label, nameof(label)), score, rank: null)
    {
    }

    private Grade(string code, Wording label, decimal? score, int? rank)
    {
        Code = code;
        Label = label;
        Score = score;
        ScoreOfJudgement = (double?)score;
        Rank = rank;
    }

    /// <summary>Gets the code, such as <c>◎</c>, <c>onTrack</c> or <c>B*</c>.</summary>
    public string Code { get; }

    /// <summary>Gets what the grade is called.</summary>
    public Wording Label { get; }

    /// <summary>Gets the score, or <see langword="null"/> where there is none.</summary>
    public decimal? Score { get; }

    /// <summary>Gets the score as a judgement has it.</summary>
    internal double? ScoreOfJudgement { get; }

    /// <summary>Gets the place in the order of the rule's grades, which the rule gives, 1 for the best; <see langword="null"/> outside the order:
    /// nothing could be judged.</summary>
    public int? Rank { get; }

    /// <summary>Gets the grade of what cannot be judged, in the rules that have no grade of their own for it.</summary>
    public static Grade NotAvailable { get; } = new("notAvailable", new("判定不能", "Not available"));

    /// <summary>Gets whether the code is a mark, such as <c>B*</c>, that every language shares: no word, and no number, which would be taken for a
    /// count.</summary>
    internal bool IsMark => Code.Length <= 2 && Code[0] is < '0' or > '9';

    /// <summary>Gets the mark, or what the grade is called.</summary>
    internal Wording ShortLabel => IsMark ? new(Code, Code) : Label;

    /// <summary>Returns the grade at a place in an order.</summary>
    internal Grade At(int? rank) => new(Code, Label, Score, rank);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
