namespace Kawasaki.Plan.Documents.Mapping;

internal static partial class Characters
{
    /// <summary>Says whether a text may hold a fact, a milestone, a year in brackets or the mark of a note.</summary>
    internal static bool MayHoldFigures(ReadOnlySpan<char> text) => text.IndexOfAny(FigureCharacters.AsSpan()) >= 0;

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
