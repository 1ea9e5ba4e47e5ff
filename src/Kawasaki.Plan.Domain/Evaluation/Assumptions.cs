using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using static System.FormattableString;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What a plan does not say and the caller of an evaluation states. The result carries it. What is left out is not assumed.</summary>
/// <remarks>One instance serves any number of cases.</remarks>
/// <example><code>new Assumptions { Direction = Direction.Higher, NaturalLimit = 100 }</code></example>
public sealed record Assumptions
{
    /// <summary>Gets the value that stands in for a baseline that is no number, such as zero for what began with an event.</summary>
    public DatedValue? BaselineStandIn { get; init; }

    /// <summary>Gets the direction of improvement of a bare figure, and where no target is set, so that methods that judge a trend answer.</summary>
    /// <exception cref="ArgumentException">The value is none of the directions.</exception>
    public Direction? Direction { get; init => field = value is { } given ? Guard.Against.EnumOutOfRange(given, nameof(value)) : null; }

    /// <summary>Gets the natural limit of the scale in the direction of improvement (100 for a share): Statistics Canada's method without a target.</summary>
    public decimal? NaturalLimit { get; init; }

    /// <summary>Gets the reference value (個別設定値) that 川崎市's rule uses in place of the baseline.</summary>
    public decimal? ReferenceValue { get; init; }

    /// <summary>Gets whether the figures are shares of the answers of a survey: 福岡市's rule takes a change of less than 3 points as none.</summary>
    public bool IsSurvey { get; init; }

    /// <summary>Gets the sample sizes of percentages: 健康日本21 tests two proportions.</summary>
    public SampleSizes? SampleSizes { get; init; }

    /// <summary>Gets the first year of the plan: 多摩市's rule counts from it the time that has passed.</summary>
    public FiscalYear? PlanStart { get; init; }

    /// <summary>Gets how the attainment ratio is computed.</summary>
    /// <exception cref="ArgumentException">The value is none of the conventions.</exception>
    public AttainmentConvention Convention { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets the most that the attainment ratio is (1.2 for 120 %), or <see langword="null"/> where it has no cap.</summary>
    public decimal? AttainmentCap { get; init; }

    /// <summary>Returns what is assumed.</summary>
    public override string ToString() =>
        Invariant($"stand-in {BaselineStandIn}, direction {Direction}, limit {NaturalLimit}, reference {ReferenceValue}, ")
        + Invariant($"survey {IsSurvey}, samples {SampleSizes}, plan from {PlanStart}, {Convention} up to {AttainmentCap}");
}
