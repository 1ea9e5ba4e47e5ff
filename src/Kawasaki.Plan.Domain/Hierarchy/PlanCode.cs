using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>The code of a basic policy (<c>5</c>), a policy (<c>5-1</c>) or a measure (<c>5-1-1</c>).</summary>
/// <remarks>Each number is from 1 to 9999. Codes are ordered as a plan prints them: a code, then those below it. The default value is <c>1</c>.</remarks>
public readonly partial record struct PlanCode : IComparable<PlanCode>, IComparable
{
    internal const int MaxNumber = 9999;

    private readonly short _basicPolicyAfterFirst; // Zero-based, so that the default value is a code.
    private readonly short _policy; // 0 for a basic policy.
    private readonly short _measure; // 0 for a basic policy and a policy.

    /// <summary>Creates the code of a basic policy (基本政策).</summary>
    /// <param name="basicPolicy">The number of the basic policy, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside.</exception>
    public PlanCode(int basicPolicy) =>
        _basicPolicyAfterFirst = (short)(Checked(basicPolicy, nameof(basicPolicy)) - 1);

    /// <summary>Creates the code of a policy (政策).</summary>
    /// <param name="basicPolicy">The number of the basic policy, from 1 to 9999.</param>
    /// <param name="policy">The number of the policy in it, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside.</exception>
    public PlanCode(int basicPolicy, int policy)
        : this(basicPolicy) =>
        _policy = (short)Checked(policy, nameof(policy));

    /// <summary>Creates the code of a measure (施策).</summary>
    /// <param name="basicPolicy">The number of the basic policy, from 1 to 9999.</param>
    /// <param name="policy">The number of the policy in it, from 1 to 9999.</param>
    /// <param name="measure">The number of the measure in the policy, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside.</exception>
    public PlanCode(int basicPolicy, int policy, int measure)
        : this(basicPolicy, policy) =>
        _measure = (short)Checked(measure, nameof(measure));

    /// <summary>Gets the level: 1 for a basic policy, 2 for a policy, 3 for a measure.</summary>
    public int Level => _measure > 0 ? 3 : _policy > 0 ? 2 : 1;

    /// <summary>Gets the number of the basic policy.</summary>
    public int BasicPolicy => _basicPolicyAfterFirst + 1;

    /// <summary>Gets the number of the policy, or <see langword="null"/> for a basic policy.</summary>
    public int? Policy => _policy > 0 ? _policy : null;

    /// <summary>Gets the number of the measure, or <see langword="null"/> for a basic policy and a policy.</summary>
    public int? Measure => _measure > 0 ? _measure : null;

    /// <summary>Gets the code one level up, or <see langword="null"/> for a basic policy.</summary>
    public PlanCode? Parent => Level switch
    {
        3 => new PlanCode(BasicPolicy, _policy),
        2 => new PlanCode(BasicPolicy),
        _ => null,
    };

    /// <summary>Returns whether another code is this one or below it.</summary>
    /// <param name="other">The other code.</param>
    public bool Contains(PlanCode other) =>
        _basicPolicyAfterFirst == other._basicPolicyAfterFirst
        && (_policy == 0 || _policy == other._policy)
        && (_measure == 0 || _measure == other._measure);

    /// <inheritdoc/>
    public int CompareTo(PlanCode other)
    {
        var byBasicPolicy = _basicPolicyAfterFirst.CompareTo(other._basicPolicyAfterFirst);
        var byPolicy = byBasicPolicy != 0 ? byBasicPolicy : _policy.CompareTo(other._policy);
        return byPolicy != 0 ? byPolicy : _measure.CompareTo(other._measure);
    }

    int IComparable.CompareTo(object? obj) => Ordering.Compare(this, obj);

    /// <summary>Returns whether a code stands before another.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator <(PlanCode left, PlanCode right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether a code is another or stands before it.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator <=(PlanCode left, PlanCode right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether a code stands after another.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator >(PlanCode left, PlanCode right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether a code is another or stands after it.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator >=(PlanCode left, PlanCode right) => left.CompareTo(right) >= 0;

    private static int Checked(int number, string parameterName) => Guard.Against.OutsideBounds(number, parameterName, 1, MaxNumber);
}
