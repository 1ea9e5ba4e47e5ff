using System.Runtime.CompilerServices;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>The places of values by pointer and by part. It is made when a place is asked for the first time.</summary>
internal sealed class SourceIndex
{
    private readonly SourceMap _map;
    private readonly Dictionary<int, List<SourceSpan>> _places = [];
    private readonly Dictionary<string, int> _pointers = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _parts = new(ByReference.Instance);

    internal SourceIndex(SourceMap map, SourceNode[] nodes, SourceEntry[] figures, KeyValuePair<object, int>[] parts)
    {
        _map = map;
        foreach (var entry in map.Texts().Concat(figures))
        {
            PlacesOf(entry.Node).Add(map.SpanOf(entry.Start, entry.End));
        }

        // A node has a greater number than its parent: the first place of a child is also one of the parent that has none.
        for (var node = nodes.Length - 1; node > 0; node--)
        {
            if (_places.TryGetValue(node, out var places))
            {
                _pointers[map.PointerOf(node)] = node;
                OfferTo(nodes[node].Parent, places[0]);
            }
        }

        foreach (var part in parts)
        {
            _parts[part.Key] = part.Value;
        }

        Nodes = [.. _pointers.Values];
        Array.Sort(Nodes);
    }

    internal int[] Nodes { get; }

    internal SourceSpan? Find(string pointer) => _pointers.TryGetValue(pointer, out var node) ? _places[node][0] : null;

    internal IReadOnlyList<SourceSpan> FindAll(string pointer) => _pointers.TryGetValue(pointer, out var node) ? [.. _places[node]] : [];

    internal SourceSpan? FindPart(object part) => _parts.TryGetValue(part, out var node) && _places.TryGetValue(node, out var places) ? places[0] : null;

    private void OfferTo(int parent, SourceSpan place)
    {
        var places = PlacesOf(parent);
        if (places.Count == 0)
        {
            places.Add(place);
        }
        else if (_inherited.Contains(parent) && place.Start < places[0].Start)
        {
            places[0] = place;
        }
        else
        {
            return;
        }

        _inherited.Add(parent);
    }

    private readonly HashSet<int> _inherited = [];

    private List<SourceSpan> PlacesOf(int node)
    {
        if (!_places.TryGetValue(node, out var places))
        {
            _places.Add(node, places = []);
        }

        return places;
    }

    private sealed class ByReference : IEqualityComparer<object>
    {
        internal static readonly ByReference Instance = new();

        public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

        public int GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
