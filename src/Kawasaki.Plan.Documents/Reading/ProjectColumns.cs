using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Which columns of a project table hold the current state, the plan, and what comes later: 0, 1 and 2.</summary>
internal sealed partial class ProjectColumns
{
    internal const int Stages = 3;

    private static readonly string[] Labels = [HeaderWords.Current, HeaderWords.Planned];

    private readonly List<int> _further = []; // Columns with a period that finds no stage.
    private readonly int[] _columns = new int[Stages]; // 0, the column of names, where there is none.
    private readonly (CalendarPeriod Period, Piece Place)?[] _periods = new (CalendarPeriod, Piece)?[Stages];

    private ProjectColumns()
    {
    }

    /// <summary>Gets whether the column of what comes later has no head.</summary>
    internal bool IsLaterAssumed { get; private set; }

    internal CalendarPeriod? PeriodAt(int stage) => _periods[stage]?.Period;

    /// <summary>Returns where the period of a stage is printed.</summary>
    internal Piece? PlaceAt(int stage) => _periods[stage]?.Place;

    /// <summary>Returns the stage of a column, or -1.</summary>
    internal int StageOf(int column) => column > 0 ? Array.IndexOf(_columns, column) : -1;

    /// <summary>Says whether a column has a period that finds no stage, which has been reported.</summary>
    internal bool IsFurther(int column) => _further.Contains(column);

    internal static ProjectColumns Of(Table table, ProjectHeads heads, DiagnosticBag diagnostics)
    {
        var columns = new ProjectColumns();
        var headers = PeriodsIn(table, heads, diagnostics);
        if (headers.Count == 0)
        {
            columns.TakeLabels(table);
            columns.AssumeLater(table);
            return columns;
        }

        var stages = StagesOf(table, headers, diagnostics);
        for (var i = 0; i < stages.Length; i++)
        {
            var (cell, column, period) = headers[i];
            if (stages[i] < 0)
            {
                columns._further.Add(column);
                diagnostics.Add(TableRules.FurtherPeriod, cell);
                continue;
            }

            columns._columns[stages[i]] = column;
            columns._periods[stages[i]] = period is { } known ? (known, cell) : null;
        }

        columns.Shift(table, headers, diagnostics);
        columns.TakeLabels(table);
        columns.AssumeLater(table);
        columns.CheckTop(table, diagnostics);
        return columns;
    }

    private static List<(Piece Cell, int Column, CalendarPeriod? Period)> PeriodsIn(Table table, ProjectHeads heads, DiagnosticBag diagnostics)
    {
        var headers = new List<(Piece Cell, int Column, CalendarPeriod? Period)>();
        for (var column = 1; column < table.Columns; column++)
        {
            foreach (var row in table.Headers)
            {
                var cell = row.Cell(column).First;
                if (HeaderWords.MayHoldPeriod(cell.Span) && TryReadPeriod(cell, heads, diagnostics, out var period))
                {
                    headers.Add((cell, column, period));
                    break;
                }
            }
        }

        return headers;
    }

    /// <summary>Finds the stage of each period, or -1. Where the years give one stage to two columns, the order of no more than three columns
    /// decides.</summary>
    private static int[] StagesOf(Table table, List<(Piece Cell, int Column, CalendarPeriod? Period)> headers, DiagnosticBag diagnostics)
    {
        var stages = new int[headers.Count];
        var isByOrder = false;
        for (var i = 0; i < stages.Length; i++)
        {
            var isPlanned = headers.Count == 1 && IsHeadedAs(HeaderWords.Planned, table, headers[i].Column);
            var stage = headers[i].Period is { } known ? StageFor(known, isPlanned) : FirstFree(stages, i);
            var isTaken = stage >= 0 && Array.IndexOf(stages, stage, 0, i) >= 0;
            stages[i] = isTaken && stages.Length > Stages ? -1 : stage;
            if (isTaken && stages.Length <= Stages)
            {
                isByOrder = true;
                diagnostics.Add(TableRules.PeriodByOrder, headers[i].Cell);
            }
        }

        return isByOrder ? StagesByOrder(table, headers, isLater: Array.TrueForAll(stages, stage => stage == Stages - 1)) : stages;
    }

