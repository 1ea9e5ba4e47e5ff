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
        if (node == InParts)
        {
            return;
        }

        var (kind, noted) = node switch
        {
            NotPlaced => (SourcePieceKind.Unplaced, SourceMapBuilder.Plan),
            NoValue => (SourcePieceKind.Markup, SourceMapBuilder.Plan),
            _ => (SourcePieceKind.Text, node),
        };
        buffer.Note(map, kind, noted, 0, buffer.Length);
    }
}
