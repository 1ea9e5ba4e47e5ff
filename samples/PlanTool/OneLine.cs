using System.Globalization;
using System.Text;

namespace PlanTool;

/// <summary>Text of others on one line of a terminal.</summary>
internal static class OneLine
{
    /// <summary>Returns a text in which nothing ends the line or steers the terminal: controls, separators of lines and what is not seen, such as marks of direction, are escaped, <c>\u001B</c>.</summary>
    /// <param name="text">The text; where it is JSON it stays so, as these characters stand in strings only.</param>
    internal static string Of(string text)
    {
        if (!text.Any(IsEscaped))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = IsEscaped(c) ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static bool IsEscaped(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
