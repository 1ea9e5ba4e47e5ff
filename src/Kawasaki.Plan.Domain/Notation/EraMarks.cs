using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>What an era is marked by in a text: its name, its square character, its letter, or an initial such as 令.</summary>
internal static class EraMarks
{
    /// <summary>Reads the name, initial, letter or square character of an era.</summary>
    internal static EraMark ReadMark(this EraTable eras, ref TextCursor cursor, out int era)
    {
        var first = Folding.Unify(cursor.Current);
        if (Folding.LetterOf(first) is not '\0' and var letter)
        {
            return eras.ReadLatin(ref cursor, letter, out era);
        }

        era = -1;
        if (!eras.MayBeMark(first))
        {
            return EraMark.None;
        }

        era = eras.IndexOfMark(first, cursor.Rest, out var length);
        if (era < 0)
        {
            return EraMark.None;
        }

        cursor.Position += length;
        return length == 1 && CharacterClasses.IsLetter(first) && eras[era].Name.Length > 1 ? EraMark.Initial : EraMark.Name;
    }

    /// <summary>Reads a letter or a Latin name, in any case and width. A letter that begins another word names nothing.</summary>
    private static EraMark ReadLatin(this EraTable eras, ref TextCursor cursor, char letter, out int era)
    {
        if (Folding.LetterOf(cursor.Next) == '\0')
        {
            era = eras.IndexOfLetter(letter);
            cursor.Position += era >= 0 ? 1 : 0;
            return era >= 0 ? EraMark.Letter : EraMark.None;
        }

        for (era = eras.Count - 1; era >= 0; era--)
        {
            if (cursor.TrySkipLatin(eras[era].LatinName))
            {
                return EraMark.Name;
            }
        }

        return EraMark.None;
    }

    /// <summary>Returns the index of the era whose name, square character or initial stands at the start of a text, or -1.</summary>
    /// <remarks>Of two names the longer one stands there. An initial is read only where no other era of the table has it.</remarks>
    internal static int IndexOfMark(this EraTable eras, char first, ReadOnlySpan<char> text, out int length)
    {
        var index = -1;
        var initials = 0;
        length = 0;
        for (var i = eras.Count - 1; i >= 0; i--)
        {
            var era = eras[i];
            var name = era.Name;
            if (name[0] == first)
            {
                var isName = StartsWith(text, name);
                if (eras.HasOneEraAnInitial)
                {
                    length = isName ? name.Length : 1;
                    return i; // Nothing else can stand here.
                }

                initials++;
                if (isName ? name.Length > length : length == 0)
                {
                    index = i;
                    length = isName ? name.Length : 0;
                }
            }
            else if (era.Square == first)
            {
                length = 1;
                return i;
            }
        }

        if (length == 0)
        {
            length = initials == 1 ? 1 : 0;
            return initials == 1 ? index : -1;
        }

        return index;
    }

    /// <summary>Returns where the name, square character, letter or initial of an era begins that ends a text, or -1.</summary>
    internal static int StartOfMarkEnding(this EraTable eras, ReadOnlySpan<char> text)
    {
        var last = text.Length - 1;
        if (last < 0)
        {
            return -1;
        }

        var end = Folding.Unify(text[last]);
        if (Folding.LetterOf(end) != '\0')
        {
            return eras.StartOfLatinEnding(text);
        }

        var start = text.Length;
        for (var i = 0; i < eras.Count; i++)
        {
            var name = eras[i].Name;
            var at = text.Length - name.Length;
            if (name[name.Length - 1] == end
                && at >= 0
                && at < start
                && eras.IndexOfMark(Folding.Unify(text[at]), text.Slice(at), out var length) >= 0
                && length == name.Length)
            {
                start = at;
            }
        }

        return start < text.Length ? start
            : eras.IndexOfMark(end, text.Slice(last), out _) >= 0 ? last
            : -1;
    }

    /// <summary>Returns where the letter or the Latin name of an era begins that ends a text, or -1.</summary>
    private static int StartOfLatinEnding(this EraTable eras, ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && Folding.LetterOf(text[start - 1]) != '\0')
        {
            start--;
        }

        var cursor = new TextCursor(text, start);
        return eras.ReadMark(ref cursor, out _) is not EraMark.None && cursor.AtEnd ? start : -1;
    }

    /// <summary>Compares all but the first character, which is known to be equal.</summary>
    private static bool StartsWith(ReadOnlySpan<char> text, string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (i >= text.Length || text[i] != name[i])
            {
                return false;
            }
        }

        return true;
    }
}
