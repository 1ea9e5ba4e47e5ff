namespace PlanTool;

/// <summary>Text in lines of a terminal, on which a Japanese character takes two columns.</summary>
internal static class TextWrap
{
    private const char FirstWide = '\u1100';

    /// <summary>Breaks a text at spaces, and between Japanese characters, into lines that are at most so wide.</summary>
    internal static IEnumerable<string> Lines(string text, int width)
    {
        var start = 0;
        var end = 0; // Where the line can be broken.
        var used = 0;
        for (var i = 0; i < text.Length; i++)
        {
            used += WidthOf(text[i]);
            if (used > width && end > start)
            {
                yield return text[start..end].TrimEnd();
                start = end;
                used = text[start..(i + 1)].Sum(WidthOf);
            }

            if (text[i] == ' ' || (text[i] >= FirstWide && i + 1 < text.Length && text[i + 1] is not ('。' or '、' or '）' or '］')))
            {
                end = i + 1;
            }
        }

        yield return text[start..];
    }

    private static int WidthOf(char c) => c >= FirstWide ? 2 : 1;
}
