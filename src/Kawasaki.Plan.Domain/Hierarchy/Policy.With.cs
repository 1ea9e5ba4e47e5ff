using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy;

// What changes is new; what does not is shared.
public sealed partial record Policy
{
    /// <summary>Returns the same with another name.</summary>
    /// <param name="name">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public Policy WithName(string name) => new(Code, name, Directions, PerceptionIndicators, Notes, Measures);

    /// <summary>Returns the same with other directions.</summary>
    /// <param name="directions">The new value, as in the constructor.</param>
    public Policy WithDirections(IEnumerable<string>? directions) => new(Code, Name, directions, PerceptionIndicators, Notes, Measures);

    /// <summary>Returns the same with other perception indicators.</summary>
    /// <param name="perceptionIndicators">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public Policy WithPerceptionIndicators(IEnumerable<Indicator>? perceptionIndicators) => new(Code, Name, Directions, perceptionIndicators, Notes, Measures);

    /// <summary>Returns the same with other notes.</summary>
    /// <param name="notes">The new value, as in the constructor.</param>
    public Policy WithNotes(IEnumerable<PlanNote>? notes) => new(Code, Name, Directions, PerceptionIndicators, notes, Measures);

    /// <summary>Returns the same with other measures.</summary>
    /// <param name="measures">The new value, as in the constructor.</param>
    /// <exception cref="ArgumentException">The constructor refuses it.</exception>
    public Policy WithMeasures(IEnumerable<Measure>? measures) => new(Code, Name, Directions, PerceptionIndicators, Notes, measures);
}
