using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Kawasaki.Plan.Documents.Mapping;

internal sealed partial class SourceText
{
    /// <summary>Finds where the lines begin behind the first, and says whether the text may hold a rare letter: all in one pass.</summary>
    private static bool FindLines(ReadOnlySpan<char> text, PooledList<int> starts)
    {
        var letters = MemoryMarshal.Cast<char, ushort>(text);
        var rare = Vector256<ushort>.Zero;
        var start = 0;
        for (; start <= letters.Length - Vector256<ushort>.Count; start += Vector256<ushort>.Count)
        {
            var block = Vector256.Create(letters.Slice(start, Vector256<ushort>.Count));
            var ends = Vector256.Equals(block, Vector256.Create((ushort)'\n'));
            rare |= RareIn(block, ends);
            for (var bits = ends.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
            {
                starts.Add(start + BitOperations.TrailingZeroCount(bits) + 1);
            }
        }

        return FindLinesFrom(start, text, starts) | rare != Vector256<ushort>.Zero;
    }

    private static Vector256<ushort> RareIn(Vector256<ushort> block, Vector256<ushort> ends)
    {
        var rare = Vector256.AndNot(Vector256.LessThan(block, Vector256.Create((ushort)' ')), ends | Equal(block, '\t'))
            | Equal(block, '&')
            | Equal(block, '\\')
            | Equal(block, NextLine)
            | Equal(block, SoftHyphen)
            | Equal(block, ArabicMark)
            | Equal(block, OghamSpace)
            | Equal(block, MongolianSeparator)
            | Equal(block, NonBreakingHyphen)
            | Equal(block, ByteOrderMark)
            | Equal(block, ReplacementCharacter);
        foreach (var (first, count) in RareRanges)
        {
            rare |= Vector256.LessThan(block - Vector256.Create(first), Vector256.Create(count));
        }

        return rare;
    }

    private static Vector256<ushort> Equal(Vector256<ushort> block, char c) => Vector256.Equals(block, Vector256.Create((ushort)c));
}
