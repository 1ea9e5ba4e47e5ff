using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy;

// What changes is new; what does not is shared.
public sealed partial record BasicPolicy
{
    /// <summary>Returns the same with another name.</summary>
    /// <param name="name">The new value, as in the constructor.</param>
    public BasicPolicy WithName(string? name) => this with { Name = name };

    /// <summary>Returns the same with other policies.</summary>
    /// <param name="policies">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public BasicPolicy WithPolicies(IEnumerable<Policy>? policies) =>
        this with { Policies = Guard.Against.CodesOutOfPlace(policies, policy => policy.Code, Code, nameof(policies)) };

    /// <summary>Returns the same with other outcome indicators.</summary>
    /// <param name="outcomeIndicators">The indicators.</param>
    /// <exception cref="ArgumentException">An indicator is of another kind.</exception>
    public BasicPolicy WithOutcomeIndicators(IEnumerable<Indicator>? outcomeIndicators) =>
        this with { OutcomeIndicators = Guard.Against.OtherKinds(outcomeIndicators, IndicatorKind.Outcome, nameof(outcomeIndicators)) };

    /// <summary>Returns the same with other entries by people.</summary>
    /// <param name="assessments">The entries: one for a fiscal year, scale and indicator.</param>
    /// <exception cref="ArgumentException">Two entries are of one fiscal year, scale and indicator.</exception>
    public BasicPolicy WithAssessments(IEnumerable<Assessment>? assessments) =>
        this with { Assessments = Guard.Against.AssessedTwice(assessments, nameof(assessments)) };
}
