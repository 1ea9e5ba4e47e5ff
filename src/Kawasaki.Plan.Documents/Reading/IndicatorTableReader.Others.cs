using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Indicators;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

// What is no value: remarks and sources, and rows that are not in the plan.
internal sealed partial class IndicatorTableReader
{
    private const int LongestUnit = 12;

    private static readonly Wording SheetError = new("表計算ソフトのエラー値です。", "it is an error value of a spreadsheet.");
    private static readonly Wording OtherKind = new("見出しと行の区分が異なります。", "the head says one kind, and the row another.");
    private static readonly Wording SeveralColumns = new("複数の列にまたがるセルです。", "the cell covers several columns.");
    private static readonly Wording NoColumns = new("どの列とも合いません。", "it fits no columns.");
    private static readonly Wording UnitError = new("単位が表計算ソフトのエラー値なので、数値を読めません。", "the unit is an error value of a spreadsheet, and the figure is not read.");
    private static readonly Wording UnitIsFigure = new("単位の列に数値があるため、数値を読めません。", "a number stands where its unit should, and the figure is not read.");
    private static readonly Wording UnitHasWords = new("単位の括弧の中に語があり、倍数（千、百万など）とともに読めません。", "words stand in the brackets of a unit with a multiplier.");
    private static readonly Wording AsParts = new("単位の前に内訳の名称があり、名称のない行が続くため", "its cells say what is counted, and rows without a name go on");
    private static readonly Wording UnitIsName = new("単位の欄に、括弧の中の単位とほかの語があります。", "the cell of the unit has other words before the unit in brackets.");
    private static readonly Wording UnknownKind = new("行の区分の語を解釈できません。", "the row says with words that are not known what its values are.");
    private static readonly Wording SaidAbove = new("上または左のセルと同じことを示す記号です。", "it is a sign for what stands above or beside it.");

    private static readonly char[] Separators = [',', '，'];

    /// <summary>Gets or sets whether a unit in the brackets of a name is that of its bare figures though the head does not say so. The text of a plan prints
    /// units with the figures, and a name whole.</summary>
    internal bool TakesUnitsOfNames { get; set; }

    /// <summary>Returns under what a cell that is no value is kept: the head of its column, behind what the row says that it is.</summary>
    private string LabelOf(GridRow row, TableColumn column, TableColumns columns)
    {
        var label = column.IsByKind && columns.Kind is { } kind && row.CellOf(kind) is { } said ? $"{TextOf(said)} {column.Label}" : column.Label;
        return columns.YearsOfRows is { } years && (column.IsOfValues || column.Role is ColumnRole.Remark) && row.CellOf(years) is { } year
            ? $"{TextOf(year)} {label}" : label; // 令和5年度 達成率
    }

    /// <summary>Reads a cell that is no value: what it says is kept under the head of its column.</summary>
    private void ReadOther(IndicatorRow indicator, ColumnRole role, string label, bool isPrinted, int start, int end)
    {
        var text = Characters.JoinWrapped(buffer.Span.Slice(start, end - start));
        switch (role)
        {
            case ColumnRole.Unknown:
                LeaveOut(CellRules.CellWithoutHeader);
                break;
            case ColumnRole.Source when indicator.Source is null:
                indicator.Source = text;
                NoteCell(map.Add(indicator.Node, PlanMember.Source));
                break;
            case ColumnRole.Source when indicator.Source == text:
            case ColumnRole.Remark or ColumnRole.Category or ColumnRole.Source
                when indicator.HasRemark(label, text):
                NoteCell(NoValue); // A further row says it again.
                break;
            case ColumnRole.Unit when label.Length > 0 && isPrinted && BracketUnit.WithoutCounts(text.AsSpan()).Length < text.Length: // 人（累計）
            case ColumnRole.Remark or ColumnRole.Category or ColumnRole.Source when label.Length > 0:
                var node = map.Add(map.Add(indicator.Node, PlanMember.Remarks, indicator.Remarks.Count), PlanMember.Text);
                if (isPrinted)
                {
                    NoteCell(node);
                }

                indicator.Remarks.Add(new(label, text));
                break;
            case ColumnRole.Unit or ColumnRole.Period or ColumnRole.Number or ColumnRole.Kind when !isPrinted:
                break; // Noted where it stands.
            case not ColumnRole.Category when IsExpected(role, text):
                NoteCell(NoValue);
                break;
            case ColumnRole.Period:
                LeaveOut(CellRules.UnreadCell, IndicatorColumn.PeriodOfCell(text, "").Error!.Message);
                break;
            case not ColumnRole.Category:
            case ColumnRole.Category when isPrinted:
                LeaveOut(CellRules.CellWithoutHeader);
                break;
            default:
                break;
        }
    }

