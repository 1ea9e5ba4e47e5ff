using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Kawasaki.Plan.Domain.Quantities;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>The facts (figures) in a unit, in the order of the plan. Enumerating allocates nothing.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A sequence is enumerated and not compared.")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is named by what it gives.")]
public readonly struct PlanFacts : IEnumerable<PlacedFact>
{
    private readonly PlanItems _items;
    private readonly MeasurementUnit _unit;

    internal PlanFacts(PlanItems items, MeasurementUnit unit)
    {
        _items = items;
        _unit = unit;
    }

    /// <summary>Returns an enumerator.</summary>
    public Enumerator GetEnumerator() => new(_items.GetEnumerator(), _unit);

    IEnumerator<PlacedFact> IEnumerable<PlacedFact>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the facts.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "An enumerator is not compared.")]
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The pattern of the platform's own enumerators.")]
    public struct Enumerator : IEnumerator<PlacedFact>
    {
        private readonly MeasurementUnit _unit;
        private PlanItems.Enumerator _items;
        private PlanNodes.Level<QuantifiedFact> _facts;

        internal Enumerator(PlanItems.Enumerator items, MeasurementUnit unit)
        {
            _items = items;
            _unit = unit;
            _facts = default;
            Current = default;
        }

        /// <inheritdoc/>
        public PlacedFact Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (true)
            {
                while (_facts.TryNext(out var fact))
                {
                    if (fact.Value.Unit == _unit)
                    {
                        Current = new(_items.Current, fact);
                        return true;
                    }
                }

                if (!_items.MoveNext())
                {
                    return false;
                }

                _facts = new(_items.Current.Item.Facts);
            }
        }

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();
    }
}
