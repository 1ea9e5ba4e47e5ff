using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>The nodes of a plan or below a node, in the order of the plan: each before those below it. Enumerating allocates nothing.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A sequence is enumerated and not compared.")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is named by what it gives.")]
public readonly struct PlanNodes : IEnumerable<PlanNode>
{
    private readonly IReadOnlyList<BasicPolicy>? _basicPolicies;
    private readonly PlanNode _root;

    internal PlanNodes(IReadOnlyList<BasicPolicy> basicPolicies)
    {
        _basicPolicies = basicPolicies;
        _root = default;
    }

    internal PlanNodes(PlanNode root)
    {
        _basicPolicies = null;
        _root = root;
    }

    /// <summary>Returns an enumerator.</summary>
    public Enumerator GetEnumerator() => new(_basicPolicies, _root);

    IEnumerator<PlanNode> IEnumerable<PlanNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the nodes.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "An enumerator is not compared.")]
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The pattern of the platform's own enumerators.")]
    public struct Enumerator : IEnumerator<PlanNode>
    {
        private Level<BasicPolicy> _basicPolicies;
        private Level<Policy> _policies;
        private Level<Measure> _measures;
        private Level<Project> _projects;
        private PlanNode _current;

        internal Enumerator(IReadOnlyList<BasicPolicy>? basicPolicies, PlanNode root)
        {
            _current = root;
            _basicPolicies = new(basicPolicies);
            _policies = new(root.Kind is PlanNodeKind.BasicPolicy ? root.BasicPolicy!.Policies : null);
            _measures = new(root.Kind is PlanNodeKind.Policy ? root.Policy!.Measures : null);
            _projects = new(root.Kind is PlanNodeKind.Measure ? root.Measure!.Projects : null);
        }

        /// <inheritdoc/>
        public readonly PlanNode Current => _current;

        readonly object IEnumerator.Current => _current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (_projects.TryNext(out var project))
            {
                _current = new(_current.BasicPolicy!, _current.Policy, _current.Measure, project);
                return true;
            }

            if (_measures.TryNext(out var measure))
            {
                _current = new(_current.BasicPolicy!, _current.Policy, measure);
                _projects = new(measure.Projects);
                return true;
            }

            if (_policies.TryNext(out var policy))
            {
                _current = new(_current.BasicPolicy!, policy);
                _measures = new(policy.Measures);
                return true;
            }

            if (_basicPolicies.TryNext(out var basicPolicy))
            {
                _current = new(basicPolicy);
                _policies = new(basicPolicy.Policies);
                return true;
            }

            return false;
        }

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();
    }

    /// <summary>A list and where in it an enumerator stands.</summary>
    internal struct Level<T>
        where T : class
    {
        private readonly IReadOnlyList<T>? _items;
        private int _next;

        internal Level(IReadOnlyList<T>? items)
        {
            _items = items;
            _next = 0;
        }

        internal bool TryNext([NotNullWhen(true)] out T? item)
        {
            if (_items is null || _next >= _items.Count)
            {
                item = null;
                return false;
            }

            item = _items[_next++];
            return true;
        }
    }
}
