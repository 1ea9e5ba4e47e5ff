namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What a rule says of an evaluation: exactly one grade, and where the rule has them a score and the figure on which it rests.</summary>
/// <remarks>The default value is that of what cannot be judged.</remarks>
public readonly record struct Judgement
{
    private readonly Grade? _grade;

    private readonly UndefinedReason? _reason; // Null for NoActual where nothing could be judged: one value, one representation.

    internal Judgement(Grade grade, double? score = null, double? progress = null)
    {
        _grade = grade;
        Score = score;
        Progress = progress;
        _reason = null;
    }

    private Judgement(Grade? grade, UndefinedReason reason)
    {
        _grade = grade;
        Score = null;
        Progress = null;
        _reason = grade is null && reason is UndefinedReason.NoActual ? null : reason;
    }

    /// <summary>Gets the grade.</summary>
    public Grade Grade => _grade ?? Grade.NotAvailable;

    /// <summary>Gets the score, where the rule gives one.</summary>
    public double? Score { get; }

    /// <summary>Gets the figure on which the grade rests, where the rule computes one of its own.</summary>
    public double? Progress { get; }

    /// <summary>Gets why nothing could be judged, or <see langword="null"/> where the grade is a judgement.</summary>
    public UndefinedReason? Reason => _reason ?? (_grade is null ? UndefinedReason.NoActual : null);

    /// <summary>Returns what a rule says where it cannot judge.</summary>
    internal static Judgement NotAvailable(UndefinedReason reason, Grade? grade = null) => new(grade, reason);

    /// <summary>Returns the code of the grade.</summary>
    public override string ToString() => Grade.Code;
}
