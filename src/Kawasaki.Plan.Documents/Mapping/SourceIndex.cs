using System.Runtime.CompilerServices;
using Kawasaki.Plan.Domain.Hierarchy;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>The places of values by pointer and by part. It is made when a place is asked for the first time.</summary>
internal sealed class SourceIndex
{
    private readonly SourceMap _map;
    private readonly Dictionary<int, List<SourceSpan>> _places = [];
    private readonly Dictionary<string, int> _pointers = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _parts = new(ByReference.Instance);

    internal SourceIndex(SourceMap map, ComprehensivePlan plan, SourceNode[] nodes, SourceEntry[] figures)
    {
        _map = map;
        // A part stands where the first text in it does; only one without any, where its first figure does.
        Take(map.Texts(), nodes);
        Take(figures, nodes);
        foreach (var node in _places.Keys)
        {
            _pointers[map.PointerOf(node)] = node;
        }

        var parts = PlanParts.Of(plan, nodes);
        for (var node = 1; node < parts.Length; node++)
        {
            if (parts[node] is { } part)
            {
                _parts[part] = node;
            }
        }

        Nodes = [.. _pointers.Values];
        Array.Sort(Nodes);
    }

    internal int[] Nodes { get; }

    internal SourceSpan? Find(string pointer) => _pointers.TryGetValue(pointer, out var node) ? _places[node][0] : null;

    internal IReadOnlyList<SourceSpan> FindAll(string pointer) => _pointers.TryGetValue(pointer, out var node) ? [.. _places[node]] : [];

    internal SourceSpan? FindPart(object part) => _parts.TryGetValue(part, out var node) && _places.TryGetValue(node, out var places) ? places[0] : null;

    private void Take(IEnumerable<SourceEntry> entries, SourceNode[] nodes)
    {
        var placed = new HashSet<int>(_places.Keys);
        foreach (var entry in entries)
        {
            PlacesOf(entry.Node).Add(_map.SpanOf(entry.Start, entry.End));
        }

        // A node has a greater number than its parent, which takes over the first place of its children.
        var inherited = new HashSet<int>();
        for (var node = nodes.Length - 1; node > 0; node--)
        {
            var parent = nodes[node].Parent;
            if (!_places.TryGetValue(node, out var places) || placed.Contains(node) || placed.Contains(parent))
            {
                continue;
            }

            var placesOfParent = PlacesOf(parent);
            if (placesOfParent.Count == 0)
            {
                placesOfParent.Add(places[0]);
                inherited.Add(parent);
            }
            else if (inherited.Contains(parent) && places[0].Start < placesOfParent[0].Start)
            {
                placesOfParent[0] = places[0];
            }
        }
    }

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
