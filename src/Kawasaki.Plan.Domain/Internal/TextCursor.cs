using System.Runtime.CompilerServices;

namespace Kawasaki.Plan.Domain.Internal;

/// <summary>A place in a text that moves on as the text is read. Every parser holds one; a copy of it looks ahead.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text, int position = 0)
{
    /// <summary>The most characters in a bracket that is skipped because it was not understood.</summary>
    internal const int LongestBracket = 20;

    internal readonly ReadOnlySpan<char> Text = text;

    /// <summary>Where it stands: it may be set back.</summary>
    internal int Position = position;

    internal readonly bool AtEnd => Position >= Text.Length;

    /// <summary>Gets the character where it stands, or NUL at the end.</summary>
    internal readonly char Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => At(Position);
    }

    internal readonly char Next => At(Position + 1);

    internal readonly ReadOnlySpan<char> Rest => Text.Slice(Math.Min(Position, Text.Length));

    /// <summary>Gets whether a digit stands here, of either width.</summary>
    internal readonly bool IsAtDigit => Folding.DigitOf(Current) >= 0;

    /// <summary>Gets whether an opening bracket stands here, round or square.</summary>
    internal readonly bool IsAtOpenBracket => Folding.IsOpenBracket(Current);

    /// <summary>Gets whether a closing bracket stands here, round or square.</summary>
    internal readonly bool IsAtCloseBracket => Folding.IsCloseBracket(Current);

    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(TrimEnd(text));
        cursor.SkipSpaces();
        return cursor.Rest;
    }

    internal static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && Folding.IsSpace(text[end - 1]))
        {
            end--;
        }

        return text.Slice(0, end);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void SkipSpaces()
    {
        while (Folding.IsSpace(Current))
        {
            Position++;
        }
    }

    /// <summary>Skips spaces, and what ends a line or a cell, such as a tab.</summary>
    /// <returns>Where it then stands.</returns>
    internal int SkipWhiteSpace()
    {
        while (CharacterClasses.IsWhiteSpace(Current))
        {
            Position++;
        }

        return Position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TrySkip(char c)
    {
        if (Current != c || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TrySkip(string word)
    {
        if (Current != word[0] || !Text.Slice(Position).StartsWith(word.AsSpan()))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>Skips the first of some words that stands here.</summary>
    internal bool TrySkipAny(string[] words)
    {
        foreach (var word in words)
        {
            if (TrySkip(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Skips a word of Latin letters, in any case and width, behind which no further letter stands.</summary>
    internal bool TrySkipLatin(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var at = Position + i;
            if (at >= Text.Length || Folding.LetterOf(Text[at]) is '\0' || Folding.LetterOf(Text[at]) != Folding.LetterOf(word[i]))
            {
                return false;
            }
        }

        var end = Position + word.Length;
        if (end < Text.Length && Folding.LetterOf(Text[end]) != '\0')
        {
            return false;
        }

        Position = end;
        return true;
    }

    /// <summary>Skips a word, with spaces before it. Where it does not stand, nothing is skipped.</summary>
    internal bool TrySkipSpacesAnd(string word)
    {
        var before = Position;
        SkipSpaces();
        var isHere = TrySkip(word);
        Position = isHere ? Position : before;
        return isHere;
    }

    /// <inheritdoc cref="TrySkipSpacesAnd(string)"/>
    internal bool TrySkipSpacesAnd(char c)
    {
        var at = Position;
        while (Folding.IsSpace(At(at)))
        {
            at++;
        }

        if (At(at) != c)
        {
            return false;
        }

        Position = at + 1;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryReadDigit(out int digit)
    {
        digit = Folding.DigitOf(Current);
        Position += digit >= 0 ? 1 : 0;
        return digit >= 0;
    }

    /// <summary>Reads the digits that stand here. A number of more than nine becomes the largest that there is.</summary>
    /// <returns>How many there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int ReadDigits(out int number)
    {
        var count = 0;
        number = 0;
        foreach (var c in Rest)
        {
            var digit = Folding.DigitOf(c);
            if (digit < 0)
            {
                break;
            }

            number = count < 9 ? (number * 10) + digit : int.MaxValue;
            count++;
        }

        Position += count;
        return count;
    }

    /// <summary>Reads a number in digits or in kanji.</summary>
    /// <param name="number">The number.</param>
    /// <param name="digitCount">How many digits it is printed with, or 0 where kanji such as 十 say the places.</param>
    /// <returns>Whether there is one. Where there is none, nothing is skipped.</returns>
    internal bool TryReadNumber(out int number, out int digitCount)
    {
        digitCount = ReadDigits(out number);
        if (digitCount > 0 || !KanjiNumerals.IsNumeral(Current))
        {
            return digitCount > 0;
        }

        var start = Position;
        SkipKanjiNumeral();
        if (KanjiNumerals.TryRead(Text.Slice(start, Position - start), out number, out digitCount))
        {
            return true;
        }

        Position = start;
        return false;
    }

    /// <summary>Returns the end of a short bracket that begins or stands open here, or 0.</summary>
    internal readonly int EndOfBracket()
    {
        var inside = Rest;
        var length = inside.Slice(0, Math.Min(inside.Length, LongestBracket)).IndexOfAny(Folding.CloseShapes.AsSpan());
        return length < 0 ? 0 : Position + length + 1;
    }

    /// <summary>Skips what looks like one number: digits, kanji numerals or 元.</summary>
    internal void SkipNumeral()
    {
        if (ReadDigits(out _) == 0 && !TrySkip('元'))
        {
            SkipKanjiNumeral();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly char At(int index) => (uint)index < (uint)Text.Length ? Text[index] : '\0';

    private void SkipKanjiNumeral()
    {
        while (KanjiNumerals.IsNumeral(Current))
        {
            Position++;
        }
    }
}
