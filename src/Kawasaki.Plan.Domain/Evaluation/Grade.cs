using Ardalis.GuardClauses;

namespace Kawasaki.Plan.Domain.Evaluation;

/// <summary>A grade that a rule gives (達成度).</summary>
public sealed record Grade
{
    /// <summary>Creates a grade.</summary>
    /// <param name="code">The code, such as <c>onTrack</c> or <c>B*</c>.</param>
    /// <param name="japaneseLabel">The label in Japanese.</param>
    /// <param name="englishLabel">The label in English.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Grade(string code, string japaneseLabel, string englishLabel)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        JapaneseLabel = Guard.Against.NullOrWhiteSpace(japaneseLabel);
        EnglishLabel = Guard.Against.NullOrWhiteSpace(englishLabel);
    }

    /// <summary>Gets the code, such as <c>onTrack</c> or <c>B*</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the label in Japanese.</summary>
    public string JapaneseLabel { get; }

    /// <summary>Gets the label in English.</summary>
    public string EnglishLabel { get; }

    /// <summary>Gets the grade of what cannot be judged, in the rules that have no grade of their own for it.</summary>
    internal static Grade NotAvailable { get; } = new("notAvailable", "判定不能", "Not available");

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
