using System.Text;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>The characters of a cell, each with its place in the text. One buffer serves all cells, one after the other.</summary>
/// <remarks>A cell on one line is read where it stands; it is copied when something is taken out of it, or when it was split over lines.</remarks>
internal sealed class CellBuffer(SourceText source)
{
    private const int FirstCapacity = 128;

    private char[] _characters = new char[FirstCapacity];
    private int[] _offsets = new int[FirstCapacity]; // Of each character in the text; -1 for a space that is not printed.
    private Piece _whole;
    private bool _isCopied;

    internal int Length { get; private set; }

    internal bool HasEscapes => source.HasEscapes;

    internal ReadOnlySpan<char> Span => _isCopied ? _characters.AsSpan(0, Length) : _whole.Span;

    /// <summary>Takes a cell. The pieces of a cell that was split over lines are joined: with a space between Latin words and between digits only.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="areLinesApart">Whether a space stands between all lines: they are no wrapped text.</param>
    internal void Fill(Cell cell, bool areLinesApart = false)
    {
        _whole = cell.First;
        _isCopied = false;
        Length = _whole.Length;
        if (cell.Rest.Count == 0)
        {
            return;
        }

        Length = 0;
        _isCopied = true;
        Append(cell.First);
        foreach (var piece in cell.Rest)
        {
            if (Length > 0 && piece.Length > 0 && (areLinesApart || Characters.NeedSpaceBetween(_characters[Length - 1], piece[0])))
            {
                AppendSpace();
            }

            Append(piece);
        }
    }

    /// <summary>Returns a range as printed.</summary>
    internal string Text(int start, int end)
    {
        if (source.Original == source || start == end)
        {
            return Span.Slice(start, end - start).ToString();
        }

        var text = new StringBuilder();
        foreach (var piece in PiecesOf(start, end))
        {
            text.Append(text.Length > 0 && Characters.NeedSpaceBetween(text[text.Length - 1], piece[0]) ? " " : "").Append(piece.ToString());
        }

        return text.ToString();
    }

    /// <summary>Says whether a character begins the cell, or its part on a further line.</summary>
    internal bool BeginsPiece(int index) => index == 0 || (_isCopied && _offsets[index] != _offsets[index - 1] + 1);

    /// <summary>Says whether the characters of a range stand together in the text.</summary>
    internal bool IsUnbroken(int start, int end) => !_isCopied || _offsets[end - 1] - _offsets[start] == end - 1 - start;

    /// <summary>Removes ranges, given in order, each of which leaves a space if it is told to.</summary>
    internal void Remove(List<(int Start, int End)> ranges, bool leaveSpaces = false)
    {
        if (ranges.Count == 0)
        {
            return;
        }

        Copy();
        var length = 0;
        var position = 0;
        foreach (var (start, end) in ranges)
        {
            length = Move(position, start, length);
            if (leaveSpaces)
            {
                _characters[length] = ' ';
                _offsets[length] = -1;
                length++;
            }

            position = end;
        }

        Length = Move(position, Length, length);
    }

    /// <summary>Returns the range without the white space at its ends.</summary>
    internal (int Start, int End) Trim(int start, int end)
    {
        var text = Span;
        while (start < end && CharacterClasses.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && CharacterClasses.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Returns where a range stands: from its first character as far as it goes on, and no farther than its line.</summary>
    internal Piece PlaceOf(int start, int end)
    {
        if (!_isCopied)
        {
            return _whole.Slice(start, end - start);
        }

        while (start < end && _offsets[start] < 0)
        {
            start++;
        }

        if (start >= end)
        {
            return _whole.Slice(0, 0);
        }

        var last = _offsets[start];
        for (var i = start + 1; i < end && (_offsets[i] < 0 || _offsets[i] > last); i++)
        {
            last = Math.Max(last, _offsets[i]);
        }

        var place = new Piece(source, _offsets[start], last + 1);
        var lineEnd = place.Span.IndexOf('\n');
        return lineEnd < 0 ? place : place.Slice(0, lineEnd).Trim();
    }

    /// <summary>Notes what a range is: each run of characters that stand together by itself.</summary>
    internal void Note(SourceMapBuilder map, SourcePieceKind kind, int node, int start, int end)
    {
        if (!_isCopied)
        {
            map.Note(kind, node, _whole.Slice(start, end - start));
            return;
        }

        foreach (var piece in PiecesOf(start, end))
        {
            map.Note(kind, node, piece);
        }
    }

    /// <summary>Returns the runs of characters of a range that stand together.</summary>
    internal List<Piece> PiecesOf(int start, int end)
    {
        if (!_isCopied)
        {
            return [_whole.Slice(start, end - start)];
        }

        var pieces = new List<Piece>(1);
        for (var next = start; start < end; start = next)
        {
            do
            {
                next++;
            }
            while (next < end && _offsets[next] == _offsets[next - 1] + 1 && _offsets[start] >= 0);

            if (_offsets[start] >= 0)
            {
                pieces.Add(new(source, _offsets[start], _offsets[start] + next - start));
            }
        }

        return pieces;
    }

    private int Move(int start, int end, int to)
    {
        if (start != to)
        {
            Array.Copy(_characters, start, _characters, to, end - start);
            Array.Copy(_offsets, start, _offsets, to, end - start);
        }

        return to + end - start;
    }

    private void Copy()
    {
        if (!_isCopied)
        {
            Length = 0;
            _isCopied = true;
            Append(_whole);
        }
    }

    private void Append(Piece piece)
    {
        EnsureCapacity(Length + piece.Length);
        piece.Span.CopyTo(_characters.AsSpan(Length));
        for (var i = 0; i < piece.Length; i++)
        {
            _offsets[Length + i] = piece.Start + i;
        }

        Length += piece.Length;
    }

    private void AppendSpace()
    {
        EnsureCapacity(Length + 1);
        _characters[Length] = ' ';
        _offsets[Length] = -1;
        Length++;
    }

    private void EnsureCapacity(int capacity)
    {
        if (capacity > _characters.Length)
        {
            var size = (int)Math.Max(capacity, Math.Min(2L * _characters.Length, 0x7FFFFFC7));
            Array.Resize(ref _characters, size);
            Array.Resize(ref _offsets, size);
        }
    }
}
