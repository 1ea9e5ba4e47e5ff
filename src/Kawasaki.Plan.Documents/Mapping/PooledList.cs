using System.Buffers;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>A list whose memory is borrowed while a document is read.</summary>
/// <remarks>Items are structures: memory that is given back does not keep objects alive.</remarks>
internal sealed class PooledList<T> : IDisposable
    where T : struct
{
    private const int FirstCapacity = 4096;

    private T[] _items = [];

    internal int Count { get; private set; }

    internal ref T this[int index] => ref _items[index];

    internal ref T Last => ref _items[Count - 1];

    internal void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = item;
    }

    internal T[] ToArray() => _items.AsSpan(0, Count).ToArray();

    internal void Sort(IComparer<T> comparer) => Array.Sort(_items, 0, Count, comparer);

    public void Dispose()
    {
        GiveBack();
        (_items, Count) = ([], 0);
    }

    private void Grow()
    {
        var items = ArrayPool<T>.Shared.Rent(Math.Max(FirstCapacity, (int)Math.Min(2L * Count, 0x7FFFFFC7)));
        Array.Copy(_items, items, Count);
        GiveBack();
        _items = items;
    }

    private void GiveBack()
    {
        if (_items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(_items);
        }
    }
}
