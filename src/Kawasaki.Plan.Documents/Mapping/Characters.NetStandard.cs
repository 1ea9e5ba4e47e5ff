namespace Kawasaki.Plan.Documents.Mapping;

internal static partial class Characters
{
    /// <summary>Finds the next character at which an item of a cell may end: a list mark, or the begin of a tag.</summary>
    internal static int NextMark(ReadOnlySpan<char> text) => text.IndexOfAny(MarkCharacters.AsSpan());

    internal static bool IsPrintedAscii(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }
}
