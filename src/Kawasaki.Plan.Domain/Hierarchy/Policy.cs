using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A policy (政策) of a basic policy, with its perception indicators and measures.</summary>
public sealed partial record Policy
{
    /// <summary>Creates a policy.</summary>
    /// <param name="code">The code, such as <c>5-1</c>.</param>
    /// <param name="name">The name, which must not be blank.</param>
    /// <param name="directions">The directions (政策の方向性).</param>
    /// <param name="perceptionIndicators">The perception indicators (市民の実感指標).</param>
    /// <param name="notes">The notes under the indicators.</param>
    /// <param name="measures">The measures (施策), whose codes are below that of the policy, each once.</param>
    /// <exception cref="ArgumentException">
    /// The code is not that of a policy, the name is blank, an indicator is of another kind, a measure's code is not below that of the policy, or two
    /// measures have one code.
    /// </exception>
    public Policy(
        PlanCode code,
        string name,
        IEnumerable<string>? directions = null,
        IEnumerable<Indicator>? perceptionIndicators = null,
        IEnumerable<PlanNote>? notes = null,
        IEnumerable<Measure>? measures = null)
    {
        Code = Guard.Against.CodeOfAnotherLevel(code, level: 2, "a policy", nameof(code));
        Name = Guard.Against.Blank(name, nameof(name));
        Directions = Guard.Against.NullItems(directions, nameof(directions));
        PerceptionIndicators = Guard.Against.OtherKinds(perceptionIndicators, IndicatorKind.Perception, nameof(perceptionIndicators));
        Notes = Guard.Against.NullItems(notes, nameof(notes));
        Measures = Guard.Against.CodesOutOfPlace(measures, measure => measure.Code, code, nameof(measures));
    }

    /// <summary>Gets the code.</summary>
    public PlanCode Code { get; }

    /// <summary>Gets the name.</summary>
    public string Name { get; private init; }

    /// <summary>Gets the directions (政策の方向性).</summary>
    public IReadOnlyList<string> Directions { get; private init; }

    /// <summary>Gets the perception indicators (市民の実感指標).</summary>
    public IReadOnlyList<Indicator> PerceptionIndicators { get; private init; }

    /// <summary>Gets the notes under the indicators.</summary>
    public IReadOnlyList<PlanNote> Notes { get; private init; }

    /// <summary>Gets the measures (施策).</summary>
    public IReadOnlyList<Measure> Measures { get; private init; }

    /// <summary>Gets the outcome indicators (成果指標).</summary>
    public IReadOnlyList<Indicator> OutcomeIndicators { get; private init; } = ValueList<Indicator>.Empty;

    /// <summary>Gets what people entered of it (評価).</summary>
    public IReadOnlyList<Assessment> Assessments { get; private init; } = ValueList<Assessment>.Empty;

    /// <summary>Returns the code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
