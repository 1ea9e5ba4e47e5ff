using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Which columns of a project table hold the current state, the plan, and what comes later: 0, 1 and 2.</summary>
internal sealed class ProjectColumns
{
    private const int Stages = 3;

    private readonly int[] _columns = new int[Stages]; // 0, the column of names, where there is none.
    private readonly CalendarPeriod?[] _periods = new CalendarPeriod?[Stages];

    internal CalendarPeriod? PeriodAt(int stage) => _periods[stage];

    internal int ColumnAt(int stage) => _columns[stage];

    internal bool IsStage(int column) => Array.IndexOf(_columns, column) >= 0;

    internal static ProjectColumns Of(Table table, DiagnosticBag diagnostics)
    {
        var columns = new ProjectColumns();
        var headers = new List<(Piece Cell, int Column, CalendarPeriod? Period)>();
        for (var column = 1; column < table.Columns; column++)
        {
            foreach (var row in table.Headers)
            {
                if (TryReadPeriod(row.Cell(column), diagnostics, out var period))
                {
                    headers.Add((row.Cell(column), column, period));
                    break;
                }
            }
        }

        if (headers.Count == 0)
        {
            columns.TakeLabels(table);
            return columns;
        }

        foreach (var (cell, column, period) in headers)
        {
            var stage = StageOf(period, columns);
            if (stage >= 0)
            {
                columns._columns[stage] = column;
                columns._periods[stage] = period;
                columns.Shift(table, stage, cell, headers.ConvertAll(header => header.Column), diagnostics);
            }
        }

        columns.CheckTop(table, diagnostics);
        return columns;
    }

    /// <summary>An open range is what comes later, a closed one the plan, a year the current state; where the years are unclear, the order decides.</summary>
    private static int StageOf(CalendarPeriod? period, ProjectColumns columns)
    {
        var stage = period is not { } known ? Array.IndexOf(columns._columns, 0)
            : known.TryGetFiscalYearRange(out var range) ? (range.IsClosed ? 1 : 2)
            : 0;
        return stage >= 0 && columns._columns[stage] == 0 ? stage : Array.IndexOf(columns._columns, 0);
    }

    private static bool TryReadPeriod(Piece cell, DiagnosticBag diagnostics, out CalendarPeriod? period)
    {
        period = null;
        if (cell.IsBlank)
        {
            return false;
        }

        var text = CellText.WithoutTags(cell, out _).Text;
        var whole = YearNotation.Default.Read(text);
        if (whole.TryGetValue(out var read))
        {
            period = read;
            return true;
        }

        foreach (var found in YearNotation.Default.Find(text))
        {
            if (found.Result.TryGetValue(out read))
            {
                period = read;
            }
            else
            {
                diagnostics.Add(TableRules.Contradiction, cell, found.Result.Error.GetValueOrDefault().Message);
            }

            return true;
        }

        return false;
    }

    /// <summary>A header over a column without texts belongs to the only column that has texts and no header.</summary>
    private void Shift(Table table, int stage, Piece header, List<int> headed, DiagnosticBag diagnostics)
    {
        var column = _columns[stage];
        if (table.Rows.Count == 0 || HoldsText(table, column))
        {
            return;
        }

        var candidates = Enumerable.Range(1, table.Columns - 1).Where(other => !headed.Contains(other) && HoldsText(table, other)).Take(2).ToArray();
        if (candidates.Length == 1 && !IsStage(candidates[0]))
        {
            _columns[stage] = candidates[0];
            diagnostics.Add(TableRules.ShiftedHeader, header);
        }
    }

    private static bool HoldsText(Table table, int column) => table.Rows.Exists(row => !row.Cell(column).IsBlank);

    /// <summary>A head without years: its words are all there is.</summary>
    private void TakeLabels(Table table)
    {
        for (var column = table.Columns - 1; column > 0; column--)
        {
            var label = Characters.WithoutSpaces(table.Headers[0].Cell(column).Text);
            if (label == "現状")
            {
                _columns[0] = column;
            }
            else if (label == "事業内容・目標")
            {
                _columns[1] = column;
            }
        }
    }

    private void CheckTop(Table table, DiagnosticBag diagnostics)
    {
        if (table.Headers.Count < 2)
        {
            return;
        }

        var top = table.Headers[0];
        for (var column = 1; column < top.Cells.Count; column++)
        {
            var label = Characters.WithoutSpaces(top.Cells[column].Text);
            var expected = label switch { "現状" => _columns[0], "事業内容・目標" => _columns[1], _ => column };
            if (expected != column)
            {
                diagnostics.Add(TableRules.TopHeader, top.Cells[column]);
            }
        }
    }
}
