using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A basic policy (基本政策) of a comprehensive plan.</summary>
public sealed partial record BasicPolicy
{
    /// <summary>Creates a basic policy.</summary>
    /// <param name="code">The code, such as <c>5</c>.</param>
    /// <param name="name">The name, or <see langword="null"/> when it is not known.</param>
    /// <param name="policies">The policies (政策), whose codes are below that of the basic policy, each once.</param>
    /// <exception cref="ArgumentException">
    /// The code is not that of a basic policy, a policy's code is not below it, or two policies have one code.
    /// </exception>
    public BasicPolicy(PlanCode code, string? name = null, IEnumerable<Policy>? policies = null)
    {
        Code = Guard.Against.CodeOfAnotherLevel(code, level: 1, "a basic policy", nameof(code));
        Name = name;
        Policies = Guard.Against.CodesOutOfPlace(policies, policy => policy.Code, code, nameof(policies));
    }

    /// <summary>Gets the code.</summary>
    public PlanCode Code { get; }

    /// <summary>Gets the name, or <see langword="null"/> when it is not known.</summary>
    public string? Name { get; private init; }

    /// <summary>Gets the policies (政策).</summary>
    public IReadOnlyList<Policy> Policies { get; private init; }

    /// <summary>Gets the outcome indicators (成果指標).</summary>
    public IReadOnlyList<Indicator> OutcomeIndicators { get; private init; } = ValueList<Indicator>.Empty;

    /// <summary>Gets what people entered of it (評価).</summary>
    public IReadOnlyList<Assessment> Assessments { get; private init; } = ValueList<Assessment>.Empty;

    /// <summary>Returns the code and the name.</summary>
    public override string ToString() => Name is null ? Code.ToString() : $"{Code} {Name}";
}
