namespace Kawasaki.Plan.Domain.Internal;

/// <summary>Shortens untrusted text before it is quoted in a message.</summary>
internal static class Excerpt
{
    /// <summary>How much of a text is enough to quote either end of it.</summary>
    internal const int Reach = MaxLength + 1;

    private const int MaxLength = 40;

    /// <summary>Returns the beginning of a text.</summary>
    internal static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxLength)
        {
            return text.ToString();
        }

        var cut = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength; // No half of a character is quoted.
        return text.Slice(0, cut).ToString() + "…";
    }

    /// <summary>Returns the end of a text.</summary>
    internal static string OfEnd(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxLength)
        {
            return text.ToString();
        }

        var cut = text.Length - MaxLength;
        return "…" + text.Slice(char.IsLowSurrogate(text[cut]) ? cut + 1 : cut).ToString();
    }
}
