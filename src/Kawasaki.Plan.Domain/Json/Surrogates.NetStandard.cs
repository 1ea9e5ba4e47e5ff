namespace Kawasaki.Plan.Domain.Json;

/// <summary>Looks for surrogates, which hardly any text has.</summary>
internal static class Surrogates
{
    internal static int IndexOfFirst(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
