using System.Buffers;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A list whose memory is borrowed while a document is read.</summary>
internal sealed class PooledList<T> : IDisposable
    where T : struct // Objects would be kept alive by memory that is given back.
{
    private const int FirstCapacity = 1024;
    private const int GreatestCapacityKept = 1 << 20; // What is greater is left to the garbage collector, not kept for the next document.

    private T[] _items = ArrayPool<T>.Shared.Rent(FirstCapacity);

    internal int Count { get; private set; }

    internal ref T this[int index] => ref _items[index];

    internal ReadOnlySpan<T> Span => _items.AsSpan(0, Count);

    internal void Add(T item)
    {
        if (Count == _items.Length)
        {
            Resize((int)Math.Min(2L * _items.Length, 0x7FFFFFC7));
        }

        _items[Count++] = item;
    }

    internal void Sort(IComparer<T> comparer) => Array.Sort(_items, 0, Count, comparer);

    public void Dispose()
    {
        Resize(0);
        Count = 0;
    }

    private void Resize(int capacity)
    {
        var items = _items;
        _items = capacity == 0 ? [] : ArrayPool<T>.Shared.Rent(capacity);
        items.AsSpan(0, Math.Min(Count, capacity)).CopyTo(_items);
        if (items.Length is > 0 and <= GreatestCapacityKept)
        {
            ArrayPool<T>.Shared.Return(items);
        }
    }
}
