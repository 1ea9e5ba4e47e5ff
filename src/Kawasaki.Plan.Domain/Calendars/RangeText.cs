using System.Text;

namespace Kawasaki.Plan.Domain.Calendars;

/// <summary>The two ends of a range in text: <c>A/B</c>, and <c>A..B</c>, <c>A..</c> and <c>..B</c> where a slash cannot stand.</summary>
internal static class RangeText
{
    /// <summary>An end that is open (ISO 8601-2).</summary>
    internal const string Open = "..";

    /// <summary>Splits a text. An open end is <see cref="Open"/> in either form.</summary>
    internal static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> first, out ReadOnlySpan<char> last)
    {
        var slash = text.IndexOf('/');
        var divider = slash >= 0 ? slash : text.IndexOf(Open.AsSpan());
        first = text.Slice(0, Math.Max(divider, 0));
        last = divider < 0 ? default : text.Slice(divider + (slash >= 0 ? 1 : Open.Length));
        if (slash >= 0 || divider < 0)
        {
            return slash >= 0;
        }

        var isRange = last.IndexOf('.') < 0; // Four dots are no end that is open.
        first = first.IsEmpty ? Open.AsSpan() : first;
        last = last.IsEmpty ? Open.AsSpan() : last;
        return isRange;
    }

    internal static bool IsOpen(ReadOnlySpan<char> end) => end.SequenceEqual(Open.AsSpan());

    /// <summary>Returns the text of a range as it stands in a path.</summary>
    internal static string ToPath(string text) => new StringBuilder(text).Replace("../", Open).Replace("/..", Open).Replace("/", Open).ToString();
}
