namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>Whether a target was attained (達成状況), as far as it can be decided.</summary>
public enum AttainmentStatus
{
    /// <summary>No target is set.</summary>
    TargetNotSet,

    /// <summary>The target is announced and not decided yet.</summary>
    TargetPending,

    /// <summary>The target is in words, or it is undecided whether it is met: its direction, or what it is relative to, is not known.</summary>
    NotMeasurable,

    /// <summary>There is no measurement.</summary>
    NotMeasured,

    /// <summary>The target is due later than the year as of which is judged, or has no due year.</summary>
    NotDue,

    /// <summary>The target is due, but the last measurement is of an earlier year (期限到来・実績なし), or of none.</summary>
    DueUnmeasured,

    /// <summary>The only measurement is of a year after the due year: it can be compared, but decides nothing.</summary>
    MeasuredAfterDue,

    /// <summary>Measured in the due year, the target is met.</summary>
    Met,

    /// <summary>Measured in the due year, the target is not met.</summary>
    NotMet,
}
