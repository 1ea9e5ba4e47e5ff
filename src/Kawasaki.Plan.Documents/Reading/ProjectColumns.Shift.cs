using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

// Periods of heads, and heads that stand beside the columns that they are of.
internal sealed partial class ProjectColumns
{
    private bool TryReadPeriod(Piece cell, out CalendarPeriod? period)
    {
        period = null;
        var isOpen = ProjectHeads.IsOpen(cell);
        var result = _heads.Read(cell);
        if (result.TryGetValue(out var read) && (!isOpen || read.TryGetFiscalYear(out _)))
        {
            period = isOpen && read.TryGetFiscalYear(out var year) ? CalendarPeriod.From(FiscalYearRange.StartingWith(year)) : read;
            Report(result, cell);
            return true;
        }

        foreach (var found in ProjectHeads.Find(cell))
        {
            if (found.Result.TryGetValue(out read))
            {
                period = read;
                Report(found.Result, cell.Slice(found.Start, found.Length));
            }
            else
            {
                _diagnostics.Add(CellRules.ContradictoryYear, cell.Slice(found.Start, found.Length), found.Result.Error!.Message);
            }

            return true;
        }

        return false;
    }

    private void Report(NotationResult<CalendarPeriod> result, Piece place)
    {
        if (result.Normalizations is not YearNormalizations.None)
        {
            _diagnostics.Add(CellRules.NormalizedYear, place);
        }

        if (place[0] < '\u3000' && Folding.DigitOf(place[0]) < 0 && place.Span.IndexOf('年') < 0)
        {
            _diagnostics.Add(CellRules.LetterYear, place);
        }
    }

    /// <summary>Heads keep their order: where one stands over a column without texts, it and those between move by one towards the only column that has
    /// texts and no head.</summary>
    private void Shift(List<PeriodHead> headers, List<TableColumn> candidates)
    {
        if (OnlyColumnWithoutHead(headers, candidates) is not { } free || OnlyHeadWithoutTexts(candidates, free) is not { } empty)
        {
            return;
        }

        var (first, last) = (Math.Min(free.Index, empty.Index), Math.Max(free.Index, empty.Index));
        var moved = candidates.Where(column => StageOf(column) >= 0 && column.Index >= first && column.Index <= last);
        foreach (var column in free.Index < empty.Index ? moved.ToArray() : [.. moved.Reverse()])
        {
            _diagnostics.Add(TableRules.ShiftedHeader, headers.Find(header => header.Column == column)!.Place);
            free.Take(column.Role, why: null);
            column.Take(ColumnRole.Unknown, why: null);
            _ = _lostHeads.Add(column);
            free = column;
        }
    }

    private TableColumn? OnlyColumnWithoutHead(List<PeriodHead> headers, List<TableColumn> candidates)
    {
        var found = candidates.FindAll(column => StageOf(column) < 0 && !headers.Exists(header => header.Column == column) && HoldsText(column));
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>Finds the one stage whose column has no texts. Where all have some, the last one is meant if items stand before the first one and lack
    /// below it: what it has is a remark.</summary>
    private TableColumn? OnlyHeadWithoutTexts(List<TableColumn> candidates, TableColumn free)
    {
        var columns = candidates.FindAll(column => StageOf(column) >= 0);
        var empty = columns.FindAll(column => !HoldsText(column));
        return empty.Count == 1 ? empty[0]
            : empty.Count == 0
                && columns.Count > 0
                && free.Index == columns[0].Index - 1
                && CellsBelow(free).All(cell => PlanGrid.IsBlank(cell) || Characters.IsListMark(cell!.Printed.First.Span))
                && CellsBelow(columns[columns.Count - 1]).Any(PlanGrid.IsBlank) ? columns[columns.Count - 1]
            : null;
    }

    private bool HoldsText(TableColumn column) => CellsBelow(column).Any(cell => !PlanGrid.IsBlank(cell));

    private IEnumerable<PlanGridCell?> CellsBelow(TableColumn column) =>
        Enumerable.Range(_head.End, _grid.RowCount - _head.End).Select(row => _grid.CellAt(row, column.Index));
}
