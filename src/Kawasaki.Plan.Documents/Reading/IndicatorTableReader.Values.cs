using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

// Values: of which period and unit each is.
internal sealed partial class IndicatorTableReader
{
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
        if (column.Periods is { } periods && row.CellOf(periods) is { } cell && TextOf(cell) is var text && IsSaid(text))
        {
            var read = IndicatorColumn.PeriodOfCell(_eras?.Complete(text.AsSpan(), isBesideFigure: false) ?? text, TextOf(periods.Head));
            fault = read.Error?.Message;
            period = read.TryGetValue(out var found) ? found : null;
        }

        if (isDash && role is ColumnRole.Measurement && !columns.IsMeasured(row, column, period))
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
        if (ofName is null && unit is null && column.Said.Unit is null && BracketUnit.AreSeveralIn(indicator.Whole.Name.AsSpan()) && !HasUnit(figure))
        {
            LeaveOut(TableRules.TwoReadings, TableUnit.Several);
            return;
        }

        if (column.Said.Unit is { } ofHead && ofName is { } other && other != ofHead)
        {
            LeaveOut(TableRules.TwoReadings, UnitsOf(ofHead, other));
            return;
        }

        var ownUnit = unit ?? column.Said.Unit ?? ofName;
        ownUnit ??= _unit is not null ? (HasUnit(figure) ? null : _unit) : UnitOfRow(indicator, figure, printed);
        var context = column.ContextOf(period, ownUnit);
        _hasNoYear = false;
        if (!TryReadLines(indicator, role, context, owner.References, printed))
        {
            ReadCell(indicator, role, context, owner.References, start, end);
        }

        column.HasNoYear |= _hasNoYear;
    }
}
