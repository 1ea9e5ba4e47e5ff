namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>Why a figure of an evaluation is undefined. Where several reasons apply, the first in this order is given.</summary>
public enum UndefinedReason
{
    /// <summary>The target equals the baseline: there is no way to go.</summary>
    TargetEqualsBaseline,

    /// <summary>There is no baseline that is a number, or, for a figure that needs it, the baseline has no year.</summary>
    NoBaseline,

    /// <summary>There is no measurement, or, for a figure that needs it, the measurement has no year.</summary>
    NoActual,

    /// <summary>No target is set.</summary>
    NoTarget,

    /// <summary>The target has no due year.</summary>
    NoDue,

    /// <summary>The baseline meets the target already.</summary>
    TargetMetAtBaseline,

    /// <summary>The due year is that of the measurement or earlier.</summary>
    PastDue,

    /// <summary>The measurement is zero where lower is better, and meets the target in full: that counts as greater than any
    /// number, and by <see cref="AttainmentConvention.Inverse"/>, where the least is the best, as less than any.</summary>
    MetAtZero,

    /// <summary>The target is not above zero, or the measurement below it: a ratio would be upside down. Of an exact figure, a range and a target without
    /// a direction there is no ratio whatever the sign, and this is not its reason.</summary>
    NotPositive,

    /// <summary>The divisor is zero.</summary>
    DivisorIsZero,

    /// <summary>The due year is that of the baseline or earlier.</summary>
    DueNotAfterBaseline,

    /// <summary>The measurement is of the baseline's year or earlier.</summary>
    ActualNotAfterBaseline,

    /// <summary>The target is a direction, words, or for the attainment ratio a range or an exact figure.</summary>
    NotANumberTarget,

    /// <summary>It is not known whether higher or lower is better.</summary>
    DirectionUnknown,

    /// <summary>There is no measurement before, or there are fewer than are asked for.</summary>
    NoPrevious,

    /// <summary>The figure is too large for a decimal.</summary>
    Overflow,

    /// <summary>At the pace so far the target is never met: the figure stands still, moves away, or leads past what is asked from one year to the
    /// next.</summary>
    NotReachedAtThisPace,

    /// <summary>There is no compound growth between values of both signs.</summary>
    ValuesOfBothSigns,

    /// <summary>The target counts otherwise than the figures are said to: they may be amounts of one year, or totals; or two of those to be summed are
    /// of one year.</summary>
    CountsUnclear,

    /// <summary>It was measured, or is due, before the first year of the plan, by whose years a rule judges.</summary>
    BeforePlan,
}
