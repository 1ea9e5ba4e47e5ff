using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

// What changes is new; what does not is shared.
public sealed partial record Policy
{
    /// <summary>Returns the same with another name.</summary>
    /// <param name="name">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public Policy WithName(string name) => this with { Name = Guard.Against.Blank(name, nameof(name)) };

    /// <summary>Returns the same with other directions.</summary>
    /// <param name="directions">The new value, as in the constructor.</param>
    public Policy WithDirections(IEnumerable<string>? directions) =>
        this with { Directions = Guard.Against.NullItems(directions, nameof(directions)) };

    /// <summary>Returns the same with other perception indicators.</summary>
    /// <param name="perceptionIndicators">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public Policy WithPerceptionIndicators(IEnumerable<Indicator>? perceptionIndicators) =>
        this with { PerceptionIndicators = Guard.Against.OtherKinds(perceptionIndicators, IndicatorKind.Perception, nameof(perceptionIndicators)) };

    /// <summary>Returns the same with other notes.</summary>
    /// <param name="notes">The new value, as in the constructor.</param>
    public Policy WithNotes(IEnumerable<PlanNote>? notes) => this with { Notes = Guard.Against.NullItems(notes, nameof(notes)) };

    /// <summary>Returns the same with other measures.</summary>
    /// <param name="measures">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public Policy WithMeasures(IEnumerable<Measure>? measures) =>
        this with { Measures = Guard.Against.CodesOutOfPlace(measures, measure => measure.Code, Code, nameof(measures)) };

    /// <summary>Returns the same with other outcome indicators.</summary>
    /// <param name="outcomeIndicators">The indicators.</param>
    /// <exception cref="ArgumentException">An indicator is of another kind.</exception>
    public Policy WithOutcomeIndicators(IEnumerable<Indicator>? outcomeIndicators) =>
        this with { OutcomeIndicators = Guard.Against.OtherKinds(outcomeIndicators, IndicatorKind.Outcome, nameof(outcomeIndicators)) };

    /// <summary>Returns the same with other entries by people.</summary>
    /// <param name="assessments">The entries: one for a fiscal year, scale and indicator.</param>
    /// <exception cref="ArgumentException">Two entries are of one fiscal year, scale and indicator.</exception>
    public Policy WithAssessments(IEnumerable<Assessment>? assessments) =>
        this with { Assessments = Guard.Against.AssessedTwice(assessments, nameof(assessments)) };
}
