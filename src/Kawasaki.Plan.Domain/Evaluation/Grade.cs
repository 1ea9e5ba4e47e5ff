using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A grade that a rule gives (達成度).</summary>
public sealed record Grade
{
    /// <summary>Creates a grade.</summary>
    /// <param name="code">The code, such as <c>onTrack</c> or <c>B*</c>.</param>
    /// <param name="label">What the grade is called.</param>
    /// <param name="rank">The place in the order of the rule's grades, 1 for the best; <see langword="null"/> for a grade that stands outside the
    /// order.</param>
    /// <exception cref="ArgumentException">A text is blank, or <paramref name="rank"/> is less than 1.</exception>
    public Grade(string code, Wording label, int? rank = null)
    {
        Code = Guard.Against.Blank(code, nameof(code));
        Label = Guard.Against.BlankText(label, nameof(label));
        Rank = rank is { } given ? Guard.Against.OutsideBounds(given, nameof(rank), 1, int.MaxValue) : null;
    }

    /// <summary>Gets the code, such as <c>onTrack</c> or <c>B*</c>.</summary>
    public string Code { get; }

    /// <summary>Gets what the grade is called.</summary>
    public Wording Label { get; }

    /// <summary>Gets the place in the order of the rule's grades, 1 for the best, or <see langword="null"/> outside it: nothing could be judged.</summary>
    public int? Rank { get; }

    /// <summary>Gets the grade of what cannot be judged, in the rules that have no grade of their own for it.</summary>
    public static Grade NotAvailable { get; } = new("notAvailable", new("判定不能", "Not available"));

    /// <summary>Gets whether the code is a mark, such as <c>B*</c>, that every language shares: no word, and no number, which would be taken for a
    /// count.</summary>
    internal bool IsMark => Code.Length <= 2 && Code[0] is < '0' or > '9';

    /// <summary>Gets the mark, or what the grade is called.</summary>
    internal Wording ShortLabel => IsMark ? new(Code, Code) : Label;

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
