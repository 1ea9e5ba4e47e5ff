using System.Buffers;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A list whose memory is borrowed while a document is read, in chunks of which each is twice as long as the one before: nothing is copied
/// when it grows.</summary>
/// <remarks>Items are structures: memory that is given back does not keep objects alive.</remarks>
internal sealed class PooledList<T> : IDisposable
    where T : struct
{
    private const int FirstLength = 4096;

    private readonly List<T[]> _chunks = [];
    private T[] _last = [];
    private int _lastStart; // What the last chunk begins with.
    private int _lastEnd;
    private T[] _found = []; // The chunk that was asked for last.
    private int _foundStart;
    private int _foundLength;

    internal int Count { get; private set; }

    internal ref T this[int index]
    {
        get
        {
            if ((uint)(index - _foundStart) >= (uint)_foundLength)
            {
                Find(index);
            }

            return ref _found[index - _foundStart];
        }
    }

    internal ref T Last => ref _last[Count - 1 - _lastStart];

    internal void Add(T item)
    {
        if (Count == _lastEnd)
        {
            AddChunk();
        }

        _last[Count - _lastStart] = item;
        Count++;
    }

    internal T[] ToArray()
    {
        var items = new T[Count];
        var start = 0;
        foreach (var chunk in _chunks)
        {
            var length = Math.Min(LengthAt(start), Count - start);
            chunk.AsSpan(0, length).CopyTo(items.AsSpan(start));
            start += length;
        }

        return items;
    }

    internal void Sort(IComparer<T> comparer)
    {
        var items = ToArray();
        Array.Sort(items, comparer);
        var start = 0;
        foreach (var chunk in _chunks)
        {
            var length = Math.Min(LengthAt(start), Count - start);
            items.AsSpan(start, length).CopyTo(chunk);
            start += length;
        }
    }

    public void Dispose()
    {
        foreach (var chunk in _chunks)
        {
            ArrayPool<T>.Shared.Return(chunk);
        }

        _chunks.Clear();
        (_last, _lastStart, _lastEnd, Count) = ([], 0, 0, 0);
        (_found, _foundStart, _foundLength) = ([], 0, 0);
    }

    /// <summary>Returns the length of the chunk that begins with an item: the chunks before it are together one first chunk shorter.</summary>
    private static int LengthAt(int start) => start + FirstLength;

    private void AddChunk()
    {
        _last = ArrayPool<T>.Shared.Rent(LengthAt(Count));
        _chunks.Add(_last);
        (_lastStart, _lastEnd) = (Count, Count + LengthAt(Count));
    }

    private void Find(int index)
    {
        var (chunk, start) = (0, 0);
        while (index >= start + LengthAt(start))
        {
            start += LengthAt(start);
            chunk++;
        }

        (_found, _foundStart, _foundLength) = (_chunks[chunk], start, LengthAt(start));
    }
}
