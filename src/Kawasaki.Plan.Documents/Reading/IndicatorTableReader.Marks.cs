using Kawasaki.Plan.Documents.Mapping;
using Kawasaki.Plan.Documents.Tables;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Internal;
using Kawasaki.Plan.Domain.Notation;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Documents.Reading;

// What is noted of a cell, and the marks of its notes.
internal sealed partial class IndicatorTableReader
{
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

    private int Refuse(DiagnosticDescriptor rule, Piece place)
    {
        diagnostics.Add(rule, place);
        return NotPlaced;
    }

    /// <summary>Notes a cell and its marks. A text that is not in the plan takes its marks with it.</summary>
    private void NoteCell(int node, Piece place, List<Piece> marks)
    {
        foreach (var mark in marks)
        {
            map.Note(node == NotPlaced ? SourcePieceKind.Unplaced : SourcePieceKind.Markup, SourceMapBuilder.Plan, mark);
        }

        if (node == NotPlaced)
        {
            LeaveOut(place, marks);
        }
        else
        {
            NoteCell(node);
        }
    }

    private void NoteCell(int node)
    {
        if (node >= 0)
        {
            buffer.Note(map, SourcePieceKind.Text, node, 0, buffer.Length);
        }
        else if (node == NoValue)
        {
            buffer.Note(map, SourcePieceKind.Markup, SourceMapBuilder.Plan, 0, buffer.Length);
        }
    }

    /// <summary>Says that the cell is not in the plan, and why.</summary>
    private void LeaveOut(DiagnosticDescriptor rule, Wording? why = null)
    {
        var (start, end) = buffer.Trim(0, buffer.Length);
        var place = buffer.PlaceOf(start, end);
        if (why is { } reason)
        {
            diagnostics.Add(rule, place, reason);
        }
        else
        {
            diagnostics.Add(rule, place);
        }

        LeaveOut(place, []);
    }

    /// <summary>Notes that the cell is not in the plan, for a reason that is said at a place.</summary>
    private void LeaveOut(Piece said, List<Piece> marks)
    {
        diagnostics.AddRest(said, buffer.PiecesOf(0, buffer.Length).Concat(marks));
        buffer.Note(map, SourcePieceKind.Unplaced, SourceMapBuilder.Plan, 0, buffer.Length);
    }
}