    /// <summary>Says whether a cell looks like what its column holds, and is no other text that would be lost.</summary>
    private bool IsExpected(ColumnRole role, string text) => !IsSaid(text) || role switch
    {
        ColumnRole.Ignored => SplitColumns.IsArrow(text.AsSpan()),
        ColumnRole.Unit => text.Length <= LongestUnit,
        ColumnRole.Number => text.Length <= LongestUnit && text.IndexOfAny(Separators) < 0 && !HasUnit(text),
        ColumnRole.Period => IndicatorColumn.PeriodOfCell(text, "").IsRead,
        ColumnRole.Kind => HeadWords.KindOf(text.AsSpan(), layout) is not ColumnRole.Unknown,
        _ => false,
    };

    /// <summary>Says whether a text is a figure with a unit, which is no number of a row.</summary>
    private static bool HasUnit(string text) => HasUnit(text.AsSpan());

    private static bool HasUnit(ReadOnlySpan<char> text) =>
        new TextCursor(text).ReadDigits(out _) < text.Length
        && Cells.ReadTarget(text, CellContext.None).TryGetValue(out var target)
        && ((target is ThresholdTarget threshold && threshold.Value.Unit != MeasurementUnit.None)
            || (target is RangeTarget range && range.Low.Unit != MeasurementUnit.None));

    /// <summary>Returns the unit of the other figures of the row for a bare one: 50 beside 45%.</summary>
    private MeasurementUnit? UnitOfRow(IndicatorRow indicator, ReadOnlySpan<char> figure, Cell printed)
    {
        if (!SaysRoles || indicator.Figures(diagnostics).Unit is not { } unit || !Cells.ReadTarget(figure, CellContext.None).TryGetValue(out var target)
            || target.AllThresholds.First is not { } value || value.Unit != MeasurementUnit.None
            || (unit == MeasurementUnit.Percent && value.Amount is > 0 and <= 1)) // 0.5 beside 40% may be half of all.
        {
            return null;
        }

        diagnostics.Add(CellRules.UnitOfRow, printed.First, unit.Symbol);
        return unit;
    }

    private void Refuse(List<GridRow> group, DiagnosticDescriptor rule, Wording? subject, Node owner)
    {
        foreach (var row in group)
        {
            if (subject is { } said)
            {
                diagnostics.Add(rule, row.Place, said);
            }
            else
            {
                diagnostics.Add(rule, row.Place);
            }

            row.TellRest(diagnostics);
            SetAside(row, owner.References);
        }
    }

    private void SetAside(GridRow row, List<Reference> references)
    {
        foreach (var cell in row.Printed)
        {
            buffer.Fill(cell);
            foreach (var mark in NoteMark.AllIn(buffer.Span) ?? [])
            {
                references.Add(new(mark.Number, buffer.PlaceOf(mark.Start, mark.End), mark.IsSure));
            }

            buffer.Note(map, SourcePieceKind.Unplaced, SourceMapBuilder.Plan, 0, buffer.Length);
        }
    }

    /// <summary>Returns what a cell of units says, and why it is none.</summary>
    private (MeasurementUnit? Unit, Wording? Fault) UnitOf(Cell? cell)
    {
        var unit = cell is { } told ? IndicatorColumn.UnitOfCell(TextOf(told)) : "";
        var fault = FaultOfUnit(unit);
        return (fault is null && IsSaid(unit) ? new MeasurementUnit(unit) : null, fault);
    }

    private static Wording UnitsOf(MeasurementUnit ofHead, MeasurementUnit ofRow) => new(
        $"見出しの単位は「{ofHead.Symbol}」、行の単位は「{ofRow.Symbol}」です。",
        $"the head has the unit '{ofHead.Symbol}', and the row '{ofRow.Symbol}'.");

