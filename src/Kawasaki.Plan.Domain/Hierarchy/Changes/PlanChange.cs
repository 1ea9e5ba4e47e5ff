using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy.Changes;

/// <summary>One difference between two plans, with its place.</summary>
/// <remarks>
/// The set of kinds is closed: <see cref="PartChange"/>, <see cref="NameChange"/>, <see cref="MemberChange{T}"/>, <see cref="StageChange"/>,
/// <see cref="BaselineChange"/>, <see cref="MeasurementChange"/> and <see cref="TargetComparison"/>.
/// </remarks>
public abstract record PlanChange
{
    private protected PlanChange(PlanNode? node, Indicator? indicator)
    {
        Node = node;
        Indicator = indicator;
    }

    /// <summary>Gets the node: of the older plan where it or its indicator was dropped, else of the newer; <see langword="null"/> for the plan
    /// itself.</summary>
    public PlanNode? Node { get; }

    /// <summary>Gets the indicator, of the same plan as the node, or <see langword="null"/> where the node itself changed.</summary>
    public Indicator? Indicator { get; }

    /// <summary>Gets the change as a line.</summary>
    public Wording Text => ChangeText.Of(Node, Indicator, What, Values, IsGuess);

    internal (object? Before, object? After) BeforeAndAfter => Values;

    /// <summary>Gets whether something is another: the values, or what they come to.</summary>
    internal virtual bool IsDifference => !Equals(Values.Before, Values.After);

    private protected abstract (object? Before, object? After) Values { get; } // Not overridable outside: this closes the set.

    private protected abstract Wording What { get; }

    private protected virtual bool IsGuess => false;

    /// <summary>Returns the change as a line in English.</summary>
    public sealed override string ToString() => Text.English;
}
