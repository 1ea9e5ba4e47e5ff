using System.Text;

namespace Kawasaki.Plan.Documents.Reading;

/// <summary>The characters that converters write in several forms.</summary>
internal static class Characters
{
    internal static int DigitOf(char c) =>
        c is >= '0' and <= '9' ? c - '0'
        : c is >= '０' and <= '９' ? c - '０'
        : -1;

    internal static bool IsDash(char c) => c is '-' or '－' or '‐' or '–' or '—' or '―' or '−' or 'ー';

    internal static bool IsOpeningBracket(char c) => c is '(' or '（';

    internal static bool IsClosingBracket(char c) => c is ')' or '）';

    // On spans: the two frameworks have no common way to say these of strings that the analysers of both accept.
    internal static bool Has(this string text, string word) => text.AsSpan().IndexOf(word.AsSpan()) >= 0;

    internal static int PlaceOf(this string text, char c) => text.AsSpan().IndexOf(c);

    internal static int PlaceOfAny(this string text, string characters) => text.AsSpan().IndexOfAny(characters.AsSpan());

    internal static bool EndsSentence(this string text) => text.Length > 0 && text[text.Length - 1] == '。';

    /// <summary>Returns the text without any white space.</summary>
    internal static string WithoutSpaces(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }

    /// <summary>Takes out white space beside a Japanese character: a wrapped line is joined without a space.</summary>
    internal static string JoinWrapped(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                builder.Append(text[i]);
                continue;
            }

            var end = i;
            while (end + 1 < text.Length && char.IsWhiteSpace(text[end + 1]))
            {
                end++;
            }

            var isBetweenLatin = i > 0 && text[i - 1] < '\u0080' && end + 1 < text.Length && text[end + 1] < '\u0080';
            if (isBetweenLatin)
            {
                builder.Append(' ');
            }

            i = end;
        }

        return builder.ToString();
    }
}
