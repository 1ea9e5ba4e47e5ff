using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>An item of a project's table: its text as printed, and the figures and years in it.</summary>
public sealed partial record ActivityItem
{
    /// <summary>Creates an item.</summary>
    /// <param name="text">The text as printed, without its list mark.</param>
    /// <param name="facts">The figures in it.</param>
    /// <param name="milestones">The years in it.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public ActivityItem(string text, IEnumerable<QuantifiedFact>? facts = null, IEnumerable<Milestone>? milestones = null)
    {
        Text = Guard.Against.Blank(text, nameof(text));
        Facts = Guard.Against.NullItems(facts, nameof(facts));
        Milestones = Guard.Against.NullItems(milestones, nameof(milestones));
    }

    /// <summary>Gets the text as printed, without its list mark.</summary>
    public string Text { get; }

    /// <summary>Gets the figures in the text.</summary>
    public IReadOnlyList<QuantifiedFact> Facts { get; }

    /// <summary>Gets the years in the text.</summary>
    public IReadOnlyList<Milestone> Milestones { get; }
}
