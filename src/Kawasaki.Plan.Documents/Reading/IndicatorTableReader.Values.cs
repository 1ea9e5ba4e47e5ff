using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

// Values: of which period and unit each is.
internal sealed partial class IndicatorTableReader
{
    /// <summary>Says whether a row has in some columns what was not measured: a threshold, or words.</summary>
    private bool HasOther(GridRow row, IReadOnlyList<TableColumn> columns) =>
        columns.Any(column => row.CellOf(column) is { } cell && !Cells.ReadMeasurement(FigureOf(cell)).IsRead);

    private Quantity? QuantityOf(Cell cell) =>
        Cells.ReadMeasurement(FigureOf(cell), new CellContext(unit: _unit)) is { IsRead: true, Value: { } read } ? read.Value : null;

    /// <summary>Returns what a cell says without the marks of notes.</summary>
    private string FigureOf(Cell cell)
    {
        FillText(cell);
        buffer.Remove(NoteMark.AllInFigure(buffer.Span)?.ConvertAll(mark => (mark.Start, mark.End)) ?? []);
        return Characters.JoinWrapped(CharacterClasses.Trim(buffer.Span));
    }

    /// <summary>Says whether the shares or points of a row in some columns go both up and down. Amounts of each year do so in plans as well.</summary>
    private bool GoUpAndDown(GridRow row, IReadOnlyList<TableColumn> columns)
    {
        decimal? last = null;
        var (up, down) = (false, false);
        foreach (var column in columns)
        {
            if (row.CellOf(column) is { } cell && QuantityOf(cell) is { } value
                && (value.Unit == MeasurementUnit.Percent || value.Unit.Symbol is "点"))
            {
                up |= value.Amount > last;
                down |= value.Amount < last;
                last = value.Amount;
            }
        }

        return up && down;
    }

    /// <summary>Says whether the figures of a row in some columns go away from the last of them, beyond the first: 3,482, 1,905, 3,800.</summary>
    private bool GoesAway(GridRow row, IReadOnlyList<TableColumn> columns)
    {
        var figures = columns.Select(column => row.CellOf(column) is { } cell ? QuantityOf(cell)?.Amount : null).OfType<decimal>().ToList();
        return figures.Count > 2 && figures.Count == columns.Count && Math.Sign(figures[figures.Count - 1] - figures[0]) is not 0 and var sign
            && figures.Exists(figure => Math.Sign(figure - figures[0]) == -sign);
    }

    /// <summary>Returns the year that a note of a name says of the one column of what is measured now, where that is of a later year or of none.</summary>
    private CalendarPeriod? YearOfName(IndicatorRow indicator, ColumnRole role, TableColumn column, TableColumns columns, CalendarPeriod? period) =>
        role is ColumnRole.Measurement && !column.IsByKind && column.Periods is null && column.Head.First.Contains("現")
            && columns.OfValues.Count(other => other.Role == role) == 1
            && YearOf(indicator.Whole.MarksOfName, role) is { } year
            && columns.OfValues.TrueForAll(other => other.Period is not { } later || year.Last?.LastDay < later.Last?.LastDay)
            ? year : period;

    /// <summary>Says whether the figures of a row in some columns add up to that in another, or there is none.</summary>
    private bool AddUp(GridRow row, IReadOnlyList<TableColumn> columns, TableColumn total)
    {
        if (row.Ways is not null || row.CellOf(total) is not { } sum || HeaderWords.IsDash(CharacterClasses.Trim(sum.First.Span)))
        {
            return true;
        }

        var figures = columns.Append(total).Select(column => row.CellOf(column) is { } cell ? QuantityOf(cell) : null).ToList();
        return figures.TrueForAll(figure => figure is not null && figure.Value.Unit == figures[0]!.Value.Unit && figure.Value.Unit != MeasurementUnit.Percent)
            && figures.Take(columns.Count).Sum(figure => figure!.Value.Amount) == figures[columns.Count]!.Value.Amount;
    }

