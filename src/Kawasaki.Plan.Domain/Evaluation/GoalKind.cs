namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What a <see cref="Goal"/> asks.</summary>
public enum GoalKind
{
    /// <summary>Nothing: no target is set.</summary>
    NotSet,

    /// <summary>Something that is announced and not decided yet.</summary>
    Pending,

    /// <summary>Something in words.</summary>
    InWords,

    /// <summary>A value or more (以上).</summary>
    AtLeast,

    /// <summary>A value or less (以下).</summary>
    AtMost,

    /// <summary>More than a value (超).</summary>
    Above,

    /// <summary>Less than a value (未満).</summary>
    Below,

    /// <summary>A value and no other.</summary>
    Exactly,

    /// <summary>From one value to another, both included.</summary>
    Between,
}
