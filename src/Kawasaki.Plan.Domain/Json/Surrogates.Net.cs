namespace Kawasaki.Plan.Domain.Json;

/// <summary>Looks for surrogates, which hardly any text has.</summary>
internal static class Surrogates
{
    internal static int IndexOfFirst(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\uD800', '\uDFFF');
}
