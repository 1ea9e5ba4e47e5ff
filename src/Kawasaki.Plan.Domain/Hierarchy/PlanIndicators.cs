using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Kawasaki.Plan.Domain.Indicators;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>The indicators of a plan, or of a node and those below it, in the order of the plan. Enumerating allocates nothing.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A sequence is enumerated and not compared.")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is named by what it gives.")]
public readonly struct PlanIndicators : IEnumerable<PlacedIndicator>
{
    private readonly PlanNodes _nodes;
    private readonly PlanNode _root;

    internal PlanIndicators(PlanNodes nodes)
    {
        _nodes = nodes;
        _root = default;
    }

    internal PlanIndicators(PlanNode root)
    {
        _nodes = root.Descendants;
        _root = root;
    }

    /// <summary>Returns an enumerator.</summary>
    public Enumerator GetEnumerator() => new(_nodes.GetEnumerator(), _root);

    IEnumerator<PlacedIndicator> IEnumerable<PlacedIndicator>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the indicators.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "An enumerator is not compared.")]
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The pattern of the platform's own enumerators.")]
    public struct Enumerator : IEnumerator<PlacedIndicator>
    {
        private PlanNodes.Enumerator _nodes;
        private PlanNodes.Level<Indicator> _indicators;
        private PlanNode _node;

        internal Enumerator(PlanNodes.Enumerator nodes, PlanNode root)
        {
            _nodes = nodes;
            _node = root;
            _indicators = new(IndicatorsOf(root));
            Current = default;
        }

        /// <inheritdoc/>
        public PlacedIndicator Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            Indicator? indicator;
            while (!_indicators.TryNext(out indicator))
            {
                if (!_nodes.MoveNext())
                {
                    return false;
                }

                _node = _nodes.Current;
                _indicators = new(IndicatorsOf(_node));
            }

            Current = new(_node, indicator);
            return true;
        }

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();

        private static IReadOnlyList<Indicator>? IndicatorsOf(PlanNode node) => node.Kind switch
        {
            PlanNodeKind.Policy => node.Policy!.PerceptionIndicators,
            PlanNodeKind.Measure => node.Measure!.OutcomeIndicators,
            _ => null,
        };
    }
}
