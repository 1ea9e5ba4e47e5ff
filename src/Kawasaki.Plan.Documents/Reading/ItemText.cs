using Kawasaki.Plan.Documents.Mapping;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The text of an item of a cell, and where it stands in the cell's buffer.</summary>
/// <param name="Text">The text.</param>
/// <param name="Buffer">The buffer.</param>
/// <param name="Start">Where the item begins in the buffer.</param>
/// <param name="End">Where it ends. A text in which tags stood is shorter than the range.</param>
internal readonly record struct ItemText(string Text, CellBuffer Buffer, int Start, int End)
{
    internal Piece Place => Buffer.PlaceOf(Start, End);

    /// <summary>Returns where a part of the text stands; that of the whole text where tags stood in it.</summary>
    internal Piece PlaceOf(int start, int length) =>
        Text.Length == End - Start ? Buffer.PlaceOf(Start + start, Start + start + length) : Place;

    /// <summary>Takes the marks of notes, which stay in the text as printed, and reports years that contradict themselves.</summary>
    internal void Check(List<Reference> references, DiagnosticBag diagnostics)
    {
        foreach (var (start, end, message) in YearContradictions.In(Text.AsSpan()))
        {
            diagnostics.Add(CellRules.ContradictoryYear, PlaceOf(start, end - start), message);
        }

        if (NoteMark.AllIn(Text.AsSpan()) is not { } marks)
        {
            return;
        }

        foreach (var mark in marks)
        {
            references.Add(new(mark.Number, PlaceOf(mark.Start, mark.End - mark.Start), mark.IsSure));
        }
    }
}
