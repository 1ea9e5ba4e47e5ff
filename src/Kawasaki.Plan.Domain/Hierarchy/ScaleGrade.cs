using Ardalis.GuardClauses;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Hierarchy;

/// <summary>One of the grades of a scale by which people assess.</summary>
public sealed partial record ScaleGrade
{
    /// <summary>Creates a grade.</summary>
    /// <param name="code">The code, such as <c>3</c>.</param>
    /// <param name="label">What it is called.</param>
    /// <exception cref="ArgumentException">The code is blank, or the label is in one of the two languages.</exception>
    public ScaleGrade(string code, Wording label)
    {
        Code = Guard.Against.Blank(code, nameof(code));
        Label = Guard.Against.BlankText(label, nameof(label));
    }

    /// <summary>Gets the code.</summary>
    public string Code { get; }

    /// <summary>Gets what it is called.</summary>
    public Wording Label { get; }

    /// <summary>Returns the code and the label in Japanese.</summary>
    public override string ToString() => $"{Code} {Label.Japanese}";
}
