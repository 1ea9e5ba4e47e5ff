namespace Kawasaki.Plan.Domain.Indicators;

/// <summary>How a target stands to that of the phase before, by its figure.</summary>
public enum TargetChange
{
    /// <summary>There is no target before, or neither of the two has a figure.</summary>
    NotComparable,

    /// <summary>The phase before set no figure, and this one does.</summary>
    FirstSet,

    /// <summary>The figure is higher (引き上げ). Where lower is better that asks for less.</summary>
    Raised,

    /// <summary>The figure and the condition are the same (据え置き).</summary>
    Held,

    /// <summary>The figure is the same, and due in a later year (先送り).</summary>
    Postponed,

    /// <summary>The figure is the same, and due in an earlier year (前倒し).</summary>
    BroughtForward,

    /// <summary>The figure is lower (引き下げ). Where lower is better that asks for more.</summary>
    Lowered,

    /// <summary>The direction of improvement is the other.</summary>
    DirectionChanged,

    /// <summary>The condition is another in another way: 以上 became 超 at the same figure, a range took the place of a figure, or of another range.</summary>
    ConditionChanged,

    /// <summary>The phase before set a figure, and this one does not.</summary>
    Withdrawn,
}
