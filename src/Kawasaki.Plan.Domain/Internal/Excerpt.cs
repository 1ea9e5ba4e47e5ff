namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Shortens untrusted text before it is quoted in a message.</summary>
internal static class Excerpt
{
    private const int MaxLength = 40;

    internal static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxLength)
        {
            return text.ToString();
        }

        var cut = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength; // No half of a character is quoted.
        return text.Slice(0, cut).ToString() + "…";
    }
}
