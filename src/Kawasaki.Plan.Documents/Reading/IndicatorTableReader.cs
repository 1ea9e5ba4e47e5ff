using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>Reads a table of indicators, of either kind: with the years in its head or in its cells.</summary>
internal sealed partial class IndicatorTableReader(CellBuffer buffer, SourceMapBuilder map, DiagnosticBag diagnostics)
{
    private const int LongestUnit = 2;

    private static readonly List<string> NoMarks = [];

    private readonly IndicatorNameReader _names = new(buffer, map, diagnostics);

    /// <summary>Gets the number of the last phase in a head, and where it stands.</summary>
    internal (int Number, Piece Place)? LastPhase { get; private set; }

    /// <summary>Reads a table, and adds its indicators to those of the policy or measure.</summary>
    internal void Read(Table table, Node owner)
    {
        var columns = ReadHead(table);
        _names.SaysSource = table.Headers.Exists(row => row.Cell(0).First.Contains("出典") || row.Cell(0).Rest.Exists(piece => piece.Contains("出典")));
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
        Span<char> letters = stackalloc char[IndicatorColumn.LongestHead];
        for (var i = 0; i < columns.Length; i++)
        {
            var head = table.Headers[0].Cell(i);
            for (var further = 1; further < table.Headers.Count; further++)
            {
                head = head.With(table.Headers[further].Cell(i).First);
            }

            buffer.Fill(head);
            _ = CellText.RemoveTags(buffer, map);
            columns[i] = IndicatorColumn.Of(buffer, i, letters, diagnostics);
            if (columns[i] is { Kind: IndicatorColumnKind.Unknown } && !head.IsBlank)
            {
                columns[i] = Inferred(table, columns, i, head);
            }

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

    /// <summary>Infers what a column holds whose head has none of the words: it stands under a head over several columns, or is a year.</summary>
    private IndicatorColumn Inferred(Table table, IndicatorColumn[] columns, int index, Cell head)
    {
        var column = columns[index];
        if (column.IsBare && index > 1 && table.Headers.Count > 1 && table.Headers[0].Cell(index).IsBlank)
        {
            return column with { Kind = columns[index - 1].Kind };
        }

        if (column.Period is null || !YearNotation.Default.Read(buffer.Span).IsRead)
        {
            return column;
        }

        diagnostics.Add(TableRules.YearAsHead, head.First);
        return column with { Kind = IndicatorColumnKind.Measurement };
    }

    private void ReadRow(TableRow row, IndicatorColumn[] columns, Node owner)
    {
        if (!_names.HasName(row.Cell(0)) || (row.Cells.Count < columns.Length && IsFigure(row.Cell(0))))
        {
            row.Refuse(TableRules.NoRowName, diagnostics);
            SetAside(row, owner.References);
            return;
        }

        var indicator = new IndicatorRow(map.Add(owner.MapNode, owner.IndicatorMember, owner.Indicators.Count));
        _names.Read(indicator, row.Cell(0), owner);
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

    /// <summary>Says whether the first cell of a row is a figure: the rest of a row that was split. 3歳児の数 is a name.</summary>
    private static bool IsFigure(Cell cell)
    {
        var text = cell.First;
        var unit = 0;
        while (unit < text.Length && Folding.DigitOf(text[text.Length - 1 - unit]) < 0)
        {
            unit++;
        }

        return unit <= LongestUnit && HeaderWords.IsFigure(cell);
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
            var (start, end) = buffer.Trim(0, buffer.Length);
            if (start < end)
            {
                ReadCell(indicator, column, row.Cells[i], figures, owner.References, start, end);
            }
        }
    }

    private void SetAside(TableRow row, List<Reference> references)
    {
        foreach (var cell in row.Cells)
        {
            buffer.Fill(cell);
            foreach (var mark in NoteMark.AllIn(buffer.Span) ?? [])
            {
                references.Add(new(mark.Number, buffer.PlaceOf(mark.Start, mark.End), mark.IsSure));
            }

            buffer.Note(map, SourcePieceKind.Unplaced, SourceMapBuilder.Plan, 0, buffer.Length);
        }
    }

    private void ReadCell(IndicatorRow indicator, IndicatorColumn column, Cell printed, FigureChecks figures, List<Reference> references, int start, int end)
    {
        var place = buffer.PlaceOf(start, end);
        if (NoteMark.AllInFigure(buffer.Span) is not { } marks)
        {
            var read = ReadCell(indicator, column, place, figures, buffer.Span.Slice(start, end - start), NoMarks);
            TellRest(printed, read, []);
            NoteCell(read);
            return;
        }

        var pieces = TakeMarks(marks, references);
        (start, end) = buffer.Trim(0, buffer.Length);
        var numbers = marks.ConvertAll(mark => mark.Number);
        var node = start == end ? NoValue : ReadCell(indicator, column, place, figures, buffer.Span.Slice(start, end - start), numbers);
        if (node != NotPlaced)
        {
            indicator.AddMarks(numbers);
        }

        TellRest(printed, node, pieces);
        NoteMarks(pieces, node);
        NoteCell(node);
    }

    private int ReadCell(IndicatorRow indicator, IndicatorColumn column, Piece place, FigureChecks figures, ReadOnlySpan<char> text, List<string> marks) =>
        column.Kind switch
        {
            IndicatorColumnKind.Baseline => ReadBaseline(indicator, text, place, column, figures),
            IndicatorColumnKind.Measurement => ReadMeasurement(indicator, text, place, column, figures, marks),
            IndicatorColumnKind.Target => ReadTarget(indicator, text, place, column, figures),
            _ => Refuse(TableRules.CellWithoutHeader, place),
        };

    /// <summary>Reports the further lines of a cell that is not in the plan, but for those that are only part of a tag.</summary>
    private void TellRest(Cell printed, int node, List<Piece> marks)
    {
        if (node != NotPlaced || printed.Rest.Count == 0)
        {
            return;
        }

        var left = buffer.PiecesOf(0, buffer.Length).Concat(marks).Where(piece => !piece.IsBlank).OrderBy(piece => piece.Start).ToList();
        var next = 0;
        foreach (var rest in printed.Rest)
        {
            while (next < left.Count && left[next].End <= rest.Start)
            {
                next++;
            }

            if (next < left.Count && left[next].Start < rest.End)
            {
                diagnostics.Add(TableRules.RestLeftOut, rest);
            }
        }
    }

    /// <summary>Takes the marks of notes out of the cell, and returns where they stand: in a figure, ※1 is always one.</summary>
    private List<Piece> TakeMarks(List<NoteMark> marks, List<Reference> references)
    {
        var pieces = new List<Piece>();
        foreach (var mark in marks)
        {
            references.Add(new(mark.Number, buffer.PlaceOf(mark.Start, mark.End), IsSure: true));
            pieces.AddRange(buffer.PiecesOf(mark.Start, mark.End));
        }

        buffer.Remove(marks.ConvertAll(mark => (mark.Start, mark.End)));
        return pieces;
    }

    private int Refuse(DiagnosticRule rule, Piece place)
    {
        diagnostics.Add(rule, place);
        return NotPlaced;
    }

    /// <summary>Notes the marks of a cell. A text that is not in the plan takes its marks with it.</summary>
    private void NoteMarks(List<Piece> pieces, int node)
    {
        foreach (var piece in pieces)
        {
            map.Note(node == NotPlaced ? SourcePieceKind.Unplaced : SourcePieceKind.Markup, SourceMapBuilder.Plan, piece);
        }
    }

    private void NoteCell(int node)
    {
        var (kind, noted) = node switch
        {
            NotPlaced => (SourcePieceKind.Unplaced, SourceMapBuilder.Plan),
            NoValue => (SourcePieceKind.Markup, SourceMapBuilder.Plan),
            _ => (SourcePieceKind.Text, node),
        };
        buffer.Note(map, kind, noted, 0, buffer.Length);
    }
}
