using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What a rule as data says beside its steps and grades.</summary>
public sealed record RuleOptions
{
    /// <summary>Gets whether the thresholds were read in the source.</summary>
    public bool IsVerified { get; init; } = true;

    /// <summary>Gets how the attainment ratio is computed, or <see langword="null"/> where it is as the facts have it.</summary>
    /// <exception cref="ArgumentException">There is no such convention.</exception>
    public AttainmentConvention? Convention { get; init => field = value is { } given ? Guard.Against.EnumOutOfRange(given, nameof(value)) : null; }

    /// <summary>Gets the most that an attainment ratio counts, such as 1.2 for 120 %, or <see langword="null"/> where it is as the facts have it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and at most 10.</exception>
    public decimal? Cap
    {
        get;
        init => field = value is null or > 0 and <= 10
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "A cap is above 0 and at most 10, which is 1000 %: 1.2 is 120 %.")
                .Saying("上限は 0 より大きく 10（1000％）以下です。120％は 1.2 と書きます。");
    }

    /// <summary>Gets how figures are rounded before they are compared, or <see langword="null"/> where they are not.</summary>
    public DecimalRounding? Rounding { get; init; }

    /// <summary>Gets how many judgements are summed up, or <see langword="null"/> where they are only counted.</summary>
    public RollUpRule? RollUp { get; init; }

    /// <summary>Returns what is said.</summary>
    public override string ToString() => $"{(IsVerified ? "verified" : "not verified")}, {Convention}, cap {Cap}, {Rounding}, {RollUp}";
}
