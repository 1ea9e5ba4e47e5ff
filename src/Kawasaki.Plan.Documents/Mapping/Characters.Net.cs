using System.Buffers;

namespace Kawasaki.Plan.Documents.Mapping;

internal static partial class Characters
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(MarkCharacters);

    /// <summary>Finds the next character at which an item of a cell may end: a list mark, or the begin of a tag.</summary>
    internal static int NextMark(ReadOnlySpan<char> text) => text.IndexOfAny(Marks);

    internal static bool IsPrintedAscii(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange(' ', '~') < 0;
}
