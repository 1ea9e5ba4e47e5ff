using System.Collections;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>An immutable list that is equal to another with equal elements, so that records holding it compare by content.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    internal static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>Copies the items, unless they are such a list already.</summary>
    internal static ValueList<T> CopyOf(IEnumerable<T>? items) =>
        items switch
        {
            null => Empty,
            ValueList<T> list => list,
            List<T> list => Of([.. list]),
            _ => Of([.. items]),
        };

    /// <summary>Wraps an array that nobody else holds.</summary>
    internal static ValueList<T> Of(T[] items) => items.Length == 0 ? Empty : new(items);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.SequenceEqual(other._items));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        unchecked
        {
            var hash = 17;
            foreach (var item in _items)
            {
                hash = (hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item));
            }

            return hash;
        }
    }

    public override string ToString() => $"[{string.Join(", ", _items)}]";
}
