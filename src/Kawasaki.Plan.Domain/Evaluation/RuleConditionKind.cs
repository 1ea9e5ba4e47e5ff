namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>What a condition of a rule asks.</summary>
public enum RuleConditionKind
{
    /// <summary>How a figure stands to a number or to another figure.</summary>
    Figure,

    /// <summary>Whether the status is one of several.</summary>
    Status,

    /// <summary>Whether the measurement meets the target, or misses it.</summary>
    MeetsTarget,

    /// <summary>Whether a figure is undefined.</summary>
    Undefined,

    /// <summary>Whether all of several conditions hold.</summary>
    All,

    /// <summary>Whether any of several conditions holds.</summary>
    Any,

    /// <summary>Whether a condition does not hold.</summary>
    Not,
}
