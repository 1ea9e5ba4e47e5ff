using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>How many were asked for the baseline and for the measurement.</summary>
public sealed record SampleSizes
{
    /// <summary>Creates the sizes.</summary>
    /// <param name="baseline">The sample size of the baseline.</param>
    /// <param name="actual">The sample size of the measurement.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is less than 1.</exception>
    public SampleSizes(int baseline, int actual)
    {
        Baseline = Guard.Against.OutsideBounds(baseline, nameof(baseline), 1, int.MaxValue);
        Actual = Guard.Against.OutsideBounds(actual, nameof(actual), 1, int.MaxValue);
    }

    /// <summary>Gets the sample size of the baseline.</summary>
    public int Baseline { get; }

    /// <summary>Gets the sample size of the measurement.</summary>
    public int Actual { get; }

    /// <summary>Returns both sizes.</summary>
    public override string ToString() => Invariant($"{Baseline}, {Actual}");
}
