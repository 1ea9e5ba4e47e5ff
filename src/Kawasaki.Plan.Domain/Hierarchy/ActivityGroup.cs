using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>Items of a project's table under one heading (●).</summary>
public sealed partial record ActivityGroup
{
    /// <summary>Creates a group.</summary>
    /// <param name="heading">The heading, or <see langword="null"/> for items before the first heading.</param>
    /// <param name="items">The items.</param>
    public ActivityGroup(string? heading = null, IEnumerable<ActivityItem>? items = null)
    {
        Heading = heading;
        Items = Guard.Against.NullItems(items, nameof(items));
    }

    /// <summary>Gets the heading, or <see langword="null"/> for items before the first heading.</summary>
    public string? Heading { get; }

    /// <summary>Gets the items.</summary>
    public IReadOnlyList<ActivityItem> Items { get; }
}
