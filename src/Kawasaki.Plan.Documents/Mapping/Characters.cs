using System.Text;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Mapping;

/// <summary>The characters that converters write in several forms.</summary>
internal static partial class Characters
{
    private const string MarkCharacters = "<●・･★";

    /// <summary>Says whether a text may hold a fact, a milestone, a year in brackets or the mark of a note.</summary>
    internal static bool MayHoldFigures(ReadOnlySpan<char> text) =>
        text.IndexOfAny(Folding.OpenBrackets.AsSpan()) >= 0 || text.IndexOfAny("：:※^".AsSpan()) >= 0;

    /// <summary>Says whether a space stands for the end of a line between two characters: where neither is Japanese, and between digits of either
    /// width.</summary>
    internal static bool NeedSpaceBetween(char left, char right) =>
        (left < '\u0080' && right < '\u0080') || (Folding.DigitOf(left) >= 0 && Folding.DigitOf(right) >= 0);

    /// <summary>Says whether a text begins with a sign that marks items in other places than the cells of projects. 〇〇 stands for a name.</summary>
    internal static bool BeginsWithOtherMark(ReadOnlySpan<char> text) =>
        text[0] is (> '\u2000' and < '\u3008') or > '\uF000' && IsOtherMark(text[0]) && !(text.Length > 1 && text[1] == text[0]);

    private static bool IsOtherMark(char c) => c is '•' or '○' or '◯' or '〇' or '◎' or '■' or '□' or '◆' or '◇' or '▪' or '\uF0B7' or '\uF0A7';

    internal static bool IsListMark(ReadOnlySpan<char> text) => text.Length > 0 && (text[0] is '●' or '・' or '･');

    internal static bool Has(this ReadOnlySpan<char> text, string word) => text.IndexOf(word.AsSpan()) >= 0;

    internal static bool Is(this ReadOnlySpan<char> text, string word) => text.SequenceEqual(word.AsSpan());

    internal static bool Begins(this ReadOnlySpan<char> text, string word) => text.StartsWith(word.AsSpan());

    internal static bool Ends(this ReadOnlySpan<char> text, string word) => text.EndsWith(word.AsSpan());

    internal static bool HasAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Has(word))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool EndsAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Ends(word))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool EndsSentence(this ReadOnlySpan<char> text) => text.Length > 0 && text[text.Length - 1] == '。';

    /// <summary>Copies a text without its white space into a destination, and returns what was copied: nothing where it does not fit.</summary>
    internal static ReadOnlySpan<char> WithoutSpaces(ReadOnlySpan<char> text, Span<char> destination)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (CharacterClasses.IsWhiteSpace(c))
            {
                continue;
            }

            if (length == destination.Length)
            {
                return default;
            }

            destination[length++] = c;
        }

        return destination.Slice(0, length);
    }

    /// <summary>Says whether two texts are equal but for white space.</summary>
    internal static bool AreEqualButForSpaces(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var cursor = new TextCursor(left);
        var other = new TextCursor(right);
        while (true)
        {
            cursor.SkipWhiteSpace();
            other.SkipWhiteSpace();
            if (cursor.AtEnd || other.AtEnd)
            {
                return cursor.AtEnd && other.AtEnd;
            }

            if (!cursor.TrySkip(other.Current))
            {
                return false;
            }

            other.Position++;
        }
    }

    /// <summary>Takes out white space beside a Japanese character: a wrapped line is joined without a space.</summary>
    internal static string JoinWrapped(ReadOnlySpan<char> text)
    {
        StringBuilder? builder = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!CharacterClasses.IsWhiteSpace(text[i]))
            {
                builder?.Append(text[i]);
                continue;
            }

            builder ??= new StringBuilder(text.ToString(), 0, i, text.Length);
            var end = new TextCursor(text, i).SkipWhiteSpace();
            if (i > 0 && end < text.Length && NeedSpaceBetween(text[i - 1], text[end]))
            {
                builder.Append(' ');
            }

            i = end - 1;
        }

        return builder?.ToString() ?? text.ToString();
    }
}
