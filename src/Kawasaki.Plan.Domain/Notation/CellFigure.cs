using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A figure as a cell prints it: one value or two, a condition, a period, and the marks of notes.</summary>
internal readonly struct CellFigure(Quantity value, Quantity? high, Comparison? comparison, IReadOnlyList<string> notes, int conditionPosition, CalendarPeriod? period = null)
{
    internal Quantity Value => value;

    internal Quantity? High => high;

    internal Comparison? Comparison => comparison;

    internal IReadOnlyList<string> Notes => notes;

    internal int ConditionPosition => conditionPosition;

    internal CalendarPeriod? Period => period;

    /// <summary>Returns the figure with the period that stands behind it.</summary>
    internal CellFigure Of(CalendarPeriod printed) => new(value, high, comparison, notes, conditionPosition, printed);
}
