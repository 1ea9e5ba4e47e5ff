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
}
