using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>What the columns of a table of projects hold: names and what else has words of its own; then the current state, the plan, and what comes later,
/// by years, by words, and by where the texts stand.</summary>
internal sealed partial class ProjectColumns
{
    internal const int Stages = 3;

    private static readonly ColumnRole[] StageRoles = [ColumnRole.Current, ColumnRole.Planned, ColumnRole.Later];
    private static readonly Wording AsFirst = new("ほかに名称の列がないため", "no other column has names");
    private static readonly Wording AsFurther = new("同じ種類の列がほかにあるため", "another column is of this kind");
    private static readonly Wording AsYears = new("計画の年度ごとの列のため", "the plan has a column for each year");

    private readonly PlanGrid _grid;
    private readonly TableHead _head;
    private readonly List<TableColumn> _columns;
    private readonly ProjectHeads _heads;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<PeriodHead> _further = []; // Columns with a period that finds no stage.
    private readonly (CalendarPeriod Period, Piece Place)?[] _periods = new (CalendarPeriod, Piece)?[Stages];
    private readonly HashSet<TableColumn> _lostHeads = []; // Columns whose head is that of another one.
    private readonly Dictionary<TableColumn, PeriodHead> _years = [];

    internal ProjectColumns(PlanGrid grid, TableHead head, List<TableColumn> columns, ProjectHeads heads, DiagnosticBag diagnostics)
    {
        (_grid, _head, _columns, _heads, _diagnostics) = (grid, head, columns, heads, diagnostics);
        FindNames();
        var candidates = columns.FindAll(column => IsOfStage(column.Role) || column.Role is ColumnRole.Unknown or ColumnRole.Period);
        candidates.ForEach(column => column.Take(ColumnRole.Unknown, why: null));
        var headers = candidates.ConvertAll(PeriodOver).OfType<PeriodHead>().ToList();
        if (headers.Count > 0)
        {
            var years = YearsIn(headers);
            headers.RemoveAll(years.Contains);
            TakePeriods(headers, candidates, years);
            if (years.Count == 0)
            {
                Shift(headers, candidates);
            }
        }

        TakeLabels(candidates);
        AssumeLater(candidates);
        if (headers.Count > 0)
        {
            CheckTop();
        }
    }

    /// <summary>Gets the columns, from left to right.</summary>
    internal IReadOnlyList<TableColumn> All => _columns;

    /// <summary>Gets the column of the names.</summary>
    internal TableColumn Name => _columns.Find(column => column.Role is ColumnRole.Name) ?? _columns[0];

    /// <summary>Gets the column of the descriptions, or <see langword="null"/> where they stand behind the names.</summary>
    internal TableColumn? Description => _columns.Find(column => column.Role is ColumnRole.Description);

    /// <summary>Gets whether the column of what comes later has no head.</summary>
    internal bool IsLaterAssumed { get; private set; }

    /// <summary>Gets the number of columns but for those that are told apart by words of their own.</summary>
    internal int PlainCount => _columns.Count(column => column.Role is ColumnRole.Unknown or ColumnRole.Name || IsOfStage(column.Role));

    /// <summary>Gets whether the plan has a column for each year.</summary>
    internal bool HasYears => _years.Count > 0;

    internal CalendarPeriod? PeriodAt(int stage) => _periods[stage]?.Period;

    /// <summary>Returns where the period of a stage is printed.</summary>
    internal Piece? PlaceAt(int stage) => _periods[stage]?.Place;

    /// <summary>Returns the stage of a column, or -1.</summary>
    internal static int StageOf(TableColumn column) => column.Role is ColumnRole.Year ? 1 : Array.IndexOf(StageRoles, column.Role);

    /// <summary>Returns the period over a column that is one of several years of the plan, and where it stands.</summary>
    internal PeriodHead? YearOver(TableColumn column) => _years.TryGetValue(column, out var head) ? head : null;

    /// <summary>Says whether a column has a period that finds no stage, which has been reported.</summary>
    internal bool IsFurther(TableColumn column) => _further.Exists(head => head.Column == column);

    /// <summary>Says whether the head of a column is that of another one.</summary>
    internal bool HasLostHead(TableColumn column) => _lostHeads.Contains(column);

    private static bool IsOfStage(ColumnRole role) => role is ColumnRole.Year || Array.IndexOf(StageRoles, role) >= 0;

    /// <summary>Finds the column of names, else the first, and that of descriptions. Further ones are remarks.</summary>
    private void FindNames()
    {
        foreach (var role in new[] { ColumnRole.Name, ColumnRole.Description })
        {
            var all = _columns.FindAll(column => column.Role == role);
            var plain = all.FindAll(column => !column.Said.HasYear);
            var found = (plain.Count > 0 ? plain : all).FirstOrDefault();
            foreach (var other in all.Where(column => column != found))
            {
                other.Take(other.Said.HasYear ? ColumnRole.Unknown : ColumnRole.Remark, AsFurther);
            }

            if (found is null && role is ColumnRole.Name)
            {
                _columns[0].Take(ColumnRole.Name, AsFirst);
            }
        }
    }

    private PeriodHead? PeriodOver(TableColumn column)
    {
        for (var row = _head.First; row < _head.End; row++)
        {
            if (_grid.CellAt(row, column.Index)?.Printed.First is { } cell
                && HeaderWords.MayHoldPeriod(cell.Span)
                && TryReadPeriod(cell, out var period))
            {
                return new(column, cell, period);
            }
        }

        return null;
    }

