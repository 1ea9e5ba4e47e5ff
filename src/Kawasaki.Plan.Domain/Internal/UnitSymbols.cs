namespace Kawasaki.Plan.Domain.Internal;

/// <summary>What the symbol of a unit may be: whatever stands in a text, in JSON and in XML as it is, and behind an amount and a space.</summary>
internal static class UnitSymbols
{
    internal const string Percent = "%";
    internal const string WidePercent = "％";

    /// <summary>Returns whether a text is a symbol: without white space at either end, without control characters, without half a surrogate pair.</summary>
    internal static bool IsSymbol(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || CharacterClasses.IsWhiteSpace(text[0]) || CharacterClasses.IsWhiteSpace(text[text.Length - 1]))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] is < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF')
            {
                return false;
            }
        }

        return true;
    }
}