    private void ReadValue(
        IndicatorRow indicator,
        ColumnRole role,
        GridRow row,
        GridRow first,
        TableColumn column,
        TableColumns columns,
        Node owner,
        int start,
        int end)
    {
        var isDash = HeaderWords.IsDash(buffer.Span.Slice(start, end - start));
        if (row.IsOfUnknownKind && !isDash)
        {
            LeaveOut(CellRules.UnreadCell, UnknownKind);
            return;
        }

        if (!column.IsByKind
            && role is not ColumnRole.Baseline
            && row.Kind is not ColumnRole.Unknown
            && row.Kind != role
            && !isDash)
        {
            LeaveOut(TableRules.TwoReadings, OtherKind);
            return;
        }

        if (column is { Eraless: > 0, Periods: null } && !NeedsNoYear(buffer.Span.Slice(start, end - start)))
        {
            LeaveOut(TableRules.TwoReadings, EralessYear.ReadingsOf(column.Eraless));
            return;
        }

        var printed = row.CellOf(column)!.Value;
        var period = column.Period ?? (column.IsByKind ? row.Period : null);
        Wording? fault = null;
        var isOfSum = false;
        if (column.Periods is { } periods && row.CellOf(periods) is { } cell && TextOf(cell) is var text && IsSaid(text))
        {
            var read = IndicatorColumn.PeriodOfCell(_eras?.Complete(text.AsSpan(), isBesideFigure: false) ?? text, TextOf(periods.Head));
            fault = read.Error?.Message;
            isOfSum = IndicatorColumn.IsOfSum(text);
            period = read.TryGetValue(out var found) ? found : null;
        }

        if (isDash && (role is ColumnRole.Measurement ? !columns.IsMeasured(row, column, period) : columns.IsAimedAtElsewhere(row, column)))
        {
            NoteCell(NoValue);
            return;
        }

        var (unit, faultOfUnit) =
            column.Units is { } own ? UnitOf(row.CellOf(own) ?? first.CellOf(own))
            : row.Unit ??= UnitOf(columns.Unit is { } units ? row.CellOf(units) ?? first.CellOf(units) : null);
        if ((fault ?? faultOfUnit) is { } reason)
        {
            buffer.Fill(printed);
            LeaveOut(CellRules.UnreadCell, reason);
            return;
        }

        Fill(printed, notes: null);
        (start, end) = buffer.Trim(0, buffer.Length);
        var figure = buffer.Span.Slice(start, end - start);
        var ofName = unit is not null ? null : UnitOfName(columns.Name, indicator.Whole.Name, figure);
        if (unit is null && indicator.Whole != indicator && UnitOfName(columns.Name, indicator.Name, figure) is { } ofPart)
        {
            if (ofName is { } ofWhole && ofWhole != ofPart)
            {
                LeaveOut(TableRules.TwoReadings, UnitsOfPart(ofWhole, ofPart));
                return;
            }

            ofName = ofPart;
        }

        if (unit is { } ofColumn && indicator.Whole != indicator && UnitOfName(columns.Name, indicator.Name, figure) is { } ofLabel && ofLabel != ofColumn)
        {
            LeaveOut(TableRules.TwoReadings, UnitsOfPart(ofColumn, ofLabel));
            return;
        }

        if (ofName is null && unit is null && column.Said.Unit is null && !HasUnit(figure)
            && (BracketUnit.AreSeveralIn(indicator.Whole.Name.AsSpan()) || BracketUnit.AreSeveralIn(indicator.Name.AsSpan())))
        {
            LeaveOut(TableRules.TwoReadings, TableUnit.Several);
            return;
        }

        if ((column.Said.Unit ?? row.UnitOfKind) is { } ofHead && (unit ?? ofName ?? row.UnitOfKind) is { } other && other != ofHead)
        {
            LeaveOut(TableRules.TwoReadings, UnitsOf(ofHead, other));
            return;
        }

        var ownUnit = unit ?? column.Said.Unit ?? row.UnitOfKind ?? ofName;
        ownUnit ??= _unit is not null ? (HasUnit(figure) ? null : _unit) : UnitOfRow(indicator, figure, printed);
        period = indicator.Whole.MarksOfName.Count > 0 ? YearOfName(indicator, role, column, columns, period) : period;
        var context = column.ContextOf(period, ownUnit);
        context = isOfSum ? context.Counted(IndicatorColumn.Sum) : context;
        _hasNoYear = false;
        if (!TryReadLines(indicator, role, context, owner.References, printed))
        {
            ReadCell(indicator, role, context, owner.References, start, end);
        }

        column.HasNoYear |= _hasNoYear;
        if (SaysRoles && ownUnit is null && !row.LacksUnit && (column.Units ?? columns.Unit) is { } blank && row.CellOf(blank) is null
            && indicator.Figures(diagnostics).Printed == MeasurementUnit.None)
        {
            row.LacksUnit = true;
            diagnostics.Add(TableRules.NoUnit, printed.First);
        }
    }
}
