using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>The items of the projects of a plan, or of a node and those below it, in the order of the plan. Enumerating allocates nothing.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A sequence is enumerated and not compared.")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is named by what it gives.")]
public readonly struct PlanItems : IEnumerable<PlacedItem>
{
    private readonly PlanNodes _nodes;
    private readonly PlanNode _root;

    internal PlanItems(PlanNodes nodes)
    {
        _nodes = nodes;
        _root = default;
    }

    internal PlanItems(PlanNode root)
    {
        _nodes = root.Descendants;
        _root = root;
    }

    /// <summary>Returns an enumerator.</summary>
    public Enumerator GetEnumerator() => new(_nodes.GetEnumerator(), _root);

    IEnumerator<PlacedItem> IEnumerable<PlacedItem>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the items.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "An enumerator is not compared.")]
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The pattern of the platform's own enumerators.")]
    public struct Enumerator : IEnumerator<PlacedItem>
    {
        private PlanNodes.Enumerator _nodes;
        private PlanNode _node;
        private int _nextStage;
        private PlanNodes.Level<ActivityGroup> _groups;
        private ActivityGroup? _group;
        private PlanNodes.Level<ActivityItem> _items;

        internal Enumerator(PlanNodes.Enumerator nodes, PlanNode root)
        {
            _nodes = nodes;
            _node = root;
            _nextStage = 0;
            _groups = default;
            _group = null;
            _items = default;
            Current = default;
        }

        /// <inheritdoc/>
        public PlacedItem Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            ActivityItem? item;
            while (!_items.TryNext(out item))
            {
                if (_groups.TryNext(out _group))
                {
                    _items = new(_group.Items);
                }
                else if (_node.Project is { } project && _nextStage <= (int)StageKind.Later)
                {
                    _groups = new(StageOf(project, (StageKind)_nextStage).Groups);
                    _nextStage++;
                }
                else if (_nodes.MoveNext())
                {
                    _node = _nodes.Current;
                    _nextStage = 0;
                }
                else
                {
                    return false;
                }
            }

            Current = new(_node, (StageKind)(_nextStage - 1), _group!, item);
            return true;
        }

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();

        private static ProjectStage StageOf(Project project, StageKind kind) => kind switch
        {
            StageKind.Current => project.Current,
            StageKind.Planned => project.Planned,
            _ => project.Later,
        };
    }
}
