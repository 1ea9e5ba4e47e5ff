using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>The comprehensive plan (総合計画) of a city, or a part of it, as one implementation plan (実施計画) prints it.</summary>
/// <remarks>A plan is immutable, and equal to another with equal content.</remarks>
public sealed partial record ComprehensivePlan
{
    /// <summary>Creates a plan.</summary>
    /// <param name="basicPolicies">The basic policies (基本政策), each code once.</param>
    /// <param name="title">The title, or <see langword="null"/> when it is not known.</param>
    /// <param name="phase">The number of the phase (第3期), from 1, or <see langword="null"/> when it is not known.</param>
    /// <param name="period">The fiscal years of the phase, or <see langword="null"/> when they are not known.</param>
    /// <param name="phases">The phases of the plan, each number once.</param>
    /// <exception cref="ArgumentException">Two basic policies have one code, two phases one number, or <paramref name="phase"/> is less than 1.</exception>
    public ComprehensivePlan(
        IEnumerable<BasicPolicy> basicPolicies,
        string? title = null,
        int? phase = null,
        FiscalYearRange? period = null,
        IEnumerable<PlanPhase>? phases = null)
    {
        Guard.Against.Null(basicPolicies);
        Title = title;
        Phase = Guard.Against.PhaseBelowOne(phase, nameof(phase));
        Period = period;
        Phases = Distinct(phases);
        BasicPolicies = Distinct(basicPolicies);
    }

    /// <summary>Gets the title, or <see langword="null"/> when it is not known.</summary>
    public string? Title { get; private init; }

    /// <summary>Gets the number of the phase (第3期), or <see langword="null"/> when it is not known.</summary>
    public int? Phase { get; private init; }

    /// <summary>Gets the fiscal years of the phase, or <see langword="null"/> when they are not known.</summary>
    public FiscalYearRange? Period { get; private init; }

    /// <summary>Gets the phases of the plan, as far as they are known.</summary>
    public IReadOnlyList<PlanPhase> Phases { get; private init; }

    /// <summary>Gets the basic policies (基本政策).</summary>
    public IReadOnlyList<BasicPolicy> BasicPolicies { get; private init; }

    /// <summary>Gets the scales by which people assess, beside those that are built in.</summary>
    public IReadOnlyList<AssessmentScale> Scales { get; private init; } = ValueList<AssessmentScale>.Empty;

    /// <summary>Gets the policies of all basic policies, in order.</summary>
    public IEnumerable<Policy> Policies => BasicPolicies.SelectMany(basicPolicy => basicPolicy.Policies);

    /// <summary>Gets the measures of all policies, in order.</summary>
    public IEnumerable<Measure> Measures => Policies.SelectMany(policy => policy.Measures);

    /// <summary>Returns the scale that has a name, of the plan or built in, or <see langword="null"/> where there is none.</summary>
    /// <param name="name">The name.</param>
    public AssessmentScale? ScaleNamed(string name)
    {
        Guard.Against.Null(name);
        return Scales.Concat(AssessmentScale.BuiltIn).FirstOrDefault(scale => scale.Name == name);
    }

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title ?? "(no title)";
}
