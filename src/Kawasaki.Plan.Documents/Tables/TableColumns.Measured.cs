using Kawasaki.Plan.Documents.Reading;
using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Documents.Tables;

// Up to which year was measured: a dash of a later one says nothing.
internal sealed partial class TableColumns
{
    private int? _lastMeasured;

    /// <summary>Finds the last year over measurements below which any row has something other than a dash.</summary>
    internal void FindLastMeasured(List<GridRow> rows) =>
        _lastMeasured = _columns
            .Where(column => rows.Exists(row => row.Ways is null
                && (column.IsByKind ? row.Kind : column.Role) is ColumnRole.Measurement
                && IsWritten(row, column)))
            .Select(YearOf)
            .Max();

    /// <summary>Says whether a dash below a column stands for a measured value of a period: its row prints the period, or the year is no later one than those
    /// that were measured, and the row is of no other kind.</summary>
    internal bool IsMeasured(GridRow row, TableColumn column, CalendarPeriod? period) =>
        period is not null
            && row.Kind is (ColumnRole.Unknown or ColumnRole.Measurement)
            && (column.Periods is not null || YearOf(column) <= _lastMeasured);

    /// <summary>Says whether a row of targets has figures in other years: a dash beside them is no target, and none that is not set.</summary>
    internal bool IsAimedAtElsewhere(GridRow row, TableColumn column) =>
        column.IsByKind
            && row.Kind is ColumnRole.Target
            && OfValues.Exists(other => other != column && other.IsByKind && IsWritten(row, other));

    private static bool IsWritten(GridRow row, TableColumn column) =>
        row.CellOf(column) is { } cell && (cell.Rest.Count > 0 || !HeaderWords.IsDash(cell.First.Span));
}
