namespace Kawasaki.Plan.Domain.Notation;

/// <summary>How a date is written without anything between its numbers.</summary>
public enum CompactDateForm
{
    /// <summary>Eight digits: 20260913.</summary>
    Gregorian,

    /// <summary>The letter of the era and six digits: R060401.</summary>
    Letter,

    /// <summary>The code of the era (元号コード, 1 for 明治 to 5 for 令和) and six digits: 5060401.</summary>
    Code,
}
