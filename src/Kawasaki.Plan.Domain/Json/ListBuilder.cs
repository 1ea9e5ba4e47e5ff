using System.Buffers;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Json;

/// <summary>Collects the elements of an array whose length is not known: the first few by itself, further ones in a pooled array.</summary>
internal ref struct ListBuilder<T>
    where T : class
{
    private const int OwnCount = 4;

    private T? _first;
    private T? _second;
    private T? _third;
    private T? _fourth;
    private T[]? _pooled;
    private int _count;

    internal void Add(T item)
    {
        switch (_count)
        {
            case 0:
                _first = item;
                break;
            case 1:
                _second = item;
                break;
            case 2:
                _third = item;
                break;
            case 3:
                _fourth = item;
                break;
            default:
                Grow();
                _pooled![_count] = item;
                break;
        }

        _count++;
    }

    /// <summary>Returns the elements in an array of just their number, and the pooled one to its pool.</summary>
    internal ValueList<T> ToList()
    {
        if (_count == 0)
        {
            return ValueList<T>.Empty;
        }

        var items = new T[_count];
        if (_pooled is null)
        {
            CopyOwn(items);
        }
        else
        {
            Array.Copy(_pooled, items, _count);
            ArrayPool<T>.Shared.Return(_pooled, clearArray: true);
            _pooled = null;
        }

        return ValueList<T>.Of(items);
    }

    private readonly void CopyOwn(T[] items)
    {
        for (var i = 0; i < Math.Min(_count, OwnCount); i++)
        {
            items[i] = i switch { 0 => _first!, 1 => _second!, 2 => _third!, _ => _fourth! };
        }
    }

    private void Grow()
    {
        if (_pooled is { } full && _count < full.Length)
        {
            return;
        }

        var larger = ArrayPool<T>.Shared.Rent(_count * 2);
        if (_pooled is null)
        {
            CopyOwn(larger);
        }
        else
        {
            Array.Copy(_pooled, larger, _count);
            ArrayPool<T>.Shared.Return(_pooled, clearArray: true);
        }

        _pooled = larger;
    }
}
