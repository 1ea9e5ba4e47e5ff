using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What a plan does not say and the caller of an evaluation states. The result carries it.</summary>
/// <remarks>One instance serves any number of cases.</remarks>
public sealed record Assumptions
{
    /// <summary>Creates assumptions. What is left out is not assumed.</summary>
    /// <param name="baselineStandIn">The value that stands in for a baseline that is no number, such as zero for what began with an event.</param>
    /// <param name="direction">The direction of improvement where no target is set, so that methods that judge a trend answer.</param>
    /// <param name="naturalLimit">The natural limit of the scale in the direction of improvement (100 for a share): Statistics Canada's method without a target.</param>
    /// <param name="referenceValue">The reference value (個別設定値) that 川崎市's rule uses in place of the baseline.</param>
    /// <param name="isSurvey">Whether the figures are shares of the answers of a survey: 福岡市's rule takes a change of less than 3 points as none.</param>
    /// <param name="baselineSampleSize">The sample size of the baseline, a percentage: 健康日本21 tests two proportions.</param>
    /// <param name="actualSampleSize">The sample size of the measurement.</param>
    /// <param name="comparesWordsToBaseline">Whether a target in words that is relative to the baseline (現状値以上) is evaluated as a number, where the baseline is one.</param>
    /// <exception cref="ArgumentException">One sample size is given without the other, a sample size is less than 1, or <paramref name="direction"/> is neither.</exception>
    public Assumptions(
        DatedValue? baselineStandIn = null,
        Direction? direction = null,
        decimal? naturalLimit = null,
        decimal? referenceValue = null,
        bool isSurvey = false,
        int? baselineSampleSize = null,
        int? actualSampleSize = null,
        bool comparesWordsToBaseline = false)
    {
        if (direction is { } given)
        {
            Guard.Against.EnumOutOfRange(given, nameof(direction));
        }

        if (baselineSampleSize.HasValue != actualSampleSize.HasValue)
        {
            throw new ArgumentException(Invariant($"Two proportions have two sample sizes, but only that of the {(baselineSampleSize.HasValue ? "baseline" : "measurement")} is given."));
        }

        BaselineStandIn = baselineStandIn;
        Direction = direction;
        NaturalLimit = naturalLimit;
        ReferenceValue = referenceValue;
        IsSurvey = isSurvey;
        BaselineSampleSize = SampleSize(baselineSampleSize, nameof(baselineSampleSize));
        ActualSampleSize = SampleSize(actualSampleSize, nameof(actualSampleSize));
        ComparesWordsToBaseline = comparesWordsToBaseline;
    }

    /// <summary>Gets the value that stands in for a baseline that is no number.</summary>
    public DatedValue? BaselineStandIn { get; }

    /// <summary>Gets the direction of improvement where no target is set.</summary>
    public Direction? Direction { get; }

    /// <summary>Gets the natural limit of the scale in the direction of improvement.</summary>
    public decimal? NaturalLimit { get; }

    /// <summary>Gets the reference value (個別設定値).</summary>
    public decimal? ReferenceValue { get; }

    /// <summary>Gets whether the figures are shares of the answers of a survey.</summary>
    public bool IsSurvey { get; }

    /// <summary>Gets the sample size of the baseline.</summary>
    public int? BaselineSampleSize { get; }

    /// <summary>Gets the sample size of the measurement.</summary>
    public int? ActualSampleSize { get; }

    /// <summary>Gets whether a target in words that is relative to the baseline is evaluated as a number.</summary>
    public bool ComparesWordsToBaseline { get; }

    /// <summary>Returns the same assumptions with a natural limit.</summary>
    internal Assumptions WithNaturalLimit(decimal limit) =>
        new(BaselineStandIn, Direction, limit, ReferenceValue, IsSurvey, BaselineSampleSize, ActualSampleSize, ComparesWordsToBaseline);

    private static int? SampleSize(int? size, string name) => size is { } given ? Guard.Against.OutsideBounds(given, name, 1, int.MaxValue) : null;
}
