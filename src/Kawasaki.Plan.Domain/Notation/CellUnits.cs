using System.Text;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What stands in 「」 in cells, as it is: a unit that would be read as another one, or not at all (5 「百万円」, which is no 5,000,000 円), words and
/// qualifiers likewise.</summary>
internal static class CellUnits
{
    internal const char Open = '「';
    internal const char Close = '」';

    internal static string Quote(string unit) => $"{Open}{new StringBuilder(unit).Replace("」", "」」")}{Close}";

    /// <summary>Skips what is quoted, behind the bracket that opens. One that closes stands twice in it.</summary>
    internal static bool TrySkipQuoted(ref TextCursor cursor, out string quoted)
    {
        var from = cursor.Position;
        while (cursor.Rest.IndexOf(Close) is >= 0 and var length)
        {
            cursor.Position += length + 1;
            if (!cursor.TrySkip(Close))
            {
                quoted = new StringBuilder(cursor.Text.Slice(from, cursor.Position - 1 - from).ToString()).Replace("」」", "」").ToString();
                return true;
            }
        }

        quoted = "";
        return false;
    }

    /// <summary>Returns where what is quoted ends with which a text begins, or 0.</summary>
    internal static int EndOfQuoted(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        cursor.SkipSpaces();
        return cursor.TrySkip(Open) && TrySkipQuoted(ref cursor, out _) ? cursor.Position : 0;
    }

    /// <summary>Returns what a text has in 「」, if it is nothing else.</summary>
    internal static string? Unquoted(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        return cursor.TrySkip(Open) && TrySkipQuoted(ref cursor, out var quoted) && cursor.AtEnd ? quoted : null;
    }
}