    /// <summary>Finds the columns of single years that follow each other and are the plan together: another column is the current state, or the words over
    /// them say so.</summary>
    private List<PeriodHead> YearsIn(List<PeriodHead> headers)
    {
        var years = headers.FindAll(head => head.Column.Said.Role is not ColumnRole.Current && head.Year is not null);
        var isPlanned = years.TrueForAll(head => head.Column.Said.Role is ColumnRole.Planned);
        var isBehindCurrent = _columns.Exists(column => column.Said.Role is ColumnRole.Current
            && !years.Exists(head => head.Column == column)
            && !(headers.Find(head => head.Column == column)?.Year >= years.FirstOrDefault()?.Year));
        var isRow = years.Count > 1 && Enumerable.Range(1, years.Count - 1).All(i => years[i].Year?.StartYear == years[i - 1].Year?.StartYear + 1);
        var hasOther = headers.Exists(head => StageFor(head, isPlanned: false) == 1)
            || _columns.Exists(column => column is { Said.Role: ColumnRole.Planned } && !headers.Exists(head => head.Column == column));
        if (!isRow || hasOther || !(isPlanned || isBehindCurrent))
        {
            return [];
        }

        foreach (var head in years)
        {
            head.Column.Take(ColumnRole.Year, AsYears);
            _years.Add(head.Column, head);
        }

        var range = new FiscalYearRange(years[0].Year!.Value, years[years.Count - 1].Year!.Value);
        _periods[1] = (CalendarPeriod.From(range), years[0].Place);
        return years;
    }

    private void TakePeriods(List<PeriodHead> headers, List<TableColumn> candidates, List<PeriodHead> years)
    {
        var stages = StagesOf(headers, candidates, isPlanTaken: years.Count > 0);
        for (var i = 0; i < stages.Length; i++)
        {
            if (stages[i] < 0)
            {
                _further.Add(headers[i]);
                _diagnostics.Add(TableRules.FurtherPeriod, headers[i].Place);
                continue;
            }

            headers[i].Column.Take(StageRoles[stages[i]], why: null);
            _periods[stages[i]] = headers[i].Period is { } known ? (known, headers[i].Place) : null;
        }
    }

    /// <summary>Finds the stage of each period, or -1. Where the years give one stage to two columns, the order of no more than three columns
    /// decides.</summary>
    private int[] StagesOf(List<PeriodHead> headers, List<TableColumn> candidates, bool isPlanTaken)
    {
        var stages = new int[headers.Count];
        var isByOrder = false;
        for (var i = 0; i < stages.Length; i++)
        {
            var isPlanned = headers.Count == 1 && !isPlanTaken && headers[i].Column.Said.Role is ColumnRole.Planned;
            var stage = headers[i].Period is not null ? StageFor(headers[i], isPlanned) : FirstFree(stages, i);
            var isTaken = (stage >= 0 && Array.IndexOf(stages, stage, 0, i) >= 0) || (isPlanTaken && stage == 1);
            stages[i] = isTaken && (isPlanTaken || stages.Length > Stages) ? -1 : stage;
            if (isTaken && !isPlanTaken && stages.Length <= Stages)
            {
                isByOrder = true;
                _diagnostics.Add(TableRules.PeriodByOrder, headers[i].Place);
            }
        }

        return isByOrder ? StagesByOrder(headers, candidates, isLater: Array.TrueForAll(stages, stage => stage == Stages - 1)) : stages;
    }

    /// <summary>Gives the stages to the columns from left to right, but for the stages of columns that have a label and no period.</summary>
    private static int[] StagesByOrder(List<PeriodHead> headers, List<TableColumn> candidates, bool isLater)
    {
        var free = new List<int> { 0, 1, 2 };
        foreach (var column in candidates.Where(column => !headers.Exists(head => head.Column == column)))
        {
            free.Remove(LabelOf(column));
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
    private static int StageFor(PeriodHead head, bool isPlanned) =>
        head.Period is not { } period ? -1
        : period.IsSingle && isPlanned ? 1
        : !period.TryGetFiscalYearRange(out var range) || range.Start is null ? 0
        : range.IsClosed ? 1
        : 2;

    /// <summary>Returns the stage that the words over a column say, or -1.</summary>
    private static int LabelOf(TableColumn column) => Array.IndexOf(StageRoles, column.Said.Role);

    /// <summary>Where no year says which column is of a stage, the words of the head do.</summary>
    private void TakeLabels(List<TableColumn> candidates)
    {
        foreach (var column in candidates.Where(column => column.Role is ColumnRole.Unknown && !IsFurther(column)))
        {
            if (LabelOf(column) is >= 0 and var stage && !candidates.Exists(other => StageOf(other) == stage))
            {
                column.Take(StageRoles[stage], why: null);
            }
        }
    }

    /// <summary>Where nothing heads the last of the three columns behind the names, its texts are what comes later.</summary>
    private void AssumeLater(List<TableColumn> candidates)
    {
        if (candidates.Count == Stages
            && candidates[2] is { Role: ColumnRole.Unknown, Head.IsBlank: true } last
            && candidates.Exists(column => column.Role is ColumnRole.Current)
            && candidates.Exists(column => column.Role is ColumnRole.Planned)
            && HoldsText(last))
        {
            last.Take(ColumnRole.Later, why: null);
            IsLaterAssumed = true;
        }
    }

    private void CheckTop()
    {
        for (var i = 0; i < _columns.Count && _head.End - _head.First > 1; i++)
        {
            var cell = _grid.CellAt(_head.First, i);
            var stage = cell is { ColumnSpan: 1 } ? _heads.LabelOf(cell.Printed) : -1;
            if (stage >= 0 && StageOf(_columns[i]) != stage)
            {
                _diagnostics.Add(TableRules.TopHeader, cell!.Printed.First);
            }
        }
    }
}
