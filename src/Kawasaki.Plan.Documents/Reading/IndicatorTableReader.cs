using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads a table of indicators, of either kind: with the years in its head or in its cells.</summary>
internal sealed partial class IndicatorTableReader(CellBuffer buffer, SourceMapBuilder map, DiagnosticBag diagnostics)
{
    private readonly IndicatorNameReader _names = new(buffer, map, diagnostics);

    /// <summary>Gets the number of the last phase in a head, and where it stands.</summary>
    internal (int Number, Piece Place)? LastPhase { get; private set; }

    /// <summary>Reads a table, and adds its indicators to those of the policy or measure.</summary>
    internal void Read(Table table, Node owner)
    {
        var columns = ReadHead(table);
        foreach (var row in table.Rows)
        {
            if (row.Cells.Count != table.Columns)
            {
                diagnostics.Add(TableRules.CutRow, row.Line, FormattableString.Invariant($"{row.Cells.Count}/{table.Columns}"));
            }

            ReadRow(row, columns, owner);
        }
    }

    private IndicatorColumn[] ReadHead(Table table)
    {
        var columns = new IndicatorColumn[table.Columns];
        for (var i = 0; i < columns.Length; i++)
        {
            var head = table.Headers[0].Cell(i);
            for (var further = 1; further < table.Headers.Count; further++)
            {
                head = head.With(table.Headers[further].Cell(i).First);
            }

            buffer.Fill(head);
            _ = CellText.RemoveTags(buffer, map);
            columns[i] = IndicatorColumn.Of(buffer, i, diagnostics);
            if (columns[i].Phase is { } phase && !(phase <= LastPhase?.Number))
            {
                LastPhase = (phase, head.First);
            }

            if ((columns[i].Kind is IndicatorColumnKind.Unknown && !head.IsBlank) || HeaderWords.HasOtherText(buffer.Span))
            {
                diagnostics.Add(TableRules.UnknownHeader, head.First);
            }
        }

        return columns;
    }

    private void ReadRow(TableRow row, IndicatorColumn[] columns, Node owner)
    {
        if (!_names.HasName(row.Cell(0)))
        {
            row.Refuse(TableRules.NoRowName, diagnostics);
            SetAside(row, owner.References);
            return;
        }

        var indicator = new IndicatorRow(map.Add(owner.MapNode, owner.IndicatorMember, owner.Indicators.Count));
        _names.Read(indicator, row.Cell(0), owner.References);
        owner.Indicators.Add(indicator);
        if (!owner.Names.Add(indicator.Name))
        {
            diagnostics.Add(TableRules.SecondName, row.Cell(0).First);
        }

        var figures = new FigureChecks(indicator, diagnostics);
        ReadCells(row, columns, indicator, figures, owner, areBaselines: true); // First: a target is checked against it, wherever its column stands.
        ReadCells(row, columns, indicator, figures, owner, areBaselines: false);
        figures.CheckPrecision(row.Line);
    }

    private void ReadCells(TableRow row, IndicatorColumn[] columns, IndicatorRow indicator, FigureChecks figures, Node owner, bool areBaselines)
    {
        for (var i = 1; i < row.Cells.Count; i++)
        {
            var column = i < columns.Length ? columns[i] : default;
            if (column.Kind is IndicatorColumnKind.Baseline != areBaselines)
            {
                continue;
            }

            buffer.Fill(row.Cells[i]);
            _ = CellText.RemoveTags(buffer, map);
            if (!buffer.Span.IsWhiteSpace())
            {
                ReadCell(indicator, column, row.Cells[i], figures, owner.References);
            }
        }
    }

    private void SetAside(TableRow row, List<Reference> references)
    {
        foreach (var cell in row.Cells)
        {
            buffer.Fill(cell);
            NoteCell(NotPlaced, references);
        }
    }

    private void ReadCell(IndicatorRow indicator, IndicatorColumn column, Cell printed, FigureChecks figures, List<Reference> references)
    {
        var cell = buffer.Trim(0, buffer.Length);
        var place = buffer.PlaceOf(cell.Start, cell.End);
        var text = buffer.Span.Slice(cell.Start, cell.End - cell.Start);
        var node = column.Kind switch
        {
            IndicatorColumnKind.Baseline => ReadBaseline(indicator, text, place, column, figures),
            IndicatorColumnKind.Measurement => ReadMeasurement(indicator, text, place, column, figures),
            IndicatorColumnKind.Target => ReadTarget(indicator, text, place, column, figures),
            _ => Refuse(TableRules.CellWithoutHeader, place),
        };
        if (node == NotPlaced)
        {
            foreach (var rest in printed.Rest)
            {
                diagnostics.Add(TableRules.RestLeftOut, rest);
            }
        }

        NoteCell(node, references);
    }

    private int Refuse(DiagnosticRule rule, Piece place)
    {
        diagnostics.Add(rule, place);
        return NotPlaced;
    }

    /// <summary>Notes the text of a cell, and the marks of notes in it. A text that is not in the plan takes its marks with it.</summary>
    private void NoteCell(int node, List<Reference> references)
    {
        var (kind, noted) = node switch
        {
            NotPlaced => (SourcePieceKind.Unplaced, SourceMapBuilder.Plan),
            NoValue => (SourcePieceKind.Markup, SourceMapBuilder.Plan),
            _ => (SourcePieceKind.Text, node),
        };
        var position = 0;
        if (CellText.MarksIn(buffer.Span) is { } marks)
        {
            foreach (var (start, end, mark) in marks)
            {
                references.Add(new(mark, buffer.PlaceOf(start, end)));
                if (node != NotPlaced)
                {
                    buffer.Note(map, kind, noted, position, start);
                    buffer.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, start, end);
                    position = end;
                }
            }
        }

        buffer.Note(map, kind, noted, position, buffer.Length);
    }
}
