using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Reading;

// Rows of one text: titles of the rows below them, and notes.
internal sealed partial class IndicatorTableReader
{
    private const string BandLabel = "区分";

    private static readonly Wording TitleOrName = new(
        "下の行の見出し、または数値の欠けた指標です。",
        "it is the title of rows below it, or an indicator whose figures are lost.");

    /// <summary>Returns the rows that are none of one text. Those below a title know it; a note is one of all.</summary>
    private List<GridRow> WithoutBands(List<GridRow> rows, List<TableColumn> heads, List<RowBand> bands, Node owner)
    {
        if (heads.Count < 2
            || (heads.Find(column => column.Role is ColumnRole.Name) ?? (heads[0].Head.IsBlank ? heads[0] : null)) is not { } name)
        {
            return rows;
        }

        var others = new List<GridRow>();
        RowBand? band = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (RowBand.TextOf(rows[i], i > 0 ? rows[i - 1] : null, name, out var isOverValues) is not { } cell)
            {
                rows[i].Band = band;
                others.Add(rows[i]);
            }
            else if (NoteLine.TryRead(cell.First, out var note) && !note.Text.IsBlank)
            {
                AddNote(cell, note, owner);
            }
            else
            {
                var title = new RowBand(cell);
                bands.Add(title);
                band = isOverValues || RowBand.IsTitle(CharacterClasses.Trim(cell.First.Span)) ? title : null;
            }
        }

        return others;
    }

    /// <summary>Keeps the title above a row with its indicator.</summary>
    private void TakeBand(RowBand? band, IndicatorRow indicator)
    {
        if (band is null)
        {
            return;
        }

        Fill(band.Cell, band.IsTaken ? null : map);
        var (start, end) = buffer.Trim(0, buffer.Length);
        var node = map.Add(map.Add(indicator.Node, PlanMember.Remarks, indicator.Remarks.Count), PlanMember.Text);
        indicator.Remarks.Add(new(BandLabel, Characters.JoinWrapped(buffer.Span.Slice(start, end - start))));
        if (!band.IsTaken)
        {
            NoteCell(node);
            band.IsTaken = true;
        }
    }

    /// <summary>Leaves out the texts that no row has taken: each may be a title or a name.</summary>
    private void RefuseBands(List<RowBand> bands)
    {
        foreach (var band in bands.Where(band => !band.IsTaken))
        {
            buffer.Fill(band.Cell);
            LeaveOut(TableRules.TwoReadings, TitleOrName);
        }
    }

    private void AddNote(Cell cell, NoteLine note, Node owner)
    {
        var line = cell.First;
        if (note.Mark is { } mark)
        {
            _ = owner.NoteMarks.Add(mark);
        }
        else
        {
            diagnostics.Add(CellRules.UnmarkedNote, line);
        }

        var node = map.Add(owner.MapNode, PlanMember.Notes, owner.Notes.Count);
        map.Markup(new(line.Source, line.Start, note.Digits.Start));
        map.Text(node, PlanMember.Mark, note.Digits);
        map.Markup(new(line.Source, note.Digits.End, note.Text.Start));
        map.Markup(new(line.Source, note.Text.End, line.End));
        var text = new TextLines(map.Add(node, PlanMember.Text), note.Text);
        map.Note(SourcePieceKind.Text, text.Node, note.Text);
        foreach (var rest in cell.Rest)
        {
            text.Add(rest);
            map.Note(SourcePieceKind.Text, text.Node, rest);
        }

        owner.Notes.Add((note.Mark, text));
    }
}
