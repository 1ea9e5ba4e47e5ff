using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>What pieces of a text are, mostly noted in the order of the text.</summary>
internal sealed class SourceTrack(SourceText source) : IDisposable
{
    private const int FarthestInsertion = 8; // Within a cell; what stands farther out of order is sorted at the end.

    private readonly PooledList<SourceEntry> _entries = new();
    private bool _isUnordered;
    private int _next;

    /// <summary>Gets where the next entry begins, once the entries are in order.</summary>
    internal int NextStart { get; private set; } = int.MaxValue;

    internal bool HasNext => NextStart < int.MaxValue;

    internal ref readonly SourceEntry Take()
    {
        ref var entry = ref _entries[_next++];
        NextStart = _next < _entries.Count ? _entries[_next].Start : int.MaxValue;
        return ref entry;
    }

    internal void Add(SourcePieceKind kind, int node, Piece place)
    {
        if (place.Length == 0)
        {
            return;
        }

        if (_entries.Count > 0)
        {
            ref var last = ref _entries.Last;
            if (last.Node == node && last.Kind == kind && last.End <= place.Start && IsGap(last.End, place.Start))
            {
                last = new(last.Start, place.End, node, kind);
                return;
            }
        }

        var entry = new SourceEntry(place.Start, place.End, node, kind);
        _entries.Add(entry);
        if (_entries.Count > 1 && place.Start < _entries[_entries.Count - 2].Start)
        {
            Insert(entry);
        }
    }

    /// <summary>Puts the entries in the order of the text: a row that was split over lines is read cell by cell.</summary>
    internal void Sort()
    {
        if (_isUnordered)
        {
            _entries.Sort(SourceEntry.ByStart);
        }

        NextStart = _entries.Count > 0 ? _entries[0].Start : int.MaxValue;
    }

    public void Dispose() => _entries.Dispose();

    private void Insert(SourceEntry entry)
    {
        var index = _entries.Count - 1;
        for (var steps = 0; index > 0 && _entries[index - 1].Start > entry.Start; index--, steps++)
        {
            if (steps == FarthestInsertion)
            {
                _isUnordered = true;
                break;
            }

            _entries[index] = _entries[index - 1];
        }

        _entries[index] = entry;
    }

    private bool IsGap(int start, int end)
    {
        foreach (var c in source.Text.AsSpan(start, end - start))
        {
            if (c == '\n' || !CharacterClasses.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }
}
