namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What a rule says of an evaluation: exactly one grade, and where the rule has them a score and the figure on which it rests.</summary>
/// <remarks>The default value is that of what cannot be judged.</remarks>
public readonly record struct Judgement
{
    private readonly Grade? _grade;

    internal Judgement(Grade grade, double? score = null, double? progress = null)
    {
        _grade = grade;
        Score = score;
        Progress = progress;
    }

    /// <summary>Gets the grade.</summary>
    public Grade Grade => _grade ?? Grade.NotAvailable;

    /// <summary>Gets the score, where the rule gives one.</summary>
    public double? Score { get; }

    /// <summary>Gets the figure on which the grade rests, where the rule computes one of its own.</summary>
    public double? Progress { get; }

    /// <summary>Returns the code of the grade.</summary>
    public override string ToString() => Grade.Code;
}
