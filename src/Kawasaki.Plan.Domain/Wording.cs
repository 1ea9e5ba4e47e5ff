using Ardalis.GuardClauses;

namespace Kawasaki.Plan.Domain;

/// <summary>A text in Japanese and in English. The default value is the empty text.</summary>
public readonly record struct Wording
{
    private readonly string? _japanese;
    private readonly string? _english;

    /// <summary>Creates a text in both languages.</summary>
    /// <param name="japanese">The text in Japanese.</param>
    /// <param name="english">The text in English.</param>
    /// <exception cref="ArgumentNullException">One of the two is <see langword="null"/>.</exception>
    public Wording(string japanese, string english)
    {
        _japanese = Guard.Against.Null(japanese);
        _english = Guard.Against.Null(english);
    }

    /// <summary>Gets the text in Japanese.</summary>
    public string Japanese => _japanese ?? "";

    /// <summary>Gets the text in English.</summary>
    public string English => _english ?? "";

    /// <summary>Returns both texts, such as <c>達成率 / attainment ratio</c>.</summary>
    public override string ToString() => _japanese is null ? "" : $"{Japanese} / {English}";
}
