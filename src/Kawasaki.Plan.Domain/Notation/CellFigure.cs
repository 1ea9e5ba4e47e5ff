using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A figure as a cell prints it: one value or two, a condition, a period, and the marks of notes.</summary>
internal sealed record CellFigure(Quantity Value, Quantity? High, Comparison? Comparison, CalendarPeriod? Period, IReadOnlyList<string> Notes, int ConditionPosition);