    /// <summary>Gives the stages to the columns from left to right, but for the stages of columns that have a label and no period.</summary>
    private static int[] StagesByOrder(Table table, List<(Piece Cell, int Column, CalendarPeriod? Period)> headers, bool isLater)
    {
        var free = new List<int> { 0, 1, 2 };
        for (var column = 1; column < table.Columns; column++)
        {
            var stage = headers.Exists(item => item.Column == column) ? -1 : Array.FindIndex(
                Labels,
                label => IsHeadedAs(label, table, column));
            free.Remove(stage);
        }

        var first = isLater ? Math.Max(free.Count - headers.Count, 0) : 0;
        var stages = new int[headers.Count];
        for (var i = 0; i < stages.Length; i++)
        {
            stages[i] = first + i < free.Count ? free[first + i] : -1;
        }

        return stages;
    }

    private static int FirstFree(int[] stages, int count)
    {
        for (var stage = 0; stage < Stages; stage++)
        {
            if (Array.IndexOf(stages, stage, 0, count) < 0)
            {
                return stage;
            }
        }

        return -1;
    }

    /// <summary>A year, or a range without a begin, is the current state, a closed range the plan, a range without an end what comes later. A year that
    /// stands alone is what the words of its head say.</summary>
    private static int StageFor(CalendarPeriod period, bool isPlanned) =>
        period.IsSingle && isPlanned ? 1
        : !period.TryGetFiscalYearRange(out var range) || range.Start is null ? 0
        : range.IsClosed ? 1
        : 2;

    private static bool IsHeadedAs(string label, Table table, int column) => HeaderWords.IsLabel(table.Headers[0].Cell(column), label);

    private static bool TryReadPeriod(Piece cell, ProjectHeads heads, DiagnosticBag diagnostics, out CalendarPeriod? period)
    {
        period = null;
        var isOpen = ProjectHeads.IsOpen(cell);
        var result = heads.Read(cell);
        if (result.TryGetValue(out var read) && (!isOpen || read.TryGetFiscalYear(out _)))
        {
            period = isOpen && read.TryGetFiscalYear(out var year) ? CalendarPeriod.From(FiscalYearRange.StartingWith(year)) : read;
            Report(result, cell, diagnostics);
            return true;
        }

        foreach (var found in ProjectHeads.Find(cell))
        {
            if (found.Result.TryGetValue(out read))
            {
                period = read;
                Report(found.Result, cell.Slice(found.Start, found.Length), diagnostics);
            }
            else
            {
                diagnostics.Add(TableRules.Contradiction, cell.Slice(found.Start, found.Length), found.Result.Error!.Message);
            }

            return true;
        }

        return false;
    }

    private static void Report(NotationResult<CalendarPeriod> result, Piece place, DiagnosticBag diagnostics)
    {
        if (result.Normalizations is not YearNormalizations.None)
        {
            diagnostics.Add(TableRules.NormalizedYear, place);
        }

        if (place[0] < '\u3000' && Folding.DigitOf(place[0]) < 0 && place.Span.IndexOf('年') < 0)
        {
            diagnostics.Add(TableRules.LetterYear, place);
        }
    }

    /// <summary>Where no year says which column is the current state, or the plan, the words of the head do.</summary>
    private void TakeLabels(Table table)
    {
        for (var stage = 0; stage < Labels.Length; stage++)
        {
            for (var column = 1; column < table.Columns && _columns[stage] == 0; column++)
            {
                if (StageOf(column) < 0 && !IsFurther(column) && IsHeadedAs(Labels[stage], table, column))
                {
                    _columns[stage] = column;
                }
            }
        }
    }

    /// <summary>Where nothing heads the last of the four columns, its texts are what comes later.</summary>
    private void AssumeLater(Table table)
    {
        const int Later = Stages - 1;
        if (table.Columns == Stages + 1 && _columns[Later] == 0 && _columns[0] > 0 && _columns[1] > 0 && StageOf(Stages) < 0
            && table.Headers.TrueForAll(header => header.Cell(Stages).IsBlank) && HoldsText(table, Stages))
        {
            _columns[Later] = Stages;
            IsLaterAssumed = true;
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
            var cell = top.Cells[column];
            var expected = HeaderWords.IsLabel(cell, HeaderWords.Current) ? _columns[0]
                : HeaderWords.IsLabel(cell, HeaderWords.Planned) ? _columns[1]
                : column;
            if (expected != column)
            {
                diagnostics.Add(TableRules.TopHeader, cell.First);
            }
        }
    }
}
