using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Documents.Reading;

// Heads that stand beside the columns that they are of.
internal sealed partial class ProjectColumns
{
    /// <summary>Heads keep their order: where one stands over a column without texts, it and those between move by one towards the only column that has
    /// texts and no head.</summary>
    private void Shift(Table table, List<(Piece Cell, int Column, CalendarPeriod? Period)> headers, DiagnosticBag diagnostics)
    {
        if (OnlyColumnWithoutHead(table, headers) is not { } free || OnlyHeadWithoutTexts(table, free) is not { } empty)
        {
            return;
        }

        var (first, last) = (Math.Min(free, empty), Math.Max(free, empty));
        var moved = Enumerable.Range(0, Stages).Where(stage => _columns[stage] > 0 && _columns[stage] >= first && _columns[stage] <= last);
        foreach (var stage in free < empty ? moved.OrderBy(stage => _columns[stage]).ToArray() : [.. moved.OrderByDescending(stage => _columns[stage])])
        {
            diagnostics.Add(TableRules.ShiftedHeader, headers.Find(header => header.Column == _columns[stage]).Cell);
            (_columns[stage], free) = (free, _columns[stage]);
        }
    }

    private int? OnlyColumnWithoutHead(Table table, List<(Piece Cell, int Column, CalendarPeriod? Period)> headers)
    {
        int? found = null;
        for (var column = 1; column < table.Columns; column++)
        {
            if (StageOf(column) < 0 && !headers.Exists(header => header.Column == column) && HoldsText(table, column))
            {
                if (found is not null)
                {
                    return null;
                }

                found = column;
            }
        }

        return found;
    }

    /// <summary>Finds the one stage whose column has no texts. Where all have some, the last one is meant if items stand before the first one and lack
    /// below it: what it has is a remark.</summary>
    private int? OnlyHeadWithoutTexts(Table table, int free)
    {
        var columns = _columns.Where(column => column > 0).ToArray();
        var empty = Array.FindAll(columns, column => !HoldsText(table, column));
        return empty.Length == 1 ? empty[0]
            : empty.Length == 0
                && columns.Length > 0
                && free == columns.Min() - 1
                && table.Rows.TrueForAll(row => row.Cell(free).IsBlank || Characters.IsListMark(row.Cell(free).First.Span))
                && table.Rows.Exists(row => row.Cell(columns.Max()).IsBlank) ? columns.Max()
            : null;
    }

    private static bool HoldsText(Table table, int column)
    {
        foreach (var row in table.Rows)
        {
            if (!row.Cell(column).IsBlank)
            {
                return true;
            }
        }

        return false;
    }
}
