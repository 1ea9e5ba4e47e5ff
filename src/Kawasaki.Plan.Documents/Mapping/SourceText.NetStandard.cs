namespace Kawasaki.Plan.Documents.Mapping;

internal sealed partial class SourceText
{
    /// <summary>Finds where the lines begin behind the first, and says whether the text may hold a rare letter.</summary>
    private static bool FindLines(ReadOnlySpan<char> text, PooledList<int> starts) => FindLinesFrom(0, text, starts);
}
