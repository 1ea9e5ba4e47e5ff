using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>A period over a column of a table of projects.</summary>
/// <param name="Column">The column.</param>
/// <param name="Place">The cell that prints it.</param>
/// <param name="Period">The period, or <see langword="null"/> where it contradicts itself.</param>
internal sealed record PeriodHead(TableColumn Column, Piece Place, CalendarPeriod? Period)
{
    /// <summary>Gets the fiscal year, where it is a single one.</summary>
    internal FiscalYear? Year => Period is { IsSingle: true } period && period.TryGetFiscalYear(out var year) ? year : null;
}
