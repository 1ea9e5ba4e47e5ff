using System.Buffers;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A list whose memory is borrowed, chunk by chunk, while a document is read.</summary>
/// <remarks>Items are structures: memory that is given back does not keep objects alive.</remarks>
internal sealed class PooledList<T> : IDisposable
    where T : struct
{
    private const int ChunkBits = 12;
    private const int ChunkLength = 1 << ChunkBits;

    private readonly List<T[]> _chunks = [];
    private T[] _last = [];

    internal int Count { get; private set; }

    internal ref T this[int index] => ref _chunks[index >> ChunkBits][index & (ChunkLength - 1)];

    internal ref T Last => ref _last[(Count - 1) & (ChunkLength - 1)];

    internal void Add(T item)
    {
        if ((Count & (ChunkLength - 1)) == 0)
        {
            AddChunk();
        }

        _last[Count & (ChunkLength - 1)] = item;
        Count++;
    }

    internal T[] ToArray()
    {
        var items = new T[Count];
        for (var start = 0; start < Count; start += ChunkLength)
        {
            _chunks[start >> ChunkBits].AsSpan(0, Math.Min(ChunkLength, Count - start)).CopyTo(items.AsSpan(start));
        }

        return items;
    }

    internal void Sort(IComparer<T> comparer)
    {
        var items = ToArray();
        Array.Sort(items, comparer);
        for (var start = 0; start < Count; start += ChunkLength)
        {
            items.AsSpan(start, Math.Min(ChunkLength, Count - start)).CopyTo(_chunks[start >> ChunkBits]);
        }
    }

    public void Dispose()
    {
        foreach (var chunk in _chunks)
        {
            ArrayPool<T>.Shared.Return(chunk);
        }

        _chunks.Clear();
        (_last, Count) = ([], 0);
    }

    private void AddChunk()
    {
        _last = ArrayPool<T>.Shared.Rent(ChunkLength);
        _chunks.Add(_last);
    }
}
