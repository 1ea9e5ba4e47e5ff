using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Kawasaki.Plan.Domain.Calendars;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>The milestones of a fiscal year, in the order of the plan. Enumerating allocates nothing.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A sequence is enumerated and not compared.")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is named by what it gives.")]
public readonly struct PlanMilestones : IEnumerable<PlacedMilestone>
{
    private readonly PlanItems _items;
    private readonly FiscalYear _year;

    internal PlanMilestones(PlanItems items, FiscalYear year)
    {
        _items = items;
        _year = year;
    }

    /// <summary>Returns an enumerator.</summary>
    public Enumerator GetEnumerator() => new(_items.GetEnumerator(), _year);

    IEnumerator<PlacedMilestone> IEnumerable<PlacedMilestone>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the milestones.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "An enumerator is not compared.")]
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The pattern of the platform's own enumerators.")]
    public struct Enumerator : IEnumerator<PlacedMilestone>
    {
        private readonly FiscalYear _year;
        private PlanItems.Enumerator _items;
        private PlanNodes.Level<Milestone> _milestones;

        internal Enumerator(PlanItems.Enumerator items, FiscalYear year)
        {
            _items = items;
            _year = year;
            _milestones = default;
            Current = default;
        }

        /// <inheritdoc/>
        public PlacedMilestone Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (true)
            {
                while (_milestones.TryNext(out var milestone))
                {
                    if (milestone.Period.CountedFiscalYear == _year)
                    {
                        Current = new(_items.Current, milestone);
                        return true;
                    }
                }

                if (!_items.MoveNext())
                {
                    return false;
                }

                _milestones = new(_items.Current.Item.Milestones);
            }
        }

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();
    }
}
