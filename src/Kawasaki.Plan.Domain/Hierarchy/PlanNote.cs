using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>A note under a table (※), with the mark by which indicators refer to it.</summary>
public sealed partial record PlanNote
{
    /// <summary>Creates a note.</summary>
    /// <param name="text">The text, which must not be blank.</param>
    /// <param name="mark">The mark, such as <c>1</c>, or <see langword="null"/> for a note that nothing refers to.</param>
    /// <exception cref="ArgumentException">The text, or a mark that is given, is blank.</exception>
    public PlanNote(string text, string? mark = null)
    {
        Text = Guard.Against.Blank(text, nameof(text));
        Mark = mark is null ? null : Guard.Against.Blank(mark, nameof(mark));
    }

    /// <summary>Gets the mark, such as <c>1</c>, or <see langword="null"/> for a note that nothing refers to.</summary>
    public string? Mark { get; }

    /// <summary>Gets the text.</summary>
    public string Text { get; }
}