    private static Wording UnitsOfPart(MeasurementUnit ofWhole, MeasurementUnit ofPart) => new(
        $"名称の単位は「{ofWhole.Symbol}」、内訳の単位は「{ofPart.Symbol}」です。",
        $"the name has the unit '{ofWhole.Symbol}', and the part '{ofPart.Symbol}'.");

    /// <summary>Takes a column of units as one of parts, where each cell says what is counted before its unit, and rows without a name go on: 利用者数（人） and
    /// 利用量（時間） below 単位.</summary>
    private void TakeNamedUnits(List<TableColumn> heads, List<GridRow> rows)
    {
        foreach (var column in heads.Where(column => column is { Role: ColumnRole.Unit, Index: > 0 }))
        {
            if (rows.TrueForAll(row => row.CellOf(column) is { IsBlank: false } unit && FaultOfUnit(TextOf(unit)) == UnitIsName)
                && Enumerable.Range(1, Math.Max(rows.Count - 1, 0)).Any(row => rows[row].CellOf(heads[column.Index - 1]) is not { IsBlank: false } name
                    || name.First.Start == rows[row - 1].CellOf(heads[column.Index - 1])?.First.Start))
            {
                column.Take(ColumnRole.Category, AsParts);
            }
        }
    }

    private static Wording? FaultOfUnit(string unit)
    {
        var open = unit.AsSpan().IndexOfAny(Folding.OpenBrackets.AsSpan());
        var words = open > 0 ? unit.AsSpan(0, open) : default;
        return CellText.IsErrorOfSheet(unit) ? UnitError
            : BracketUnit.HasMultiplier(words) ? UnitHasWords
            : words.Length > 0 && !BracketUnit.IsKnown(words) && BracketUnit.InName(unit.AsSpan()) is not null ? UnitIsName // 開催回数（回）
            : Folding.HasDigit(unit.AsSpan())
                && Cells.ReadMeasurement(unit) is { IsRead: true, Value.Value: { } figure } && figure.Unit == MeasurementUnit.None ? UnitIsFigure
            : null;
    }

    /// <summary>Returns the unit that a name has in brackets, for a figure that has none of its own: beside 1.2km, 延長（m） says nothing. 12人 beside （千人）
    /// has two readings, which the cell refuses.</summary>
    private MeasurementUnit? UnitOfName(TableColumn? column, string name, ReadOnlySpan<char> text)
    {
        if (column?.Said.UnitOf(name) is not { } unit || !(column.Said.HasUnits || TakesUnitsOfNames))
        {
            return null;
        }

        if (column.Said.HasUnits)
        {
            return unit;
        }

        Quantity? own;
        if (Cells.ReadMeasurement(text, CellContext.None).TryGetValue(out var measured))
        {
            own = measured.Value;
        }
        else if (Cells.ReadTarget(text, CellContext.None).TryGetValue(out var target))
        {
            own = target.AllThresholds.First; // None in 10%減: words are kept as they are.
        }
        else if (Cells.ReadTargetParts(text.ToString(), CellContext.None).TryGetValue(out var parts))
        {
            own = parts[0].Value.AllThresholds.First;
        }
        else
        {
            return unit;
        }

        return own is { Unit: var printed }
            && (printed == MeasurementUnit.None || unit.Symbol.EndsWith(printed.Symbol, StringComparison.Ordinal)) ? unit : null;
    }

    /// <summary>Says whether a cell needs no year of its head: it is a dash, or prints its own.</summary>
    private static bool NeedsNoYear(ReadOnlySpan<char> text)
    {
        foreach (var found in YearNotation.Default.Find(text))
        {
            return found.Result.IsRead;
        }

        return text.Length == 1 && Folding.IsStroke(text[0]);
    }

    private static bool IsSaid(string text) => text.Length > 1 || (text.Length == 1 && !Folding.IsStroke(text[0]));

    private void FillText(Cell cell)
    {
        buffer.Fill(cell);
        _ = CellText.RemoveTags(buffer, map: null);
    }

    private string TextOf(Cell cell)
    {
        FillText(cell);
        return Characters.JoinWrapped(CharacterClasses.Trim(buffer.Span));
    }
}
