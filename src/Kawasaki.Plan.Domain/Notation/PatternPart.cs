using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Domain.Notation;

/// <summary>A field or a literal of a pattern, with the words that may stand for it. In a word a digit of any value stands as one mark.</summary>
internal sealed class PatternPart
{
    private const char Digit = '\uFFFE';
    private const char KanjiDigit = '\uFFFF';

    internal PatternPart(PatternField field, string literal, int position, EraTable eras)
    {
        Field = field;
        Position = position;
        Words = field switch
        {
            PatternField.Literal => [literal],
            PatternField.Era => [.. eras.Eras.Select(era => era.Name)],
            PatternField.Letter => [.. eras.Eras.Select(era => era.Letter.ToString())],
            PatternField.Latin => [.. eras.Eras.Select(era => era.LatinName)],
            PatternField.Square => [.. eras.Eras.Select(era => era.Square?.ToString() ?? era.Name)],
            PatternField.Year => ["元", .. Digits(1, 3)],
            PatternField.Number => Digits(1, 3),
            PatternField.PaddedNumber => Digits(2, 3),
            PatternField.KanjiYear => ["元", .. KanjiNumerals.ShapesBelow(1000, KanjiDigit)],
            PatternField.Gregorian or PatternField.End => Digits(4, 4),
            PatternField.Month or PatternField.Day => Digits(1, 2),
            PatternField.PaddedMonth or PatternField.PaddedDay => Digits(2, 2),
            PatternField.KanjiMonth => KanjiNumerals.ShapesBelow(20, KanjiDigit),
            PatternField.KanjiDay => KanjiNumerals.ShapesBelow(100, KanjiDigit),
            PatternField.Weekday => [.. NotationError.Weekdays.Select(weekday => weekday.ToString())],
            PatternField.Half => ["上", "下"],
            _ => ["1", "2", "3", "4"],
        };
        MaxLength = Words.Max(word => word.Length);
    }

    internal PatternField Field { get; }

    /// <summary>Gets where it stands in the pattern.</summary>
    internal int Position { get; }

    /// <summary>Gets the words, none of which can be read as another: the eras in the order of their table, the days from Monday on.</summary>
    internal string[] Words { get; }

    internal int MaxLength { get; }

    /// <summary>Returns whether a character is a mark of digits, which no pattern may have.</summary>
    internal static bool IsMark(char c) => c >= Digit;

    /// <summary>Returns how many characters from its start on a text has in common with a word.</summary>
    internal static int MatchedLength(ReadOnlySpan<char> word, ReadOnlySpan<char> text)
    {
        var length = Math.Min(word.Length, text.Length);
        for (var i = 0; i < length; i++)
        {
            if (IsMark(word[i]) ? !Stands(word[i], text[i]) : word[i] != text[i])
            {
                return i;
            }
        }

        return length;
    }

    /// <summary>Returns how many characters from their start on two words can have in common.</summary>
    internal static int CommonLength(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var length = Math.Min(first.Length, second.Length);
        for (var i = 0; i < length; i++)
        {
            if (first[i] != second[i] && !Stands(first[i], second[i]) && !Stands(second[i], first[i]))
            {
                return i;
            }
        }

        return length;
    }

    private static bool Stands(char mark, char c) =>
        (mark == Digit && c is >= '0' and <= '9') || (mark == KanjiDigit && KanjiNumerals.WrittenDigits.AsSpan().IndexOf(c) > 0);

    private static string[] Digits(int least, int most) => [.. Enumerable.Range(least, most - least + 1).Select(length => new string(Digit, length))];
}
