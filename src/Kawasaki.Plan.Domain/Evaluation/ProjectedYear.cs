using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>The fiscal year in which a target is met at the pace so far, or the reason why there is none.</summary>
/// <remarks>The default value has none, because there is no measurement.</remarks>
public readonly record struct ProjectedYear
{
    private readonly UndefinedReason? _reason; // Null for NoActual: one value, one representation.

    internal ProjectedYear(FiscalYear year)
    {
        Year = year;
        _reason = null;
    }

    internal ProjectedYear(UndefinedReason reason)
    {
        Year = null;
        _reason = reason is UndefinedReason.NoActual ? null : reason;
    }

    /// <summary>Gets the fiscal year: that of the measurement where the target is met already.</summary>
    public FiscalYear? Year { get; }

    /// <summary>Gets why there is none: <see cref="UndefinedReason.NotReachedAtThisPace"/> where the figure stands still, moves away
    /// or leads past what is asked.</summary>
    public UndefinedReason? Reason => Year is null ? _reason ?? UndefinedReason.NoActual : null;

    /// <summary>Returns the fiscal year, or the reason.</summary>
    public override string ToString() => Year?.ToString() ?? Reason.ToString()!;
}
