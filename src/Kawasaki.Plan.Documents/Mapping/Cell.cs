namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A cell of a table: a piece, and its parts on further lines where the row was split.</summary>
internal readonly struct Cell(Piece first, List<Piece>? rest = null)
{
    private static readonly List<Piece> None = [];

    internal Piece First => first;

    internal List<Piece> Rest => rest ?? None;

    internal bool IsBlank => first.IsBlank && (rest is null || rest.TrueForAll(piece => piece.IsBlank));

    /// <summary>Returns the cell with a further piece.</summary>
    internal Cell With(Piece piece)
    {
        if (piece.IsBlank)
        {
            return this;
        }

        if (first.IsBlank && rest is null)
        {
            return new(piece);
        }

        var pieces = rest ?? [];
        pieces.Add(piece);
        return new(first, pieces);
    }
}
